import { caseFold, fold } from '../model/text.ts'
import type { Traits } from '../model/traits.ts'

/** Stands between names: no name has it. */
export const SEPARATOR = '\u0001'
/** Letters and digits: what a text is searched by. */
export const TERM = /[\p{L}\p{N}\p{Co}]+/gu

/** Each name between two separators: one comparison then tells a whole name, or its beginning, from a part. */
export const separated = (texts: readonly string[]): string => `${SEPARATOR}${texts.join(SEPARATOR)}${SEPARATOR}`

/** What an entry is found by: its names and codes, folded and as spelled but for case. */
export interface Spellings {
  readonly folds: readonly string[]
  readonly folded: string
  readonly exact: string
}

/** null: it is not found by search. */
export function spellingsOf({ names, codes }: Traits): Spellings | null {
  const spellings = [...names.map(({ text }) => text), ...codes.map(({ value }) => value)]
  if (spellings.length === 0) return null
  const folds = spellings.map(fold)
  return { folds, folded: separated(folds), exact: separated(spellings.map(caseFold)) }
}
