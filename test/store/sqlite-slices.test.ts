import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Term } from '../../src/model/term.ts'
import { ANY_ARRANGEMENT, NOT_APART } from '../../src/store/queries.ts'
import type { Lengths } from '../../src/store/sqlite/aside.ts'
import { storeOn } from '../../src/store/sqlite/index.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import type { Slicing } from '../../src/store/sqlite/slices.ts'
import type { Store } from '../../src/store/store.ts'
import { person } from '../answers/contrary-world.ts'
import { record } from '../helpers/api.ts'
import { lasting, named, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { randomOf } from '../helpers/random.ts'
import { randomWorld } from '../helpers/random-world.ts'
import { damHa, WORLD } from './case-world.ts'
import { soundFiles } from './sqlite-files.ts'
import { observed } from './sqlite-plan.ts'
import { asksEverything, ROUNDS } from './world.cases.ts'

const { folder, keep } = await soundFiles()
const HERE: Lengths = { listing: 1e9, arrangement: 1e9 }
const THERE: Lengths = { listing: 1e9, arrangement: 0 }
/** Rows of a slice: worlds of a few dozen arrangements have many of them. */
const FEW = 3

const storeIn = async (name: string, long: Lengths, rows: number): Promise<Store> =>
  keep(storeOn(await openFile(join(folder, name), 1000), long, { rows }))

test.each([
  ['here', HERE],
  ['in the thread', THERE],
] as const)('arrangements in many parts give the same answers: read %s', async (where, long) => {
  await asksEverything(await storeIn(`${where}.db`, long, FEW), 7, ROUNDS)
})

const world = randomWorld(randomOf(3))
const someday = { validAt: '2021-01-01' } as const
const READS = 'sort_key <= coalesce'

const BACKWARDS: Term = {
  ...{ kind: 'Term', id: 'term/language/vi', vocabulary: 'LANGUAGE', code: 'vi', names: named('Tiếng Việt') },
  ...{ position: 1, exactMatch: [], alphabet: 'zyxwvutsrqponmlkjihgfedcba' },
}

/** A store in a new file with a world, and what it has asked its engine since one last looked. */
async function noting(name: string, slicing: Slicing = {}) {
  const asked = new Map<string, string>()
  const open = await openFile(join(folder, name), 1000)
  let reads = 0
  const all = <R>(...question: Parameters<typeof open.reader.all>) => {
    reads += 1
    return open.reader.all<R>(...question)
  }
  const store = keep(storeOn({ ...open, reader: observed({ ...open.reader, all }, asked) }, HERE, slicing))
  await record(store, world.entries)
  const lately = () => {
    const texts = [...asked.keys()]
    asked.clear()
    return texts
  }
  return { store, lately, reads: () => reads }
}

describe('arrangements in memory', () => {
  test('are read once, and again only when something was recorded, by whomever', async () => {
    const { store, lately } = await noting('read.db')
    const count = async () => {
      lately()
      const { number } = await store.head()
      const counted = await store.view({ ...someday, revision: number }).countArrangements(ANY_ARRANGEMENT)
      return { counted, isRead: lately().some((sql) => sql.includes(READS)) }
    }
    const before = await count()
    expect(before.isRead).toBe(true)
    expect(before.counted).toBeGreaterThan(3)
    expect(await count()).toEqual({ ...before, isRead: false })
    const other = await storeIn('read.db', HERE, FEW)
    const gone = world.entries.filter(({ kind }) => kind === 'ConcurrentHolding').map(({ id }) => id)
    const said = { expected: null, instant: '2030-01-01T00:00:00.000Z', by: null, source: null, note: '' }
    await other.append({ put: [], retract: gone, ...said })
    const after = await count()
    expect(after.isRead).toBe(true)
    expect(after.counted).toBeLessThan(before.counted)
    expect(await store.view({ ...someday, revision: 1 }).countArrangements(ANY_ARRANGEMENT)).toBe(before.counted)
  })

  test('are kept when something else was recorded, and not when all is listed in another order', async () => {
    const { store, lately } = await noting('kept.db')
    const states = ['ACTIVE', 'UNKNOWN', 'ENDED', 'NOT_STARTED'] as const
    const listed = async (from: Store) => {
      const { number } = await from.head()
      const view = from.view({ ...someday, revision: number })
      const counted = await view.countArrangements(ANY_ARRANGEMENT)
      lately()
      const { items } = await view.arrangements({ ...ANY_ARRANGEMENT, states }, { first: 100, after: null })
      return { counted, keys: items.map(({ item }) => item.arrangement.id) }
    }
    const readAfter = async (entries: readonly Entry[]) => {
      await record(store, entries)
      const before = store.view({ ...someday, revision: (await store.head()).number })
      lately()
      await before.countArrangements(ANY_ARRANGEMENT)
      return lately().filter((sql) => sql.includes(READS)).length
    }
    const before = await listed(store)
    expect(await readAfter([person('somebody')])).toBe(0)
    expect(await listed(store)).toEqual(before)
    expect(await readAfter([BACKWARDS])).toBe(1)
    expect(await listed(store)).toEqual(await listed(await storeIn('kept.db', HERE, FEW)))
  })

  test('are there before the first question where the store was to be ready for it', async () => {
    const { store, lately } = await noting('warm.db')
    await store.warm()
    expect(lately().filter((sql) => sql.includes(READS))).toHaveLength(1)
    const view = store.view({ ...someday, revision: 1 })
    expect(await view.tally(ANY_ARRANGEMENT, { ...NOT_APART, place: 'PROVINCE' })).not.toEqual([])
    expect(lately().filter((sql) => /FROM (?:arrangement a|listing p)\b/.test(sql))).toEqual([])
  })

  test('give pages by standing once they are there, and are not read for one page', async () => {
    const { store, lately } = await noting('pages.db')
    const view = store.view({ ...someday, revision: 1 })
    const standing = { ...ANY_ARRANGEMENT, states: ['ACTIVE', 'UNKNOWN'] as const }
    const page = () => view.arrangements(standing, { first: 3, after: null })
    lately()
    const before = await page()
    expect(lately().some((sql) => sql.includes(READS))).toBe(false)
    await view.countArrangements(standing)
    lately()
    expect(await page()).toEqual(before)
    expect(before.items).toHaveLength(3)
    expect(lately().some((sql) => sql.includes('FROM arrangement a '))).toBe(false)
  })

  test('that do not all fit are kept from the first on, and only the others read again', async () => {
    const { store, lately } = await noting('full.db', { rows: FEW, mostKept: 1_000 })
    const counted = async () => {
      lately()
      const count = await store.view({ ...someday, revision: 1 }).countArrangements(ANY_ARRANGEMENT)
      return { count, isRead: lately().some((sql) => sql.includes(READS)) }
    }
    const { count } = await counted()
    expect(await counted()).toEqual({ count, isRead: true })
    const roomy = await storeIn('full.db', HERE, 1_000)
    expect(await roomy.view({ ...someday, revision: 1 }).countArrangements(ANY_ARRANGEMENT)).toBe(count)
  })

  test.each([
    ['on a day', null],
    [
      'compared with another',
      {
        day: '2010-01-01',
        cohorts: [],
        states: (['ACTIVE', 'ENDED', 'UNKNOWN'] as const).map((after) => ['NOT_STARTED', after] as const),
      },
    ],
  ] as const)('are not looked through one by one for how orders were carried out: %s', async (_when, changed) => {
    const { store, reads, lately } = await noting(`done-${changed === null}.db`)
    await store.warm()
    const view = store.view({ ...someday, revision: 1 })
    const page = async (first: number) => {
      const before = reads()
      await view.arrangements({ ...ANY_ARRANGEMENT, changed, execution: ['DONE'] }, { first, after: null })
      return reads() - before
    }
    lately()
    await page(100)
    // Of all on one day the engine looks by itself, as it does where they are not in memory.
    expect(lately().some((sql) => sql.includes('$among'))).toBe(changed !== null)
    expect(await page(1)).toBeLessThanOrEqual(await page(100))
  })

  test('are looked through no further once nobody waits', async () => {
    const { store } = await noting('left.db', { rows: FEW })
    const asker = { hasEnded: false }
    const count = () => store.view({ ...someday, revision: 1 }, asker).countArrangements(ANY_ARRANGEMENT)
    expect(await count()).toBeGreaterThan(0)
    asker.hasEnded = true
    await expect(count()).rejects.toThrow('Nobody waits')
  })

  test('are counted in a place until the day on which theirs leaves it, also where it comes to no other', async () => {
    const store = await storeIn('left-place.db', HERE, FEW)
    const until = { to: PROVINCE.id, valid: lasting(null, '2021-01-01') }
    await record(store, [SOURCE, PROVINCE, ...WORLD.filter((one) => one !== damHa), { ...damHa, parent: [until] }])
    const inProvince = async (validAt: Day) => {
      const tallies = await store
        .view({ validAt, revision: 1 })
        .tally(ANY_ARRANGEMENT, { ...NOT_APART, place: 'PROVINCE' })
      return tallies.map(({ place }) => place)
    }
    expect(await inProvince('2020-12-31')).toEqual([PROVINCE.id])
    expect(await inProvince('2021-01-01')).toEqual([null])
  })
})
