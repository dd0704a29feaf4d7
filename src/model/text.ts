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

/** The order of what is found under one rank: folded name, then id. Both engines compare it by code point. */
export const searchKeyOf = (name: string, id: string): string => `${fold(name)}${END}${id}`

/** Orders as both engines do, by code point; JavaScript's own `<` differs beyond U+FFFF. */
export function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  const at = left.findIndex((char, i) => char !== right[i])
  if (at === -1) return left.length - right.length
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1)
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
