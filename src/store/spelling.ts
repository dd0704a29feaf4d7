import { fold, spelled, TERM } from '../model/text.ts'
import type { Traits } from '../model/traits.ts'

/** Stands between names: no name has it. */
export const SEPARATOR = '\u0001'

/** Each name between two separators: one comparison then tells a whole name, or its beginning, from a part. */
export const separated = (texts: readonly string[]): string => `${SEPARATOR}${texts.join(SEPARATOR)}${SEPARATOR}`

/** What an entry is found by: its names and codes, folded and as spelled. */
export interface Spellings {
  readonly folds: readonly string[]
  readonly folded: string
  readonly exact: string
}

/** Whether it is found by search: it has a name or a code. */
export const isSearched = ({ names, codes }: Traits): boolean => names.length + codes.length > 0

/** null: it is not found by search. */
export function spellingsOf({ names, codes }: Traits): Spellings | null {
  const spellings = [...names.map(({ text }) => text), ...codes.map(({ value }) => value)]
  if (spellings.length === 0) return null
  const folds = spellings.map(fold)
  return { folds, folded: separated(folds), exact: separated(spellings.map(spelled)) }
}

/** A text as it is looked for. */
export interface SoughtText {
  /** Folded, as the names that begin with it do. */
  readonly start: string
  /** As spelled: between two separators, it is a whole name. */
  readonly exact: string
  /** Its terms, folded: all are required, and the last may be a beginning. */
  readonly terms: readonly string[]
  /** Those written with accents, as spelled. */
  readonly accented: readonly string[]
}

/** null: the text has no term, and nothing is found. */
export function soughtText(text: string): SoughtText | null {
  const start = fold(text)
  const terms = start.match(TERM)
  if (!terms) return null
  const words = spelled(text).match(TERM) ?? []
  return { start, exact: separated([spelled(text)]), terms, accented: words.filter((word) => fold(word) !== word) }
}
