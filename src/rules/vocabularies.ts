import { inPosition } from '../model/list-order.ts'
import type { Language } from '../model/name.ts'
import { type Coded, type Term, termIdOf, Vocabulary } from '../model/term.ts'
import { nearest } from '../model/text.ts'
import { type Wordings, wordingsOf } from './place-forms.ts'

/** The vocabularies of a world, as far as its terms tell. */
export interface Vocabularies {
  /** undefined: the world has no term of the code. */
  readonly term: (coded: Coded) => Term | undefined
  /** The terms of a vocabulary in its order: of levels, the highest first. */
  readonly termsOf: (vocabulary: Vocabulary) => readonly Term[]
  /** How places are named with their designation. */
  readonly wordings: Wordings
  /** The language that those who keep the world write in; null: it does not say, or says several. */
  readonly records: Language | null
}

function languageOfRecords(terms: readonly Term[]): Language | null {
  const [one, another] = terms.filter(({ ofRecords }) => ofRecords)
  return one && !another ? one.code : null
}

export function vocabulariesOf(terms: readonly Term[]): Vocabularies {
  const byId = new Map(terms.map((term) => [term.id, term]))
  const byVocabulary = Map.groupBy(terms.toSorted(inPosition), ({ vocabulary }) => vocabulary)
  return {
    term: (coded) => byId.get(termIdOf(coded)),
    termsOf: (vocabulary) => byVocabulary.get(vocabulary) ?? [],
    wordings: wordingsOf(terms),
    records: languageOfRecords(terms),
  }
}

/** What to write instead of a code that no term has. */
export function remedyFor({ code }: Pick<Coded, 'code'>, codes: readonly string[]): string {
  const meant = nearest(code, codes) ?? nearest(code.toUpperCase(), codes)
  return meant === null ? `Known are ${codes.join(', ')}.` : `Did you mean ${meant}?`
}

/** The vocabularies of which nothing is known. */
export const missingIn = (terms: readonly Term[]): readonly Vocabulary[] =>
  Vocabulary.options.filter((one) => !terms.some(({ vocabulary }) => vocabulary === one))

/** Whether one person holds a post of this role at a time, as far as its term says; without a term nothing is claimed. */
export const hasOneHolder = ({ term }: Vocabularies, role: string): boolean =>
  term({ vocabulary: 'ROLE', code: role })?.collective === false

/** The level by which counts are broken down where none is named: the highest but one, of which there are several. */
export const levelOfCounts = ({ termsOf }: Vocabularies): string | null =>
  termsOf('LEVEL').filter(({ position }) => position !== null)[1]?.code ?? null
