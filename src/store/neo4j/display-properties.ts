import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { shownIn } from '../../model/name.ts'
import { evidenceOf } from '../../model/origin.ts'
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

/**
 * An entry as a person finds it in the server's own browser: its latest content in plain properties, under the names of the
 * model. Derived; programs read the versions.
 */
export function displayRow(entry: Entry): { readonly id: Id; readonly shown: Readonly<Record<string, Value>> } {
  const { names, codes, valid } = traitsOf(entry)
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  const own = Object.entries(entry).filter(([field, value]) => field !== 'kind' && plain(value))
  return {
    id: entry.id,
    shown: {
      ...(Object.fromEntries(own) as Record<string, Value>),
      name: shownIn(preferred, 'vi').at(-1)?.text ?? null,
      nameEn: preferred.findLast(({ language }) => language === 'en')?.text ?? null,
      codes: codes.map(({ value }) => value),
      validFrom: valid.from,
      validTo: valid.to,
      basis: 'origin' in entry ? entry.origin.basis : null,
      quote: quoteOf(entry),
    },
  }
}
