import { bare, END, keptByWord } from './text.ts'

// The order of the Vietnamese alphabet, as official lists have it and Intl.Collator('vi', { numeric: true }) gives it, as a text that
// engines compare by code point: they have no such order of their own, and JavaScript hands out no keys of its collator.

/** In their order: spaces and marks, then numbers, then letters. Each stands for one printable character of a key. */
const MARKS = ` _-–—,;:!?.·'"«»()[]{}§@*/\\&#%\`^+×<=>|~$`
const NUMBER = '\u0000'
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const FIRST_WEIGHT = 0x20
const WEIGHTS: ReadonlyMap<string, string> = new Map(
  Array.from(`${MARKS}${NUMBER}${LETTERS}`, (char, at) => [char, String.fromCharCode(FIRST_WEIGHT + at)] as const),
)

/** Letters of their own, unlike tones, which only decide between names of the same letters. */
const OF_MARK: Readonly<Record<string, string>> = {
  'a\u0306': 'ă',
  'a\u0302': 'â',
  'e\u0302': 'ê',
  'o\u0302': 'ô',
  'o\u031b': 'ơ',
  'u\u031b': 'ư',
}
/** None, then huyền, hỏi, ngã, sắc, nặng. Other marks come after them. */
const TONES = ' \u0300\u0309\u0303\u0301\u0323'

/** Between what decides first and what decides then: below every weight, and above what ends a name in a sort key. */
const THEN = '\u0002'

/** A number, or a letter or mark with the marks on it. */
const UNIT = /(\d+)|(.)(\p{M}*)/gsu

/** By value: the longer number is the larger one. */
function weightOfNumber(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, '')
  return `${WEIGHTS.get(NUMBER)}${String.fromCharCode(FIRST_WEIGHT + value.length)}${value}`
}

const weightOfLetter = (letter: string): string => WEIGHTS.get(letter) ?? letter

const weightOfTone = (mark: string): string => {
  const at = TONES.indexOf(mark)
  return at === -1 ? mark : String.fromCharCode(FIRST_WEIGHT + at)
}

/** The letter that a letter and one of its marks make, and the marks that are left. */
function letterOf(base: string, marks: string): { readonly letter: string; readonly tones: string } {
  const own = Array.from(marks).find((mark) => OF_MARK[base + mark] !== undefined)
  if (own === undefined) return { letter: base, tones: marks }
  return { letter: OF_MARK[base + own] ?? base, tones: marks.replace(own, '') }
}

interface WordKey {
  readonly letters: string
  readonly tones: string
}

const keyOfWord = keptByWord((word: string): WordKey => {
  let [letters, tones] = ['', '']
  for (const [, digits, base = '', marks = ''] of word.matchAll(UNIT)) {
    const unit = letterOf(base, marks)
    letters += digits === undefined ? weightOfLetter(unit.letter) : weightOfNumber(digits)
    tones += ` ${Array.from(unit.tones, weightOfTone).join('')}`
  }
  return { letters, tones }
})

const SPACE = weightOfLetter(' ')

/** @returns a text whose order by code point, among others made so, is that of the names in a Vietnamese list; case counts for nothing */
export function collationKey(name: string): string {
  const words = bare(name).split(' ').map(keyOfWord)
  const letters = words.map((word) => word.letters).join(SPACE)
  // A space bears no tone either, and counts as one that has none.
  const toned = words
    .map(({ tones }) => tones)
    .join(' ')
    .trimEnd()
  return toned === '' ? letters : `${letters}${THEN}${toned}`
}

/** The total order of every list: the name, then the id. Both engines compare it by code point. */
export const sortKeyOf = (name: string, id: string): string => `${collationKey(name)}${END}${id}`
