import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ANY_ARRANGEMENT } from '../../src/store/queries.ts'
import type { Lengths } from '../../src/store/sqlite/aside.ts'
import { storeOn } from '../../src/store/sqlite/index.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { record } from '../helpers/api.ts'
import { randomOf } from '../helpers/random.ts'
import { randomWorld } from '../helpers/random-world.ts'
import { soundFiles } from './sqlite-files.ts'
import { observed } from './sqlite-plan.ts'
import { asksEverything, ROUNDS } from './world.cases.ts'

const { folder, keep } = await soundFiles()
const HERE: Lengths = { listing: 1e9, arrangement: 1e9 }
const THERE: Lengths = { listing: 1e9, arrangement: 0 }
/** Rows of a slice: worlds of a few dozen arrangements have many of them. */
const FEW = 3

const storeIn = async (name: string, long: Lengths, sliced: number): Promise<Store> =>
  keep(storeOn(await openFile(join(folder, name), 1000), long, sliced))

test.each([
  ['here', HERE],
  ['in the thread', THERE],
] as const)('arrangements in many parts give the same answers: read %s', async (where, long) => {
  await asksEverything(await storeIn(`${where}.db`, long, FEW), 7, ROUNDS)
})

describe('arrangements in memory', () => {
  const world = randomWorld(randomOf(3))
  const someday = { validAt: '2021-01-01' } as const

  test('are read once, and again only when something was recorded, by whomever', async () => {
    const asked = new Map<string, string>()
    const open = await openFile(join(folder, 'read.db'), 1000)
    const store = keep(storeOn({ ...open, reader: observed(open.reader, asked) }, HERE))
    await record(store, world.entries)
    const count = async () => {
      asked.clear()
      const { number } = await store.head()
      const counted = await store.view({ ...someday, revision: number }).countArrangements(ANY_ARRANGEMENT)
      return { counted, isRead: [...asked.keys()].some((sql) => sql.includes('sort_key <= coalesce')) }
    }
    const before = await count()
    expect(before.isRead).toBe(true)
    expect(before.counted).toBeGreaterThan(3)
    expect(await count()).toEqual({ ...before, isRead: false })
    const other = await storeIn('read.db', HERE, FEW)
    const gone = world.entries.filter(({ kind }) => kind === 'ConcurrentHolding').map(({ id }) => id)
    await other.append({
      put: [],
      retract: gone,
      expected: null,
      instant: '2030-01-01T00:00:00.000Z',
      by: null,
      source: null,
      note: '',
    })
    const after = await count()
    expect(after.isRead).toBe(true)
    expect(after.counted).toBeLessThan(before.counted)
    expect(await store.view({ ...someday, revision: 1 }).countArrangements(ANY_ARRANGEMENT)).toBe(before.counted)
  })
})
