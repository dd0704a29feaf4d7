import type { Connection, Params } from '../../src/store/sqlite/driver.ts'

/** Every text that was asked, with the file that asked it. */
export type Asked = Map<string, string>

/** What is only asked through says nothing of who asks. */
const CALLER = /store\/sqlite\/(?!aside)([\w/-]+\.ts):\d+/

/** The file that asked: the first of the store's own on the way here. */
const askedBy = (): string => CALLER.exec(new Error().stack ?? '')?.[1] ?? 'nobody'

/** The connection itself, seen: what is asked through it is noted. */
export function observed(connection: Connection, asked: Asked): Connection {
  const note = (sql: string): void => {
    if (!asked.has(sql)) asked.set(sql, askedBy())
  }
  const through =
    <T>(ask: (sql: string, params: Params) => T) =>
    (sql: string, params: Params = {}): T => {
      note(sql)
      return ask(sql, params)
    }
  return {
    ...connection,
    run: through(connection.run),
    all: <R>(sql: string, params: Params = {}) => through(connection.all<R>)(sql, params),
    get: <R>(sql: string, params: Params = {}) => through(connection.get<R>)(sql, params),
    columns: through(connection.columns),
  }
}

interface Row {
  readonly id: number
  readonly parent: number
  readonly detail: string
}

/** One line of a plan, below another or at the top. */
export interface Step {
  readonly detail: string
  readonly above: string | null
}

export interface Plan {
  readonly steps: readonly Step[]
  /** Real tables that are read from end to end. */
  readonly walked: readonly string[]
  /** What it reads of real tables, in the order of its loops, by the names it gives them. */
  readonly order: readonly string[]
}

/** Bodies of the tables that a text makes itself hide names that stand for something else outside. */
const nameIn = (detail: string): string | undefined =>
  /^(?:SCAN|SEARCH) (\w+)(?! VIRTUAL TABLE)(?:\s|$)/.exec(detail)?.[1]

/** The real table that a name stands for in a text; undefined for lists, recursions and subqueries. */
function tableOf(tables: readonly string[], sql: string, name: string): string | undefined {
  const isCalled = (table: string) => new RegExp(`\\b(?:FROM|JOIN|,)\\s+${table}\\s+(?:AS\\s+)?${name}\\b`).test(sql)
  return tables.find((table) => table === name || isCalled(table))
}

/** The same text with numbers for its parameters, so that none has to be given. */
function withoutNames(sql: string): string {
  const names = [...new Set(sql.match(/\$\w+/g))]
  return sql.replaceAll(/\$\w+/g, (name) => `?${names.indexOf(name) + 1}`)
}

/** How an engine would answer a text. */
export function planOf(engine: Connection, tables: readonly string[], sql: string): Plan {
  const rows = engine.all<Row>(`EXPLAIN QUERY PLAN ${withoutNames(sql)}`)
  const details = new Map(rows.map(({ id, detail }) => [id, detail]))
  const read = rows.flatMap(({ detail }) => {
    const name = nameIn(detail)
    const table = name === undefined ? undefined : tableOf(tables, sql, name)
    return name !== undefined && table !== undefined ? [{ name, table, isWalk: detail.startsWith('SCAN') }] : []
  })
  return {
    steps: rows.map(({ parent, detail }) => ({ detail, above: details.get(parent) ?? null })),
    walked: read.filter(({ isWalk }) => isWalk).map(({ table }) => table),
    order: read.map(({ name, table }) => (name === table ? table : `${table} ${name}`)),
  }
}

export const tablesOf = (engine: Connection): readonly string[] =>
  engine.all<{ readonly name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").map(({ name }) => name)
