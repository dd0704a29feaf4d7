import { z } from 'zod'
import { UncertainDate } from '../../model/date.ts'
import { DocumentId } from '../../model/ids.ts'
import { ALWAYS } from '../../model/interval.ts'
import type { Language, Name } from '../../model/name.ts'
import { Confidence, type Evidence, type Origin } from '../../model/origin.ts'
import { IN_LANGUAGES } from './files.ts'

/** What several columns say, by the languages that they end with: of `name`, they are `name_vi`, `name_en` … */
export const inLanguages = <T extends z.ZodType>(cell: T) => z.record(z.string(), cell).meta({ [IN_LANGUAGES]: true })

/** An empty cell says that nothing is stated. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((cell) => (cell === '' ? null : cell), schema.nullable())

export const text = z.string().min(1, { error: 'Fill this cell.' })

/** Several values in one cell, separated by ` | `. */
export const several = <T extends z.ZodType>(schema: T) =>
  z.preprocess((cell) => (typeof cell === 'string' && cell !== '' ? cell.split(' | ') : []), z.array(schema).readonly())

/** The columns `valid_from` and `valid_to`. */
export const validColumns = { valid_from: optional(UncertainDate), valid_to: optional(UncertainDate) }

/** The columns that say why a row is held to be true. With `reading` the sources' words are read so, without they say it. */
export const originColumns = {
  sources: several(DocumentId).refine((sources) => sources.length > 0, {
    error: 'Name the source: the id of a document.',
  }),
  confidence: Confidence,
  note: optional(z.string()),
  reading: inLanguages(optional(z.string())),
  /** Words of the first source; where its text is held, with where they begin in it. */
  quote_start: optional(z.coerce.number().int()),
  quote: optional(z.string()),
}
const OriginCells = z.object(originColumns)
export type OriginCells = z.infer<typeof OriginCells>

/** The evidence and its kind as the columns state them. */
export function originOf({ sources, confidence, note, reading, quote_start: start, quote }: OriginCells): Origin {
  const evidence = sources.map((document, at): Evidence => {
    if (at > 0 || start === null || quote === null)
      return { type: 'CITATION', document, words: at > 0 ? null : quote, note }
    return { type: 'QUOTE', document, start, end: start + quote.length, words: quote }
  })
  const said = saidIn(reading)
  return said.length === 0
    ? { basis: 'STATED', confidence, evidence }
    : { basis: 'INTERPRETED', confidence, evidence, reading: Object.fromEntries(said) }
}

/** Each language with what is said in it, in the order of the columns; nothing where a cell says nothing. */
export const saidIn = (cells: Readonly<Record<string, string | null>>): readonly (readonly [Language, string])[] =>
  Object.entries(cells).flatMap(([language, said]) => (said === null ? [] : [[language, said] as const]))

/** The names to show, each for all time. */
export const preferred = (cells: Readonly<Record<string, string | null>>): readonly Name[] =>
  saidIn(cells).map(([language, text]) => ({ language, text, use: 'PREFERRED', valid: ALWAYS }))

const MARKED = /^([a-z]{2,3}): (.+)$/

/**
 * A further name by which something is found: a press variant or an abbreviation. One in another language than the first of the columns
 * begins with that: `en: `.
 */
export const alternate = (text: string, cells: Readonly<Record<string, string | null>>): Name => {
  const [, language = Object.keys(cells)[0] ?? '', own = text] = MARKED.exec(text) ?? []
  return { language, text: own, use: 'ALTERNATE', valid: ALWAYS }
}
