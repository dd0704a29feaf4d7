import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Revision } from '../../src/model/as-of.ts'
import { Damaged, Unavailable } from '../../src/model/errors.ts'
import { type Keeper, keeperOn, replicatedStore, type StartKeeper, type Told } from '../../src/store/replica/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { record } from '../helpers/stores.ts'
import {
  elsewhere,
  namesIn,
  newPlace,
  type Place,
  place,
  recordedElsewhere,
  replicasIn,
  served,
} from './replica-bench.ts'

/** A replica of a world with what is then in the place of that world. */
async function replaced(first: readonly string[], then: readonly string[]): Promise<Place> {
  const where = newPlace()
  await recordedElsewhere(where, ...first)
  const { store } = await served(where)
  await store.warm()
  const id = (await store.memo('world')) ?? ''
  await store.close()
  const other = { folder: where.folder, at: newPlace().at }
  await recordedElsewhere(other, ...then)
  await elsewhere(other, (server) => server.noteMemo('world', id))
  return other
}

describe('a replica that is none any more', () => {
  test.each([
    ['of another world', ['a', 'b'], ['c', 'd']],
    ['of a longer world', ['a', 'b'], ['c', 'd', 'b']],
    ['of an earlier copy of the world', ['a', 'b', 'c'], ['a', 'b']],
  ])('is thrown away, which the log tells: %s', async (_what, first, then) => {
    const where = await replaced(first, then)
    const [old] = replicasIn(where)
    const { store, warned } = await served(where)
    await store.warm()
    expect(await namesIn(store)).toEqual(then.toSorted())
    expect(warned).toEqual([expect.stringContaining('another past')])
    expect(replicasIn(where)).toHaveLength(1)
    expect(replicasIn(where)).not.toContain(old)
  })

  test('is thrown away where its latest revision is called as the server’s, and says something else', async () => {
    const where = newPlace()
    await elsewhere(where, (store) => record(store, [place('a')], 'one note'))
    const before = await served(where)
    await before.store.warm()
    const id = (await before.store.memo('world')) ?? ''
    await before.store.close()
    const other = { folder: where.folder, at: newPlace().at }
    await elsewhere(other, async (store) => {
      await record(store, [place('c')], 'one note')
      await store.noteMemo('world', id)
    })
    const { store, warned } = await served(other)
    await store.warm()
    expect(await namesIn(store)).toEqual(['c'])
    expect(warned).toEqual([expect.stringContaining('another past')])
  })

  test('is thrown away where its file is damaged', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a', 'b')
    const first = await served(where)
    await first.store.warm()
    await first.store.close()
    const [file = ''] = replicasIn(where)
    writeFileSync(file, readFileSync(file).fill(7, 4096, 40_000))
    const { store, warned, asked } = await served(where)
    await store.warm()
    expect(await namesIn(store)).toEqual(['a', 'b'])
    expect(warned).toEqual([expect.stringContaining('corrupt')])
    expect(replicasIn(where)).not.toContain(file)
    expect(asked()).toBe(0)
  })

  test.each([
    ['of more revisions', ['c', 'd']],
    ['of as many', ['c']],
  ])('is not read on when another world is put in its place, %s', async (_what, then) => {
    const [where, other] = [newPlace(), newPlace()]
    await recordedElsewhere(where, 'a')
    await elsewhere(other, async (store) => {
      for (const name of then) await record(store, [place(name)], name, '2026-02-03T04:05:06.000Z')
    })
    const [before, after] = [await openSqliteStore(where.at), await openSqliteStore(other.at)]
    await after.noteMemo('world', 'a world')
    await before.noteMemo('world', 'a world')
    const server = { current: before }
    const store = replicatedStore(
      { ...before, head: () => server.current.head(), view: (at) => server.current.view(at) },
      {
        ...{ open: openSqliteStore, warn: () => undefined, patienceMs: 60_000 },
        start: (hear) =>
          keeperOn({
            ...{ folder: where.folder, form: 1, open: openSqliteStore, begin: async () => false, hear },
            server: async () => server.current,
          }),
      },
    )
    await store.warm()
    expect(await namesIn(store)).toEqual(['a'])
    server.current = after
    expect(await namesIn(store)).toEqual(then)
    await store.close()
    await after.close()
  })
})

/** A keeper that does as a test says. */
const puppet =
  (follow: (hear: (told: Told) => void) => void): StartKeeper =>
  (hear): Keeper => ({ follow: () => follow(hear), stop: async () => undefined })

describe('without a replica', () => {
  const withKeeper = async (start: StartKeeper) => {
    const { at } = newPlace()
    await recordedElsewhere({ at, folder: '' }, 'a')
    const warned: string[] = []
    const warn = (what: string) => void warned.push(what)
    return { store: replicatedStore(await openSqliteStore(at), { start, open: openSqliteStore, warn }), warned }
  }

  test('the server answers, and the log says once why', async () => {
    const { store, warned } = await withKeeper(puppet((hear) => hear({ is: 'failed', why: 'no room left' })))
    await store.warm()
    for (let n = 0; n < 3; n += 1) expect(await namesIn(store)).toEqual(['a'])
    expect(warned).toEqual(['no room left'])
    await store.close()
  })

  test('the server answers where the folder cannot be written', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a')
    writeFileSync(where.folder, 'no folder')
    const { store, warned } = await served(where)
    await store.warm()
    for (let n = 0; n < 3; n += 1) expect(await namesIn(store)).toEqual(['a'])
    expect(warned).toHaveLength(1)
  })

  test('that comes, the server answers meanwhile', async () => {
    const { store } = await withKeeper(puppet(() => undefined))
    expect(await namesIn(store)).toEqual(['a'])
    await store.close()
  })

  test.runIf(process.platform === 'linux')('the server answers where there can be no folder', async () => {
    const where = { ...newPlace(), folder: '/proc/dualhat/replicas' }
    await recordedElsewhere(where, 'a')
    const { store, warned } = await served(where)
    await store.warm()
    expect(await namesIn(store)).toEqual(['a'])
    expect(warned).toHaveLength(1)
  })

  test.each([
    new Damaged('The file is damaged.', 'Restore it.'),
    new Unavailable('The file was closed.', 'Ask again.'),
  ])('that can be read, the server answers: %s', async (fault) => {
    const where = newPlace()
    await recordedElsewhere(where, 'a')
    const reading = { isDamaged: false }
    const open = async (file: string): Promise<Store> => {
      const store = await openSqliteStore(file)
      const refused = async () => {
        throw fault
      }
      return { ...store, view: (at) => (reading.isDamaged ? { ...store.view(at), entries: refused } : store.view(at)) }
    }
    const { store, warned } = await served(where, { reader: open })
    await store.warm()
    reading.isDamaged = true
    for (let n = 0; n < 3; n += 1) expect(await namesIn(store)).toEqual(['a'])
    expect(warned).toEqual([fault.message])
  })
})

describe('a replica is kept', () => {
  test('open while the server tells an older revision than was just copied', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a')
    let opened = 0
    const server = await openSqliteStore(where.at)
    const earlier = await server.head()
    let told: Revision | null = null
    const keeper = {
      ...{ folder: where.folder, form: 1, open: openSqliteStore, begin: async () => false },
      server: async () => server,
    }
    const store = replicatedStore(
      { ...server, head: async () => told ?? server.head() },
      {
        start: (hear) => keeperOn({ ...keeper, hear }),
        open: (file) => {
          opened += 1
          return openSqliteStore(file)
        },
        ...{ warn: () => undefined, patienceMs: 60_000 },
      },
    )
    await store.warm()
    await recordedElsewhere(where, 'b')
    expect(await namesIn(store)).toEqual(['a', 'b'])
    told = earlier
    expect(await namesIn(store)).toEqual(['a'])
    told = null
    expect(await namesIn(store)).toEqual(['a', 'b'])
    expect(opened).toBe(1)
    await store.close()
  })

  test.each([
    ['at all', 0],
    ['whether it is of its world', 1],
    ['for more', 2],
  ])('on the disk where the server cannot be asked %s', async (_what, answers) => {
    const where = newPlace()
    await recordedElsewhere(where, 'a')
    const first = await served(where)
    await first.store.warm()
    const before = replicasIn(where)
    let asked = 0
    const lost = (): Store['log'] => (after) => {
      asked += 1
      if (asked >= answers) throw new Unavailable('The server is away.', 'Start it.')
      return first.store.log(after)
    }
    const server = async (): Promise<Store> => {
      if (answers === 0) throw new Unavailable('The server is away.', 'Start it.')
      return { ...first.store, log: lost() }
    }
    const { store, warned } = await served(where, { server })
    await store.warm()
    expect(await namesIn(store)).toEqual(['a'])
    expect(warned).toEqual(['The server is away. Start it.'])
    expect(replicasIn(where)).toEqual(before)
  })
})
