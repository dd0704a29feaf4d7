import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Conflict, Damaged, NotFound } from '../../src/model/errors.ts'
import type { Entry } from '../../src/model/record.ts'
import type { Cohort } from '../../src/model/standing.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { ArrangementQuery, Batch, Query, Store } from '../../src/store/store.ts'
import { body, district, holding, lasting, named, post } from '../helpers/facts.ts'

const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null, '2025-07-01'))
const province = {
  ...damHa,
  id: 'place/vn/quang-ninh',
  names: named('Quảng Ninh'),
  level: 'PROVINCE',
  parent: null,
} as const
const pair = holding(lasting('2018-04-11'))
const world: readonly Entry[] = [
  { ...province, codes: [{ scheme: 'GSO', value: '22', valid: lasting(null, '2025-07-01') }] },
  damHa,
  body('org/dam-ha/ubkt', damHa.id),
  { ...body('org/dam-ha/thanh-tra', damHa.id), branch: 'GOVERNMENT', names: named('Thanh tra huyện Đầm Hà') },
  post('post/dam-ha/chu-nhiem', 'org/dam-ha/ubkt'),
  post('post/dam-ha/chanh-thanh-tra', 'org/dam-ha/thanh-tra'),
  pair,
]
const batch = (put: readonly Entry[], over: Partial<Batch> = {}): Batch => ({
  put,
  retract: [],
  note: 'test',
  instant: '2026-01-01T00:00:00.000Z',
  expected: null,
  ...over,
})

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dualhat-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

async function opened(file = join(folder(), 'world.db')): Promise<Store> {
  const store = await openSqliteStore(file)
  onTestFinished(() => store.close())
  return store
}

const suspended: Cohort = {
  model: 'model/m2',
  level: 'DISTRICT',
  place: null,
  arrangement: null,
  possible: ['SUSPENDED'],
  orderedSince: '2022-07-07',
}
const all: ArrangementQuery = {
  kinds: ['ConcurrentHolding', 'BodyMerger'],
  cohorts: [suspended],
  states: null,
  execution: null,
  level: null,
  branch: null,
  models: null,
  within: null,
  linkedTo: [],
  derived: null,
  starting: null,
}
const places: Query<'Place'> = {
  kind: 'Place',
  existing: 'ANY',
  level: null,
  branch: null,
  class: null,
  within: null,
  linkedTo: [],
  code: null,
  derived: null,
  starting: null,
}
const page = { first: 10, after: null }

describe('a SQLite store', () => {
  test('gives back what was recorded, under its id', async () => {
    const store = await opened()
    const { number } = await store.append(batch(world))
    expect(number).toBe(1)
    const found = await store.view({ validAt: '2020-01-01', revision: 1 }).entries([damHa.id, 'post/nowhere'])
    expect([...found]).toEqual([[damHa.id, damHa]])
  })

  test('is unchanged when the same batch comes twice', async () => {
    const store = await opened()
    await store.append(batch(world))
    expect((await store.append(batch(world))).number).toBe(1)
  })

  test('answers as of an earlier revision as it did before a correction', async () => {
    const store = await opened()
    await store.append(batch(world))
    await store.append(batch([{ ...damHa, names: named('Đầm Hà') }]))
    const nameAt = async (revision: number) =>
      (await store.view({ validAt: '2020-01-01', revision }).entries([damHa.id])).get(damHa.id)
    expect(await nameAt(1)).toEqual(damHa)
    expect(await nameAt(2)).toMatchObject({ names: named('Đầm Hà') })
    const counted = (revision: number) => store.view({ validAt: '2020-01-01', revision }).count(places)
    expect([await counted(1), await counted(2)]).toEqual([2, 2])
  })

  test('refuses a batch prepared on a revision that is no longer the latest', async () => {
    const store = await opened()
    await store.append(batch(world))
    await expect(store.append(batch([{ ...damHa, parent: null }], { expected: 0 }))).rejects.toThrow(Conflict)
    expect((await store.head()).number).toBe(1)
  })

  test.each([
    ['had not started before it was announced', '2018-04-10', 'NOT_STARTED'],
    ['is suspended while its district lasts', '2025-06-30', 'SUSPENDED'],
    ['ended with its district', '2025-07-01', 'ENDED'],
  ] as const)('counts and lists by state: the pair %s', async (_sentence, validAt, state) => {
    const store = await opened()
    await store.append(batch(world))
    const view = store.view({ validAt, revision: 1 })
    const found = await view.arrangements({ ...all, states: [state], within: province.id }, page)
    expect(found.items.map(({ item }) => item.arrangement.id)).toEqual([pair.id])
    expect(await view.tally(all, { model: false, place: 'PROVINCE' })).toEqual([
      { model: null, place: province.id, state, count: 1 },
    ])
  })

  test('brings an arrangement with its posts, their organizations and places', async () => {
    const store = await opened()
    await store.append(batch(world))
    const found = await store.view({ validAt: '2020-01-01', revision: 1 }).arrangements(all, page)
    expect(
      found.items[0]?.item.members.map((member) => [member.post?.id, member.organization.id, member.place.id]),
    ).toEqual([
      ['post/dam-ha/chu-nhiem', 'org/dam-ha/ubkt', damHa.id],
      ['post/dam-ha/chanh-thanh-tra', 'org/dam-ha/thanh-tra', damHa.id],
    ])
  })

  test('finds names without marks, and a code only while it was borne', async () => {
    const store = await opened()
    await store.append(batch(world))
    const view = store.view({ validAt: '2020-01-01', revision: 1 })
    const hits = await view.search('dam ha thanh', ['Organization'], page)
    expect(hits.items.map(({ item }) => [item.entry.id, item.rank])).toEqual([['org/dam-ha/thanh-tra', 'TERMS']])
    const bearing = (on: '2020-01-01' | '2025-08-01') =>
      view.count({ ...places, code: { scheme: 'GSO', value: '22', on } })
    expect([await bearing('2020-01-01'), await bearing('2025-08-01')]).toEqual([1, 0])
  })

  test('knows no revision that was never recorded', async () => {
    const store = await opened()
    await expect(store.revision({ number: 7 })).rejects.toThrow(NotFound)
  })

  test('replays as a log what was put and retracted', async () => {
    const store = await opened()
    await store.append(batch(world))
    await store.append(batch([], { retract: [pair.id] }))
    const log = await Array.fromAsync(store.log(0))
    expect(log.map(({ put, retract }) => [put.length, retract])).toEqual([
      [world.length, []],
      [0, [pair.id]],
    ])
  })

  test('refuses a file that is no database and leaves it as it was', async () => {
    const file = join(folder(), 'notes.txt')
    writeFileSync(file, 'Not a database at all, only a note that somebody keeps.'.repeat(40))
    await expect(openSqliteStore(file)).rejects.toThrow(Damaged)
  })

  test('is still there after it was closed and opened again', async () => {
    const file = join(folder(), 'world.db')
    const first = await openSqliteStore(file)
    await first.append(batch(world))
    await first.close()
    expect((await (await opened(file)).head()).number).toBe(1)
  })
})
