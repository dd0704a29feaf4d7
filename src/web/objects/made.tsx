import { Written } from '../frame/said.tsx'
import type { Scene } from '../state/scene.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import type { FactsProps } from './sections.tsx'

interface Made {
  readonly __typename?: string
  readonly rule?: string | null
  readonly reading?: string | null
  readonly writtenIn?: string | null
}

/** By which rule its record was made, and how the words of its sources were read. A duty tells beside its words how they are read. */
export const madeFacts = (
  { __typename: kind, rule, reading, writtenIn }: Made,
  { lang, words: { fields } }: Pick<Scene, 'lang' | 'words'>,
): FactsProps['facts'] => [
  [fields.rule, rule ? (kindWordsIn(lang).rules[rule] ?? <code>{rule}</code>) : null],
  [fields.reading, reading && kind !== 'Obligation' ? <Written text={reading} language={writtenIn ?? null} /> : null],
]
