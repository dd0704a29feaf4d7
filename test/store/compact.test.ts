import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compact } from '../../src/store/sqlite/compact.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { named, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { logOf, record, temporaryFolder } from '../helpers/stores.ts'

const file = join(await temporaryFolder(), 'world.db')

async function looked() {
  const store = await openSqliteStore(file)
  const seen = { log: await logOf(store), faults: await store.check() }
  await store.close()
  return { ...seen, bytes: statSync(file).size }
}

test('a store that is written anew takes less room, has the same revisions, and is sound', async () => {
  const places = Array.from({ length: 2000 }, (_, n) => ({
    ...PROVINCE,
    id: `place/vn/p${(n * 7919) % 2000}` as const,
    names: named(`Province ${(n * 7919) % 2000}`),
  }))
  const store = await openSqliteStore(file)
  await record(store, [SOURCE, ...places.slice(0, 1000)])
  await record(store, places.slice(1000))
  await store.close()
  const before = await looked()
  compact(file)
  const { bytes, ...after } = await looked()
  expect(bytes).toBeLessThan(before.bytes)
  expect(after).toEqual({ log: before.log, faults: [] })
  expect(after.log.flatMap(({ put }) => put)).toHaveLength(2001)
})
