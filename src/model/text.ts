/**
 * The one fold for search: no marks, no case, đ as d. Stores keep folded text; their engines never fold,
 * since SQLite keeps đ and Neo4j's analyzers drop syllables.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()

/** Spelling kept, case and composition not: tells "Bán" from "Ban" where `fold` does not. */
export const caseFold = (text: string): string => text.normalize('NFC').toLowerCase()

/** The total order of every list: folded name (or what its kind is listed by), then id. Both engines compare it by code point. */
export const sortKeyOf = (name: string, id: string): string => `${fold(name)}\u0001${id}`

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
