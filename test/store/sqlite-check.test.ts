import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, test } from 'vitest'
import { derivedFaultsIn } from '../../src/store/sqlite/check-derived.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { CORRECTED_WORLD } from './corrected-world.ts'
import { meddle } from './sqlite-files.ts'

const folder = await temporaryFolder()
const sound = join(folder, 'sound.db')
const TABLES = [
  ...['revision', 'word', 'facet', 'entity', 'version', 'link', 'code', 'listing', 'arrangement'],
  ...['spelling', 'other_spelling'],
] as const

beforeAll(async () => {
  const store = await openSqliteStore(sound)
  for (const one of CORRECTED_WORLD) await store.append(one)
  await store.close()
})

async function checked(file: string): Promise<readonly string[]> {
  const store = await openSqliteStore(file)
  return store.check().finally(() => store.close())
}

function columnsOf(table: string): readonly { readonly name: string; readonly isKey: boolean }[] {
  const db = new DatabaseSync(sound)
  const columns = db.prepare(`SELECT name, pk FROM pragma_table_info('${table}')`).all()
  db.close()
  return columns.map(({ name, pk }) => ({ name: String(name), isKey: pk !== 0 }))
}

function oneRowOf(table: string): string {
  const key =
    columnsOf(table)
      .filter(({ isKey }) => isKey)
      .map(({ name }) => name)
      .join(', ') || 'rowid'
  return `(${key}) = (SELECT ${key} FROM ${table} LIMIT 1)`
}

/** Every cell of one row of a table, as the change of that cell. */
function changesOf(table: string): readonly (readonly [column: string, sql: string])[] {
  const where = oneRowOf(table)
  return columnsOf(table).map(({ name }) => [
    name,
    `UPDATE ${table} SET ${name} = CASE typeof(${name}) WHEN 'integer' THEN ${name} + 1000 WHEN 'text' THEN ${name} || 'x' ELSE 1 END WHERE ${where}`,
  ])
}

/** A copy in which something was changed behind the store's back. */
function changed(name: string, sql: string): string {
  const file = join(folder, `${name}.db`)
  copyFileSync(sound, file)
  meddle(file, `PRAGMA foreign_keys = OFF; ${sql}`)
  return file
}

describe('a check', () => {
  test('finds nothing in a store that is sound, and leaves nothing behind', async () => {
    expect(await checked(sound)).toEqual([])
  })

  test.each(TABLES)('sees any one cell of "%s" that was changed, and a row that is gone', (table) => {
    const changes = changesOf(table)
    expect(changes.length).toBeGreaterThan(1)
    const silent: string[] = []
    for (const [column, sql] of changes)
      if (derivedFaultsIn(changed(`${table}-${column}`, sql)).length === 0) silent.push(column)
    expect(silent).toEqual([])
    expect(derivedFaultsIn(changed(`${table}-gone`, `DELETE FROM ${table} WHERE ${oneRowOf(table)}`))).not.toEqual([])
  })

  test('sees a name that is gone from the index of words, and says of whom', async () => {
    const file = changed('term', "INSERT INTO term (term) VALUES ('delete-all')")
    expect(await checked(file)).toEqual([
      expect.stringMatching(/^The table "term" is not .* the first of "\w+\/.*"\.$/),
    ])
  })

  test('says which table and whose row', async () => {
    expect(
      await checked(changed('said', `UPDATE listing SET exists_to = 20200101 WHERE ${oneRowOf('listing')}`)),
    ).toEqual([
      expect.stringMatching(
        /^The table "listing" is not what the entries come to: 2 rows differ, the first of "\w+\/.*"\.$/,
      ),
    ])
  })
})
