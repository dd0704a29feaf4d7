import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { anyOf } from '../../src/store/queries.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { body, district, lasting, named, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { meddle, places } from './sqlite-files.ts'

const PLACE = district('place/vn/quang-ninh/dam-ha', lasting(null))
const PARTY: Entry = { ...body('org/party', PLACE.id), branch: 'PARTY' }
const FRONT: Entry = { ...body('org/front', PLACE.id), branch: 'FRONT' }

const indexesOf = (file: string): readonly unknown[] => {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return db.prepare(`SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name`).all()
  } finally {
    db.close()
  }
}

const found = async (store: Store, branch: 'PARTY' | 'FRONT') => {
  const view = store.view({ validAt: '2022-08-31', revision: (await store.head()).number })
  const { items } = await view.find({ ...anyOf('Organization'), branch: [branch] }, { first: 10, after: null })
  return items.map(({ item }) => item.id)
}

test('what an append numbered before it failed is numbered anew by the next', async () => {
  const file = join(await temporaryFolder(), 'world.db')
  const store = await openSqliteStore(file)
  await record(store, [SOURCE, PROVINCE, PLACE])
  meddle(file, `CREATE TRIGGER refuse AFTER INSERT ON listing BEGIN SELECT RAISE(ABORT, 'refused'); END`)
  await expect(record(store, [PARTY])).rejects.toThrow()
  meddle(file, 'DROP TRIGGER refuse')
  await record(store, [FRONT])
  await record(store, [PARTY])
  expect(await found(store, 'FRONT')).toEqual(['org/front'])
  expect(await found(store, 'PARTY')).toEqual(['org/party'])
  expect(await store.check()).toEqual([])
  await store.close()
})

test('a first revision leaves the file with the indexes that it had, whether it fails or not', async () => {
  const file = join(await temporaryFolder(), 'world.db')
  const store = await openSqliteStore(file)
  const before = indexesOf(file)
  expect(before.length).toBeGreaterThan(10)
  meddle(file, `CREATE TRIGGER refuse AFTER INSERT ON spelling BEGIN SELECT RAISE(ABORT, 'refused'); END`)
  // More of them than are held at once.
  const long = places(400).map((place, at) => ({ ...place, names: named(`${at} ${'dài '.repeat(490)}`.trim()) }))
  await expect(record(store, [SOURCE, PROVINCE, ...long])).rejects.toThrow()
  expect(indexesOf(file)).toEqual(before)
  meddle(file, 'DROP TRIGGER refuse')
  await record(store, [SOURCE, PROVINCE, ...long])
  expect(indexesOf(file)).toEqual(before)
  // So does a second one, which finds its indexes there.
  await record(
    store,
    long.map((place) => ({ ...place, names: named(`${place.names[0]?.text}!`) })),
  )
  expect(indexesOf(file)).toEqual(before)
  expect(await store.check()).toEqual([])
  await store.close()
})
