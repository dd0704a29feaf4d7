import { Incorrect } from '../model/errors.ts'

// An answer as a table: a row for each thing of its one list, a column for each value asked of it.

type Fields = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nodesOf = (edges: readonly unknown[]) => edges.map((edge) => (isObject(edge) ? (edge['node'] ?? null) : null))

/** The rows of what a field gave: of a page its things, of counts their rows, of a list its items, of one thing itself. */
function rowsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return []
  const { nodes, edges, rows } = value
  if (Array.isArray(nodes)) return nodes
  if (Array.isArray(edges)) return nodesOf(edges)
  return Array.isArray(rows) ? rows : [value]
}

/** The one list of an answer's data. @throws Incorrect where it has several, or none */
export function rowsOf(data: unknown): readonly unknown[] {
  const [field, ...others] = isObject(data) ? Object.keys(data) : []
  if (isObject(data) && field !== undefined && others.length === 0) return rowsIn(data[field])
  throw new Incorrect(
    'A table is of one list, and the question asks for several, or none.',
    'Ask for one list at a time.',
  )
}

const SEVERAL = '; '

/** What a cell says: a text, a number, yes or no; of a list all of them. */
const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join(SEVERAL) : value === null || value === undefined ? '' : String(value)

/** The cells of a thing by the way to each value. Of a list inside it the values of one kind share a cell. */
function cellsOf(value: unknown, way = ''): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value) && value.some(isObject)) {
    const all = value.flatMap((one) => cellsOf(one, way))
    return [...Map.groupBy(all, ([column]) => column)].map(([column, cells]) => [column, cells.map(([, cell]) => cell)])
  }
  if (!isObject(value)) return [[way, value]]
  return Object.entries(value).flatMap(([name, one]) => cellsOf(one, way === '' ? name : `${way}.${name}`))
}

/** A spreadsheet would take such a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/

function written(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : textOf(value).replace(FORMULA, "'$&")
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const line = (cells: readonly unknown[]): string => `${cells.map(written).join(',')}\r\n`

/** Spreadsheets know by it that letters are in UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}'

/** Rows as RFC 4180 has them, under the names of their columns; what a row has nothing for is left empty. */
export function csvOf(rows: readonly unknown[]): string {
  const all = rows.map((row) => new Map(cellsOf(row)))
  // What is null in one row may be an object in another, whose values have columns of their own.
  const names = [...new Set(all.flatMap((row) => [...row.keys()]))]
  const columns = names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)))
  return BYTE_ORDER_MARK + line(columns) + all.map((row) => line(columns.map((name) => row.get(name)))).join('')
}
