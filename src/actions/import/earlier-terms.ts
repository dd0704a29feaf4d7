import type { Entry } from '../../model/entry.ts'
import type { Coded, Term, Vocabulary } from '../../model/term.ts'
import { termsOf } from '../../model/traits.ts'
import type { Entries } from '../entries.ts'

/** The terms of the shipped world: the words of files from before worlds had words of their own. */
export type EarlierTerms = () => Promise<readonly Term[]>

/** A language is named by a standard, not by a world. */
const isOfWorld = ({ vocabulary }: Pick<Coded, 'vocabulary'>): boolean => vocabulary !== 'LANGUAGE'

/** The codes of each vocabulary that entries use. */
function codesUsed(put: Iterable<Entry>): ReadonlyMap<Vocabulary, ReadonlySet<string>> {
  const used = new Map<Vocabulary, Set<string>>()
  for (const entry of put)
    for (const { vocabulary, code } of termsOf(entry).filter(isOfWorld)) {
      const codes = used.get(vocabulary) ?? new Set()
      used.set(vocabulary, codes.add(code))
    }
  return used
}

/** The vocabularies of which a file uses nothing but what these terms explain. */
function explained(put: Iterable<Entry>, terms: readonly Term[]): ReadonlySet<Vocabulary> {
  const isKnown = (vocabulary: Vocabulary, code: string) =>
    terms.some((term) => term.vocabulary === vocabulary && term.code === code)
  return new Set(
    [...codesUsed(put)].flatMap(([vocabulary, codes]) =>
      [...codes].every((code) => isKnown(vocabulary, code)) ? [vocabulary] : [],
    ),
  )
}

/**
 * What the codes of a file without terms mean, in a store that has nothing yet: a level its rank, a role whether one person holds it.
 * A vocabulary of which the file has a code of its own stays open.
 */
export async function termsLacking(put: Entries, earlier: EarlierTerms): Promise<readonly Term[]> {
  if (put.ofKind('Term').length > 0) return []
  const terms = await earlier()
  const wanted = explained(put, terms)
  return terms.filter(({ vocabulary }) => wanted.has(vocabulary))
}
