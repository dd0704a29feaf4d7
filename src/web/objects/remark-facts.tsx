import { InAnyLanguage, Written } from '../frame/said.tsx'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import { remarkWordsIn } from '../words/remark-words.ts'
import { CalledOnes } from './called.tsx'
import type { ObjectOf } from './object-answer.ts'
import { inItsWords } from './object-title.ts'
import { Duty } from './obligations.tsx'
import { Documents } from './proofs.tsx'
import { Facts, Names, Section } from './sections.tsx'

/** What somebody must do: as on the page of its directive, and which that is. */
export function ObligationFacts({ one }: { readonly one: ObjectOf<'Obligation'> }) {
  const { words } = useScene()
  return (
    <>
      <Facts facts={[[words.roles['DIRECTIVE'] ?? '', one.directive ? <Names all={[one.directive]} /> : null]]} />
      <Section title={words.fields.obligations}>
        <Duty one={one} />
      </Section>
    </>
  )
}

/** What a document says for or against something. */
export function CriticismFacts({ one }: { readonly one: ObjectOf<'Criticism'> }) {
  const { lang, words } = useScene()
  const { about, remark, polarity } = kindWordsIn(lang)
  const told = { text: one.statement }
  const isPutDown = inItsWords(told, one.quotes[0] ?? null, { lang }) === told
  return (
    <Facts
      facts={[
        [remark, polarity[one.polarity]],
        [about, one.about.length > 0 ? <CalledOnes all={one.about} /> : null],
        [words.fields.said, isPutDown ? null : <Written text={one.statement} language={one.writtenIn} />],
      ]}
    />
  )
}

/** A number that a source gives without naming each: of what, where, at which level, and of which day. */
export function CountFacts({ one }: { readonly one: ObjectOf<'CountAssertion'> }) {
  const { lang, words } = useScene()
  const { number, about, counted, observed } = { ...kindWordsIn(lang), ...remarkWordsIn(lang) }
  return (
    <Facts
      facts={[
        [number, counted(one.count, one.of)],
        [about, one.counts ? <CalledOnes all={[one.counts]} /> : null],
        [words.fields.place, one.place ? <Names all={[one.place]} /> : null],
        [words.fields.level, one.atLevel?.name],
        [observed, shownStart(one.observed, words)],
      ]}
    />
  )
}

/** What was looked for and not found: about what, and where it was looked for. */
export function QuestionFacts({ one }: { readonly one: ObjectOf<'OpenQuestion'> }) {
  const { lang } = useScene()
  return (
    <Facts
      facts={[
        [kindWordsIn(lang).about, one.about.length > 0 ? <CalledOnes all={one.about} /> : null],
        [remarkWordsIn(lang).searched, one.searched.length > 0 ? <Documents all={one.searched} /> : null],
      ]}
    />
  )
}

/** What was read and nobody accepted: from which words, by which rule, and what would be recorded. */
export function ProposalFacts({ one }: { readonly one: ObjectOf<'Proposal'> }) {
  const { lang } = useScene()
  const told = kindWordsIn(lang)
  const { document, readBy, proposed, modality, estimate, status } = one
  return (
    <Facts
      facts={[
        [told.status, told.statuses[status]],
        [told.readFrom, document ? <Documents all={[document]} /> : null],
        [told.readBy, readBy],
        [told.modality, told.modalities[modality]],
        [told.estimate, String(estimate)],
        [
          told.proposed,
          proposed.map(({ name, value }) => (
            <p key={name}>
              {name}: <InAnyLanguage text={value ?? '…'} />
            </p>
          )),
        ],
      ]}
    />
  )
}
