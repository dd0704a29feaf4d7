// How the letters of a language follow one another, as its term tells. Where none does, plain Unicode orders.

/** In their order: spaces and marks, then numbers, then letters. Each stands for one printable character of a key. */
const MARKS = ` _-–—,;:!?.·'"«»()[]{}§@*/\\&#%\`^+×<=>|~$`
export const NUMBER = '\u0000'
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz'
export const FIRST_WEIGHT = 0x20
export const printable = (at: number): string => String.fromCharCode(FIRST_WEIGHT + at)
const WEIGHTS: ReadonlyMap<string, string> = new Map(
  Array.from(`${MARKS}${NUMBER}${LETTERS}`, (char, at) => [char, printable(at)] as const),
)

/** Behind the weight of a letter: above all that may follow it, so that a letter of its own comes after every word with the other. */
const AFTER = '\ud7ff'

/** Accents in the order of plain Unicode; others come after them. */
const ACCENTS = '\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0328\u0327\u0304'

export interface Alphabet {
  /** The weight of a letter, or of a letter and one of its marks, taken apart; undefined: it is none of its own. */
  weightOf(letter: string): string | undefined
  /** The weight of an accent, which only decides between names of the same letters. */
  accentWeightOf(mark: string): string
}

const apart = (text: string): string => text.toLowerCase().normalize('NFD')
const lettersIn = (text: string): readonly string[] => apart(text).match(/.\p{M}*/gsu) ?? []

/** Letters that plain Unicode does not place so, each with its weight: behind the one before it in the alphabet. */
function ownLetters(letters: readonly string[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>()
  let [before, count] = ['', 0]
  for (const letter of letters) {
    const isPlain = WEIGHTS.has(letter) || (letter.length === 1 && !WEIGHTS.has(before) && letter > before)
    if (!isPlain) own.set(letter, `${WEIGHTS.get(before) ?? before}${AFTER}${printable(count)}`)
    ;[before, count] = isPlain ? [letter, 0] : [before, count + 1]
  }
  return own
}

/**
 * @param letters the letters of a language in their order: `aăâbcdđeê`…
 * @param accented one letter with each accent in their order: `àảãáạ`
 */
export function alphabetOf(letters: string, accented: string): Alphabet {
  const own = ownLetters(lettersIn(letters))
  const first = [...new Set(apart(accented).match(/\p{M}/gu) ?? [])]
  const accents = [' ', ...first, ...Array.from(ACCENTS).filter((mark) => !first.includes(mark))]
  return {
    weightOf: (letter) => own.get(letter) ?? WEIGHTS.get(letter),
    accentWeightOf(mark) {
      const at = accents.indexOf(mark)
      return at === -1 ? mark : printable(at)
    },
  }
}
