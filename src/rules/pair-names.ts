import { fold, termsOf } from '../model/text.ts'

/** Names, each by its terms, folded. */
type Names = readonly (readonly string[])[]

/** What both types of posts of a pair are called. */
export interface PairNames {
  readonly main: Names
  readonly concurrent: Names
}

/** Names by their terms. */
export const termsOfNames = (names: readonly { readonly text: string }[]): Names =>
  names.map(({ text }) => termsOf(fold(text)))

/** So many words may stand between the names of two posts that one person holds: `đồng thời là`, `who is also`. */
const MOST_BETWEEN = 3
/** A single word tells no post. */
const FEWEST_WORDS = 2

type Words = readonly string[]

const hasAll = (words: Words, names: Names): boolean => names.some((name) => words.every((word) => name.includes(word)))

/** The last word may be a beginning. */
const hasBegun = (words: Words, names: Names): boolean => {
  const last = words.at(-1) ?? ''
  return names.some((name) => hasAll(words.slice(0, -1), [name]) && name.some((one) => one.startsWith(last)))
}

const numbers = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)

/** Each way to take words apart: into those of one name and those of another, with a few between them. */
const splitsOf = (words: Words): readonly (readonly [left: Words, between: Words, right: Words])[] =>
  numbers(FEWEST_WORDS, words.length - FEWEST_WORDS).flatMap((end) =>
    numbers(end, Math.min(end + MOST_BETWEEN, words.length - FEWEST_WORDS)).map(
      (start) => [words.slice(0, end), words.slice(end, start), words.slice(start)] as const,
    ),
  )

/** How many words of a text stand between those for both posts of a pair, in either order; null: it does not tell both, or is a name of one alone. */
export function wordsBetween(text: string): (names: PairNames) => number | null {
  const words = termsOf(fold(text))
  const splits = splitsOf(words).toSorted(([, one], [, other]) => one.length - other.length)
  return ({ main, concurrent }) => {
    const all = [...main, ...concurrent]
    if (hasBegun(words, all)) return null
    const split = splits.find(
      ([left, between, right]) =>
        // A word of a name is passed over nowhere: it tells another post.
        !all.some((name) => between.some((word) => name.includes(word))) &&
        ((hasAll(left, main) && hasBegun(right, concurrent)) || (hasAll(left, concurrent) && hasBegun(right, main))),
    )
    return split?.[1].length ?? null
  }
}
