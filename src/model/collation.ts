import { type Alphabet, alphabetOf, FIRST_WEIGHT, NUMBER } from './alphabet.ts'
import { bare, END, keptByWord } from './text.ts'

// The order of an alphabet, as Intl.Collator(language, { numeric: true }) gives it, as a text that engines compare by code point: they
// have no such order of their own, and JavaScript hands out no keys of its collator.

/** Between what decides first and what decides then: below every weight, and above what ends a name in a sort key. */
const THEN = '\u0002'

/** A number, or a letter or mark with the marks on it. */
const UNIT = /(\d+)|(.)(\p{M}*)/gsu

/** By value: the longer number is the larger one. */
function weightOfNumber({ weightOf }: Alphabet, digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, '')
  return `${weightOf(NUMBER)}${String.fromCharCode(FIRST_WEIGHT + value.length)}${value}`
}

/** The weight of a letter with one of its marks, or without, and the marks that are left. */
function letterOf({ weightOf }: Alphabet, base: string, marks: string) {
  const own = Array.from(marks).find((mark) => weightOf(base + mark) !== undefined)
  const weight = weightOf(base + (own ?? '')) ?? base
  return { weight, accents: own === undefined ? marks : marks.replace(own, '') }
}

interface WordKey {
  readonly letters: string
  readonly accents: string
}

function keyOfWord(alphabet: Alphabet, word: string): WordKey {
  let [letters, accents] = ['', '']
  for (const [, digits, base = '', marks = ''] of word.matchAll(UNIT)) {
    const unit = letterOf(alphabet, base, marks)
    letters += digits === undefined ? unit.weight : weightOfNumber(alphabet, digits)
    accents += ` ${Array.from(unit.accents, alphabet.accentWeightOf).join('')}`
  }
  return { letters, accents }
}

/** Gives a text whose order by code point, among others made so, is that of the names in a list; case counts for nothing. */
export type Collation = (name: string) => string

/** By the alphabet of a language; see {@link alphabetOf}. */
export function collationBy(letters: string, accented: string): Collation {
  const alphabet = alphabetOf(letters, accented)
  const keyOf = keptByWord((word) => keyOfWord(alphabet, word))
  const space = alphabet.weightOf(' ') ?? ' '
  return (name) => {
    const words = bare(name).split(' ').map(keyOf)
    const key = words.map((word) => word.letters).join(space)
    // A space bears no accent either, and counts as one that has none.
    const accented = words
      .map(({ accents }) => accents)
      .join(' ')
      .trimEnd()
    return accented === '' ? key : `${key}${THEN}${accented}`
  }
}

/** As Unicode orders what is in no language. */
export const plainly: Collation = collationBy('', '')

/** The total order of every list: the name, then the id. Both engines compare it by code point. */
export const sortKeyOf = (name: string, id: string, collation: Collation): string => `${collation(name)}${END}${id}`

/** The id that a sort key ends in; some are an id alone. */
export const idInSortKey = (key: string): string => key.slice(key.lastIndexOf(END) + 1)
