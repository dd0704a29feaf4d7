import { DocumentLink, type NamedDocument } from '../frame/document-link.tsx'
import { targetPart } from '../frame/fact-line.ts'
import { Link, objectChange } from '../frame/link.tsx'
import { Reading, type ReadingProps } from '../frame/reading.tsx'
import { Said, Written } from '../frame/said.tsx'
import { useScene } from '../state/scene.ts'
import { shownSince, shownStart } from '../state/times.ts'
import { RemarksOn } from './counts.tsx'
import { MarkedText } from './marked-text.tsx'
import type { ObjectOf } from './object-answer.ts'
import { Obligations } from './obligations.tsx'
import { Facts, Names, Section } from './sections.tsx'

type Effects = ObjectOf<'Directive'>['effects']

/** What a provision acts on: the way to it, or what the provision says of it. */
export function TargetLink({ target, subject }: Pick<Effects[number], 'target' | 'subject'>) {
  const told = <Said parts={[targetPart(target, subject)]} />
  return target ? <Link to={objectChange(target.key)}>{told}</Link> : told
}

/** Documents, each a way to its page. */
export const Documents = ({ all }: { readonly all: readonly (NamedDocument | null)[] }) => (
  <ul class="names">
    {all.flatMap((document) =>
      document ? (
        <li key={document.key}>
          <DocumentLink document={document} />
        </li>
      ) : (
        []
      ),
    )}
  </ul>
)

interface FirmProps extends ReadingProps {
  readonly modality: string
}

/** Beside what a provision does: that it orders nobody to, and what of it is only read so. */
export function Firm({ modality, ...read }: FirmProps) {
  const { words } = useScene()
  return (
    <>
      {modality === 'OPTIONAL' ? <p class="firmness">{words.leftToChoose}</p> : null}
      <Reading {...read} />
    </>
  )
}

/** What provisions do, each with what it acts on. */
export function Effects({ effects }: { readonly effects: Effects }) {
  const { words } = useScene()
  return (
    <ul class="plain effects">
      {effects.map(({ key, action, subject, effectiveFrom, target, quotes, provision, ...firm }) => (
        <li key={key}>
          <strong>{words.actions[action] ?? action}</strong> <TargetLink target={target} subject={subject} />
          {effectiveFrom ? <small> {shownSince(effectiveFrom, words)}</small> : null}
          {provision ? (
            <small>
              {' '}
              (<Written text={provision} />)
            </small>
          ) : null}
          <Firm {...firm} />
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
          [fields.issued, one.issuedOn ? shownStart(one.issuedOn, words) : null],
          [fields.effective, one.effectiveFrom ? shownStart(one.effectiveFrom, words) : null],
          [fields.signers, one.signers.length > 0 ? <Names all={one.signers} /> : null],
        ]}
      />
      <Section title={fields.effects}>{one.effects.length > 0 ? <Effects effects={one.effects} /> : null}</Section>
      <Section title={fields.obligations}>
        {one.obligations.length > 0 ? <Obligations all={one.obligations} /> : null}
      </Section>
      <RemarksOn things={[one, ...one.effects, ...one.obligations].map(({ key }) => key)} />
      <Section title={fields.relations}>
        {one.relations.length > 0 ? <Names all={one.relations.map(({ directive }) => directive)} /> : null}
      </Section>
      <Section title={fields.laterRelations}>
        {one.laterRelations.length > 0 ? <Names all={one.laterRelations.map(({ directive }) => directive)} /> : null}
      </Section>
      <Section title={fields.reports}>
        {one.reports.length > 0 ? <Documents all={one.reports.map(({ document }) => document)} /> : null}
      </Section>
      {held.map((document) => (
        <MarkedText key={document.key} document={document} />
      ))}
    </>
  )
}
