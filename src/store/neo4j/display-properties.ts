import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { languageTag } from '../../model/language-tag.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { type Name, shownIn } from '../../model/name.ts'
import { evidenceOf } from '../../model/origin.ts'
import { languageOfAll, textIn } from '../../model/own-text.ts'
import { traitsOf } from '../../model/traits.ts'
import type { Value } from './driver.ts'

const isText = (value: unknown): value is string => typeof value === 'string'

/** What a property can hold: plain values, and lists of texts. */
function plain(value: unknown): value is Value {
  if (Array.isArray(value)) return value.length > 0 && value.every(isText)
  return isText(value) || typeof value === 'number' || typeof value === 'boolean'
}

/** The words that the entry rests on, where a text that we hold says it. */
function quoteOf(entry: Entry): string | null {
  const origin = 'origin' in entry ? entry.origin : null
  const quote = origin && evidenceOf(origin).find(({ type }) => type === 'QUOTE')
  return quote?.words ?? null
}

const partsOf = (language: string): readonly string[] => language.split('-')
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A field in a language: `nameEn`, `nameZhHant`. */
const fieldIn = (field: string, language: string): string => `${field}${partsOf(language).map(capitalised).join('')}`

/** `name` in the language of lists, and one in each other, as `nameEn`: the last of each. */
function namesShown(names: readonly Name[], { languages }: ListOrder): Readonly<Record<string, string>> {
  const own = shownIn(names, languages).at(-1)
  const others = names.filter(({ language }) => language !== own?.language)
  return Object.fromEntries([
    ...others.map(({ language, text }) => [fieldIn('name', language), text] as const),
    ...(own ? [['name', own.text] as const] : []),
  ])
}

const isByLanguage = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([language, text]) => languageTag(language) !== null && isText(text))

/** What is written in several languages, as names are: in the language of lists, and in each other. */
function textsShown(entry: Entry, { languages }: ListOrder): Readonly<Record<string, string>> {
  const written = Object.entries(entry).flatMap(([field, value]) => (isByLanguage(value) ? [{ field, value }] : []))
  return Object.fromEntries(
    written.flatMap(({ field, value }) => [
      ...Object.entries(value).map(([language, text]) => [fieldIn(field, language), text] as const),
      [field, textIn(value, languageOfAll([value], languages, null))] as const,
    ]),
  )
}

/**
 * An entry as a person finds it in the server's own browser: its latest content in plain properties, under the names of the
 * model. Derived; programs read the versions.
 */
export function displayRow(
  entry: Entry,
  order: ListOrder,
): { readonly id: Id; readonly shown: Readonly<Record<string, Value>> } {
  const { names, codes, valid } = traitsOf(entry)
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  const own = Object.entries(entry).filter(([field, value]) => field !== 'kind' && plain(value))
  return {
    id: entry.id,
    shown: {
      ...(Object.fromEntries(own) as Record<string, Value>),
      ...textsShown(entry, order),
      ...namesShown(preferred, order),
      codes: codes.map(({ value }) => value),
      validFrom: valid.from,
      validTo: valid.to,
      basis: 'origin' in entry ? entry.origin.basis : null,
      quote: quoteOf(entry),
    },
  }
}
