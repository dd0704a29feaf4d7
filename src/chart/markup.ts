import { clean } from './measure.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Right to left, somewhere: what stands beside it is kept apart. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Any text as part of XML. What XML forbids is left out; nothing in it is read as markup. */
export const escaped = (text: string): string => clean(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)

/** A text inside a sentence of another direction. */
export const isolated = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `\u2068${clean(text)}\u2069` : clean(text)

/** What XML has no way to write. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Escapes a value as it is: an id, or what was put together from clean and isolated parts. */
export const escapedSentence = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)

/** A number as short as can be, to a hundredth of a pixel: the same on every machine. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 || 0)

type Value = string | number | boolean | null | undefined
export type Attributes = Readonly<Record<string, Value>>

const attribute = ([name, value]: readonly [string, Value]): string => {
  if (value === undefined || value === null || value === '') return ''
  return ` ${name}="${typeof value === 'number' ? short(value) : escapedSentence(String(value))}"`
}

/** An element; attributes without a value are left out. Its content is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(attribute).join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Through points, in straight lines. */
export const pathThrough = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('')
