import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import type { z } from 'zod'
import type { Issue } from '../../model/errors.ts'
import { languageTag } from '../../model/name.ts'
import type { Located } from '../file-faults.ts'
import { refuse } from './refuse.ts'

export type { Located } from '../file-faults.ts'

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The bytes of a file of the seed; null when there is none. */
export async function readBytes(folder: string, name: string): Promise<Buffer | null> {
  try {
    return await readFile(join(folder, name))
  } catch (error) {
    if (isMissing(error)) return null
    return refuse([{ path: name, message: `cannot be read: ${String(error)}` }], error)
  }
}

/** The text of a file of the seed, exactly as stored; null when there is none. */
async function readText(folder: string, name: string): Promise<string | null> {
  const bytes = await readBytes(folder, name)
  if (bytes === null) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    return refuse([{ path: name, message: 'is not UTF-8 text; save it as UTF-8.' }], error)
  }
}

/** A JSON file that holds an array; null when there is none. */
export async function readArray(folder: string, name: string): Promise<readonly Located<unknown>[] | null> {
  const text = await readText(folder, name)
  if (text === null) return null
  const value = parseJson(name, text)
  if (!Array.isArray(value)) return refuse([{ path: name, message: 'must be a JSON array, one element per entry.' }])
  return value.map((element: unknown, at) => ({ value: element, where: `${name}, element ${at + 1}` }))
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse([{ path: name, message: `is not JSON: ${error instanceof Error ? error.message : error}` }], error)
  }
}

interface CsvRecord {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

function parseCsv(name: string, text: string, columns: readonly string[]): readonly CsvRecord[] {
  try {
    return parse<CsvRecord>(text, { bom: true, info: true, columns: (header: string[]) => header })
  } catch (error) {
    const line = error instanceof CsvError ? `, line ${String(error['lines'])}` : ''
    const message = `${error instanceof Error ? error.message : error}; its columns are ${columns.join(', ')}.`
    return refuse([{ path: `${name}${line}`, message }], error)
  }
}

/** Marks a field of which there is a column in each of several languages. */
export const IN_LANGUAGES = 'inLanguages'

/** What a column is called before its language; null: it is in none. */
const stemOf = (column: string, stems: readonly string[]): string | null =>
  stems.find((stem) => column.startsWith(`${stem}_`) && languageTag(column.slice(stem.length + 1)) !== null) ?? null

/** A row as its schema has it: what stands in the columns of several languages, by language. */
function gathered(record: CsvRecord['record'], stems: readonly string[]): Readonly<Record<string, unknown>> {
  const byStem = new Map<string, Record<string, string>>()
  const alone = Object.entries(record).filter(([column, cell]) => {
    const stem = stemOf(column, stems)
    if (stem !== null) byStem.set(stem, { ...byStem.get(stem), [column.slice(stem.length + 1)]: cell })
    return stem === null
  })
  return Object.fromEntries([...alone, ...byStem])
}

function checkHeader(
  name: string,
  header: readonly string[],
  columns: readonly string[],
  stems: readonly string[],
): void {
  const own = header.map((column) => stemOf(column, stems) ?? column)
  const unknown = header.filter((_, at) => !columns.includes(own[at] ?? ''))
  const missing = columns.filter((column) => !own.includes(column))
  const issues = [
    ...unknown.map((column) => ({ path: name, message: `has a column "${column}" that it should not have.` })),
    ...missing.map((column) => ({ path: name, message: `lacks the column "${column}".` })),
  ]
  if (issues.length > 0) refuse(issues)
}

/** A CSV table whose rows fit a schema; null when there is none. Every fault names file, line and column. */
export async function readTable<Row extends z.ZodObject>(
  folder: string,
  name: string,
  schema: Row,
): Promise<readonly Located<z.infer<Row>>[] | null> {
  const text = await readText(folder, name)
  if (text === null) return null
  const columns = Object.keys(schema.shape)
  const stems = columns.filter((column) => schema.shape[column]?.meta()?.[IN_LANGUAGES] === true)
  const records = parseCsv(name, text, columns)
  checkHeader(name, records[0] ? Object.keys(records[0].record) : columns, columns, stems)
  const issues: Issue[] = []
  const rows = records.flatMap(({ record, info }): Located<z.infer<Row>>[] => {
    const where = `${name}, line ${info.lines}`
    const read = schema.safeParse(gathered(record, stems))
    if (read.success) return [{ value: read.data, where }]
    for (const { path, message } of read.error.issues) {
      const column = stems.includes(String(path[0])) ? path.join('_') : String(path[0])
      issues.push({ path: `${where}, column ${column}`, message: `"${record[column] ?? ''}": ${message}` })
    }
    return []
  })
  return issues.length > 0 ? refuse(issues) : rows
}
