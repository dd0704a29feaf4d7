import { Link, objectChange } from '../frame/link.tsx'
import { QuoteInText } from '../panel/quote-in-text.tsx'
import { shownDate } from '../state/days.ts'
import { useScene } from '../state/scene.ts'
import { MarkedText } from './marked-text.tsx'
import type { ObjectOf } from './object-answer.ts'
import { Facts, Names, Section } from './sections.tsx'

type Effects = ObjectOf<'Directive'>['effects']

/** What provisions do, each with what it acts on. */
export function Effects({ effects }: { readonly effects: Effects }) {
  const { words } = useScene()
  return (
    <ul class="plain effects">
      {effects.map(({ key, action, subject, effectiveFrom, target, quotes, provision }) => (
        <li key={key}>
          <strong>{words.actions[action] ?? action}</strong>{' '}
          {target && 'name' in target ? (
            <Link to={objectChange(target.key)}>{`${target.code} · ${target.name}`}</Link>
          ) : (
            subject
          )}
          {effectiveFrom ? <small> {words.since(shownDate(effectiveFrom, words))}</small> : null}
          {provision ? <small> ({provision})</small> : null}
          {quotes.map((quote) => (
            <blockquote key={`${quote.document?.key} ${quote.start}`} lang={quote.document?.language}>
              <q>{quote.words}</q>
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** A directive: who laid it down, what it does, and its words where a text of it is held. */
export function DirectiveFacts({ one }: { readonly one: ObjectOf<'Directive'> }) {
  const { words } = useScene()
  const { fields } = words
  const held = one.reports.flatMap(({ document }) => (document?.held ? [document] : []))
  return (
    <>
      <Facts
        facts={[
          [fields.instrument, one.instrument.name],
          [fields.number, one.number],
          [fields.issuers, one.issuers.length > 0 ? <Names all={one.issuers} /> : null],
          [fields.issued, one.issuedOn ? shownDate(one.issuedOn, words) : null],
          [fields.effective, one.effectiveFrom ? shownDate(one.effectiveFrom, words) : null],
          [fields.signers, one.signers.length > 0 ? <Names all={one.signers} /> : null],
        ]}
      />
      <Section title={fields.effects}>{one.effects.length > 0 ? <Effects effects={one.effects} /> : null}</Section>
      <Section title={fields.obligations}>
        {one.obligations.flatMap(({ key, quotes }) =>
          quotes.map((quote) => <QuoteInText key={`${key} ${quote.start}`} quote={quote} />),
        )}
      </Section>
      <Section title={fields.relations}>
        {one.relations.length > 0 ? <Names all={one.relations.map(({ directive }) => directive)} /> : null}
      </Section>
      <Section title={fields.laterRelations}>
        {one.laterRelations.length > 0 ? <Names all={one.laterRelations.map(({ directive }) => directive)} /> : null}
      </Section>
      <Section title={fields.reports}>
        {one.reports.length > 0 ? <Names all={one.reports.map(({ document }) => document)} /> : null}
      </Section>
      {held.map((document) => (
        <MarkedText key={document.key} document={document.key} title={document.name} />
      ))}
    </>
  )
}
