import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/model/as-of.ts'
import { Unavailable } from '../../src/model/errors.ts'
import { ANY_NAMED } from '../../src/store/queries.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { record } from '../helpers/api.ts'
import { PLACES, places, refusal, soundFiles } from './sqlite-files.ts'

const { folder, copy, opening } = await soundFiles()
const VIEW: AsOf = { validAt: '2022-01-01', revision: 1 }

const CALLS: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  head: (store) => store.head(),
  revision: (store) => store.revision({ number: 1 }),
  append: (store) => record(store, places(1, 'later')),
  entries: (store) => store.view(VIEW).entries(['place/place/1']),
  search: (store) => store.view(VIEW).search({ ...ANY_NAMED, text: 'place' }, { first: 1, after: null }),
  log: (store) => store.log(0)[Symbol.asyncIterator]().next(),
  check: (store) => store.check(),
  backup: (store) => store.backup(join(folder, 'of-closed.db')),
}

describe('a store that was closed', () => {
  test.each(Object.entries(CALLS))('says so when asked for %s', async (name, call) => {
    const store = await openSqliteStore(copy(`closed-${name}`))
    await store.close()
    const error = await refusal(call(store))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toMatch(/closed-\w+\.db" was closed\. Open it again\./)
  })

  test('is closed again without a word', async () => {
    const store = await openSqliteStore(copy('twice'))
    await store.close()
    await store.close()
  })
})

describe('what runs when a store is closed', () => {
  test('is finished if it has threads and connections of its own: a check, a backup', async () => {
    const store = await openSqliteStore(copy('busy'))
    const target = join(folder, 'busy-copy.db')
    const [check, backup] = [store.check(), store.backup(target)]
    await store.close()
    expect(await check).toEqual([])
    await backup
    expect(await (await opening(target)).check()).toEqual([])
  })

  test('was answered already if it was a question: nothing waits between asking and answering', async () => {
    const store = await openSqliteStore(copy('asked'))
    const asked = store.view(VIEW).entries(places(PLACES).map(({ id }) => id))
    await store.close()
    expect((await asked).size).toBe(PLACES)
  })

  test('ends with a clear error if it is a list that was not read to its end', async () => {
    const store = await openSqliteStore(copy('listed'))
    await record(store, places(1, 'later'))
    const log = store.log(0)[Symbol.asyncIterator]()
    expect((await log.next()).value).toMatchObject({ revision: { number: 1 } })
    await store.close()
    expect(await refusal(log.next())).toBeInstanceOf(Unavailable)
  })
})
