/** Where the order of UTF-16 units, by which the server compares texts in memory, parts from that of code points. */
const FROM = '\ue000'
const BEYOND = /[\ue000-\uffff]|[\u{10000}-\u{10ffff}]/gu
const WRITTEN = /\ue000(.)(.)/g
/** Two units for ten and eleven bits, well below the surrogates. */
const BASE = 0x1000

/**
 * A text that the server orders, in memory and in its indexes alike, as all lists are ordered: by code point.
 * Letters up to U+DFFF stay; each beyond is written as U+E000 and two units in its order.
 */
export const encodeSortKey = (text: string): string =>
  text.replace(BEYOND, (char) => {
    const point = char.codePointAt(0) ?? 0
    return `${FROM}${String.fromCharCode(BASE + (point >> 10), BASE + (point & 0x3ff))}`
  })

/** The text that was {@link encodeSortKey}. */
export const decodeSortKey = (text: string): string =>
  text.replace(WRITTEN, (_, high: string, low: string) =>
    String.fromCodePoint(((high.charCodeAt(0) - BASE) << 10) + (low.charCodeAt(0) - BASE)),
  )
