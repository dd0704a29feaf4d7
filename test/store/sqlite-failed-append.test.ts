import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { anyOf } from '../../src/store/queries.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { body, district, lasting, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { meddle } from './sqlite-files.ts'

const PLACE = district('place/vn/quang-ninh/dam-ha', lasting(null))
const PARTY: Entry = { ...body('org/party', PLACE.id), branch: 'PARTY' }
const FRONT: Entry = { ...body('org/front', PLACE.id), branch: 'FRONT' }

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
