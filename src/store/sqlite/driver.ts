import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { translate, translated } from './errors.ts'
import { readingAddress } from './immutable.ts'
import { type Params, type Prepared, statementsOf, type Value, type Values } from './statements.ts'
import { type Column, columnsOf } from './typed-columns.ts'

export type { Params, Value } from './statements.ts'
export type { Column } from './typed-columns.ts'

/** The one seam over `node:sqlite`. Rows are trusted to be `R`: every table is STRICT and every text is ours. */
export interface Connection {
  all<R>(sql: string, params?: Params): readonly R[]
  get<R>(sql: string, params?: Params): R | undefined
  /** The same rows by column, where all of them are whole numbers. */
  columns(sql: string, params?: Params): readonly Column[]
  /** Gives the row id of the last insert. */
  run(sql: string, params?: Params): number
  exec(sql: string): void
  /** Runs `work` in one transaction that holds the write lock from its start; all of it or nothing. */
  transaction<T>(work: () => T): T
  /** Copies the database while others use it; this connection does nothing else until it is done. */
  copyTo(target: string, progress: (done: number) => void): Promise<void>
  isOpen(): boolean
  close(): void
}

interface Access {
  readonly readOnly: boolean
  /** How long to wait for another process's lock. */
  readonly waitMs: number
}

const COPIED_PAGES = 200

/** A whole path is a file to the engine, whatever it is called: ":memory:" and "file:…" are then no more than names. */
const pathOf = (file: string): string => resolve(file)

const sha256 = (text: unknown): string => createHash('sha256').update(String(text)).digest('hex')

export function connect(file: string, { readOnly, waitMs }: Access): Connection {
  const address = () => (readOnly ? readingAddress(file) : pathOf(file))
  const db = translated(file, () => new DatabaseSync(address(), { readOnly, timeout: waitMs, defensive: true }))
  // For migrations: the engine has no digests of its own.
  translated(file, () => db.function('sha256', { deterministic: true }, sha256))
  const statements = statementsOf(db)
  const guard = <T>(work: () => T): T => translated(file, work)
  const asked = <T>(sql: string, params: Params, ask: (prepared: Prepared, bound: readonly Value[]) => T): T =>
    guard(() => {
      const prepared = statements.of(sql)
      return ask(prepared, prepared.bind(params))
    })
  return {
    all: <R>(sql: string, params: Params = {}) =>
      asked(sql, params, ({ statement, rowOf }, bound) =>
        (statement.all(...bound) as unknown as Values[]).map((values) => rowOf(values) as R),
      ),
    get: <R>(sql: string, params: Params = {}) =>
      asked(sql, params, ({ statement, rowOf }, bound) => {
        const values = statement.get(...bound) as Values | undefined
        return values && (rowOf(values) as R)
      }),
    columns: (sql, params = {}) =>
      asked(sql, params, ({ statement }, bound) =>
        columnsOf(statement.all(...bound) as unknown as Values[], statement.columns().length),
      ),
    run: (sql, params = {}) => {
      try {
        const { statement, bind } = statements.of(sql)
        return Number(statement.run(...bind(params)).lastInsertRowid)
      } catch (error) {
        throw translate(file, error)
      }
    },
    exec: (sql) => guard(() => db.exec(sql)),
    transaction: (work) =>
      guard(() => {
        db.exec('BEGIN IMMEDIATE')
        try {
          const made = work()
          db.exec('COMMIT')
          return made
        } catch (error) {
          // A full disk makes SQLite roll back by itself; a second ROLLBACK would hide that cause.
          if (db.isTransaction) db.exec('ROLLBACK')
          throw error
        }
      }),
    copyTo: async (target, progress) => {
      const report = ({ totalPages, remainingPages }: { totalPages: number; remainingPages: number }) =>
        progress(totalPages === 0 ? 1 : 1 - remainingPages / totalPages)
      // One read transaction for the whole copy: what others append meanwhile neither restarts nor mixes into it.
      db.exec('BEGIN')
      db.prepare('SELECT 1 FROM sqlite_schema').get()
      try {
        await backup(db, pathOf(target), { rate: COPIED_PAGES, progress: report })
      } finally {
        db.exec('COMMIT')
      }
    },
    isOpen: () => db.isOpen,
    close: () => {
      statements.clear()
      if (db.isOpen) db.close()
    },
  }
}
