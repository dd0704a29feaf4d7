import type { Entry } from '../../model/entry.ts'
import type { Coded, Term, Vocabulary } from '../../model/term.ts'
import { termsOf } from '../../model/traits.ts'

/** The terms of the shipped world: the words of files from before worlds had words of their own. */
export type EarlierTerms = () => Promise<readonly Term[]>

/** A language is named by a standard, not by a world. */
const isOfWorld = ({ vocabulary }: Pick<Coded, 'vocabulary'>): boolean => vocabulary !== 'LANGUAGE'

/** The vocabularies of which a file uses nothing but what these terms explain. */
function explained(put: readonly Entry[], terms: readonly Term[]): ReadonlySet<Vocabulary> {
  const used = Map.groupBy(put.flatMap(termsOf).filter(isOfWorld), ({ vocabulary }) => vocabulary)
  const isKnown = ({ vocabulary, code }: Coded) =>
    terms.some((term) => term.vocabulary === vocabulary && term.code === code)
  return new Set([...used].flatMap(([vocabulary, codes]) => (codes.every(isKnown) ? [vocabulary] : [])))
}

/**
 * What the codes of a file without terms mean, in a store that has nothing yet: a level its rank, a role whether one person holds it.
 * A vocabulary of which the file has a code of its own stays open.
 */
export async function termsLacking(put: readonly Entry[], earlier: EarlierTerms): Promise<readonly Term[]> {
  if (put.some(({ kind }) => kind === 'Term')) return []
  const terms = await earlier()
  const wanted = explained(put, terms)
  return terms.filter(({ vocabulary }) => wanted.has(vocabulary))
}
