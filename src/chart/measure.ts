import { keptByWord } from '../model/text.ts'
import { FONT } from './font/widths.ts'

export type Weight = 'regular' | 'semibold'

/** Spaces of any width, breaks of line among them. */
const SPACES = /[\s\u00a0\u2028\u2029]+/gu
/** What XML forbids, and marks that turn the direction of all that follows. */
const UNWANTED = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu
/** Letters that are composed as they stand, with single spaces between words: nearly every label. */
const PLAIN =
  /^[!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2013-\u2026]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2013-\u2026]+)*$/

/** A text as it is measured and drawn: composed letters, single spaces, nothing that no reader sees or no file may hold. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text
  return text.toWellFormed().replace(SPACES, ' ').replace(UNWANTED, '').normalize('NFC').trim()
}

const WIDE = 0x2e80
const MARK = /[\p{M}\p{Cf}]/u
/** Of letters that the font has not, as wide as those of other fonts are at most; those of East Asia fill a square. */
const widthElsewhere = (code: number, char: string): number => (MARK.test(char) ? 0 : code >= WIDE ? 1050 : 850)

const tables = {
  regular: new Map<number, number>(),
  semibold: new Map<number, number>(),
} as const satisfies Record<Weight, Map<number, number>>
for (const [at, char] of Array.from(FONT.characters).entries())
  for (const weight of ['regular', 'semibold'] as const)
    tables[weight].set(char.codePointAt(0) ?? 0, FONT[weight].widths[at] ?? 0)

function thousandthsIn(text: string, weight: Weight): number {
  const table = tables[weight]
  let thousandths = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    thousandths += table.get(code) ?? widthElsewhere(code, char)
  }
  return thousandths
}

/** How wide a text is at most: letters side by side come closer, never further apart. */
export const widthOf = (text: string, size: number, weight: Weight): number =>
  (thousandthsIn(text, weight) * size) / 1000

const ofWord = {
  regular: keptByWord((word) => thousandthsIn(word, 'regular')),
  semibold: keptByWord((word) => thousandthsIn(word, 'semibold')),
} as const satisfies Record<Weight, (word: string) => number>

/** The same of one word: a chart has the same few words in all its labels. */
export const widthOfWord = (word: string, size: number, weight: Weight): number => (ofWord[weight](word) * size) / 1000
