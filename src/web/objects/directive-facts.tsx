import { Link, objectChange } from '../frame/link.tsx'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import type { KindWords } from '../words/kind-words.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import type { PageWords } from '../words/page-words.ts'
import { RemarksOn } from './counts.tsx'
import { MarkedText } from './marked-text.tsx'
import type { ObjectOf } from './object-answer.ts'
import { Obligations } from './obligations.tsx'
import { Documents } from './proofs.tsx'
import { Effects } from './provisions.tsx'
import { Facts, Names, Section } from './sections.tsx'

interface RelationsProps {
  readonly all: ObjectOf<'Directive'>['relations']
  readonly told: KindWords['relations']
}

/** Directives, each with how it is linked: one that replaces another is not one that is based on it. */
const Relations = ({ all, told }: RelationsProps) => (
  <ul class="plain">
    {all.map(({ relation, directive }) => (
      <li key={`${relation} ${directive?.key}`}>
        {told[relation]} {directive ? <Link to={objectChange(directive.key)}>{directive.name}</Link> : '…'}
      </li>
    ))}
  </ul>
)

/** The day that sources agree on; else each that one gives. */
function issuedIn({ issuedOn, issued }: ObjectOf<'Directive'>, words: PageWords, { datesDiffer }: KindWords) {
  if (issuedOn) return shownStart(issuedOn, words)
  const dates = [...new Set(issued.map(({ date }) => shownStart(date, words)))]
  return dates.length === 0 ? null : datesDiffer(dates)
}

/** A directive: who laid it down, what it does, and its words where a text of it is held. */
export function DirectiveFacts({ one }: { readonly one: ObjectOf<'Directive'> }) {
  const { lang, words } = useScene()
  const { fields } = words
  const { relations, laterRelations } = kindWordsIn(lang)
  const held = one.reports.flatMap(({ document }) => (document?.held ? [document] : []))
  return (
    <>
      <Facts
        facts={[
          [fields.instrument, one.instrument.name],
          [fields.number, one.symbol ?? one.number],
          [kindWordsIn(lang).aliases, one.aliases.join(', ')],
          [fields.issuers, one.issuers.length > 0 ? <Names all={one.issuers} /> : null],
          [fields.issued, issuedIn(one, words, kindWordsIn(lang))],
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
        {one.relations.length > 0 ? <Relations all={one.relations} told={relations} /> : null}
      </Section>
      <Section title={fields.laterRelations}>
        {one.laterRelations.length > 0 ? <Relations all={one.laterRelations} told={laterRelations} /> : null}
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
