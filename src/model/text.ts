/** What nobody sees: soft hyphens, spaces of no width, marks that only choose how the next letter is drawn. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu

/** So many words are kept, and none that is longer than words are. */
const MOST_WORDS = 50_000
const LONGEST_WORD = 64

/** What is made of a word, made once: a world has some thousand words in a hundred thousand names. */
export function keptByWord<T>(make: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const made = make(word)
    if (word.length > LONGEST_WORD) return made
    if (kept.size >= MOST_WORDS) kept.clear()
    kept.set(word, made)
    return made
  }
}

/** Makes a text word by word; a word of which nothing is left goes. */
function wordByWord(make: (word: string) => string): (text: string) => string {
  const of = keptByWord(make)
  return (text) =>
    text
      .split(' ')
      .map(of)
      .filter((word) => word !== '')
      .join(' ')
}

const bareWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/[\u00f0\u0256]/g, 'đ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')

/**
 * A text taken apart for comparison: small letters, each with its marks behind it, single spaces, nothing invisible, full width as
 * usual, straight quotes, and the letters that old fonts show for Đ as that letter.
 */
export const bare = wordByWord(bareWord)

/**
 * The one fold for search: no marks, no case, đ as d. Stores keep folded text; their engines never fold,
 * since SQLite keeps đ and Neo4j's analyzers drop syllables.
 */
export const fold = wordByWord((word) =>
  bareWord(word)
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd'),
)

/** Of oa, oe and uy, some write the tone on the first letter and some on the second: hòa is hoà. */
const TONE_ON_FIRST =
  /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?!\p{M})|(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?!\p{M})/gu

/** Spelling kept, case, composition and the place of a tone not: tells "Bán" from "Ban" where `fold` does not. */
export const spelled = wordByWord((word) => bareWord(word).replace(TONE_ON_FIRST, '$1$3$2$4$6$5').normalize('NFC'))

/** Stands behind a name in a key: below every letter, so that a name comes before those that begin with it. */
export const END = '\u0001'

/** The order of what is found under one rank: folded name, what tells those of one name apart, then id. Both engines compare it by code point. */
export const searchKeyOf = (name: string, id: string, apart = ''): string => `${fold(name)}${END}${apart}${END}${id}`

/** Halves of characters beyond U+FFFF come after all others. */
const orderOfUnit = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)

/** Orders as both engines do, by code point; JavaScript's own `<` differs beyond U+FFFF. */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left !== right) return orderOfUnit(left) - orderOfUnit(right)
  }
  return a.length - b.length
}

/** A text with its full stop: messages of libraries come without one. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** A text from outside may have millions of characters; a message shows the first of them. */
const LONGEST_SHOWN = 200

/** @returns the text, or its beginning and "…" where it is longer than messages show */
export const shortened = (text: string, longest = LONGEST_SHOWN): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`

/** What a terminal obeys or nobody sees: control and format characters, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** @returns the text with what cannot be seen written out, as in JavaScript: `\u{1b}` */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)

/** A user and a password may stand before the host of an address; those of a database may hold a slash. */
const USER = /((?:neo4j|bolt)[a-z+]*:\/\/)[^\s"]*@|(:\/\/)[^\s"/]*@/g
export const withoutPassword = (text: string): string => text.replace(USER, '$1$2…@')

/** A text from outside as every message quotes it: short, visible, and without a password. */
export const quoted = (text: string): string => `"${visible(shortened(withoutPassword(text)))}"`

/** How many letters must be put in, left out, changed or swapped with the next to make one word of the other. */
export function distance(one: string, other: string): number {
  let before: readonly number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const at = (line: readonly number[], place: number) => line[place] ?? Number.POSITIVE_INFINITY
      const change = at(row, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swap = isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(change, at(row, j) + 1, at(next, j - 1) + 1, swap))
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}

/** The known word that was probably meant; null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word === '') return null
  const near = Math.max(2, Math.floor(word.length / 3))
  const ranked = known
    .map((one) => ({ one, far: one.startsWith(word) ? 1 : distance(word, one) }))
    .filter(({ one, far }) => far <= near && far < one.length)
    .sort((a, b) => a.far - b.far)
  return ranked[0]?.one ?? null
}

/** `Did you mean "…"?`, or nothing, before what else there is to say. */
export function didYouMean(word: string, known: readonly string[], more: string): string {
  const meant = nearest(word, known)
  return meant === null ? more : `Did you mean "${meant}"? ${more}`
}

/** Letters and digits: what a text is searched by. */
export const TERM = /[\p{L}\p{N}\p{Co}]+/gu

/** What a search looks for in a text: its runs of letters and digits. What stands between them counts for nothing. */
export const termsOf = (text: string): readonly string[] => text.normalize('NFC').match(TERM) ?? []
