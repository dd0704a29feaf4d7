import { SYMBOL_SCHEME } from './kinds.ts'
import type { Code } from './place.ts'
import { fold } from './text.ts'

/** What people write before a number: "Thông báo số 16-TB/TW", "No. 16-TB/TW". */
const BEFORE_NUMBER = /^.*\b(?:so|no)\b\.?\s*(?=\d)/

/** What is the same in all spellings of a directive's symbol: its letters and digits, folded. 16 – TB/TW is 16-TB/TW. */
export function symbolKey(symbol: string): string {
  const key = fold(symbol)
    .replace(BEFORE_NUMBER, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return key === '' ? symbol : key
}

/** What a code is looked up by: symbols of directives in any spelling, other codes as they are. */
export const codeKeyOf = ({ scheme, value }: Pick<Code, 'scheme' | 'value'>): string =>
  scheme === SYMBOL_SCHEME ? symbolKey(value) : value

/** The same of several of one scheme. */
export const codeKeysOf = ({ scheme, values }: { readonly scheme: string; readonly values: readonly string[] }) =>
  values.map((value) => codeKeyOf({ scheme, value }))

/** Whether a text may be the symbol of a directive: a number, then letters. */
export const looksLikeSymbol = (text: string): boolean =>
  /^\d+[^\p{L}\p{N}]*\p{L}/u.test(fold(text).replace(BEFORE_NUMBER, ''))
