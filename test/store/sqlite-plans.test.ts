import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { seedStore } from '../../src/actions/seed.ts'
import type { Connection, Params } from '../../src/store/sqlite/driver.ts'
import { storeOn } from '../../src/store/sqlite/index.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import { answerOf, apiOver, record, temporaryFolder } from '../helpers/api.ts'
import { ASKED } from '../helpers/asked.ts'
import { named } from '../helpers/facts.ts'
import { SEED_FOLDER } from '../helpers/shipped-world.ts'

/** Every text that was asked, with what it was asked with last. */
type Asked = Map<string, Params>

function observed(connection: Connection, asked: Asked): Connection {
  return {
    ...connection,
    run: (sql, params = {}) => {
      asked.set(sql, params)
      return connection.run(sql, params)
    },
    all: (sql, params = {}) => {
      asked.set(sql, params)
      return connection.all(sql, params)
    },
    get: (sql, params = {}) => {
      asked.set(sql, params)
      return connection.get(sql, params)
    },
  }
}

let engine: Connection
const asked: Asked = new Map()
let tables: readonly string[]
beforeAll(async () => {
  const opened = await openFile(join(await temporaryFolder(), 'world.db'), 1000)
  engine = opened.reader
  const file = { ...opened, reader: observed(opened.reader, asked), writer: observed(opened.writer, asked) }
  const store = storeOn(file)
  await seedStore(store, { folder: SEED_FOLDER, now: () => new Date('2026-05-01T00:00:00Z') })
  file.writer.exec('ANALYZE')
  tables = file.writer
    .all<{ readonly name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .map(({ name }) => name)
  asked.clear()
  const api = apiOver(store)
  for (const query of ASKED) await answerOf(api, query)
  const place = (await store.view({ validAt: '2022-01-01', revision: 3 }).entries(['place/vn/quang-ninh'])).get(
    'place/vn/quang-ninh',
  )
  if (place?.kind !== 'Place') throw new Error('Quảng Ninh is not recorded.')
  await record(store, [{ ...place, names: named('Quảng Ninh (sửa)') }])
  for await (const _ of store.log(1));
})

interface Step {
  readonly detail: string
}
const planOf = (sql: string): readonly string[] =>
  engine.all<Step>(`EXPLAIN QUERY PLAN ${sql}`, asked.get(sql) ?? {}).map(({ detail }) => detail)

/** Tables that may be walked from end to end, and why. */
const MAY_BE_WALKED: Readonly<Record<string, string>> = {
  revision: 'as many rows as there were appends; asked for its last, or in full',
  word: 'read once, when the store begins to search',
  facet: 'a row per value of a filter',
  arrangement: 'counted where a question bounds neither place nor model',
}

/** The table that a name stands for in a text; undefined for what the text makes itself: lists and recursions. */
const tableOf = (sql: string, name: string): string | undefined =>
  tables.find((table) => table === name || new RegExp(`\\b${table}\\s+(AS\\s+)?${name}\\b`).test(sql))

/** Tables that a plan walks from end to end. */
const walkedBy = (sql: string): readonly string[] =>
  planOf(sql)
    .map((step) => /^SCAN (\w+)(?! VIRTUAL)/.exec(step)?.[1])
    .flatMap((name) => (name === undefined ? [] : (tableOf(sql, name) ?? [])))

const shortly = (sql: string) => sql.replace(/\s+/g, ' ').slice(0, 120)

describe('what the store asks its engine', () => {
  test('is asked for here in nearly all its forms', () => {
    expect(asked.size).toBeGreaterThan(35)
  })

  test('walks no table but those that may be', () => {
    const walks = [...asked.keys()].flatMap((sql) => walkedBy(sql).map((table) => ({ table, sql: shortly(sql) })))
    expect(walks.filter(({ table }) => MAY_BE_WALKED[table] === undefined)).toEqual([])
    expect(new Set(walks.map(({ table }) => table))).toEqual(new Set(Object.keys(MAY_BE_WALKED)))
  })

  test('never makes the engine build an index of its own', () => {
    const built = [...asked.keys()].filter((sql) => planOf(sql).some((step) => step.includes('AUTOMATIC')))
    expect(built.map(shortly)).toEqual([])
  })

  test('reads a page of a list in its order, without sorting', () => {
    const pages = [...asked.keys()].filter((sql) => /FROM listing l\s+WHERE l\.kind/.test(sql) && sql.includes('LIMIT'))
    expect(pages.length).toBeGreaterThan(2)
    const sorted = pages.filter((sql) => planOf(sql).some((step) => step.includes('TEMP B-TREE')))
    expect(sorted.map(shortly)).toEqual([])
  })

  test('begins a page where the one before ended, by the index', async () => {
    const [page = ''] = [...asked.keys()].filter(
      (sql) => /FROM listing l\s+WHERE l\.kind/.test(sql) && sql.includes('LIMIT'),
    )
    expect(planOf(page).join()).toMatch(/SEARCH l USING (PRIMARY KEY|INDEX \w+) \(kind=\? AND sort_key>\?\)/)
  })
})
