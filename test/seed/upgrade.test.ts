import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { seedIfEmpty, seedStore } from '../../src/actions/seed/seed.ts'
import type { Entry } from '../../src/model/entry.ts'
import { Conflict, Unavailable } from '../../src/model/errors.ts'
import type { Id } from '../../src/model/ids.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyStore, record, temporaryFolder } from '../helpers/api.ts'
import { body, district, lasting, named, PROVINCE, SOURCE } from '../helpers/facts.ts'

const PROCESS = fileURLToPath(new URL('./seeding-process.ts', import.meta.url))
const root = await temporaryFolder()
const folder = join(root, 'seed')
const options = { folder, now: () => new Date('2026-05-01T00:00:00Z') }

const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null))
const tienYen = district('place/vn/quang-ninh/tien-yen', lasting(null))
const inspectorate = body('org/dam-ha/thanh-tra', damHa.id)
const renamed = <T extends Entry>(entry: T, name: string): T => ({ ...entry, names: named(name) })
const corrected = renamed(tienYen, 'Tiên Yên, by a newspaper')

interface World {
  readonly one?: readonly Entry[]
  readonly note?: string
  readonly retract?: readonly Id[]
}

/** A world of two parts; the second corrects an entry of the first. */
async function shipped({
  one = [SOURCE, PROVINCE, damHa, tienYen, inspectorate],
  note = 'One',
  retract = [],
}: World = {}) {
  await rm(folder, { recursive: true, force: true })
  for (const part of ['1-one', '2-two']) await mkdir(join(folder, part), { recursive: true })
  const parts = [
    { folder: '1-one', note, retract: [] },
    { folder: '2-two', note: 'Two', retract },
  ]
  await writeFile(join(folder, 'revisions.json'), JSON.stringify(parts))
  await writeFile(join(folder, '1-one', 'entries.json'), JSON.stringify(one))
  const correction = { id: tienYen.id, set: { names: corrected.names }, why: 'a newspaper says so' }
  await writeFile(join(folder, '2-two', 'corrections.json'), JSON.stringify([correction]))
}

beforeEach(() => shipped())

async function logOf(store: Store) {
  const told = []
  for await (const { revision, put, retract } of store.log(0))
    told.push({ source: revision.source, put: Array.from(put, ({ id }) => id), retract })
  return told
}

async function entryOf(store: Store, id: Id): Promise<Entry | undefined> {
  const { number: revision } = await store.head()
  return (await store.view({ validAt: '2026-05-01', revision }).entries([id])).get(id)
}

async function seeded(): Promise<Store> {
  const store = await emptyStore()
  await seedStore(store, options)
  return store
}

const withdraw = (store: Store, id: Id) =>
  store.append({
    put: [],
    retract: [id],
    by: 'Lan',
    source: null,
    note: 'wrong',
    instant: '2026-05-02T00:00:00Z',
    expected: null,
  })

describe('the shipped world', () => {
  test('is known by the names of its parts: a note that changes records nothing', async () => {
    const store = await seeded()
    expect((await logOf(store)).map(({ source }) => source)).toEqual(['seed:1-one', 'seed:2-two'])
    await shipped({ note: 'One.' })
    expect(await seedIfEmpty(store, options)).toMatchObject({ number: 2 })
    expect(await seedStore(store, options)).toMatchObject({ number: 2 })
  })

  test('has an instant of its own for each part', async () => {
    const store = await seeded()
    const [first, second] = await Promise.all([1, 2].map((number) => store.revision({ number })))
    expect(await store.revision({ before: first?.instant ?? '' })).toEqual(first)
    expect(Date.parse(second?.instant ?? '')).toBeGreaterThan(Date.parse(first?.instant ?? ''))
  })

  test('goes on where its loading stopped, and leaves alone what was corrected since', async () => {
    const store = await emptyStore()
    const cut: Store = {
      ...store,
      append: (batch) => (batch.note === 'Two' ? Promise.reject(new Error('cut')) : store.append(batch)),
    }
    await expect(seedStore(cut, options)).rejects.toThrow('cut')
    const byHand = renamed(damHa, 'Đầm Hà, by hand')
    await record(store, [byHand])
    await seedIfEmpty(store, options)
    expect((await logOf(store)).map(({ source }) => source)).toEqual(['seed:1-one', null, 'seed:2-two'])
    expect(await entryOf(store, damHa.id)).toEqual(byHand)
  })

  test('is compared entry by entry only when a release brings other files', async () => {
    const store = await seeded()
    const asked: string[] = []
    const watched: Store = {
      ...store,
      log: (after) => {
        asked.push('log')
        return store.log(after)
      },
    }
    await seedIfEmpty(watched, options)
    expect(asked).toEqual([])
    await shipped({ note: 'One.' })
    await seedIfEmpty(watched, options)
    expect(asked).not.toEqual([])
  })
})

describe('a release that changes a part', () => {
  const release = () =>
    shipped({
      one: [SOURCE, PROVINCE, renamed(damHa, 'Đầm Hà, anew'), renamed(tienYen, 'Tiên Yên, anew'), inspectorate],
    })

  test('records the difference, and nothing of what a later part says', async () => {
    const store = await seeded()
    await release()
    expect(await seedIfEmpty(store, options)).toMatchObject({ number: 3 })
    expect((await logOf(store)).at(-1)).toEqual({ source: 'seed:1-one', put: [damHa.id], retract: [] })
    expect(await entryOf(store, tienYen.id)).toEqual(corrected)
    expect(await seedStore(store, options)).toMatchObject({ number: 3 })
  })

  test('leaves what an analyst corrected', async () => {
    const store = await seeded()
    const byHand = renamed(damHa, 'Đầm Hà, by hand')
    await record(store, [byHand])
    await release()
    expect(await seedStore(store, options)).toMatchObject({ number: 3 })
    expect(await entryOf(store, damHa.id)).toEqual(byHand)
  })

  test('does not bring back what an analyst withdrew', async () => {
    const store = await seeded()
    await withdraw(store, inspectorate.id)
    await shipped({ one: [SOURCE, PROVINCE, damHa, tienYen, renamed(inspectorate, 'Thanh tra, anew')] })
    expect(await seedStore(store, options)).toMatchObject({ number: 3 })
    expect(await entryOf(store, inspectorate.id)).toBeUndefined()
  })

  test('withdraws what it no longer holds, unless somebody refers to it', async () => {
    const store = await seeded()
    await record(store, [body('org/dam-ha/noi-vu', damHa.id)])
    await shipped({ one: [SOURCE, PROVINCE, tienYen] })
    expect(await seedStore(store, options)).toMatchObject({ number: 4 })
    expect((await logOf(store)).at(-1)).toEqual({ source: 'seed:1-one', put: [], retract: [inspectorate.id] })
    expect(await entryOf(store, damHa.id)).toEqual(damHa)
    expect(await store.check()).toEqual([])
  })

  test('withdraws what a part of it now retracts', async () => {
    const store = await seeded()
    await shipped({ retract: [inspectorate.id] })
    await seedStore(store, options)
    expect((await logOf(store)).at(-1)).toEqual({ source: 'seed:2-two', put: [], retract: [inspectorate.id] })
  })
})

describe('while others record', () => {
  /** A store on which somebody else appends just before the first append. */
  function disturbed(store: Store, disturb: () => Promise<unknown>): Store {
    let first = true
    return {
      ...store,
      append: async (batch) => {
        if (first) await disturb()
        first = false
        return store.append(batch)
      },
    }
  }

  test('what they recorded meanwhile is read before it goes on', async () => {
    const store = await emptyStore()
    const byHand = renamed(PROVINCE, 'Quảng Ninh, by hand')
    await seedStore(
      disturbed(store, () => record(store, [SOURCE, byHand])),
      options,
    )
    expect((await logOf(store)).map(({ source }) => source)).toEqual([null, 'seed:1-one', 'seed:2-two'])
    expect(await entryOf(store, PROVINCE.id)).toEqual(byHand)
  })

  test('two loadings of one world end with its parts and no others', async () => {
    const store = await emptyStore()
    await seedStore(
      disturbed(store, () => seedStore(store, options)),
      options,
    )
    expect((await logOf(store)).map(({ source }) => source)).toEqual(['seed:1-one', 'seed:2-two'])
  })

  test.each([Conflict, Unavailable])('it gives up where it is in vain: %o', async (Refusal) => {
    const store = await emptyStore()
    let tries = 0
    const closed: Store = {
      ...store,
      append: () => {
        tries++
        return Promise.reject(new Refusal('No.', 'Never.'))
      },
    }
    await expect(seedStore(closed, options)).rejects.toThrow(Refusal)
    expect(tries).toBe(21)
  })
})

test('two processes that begin one new store end with the parts of the world', async () => {
  // So many that both are at it when the first is done.
  const many = Array.from({ length: 4_000 }, (_, n) => district(`place/vn/quang-ninh/${n}`, lasting(null)))
  await shipped({ one: [SOURCE, PROVINCE, tienYen, ...many] })
  const file = join(root, 'new.db')
  const seeding = async () => {
    const child = spawn(process.execPath, [PROCESS, folder, file], { stdio: ['ignore', 'ignore', 'inherit'] })
    return (await once(child, 'close'))[0]
  }
  expect(await Promise.all([seeding(), seeding()])).toEqual([0, 0])
  const store = await openSqliteStore(file)
  expect((await logOf(store)).map(({ source, put }) => [source, put.length])).toEqual([
    ['seed:1-one', many.length + 3],
    ['seed:2-two', 1],
  ])
  await store.close()
})
