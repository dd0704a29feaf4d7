import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { GenerationalCache } from '../cache.ts'

export type Value = string | number | null
export type Params = Readonly<Record<string, Value>>

/** A text that the engine has planned, with the parameters that it names. */
export interface Prepared {
  readonly statement: StatementSync
  /** Those parameters among what is given: one set serves all variants of a text, and not each names all of them. */
  readonly bind: (params: Params) => Params
}

/** Every combination of filters is a text of its own, so no more are kept than are asked in turn. */
const MOST_PREPARED = 500
const PARAMETER = /\$(\w+)/g

/** A parameter left out would be NULL to the engine, and a misspelt one go unseen. */
function binderOf(sql: string): Prepared['bind'] {
  const names = [...new Set(Array.from(sql.matchAll(PARAMETER), ([, name = '']) => name))]
  const valueIn = (params: Params, name: string): Value => {
    const value = params[name]
    if (value !== undefined) return value
    throw new Error(`"$${name}" is given no value in: ${sql}`)
  }
  return (params) => Object.fromEntries(names.map((name) => [name, valueIn(params, name)]))
}

/** Prepares each text once, as long as it is asked for now and then. */
export function statementsOf(db: DatabaseSync): { readonly of: (sql: string) => Prepared; readonly clear: () => void } {
  const cache = new GenerationalCache<string, Prepared>(MOST_PREPARED)
  const prepare = (sql: string): Prepared => {
    const prepared = { statement: db.prepare(sql), bind: binderOf(sql) }
    cache.set(sql, prepared)
    return prepared
  }
  return { of: (sql) => cache.get(sql) ?? prepare(sql), clear: () => cache.clear() }
}
