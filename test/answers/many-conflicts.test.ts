import { setImmediate } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { conflictsIn, MOST_COUNTED } from '../../src/answers/conflicts.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import type { Day } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import { mapView } from '../../src/store/map-view.ts'
import type { Store, View } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { effect, holding, lasting, named, post, SOURCE, stated } from '../helpers/facts.ts'
import { directive, held, report } from '../rules/conflicts/records.ts'
import { allOf, readerOf, storeOf, viewsOver } from './readers.ts'
import { PROVINCE } from './small-world.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, n) => String(n).padStart(4, '0'))

test('a page ends where much was read in which nothing contradicts anything', async () => {
  const store = await storeOf([SOURCE, PROVINCE])
  // One place over and over: a world with so many of them would take seconds to record.
  const repeated = (view: View): View => ({
    ...mapView(
      view,
      (ask) =>
        (...args) =>
          ask(view, ...args),
    ),
    find: async (query, { first, after }) => {
      const { items } = await view.find(query, { first: 1, after: null })
      const from = Number(after ?? 0) + 1
      return { items: items.flatMap(({ item }) => numbered(item, from, first)), hasNext: from < 40_000 }
    },
  })
  const numbered = <T>(item: T, from: number, count: number) =>
    Array.from({ length: count }, (_, n) => ({ item, sortKey: String(from + n) }))
  const view = await readerOf({ ...store, view: (at) => repeated(store.view(at)) })
  const found = conflictsIn(view, { rules: ['TWO_CODES'], about: null })
  const { items, hasNext, end } = await found.page({ first: 1, after: null })
  expect([items, hasNext, end]).toEqual([[], true, JSON.stringify(['TWO_CODES', '30000', -1])])
})

describe('very many pairs that could contradict each other', () => {
  const COUNT = 260
  const HELD = { rules: ['HELD_TWICE'], about: null } as const
  /** All may begin on one day, but for the last. */
  const dayOf2018 = (n: number) => new Date(Date.UTC(2018, 0, n + 2)).toISOString().slice(0, 10)
  const records = numbers(COUNT).map((n, at) =>
    held(n, 'a', at === COUNT - 1 ? '2025-01-01' : `[2018-01-01..${dayOf2018(at)}]`, null),
  )
  let store: Store
  let view: ViewReader
  beforeAll(async () => {
    store = await storeOf([SOURCE, post('post/x', 'org/x'), ...records])
    view = await readerOf(store)
  })

  test('are compared a part at a time, and told of in full, each once', async () => {
    const first = await conflictsIn(view, HELD).page({ first: 300, after: null })
    const [rule, place, position] = JSON.parse(first.end ?? 'null')
    expect([rule, place, first.hasNext]).toEqual(['HELD_TWICE', null, true])
    expect(pairsUntil(position)).toBe(30_000)
    for (const size of [65, 300]) {
      const found = await allOf(conflictsIn(view, HELD), size)
      expect(new Set(found.map(({ facts }) => facts.join())).size).toBe(COUNT - 1)
      expect(found).toHaveLength(COUNT - 1)
    }
  })

  test('are not counted where they are more than one look compares', async () => {
    expect(await conflictsIn(view, HELD).count()).toBeNull()
  })

  test('are looked for no further because a part of them was asked for before', async () => {
    const [whole, inParts] = [await readerOf(store), await readerOf(store)]
    const { end } = await conflictsIn(whole, HELD).page({ first: 300, after: null })
    for (const first of [1, 60]) await conflictsIn(inParts, HELD).page({ first, after: null })
    const after = await conflictsIn(inParts, HELD).page({ first: 300, after: null })
    expect([after.end, after.hasNext]).toEqual([end, true])
  })

  test('are compared in turns, so that others need not wait for the last', async () => {
    let [turns, now, isDone] = [0, 0, false]
    // Each look at the clock finds that the answer has kept the loop for long.
    const elapsed = () => (now += 9)
    const late = await viewsOver(store, { deadlineMs: 1e9 }, { elapsed }).viewAt({})
    const asked = conflictsIn(late, HELD).page({ first: 300, after: null })
    const page = asked.finally(() => {
      isDone = true
    })
    for (; !isDone; turns += 1) await setImmediate()
    expect((await page).hasNext).toBe(true)
    expect(turns).toBeGreaterThan(29_000)
  })

  /** How many pairs of the group come up to a position. */
  function pairsUntil(position: number): number {
    const [i, j] = [Math.floor(position / COUNT), position % COUNT]
    return i * COUNT - (i * (i + 1)) / 2 + (j - i)
  }
})

describe('very many contradictions', () => {
  const person = (n: string): Entry => ({
    ...{ kind: 'Person', id: `person/${n}`, names: [...named(n), ...named(`${n} too`)], origin: stated },
  })
  let store: Store
  beforeAll(async () => {
    store = await storeOf([SOURCE, ...numbers(1000).map(person)], [person('more')])
  })
  const namesAt = async (revision: number) =>
    conflictsIn(await viewsOver(store).viewAt({ revision }), { rules: ['TWO_NAMES'], about: null })

  test('are counted up to a thousand', async () => {
    expect(MOST_COUNTED).toBe(1_000)
    expect(await (await namesAt(1)).count()).toBe(1_000)
    expect(await (await namesAt(2)).count()).toBeNull()
  })

  test.each([99, 100, 101, 1001])('are each told once, in order, in pages of %i', async (first) => {
    const found = await allOf(await namesAt(2), first)
    expect(found.map(({ about }) => about)).toEqual([...numbers(1000), 'more'].map((n) => `person/${n}`))
  })

  test('are looked for once in a revision, whatever the day and the size of a page', async () => {
    const { store: counting, given } = countingStore(store)
    const views = viewsOver(counting)
    const on = async (validAt: Day) =>
      conflictsIn(await views.viewAt({ validAt, revision: 2 }), { rules: ['TWO_NAMES'], about: null })
    await (await on('2020-01-01')).page({ first: 20, after: null })
    await (await on('2020-01-01')).count()
    const read = given()
    expect(read).toBeLessThan(1_200)
    const later = await on('2025-01-01')
    expect([await later.count(), (await later.page({ first: 100, after: null })).items.length]).toEqual([null, 100])
    expect(given()).toBe(read)
  })

  test('give a page that says whether it is the last', async () => {
    const source = await namesAt(2)
    const most = await source.page({ first: 1000, after: null })
    expect([most.items.length, most.hasNext]).toEqual([1000, true])
    const all = await source.page({ first: 1001, after: null })
    expect([all.items.length, all.hasNext]).toEqual([1001, false])
  })
})

describe('a hundred and twenty of each', () => {
  const COUNT = 120
  const world: readonly Entry[] = numbers(COUNT).flatMap((n): readonly Entry[] => [
    { ...holding(lasting('2018')), id: `holding/${n}` },
    effect('SUSPEND', '2022-07-07', { id: `effect/a${n}`, target: `holding/${n}` }),
    effect('RESUME', '2022-07-07', { id: `effect/b${n}`, target: `holding/${n}`, directive: 'directive/other' }),
    report(`a${n}`, 'DONE', '2022-10-15', `holding/${n}`),
    report(`b${n}`, 'NOT_DONE', '2022-10-15', `holding/${n}`),
  ])
  let view: ViewReader
  beforeAll(async () => {
    const directives = (['directive/notice', 'directive/other'] as const).map((id) => directive({ id, issuer: null }))
    view = await readerOf(await storeOf([SOURCE, ...directives, ...world]))
  })

  test.each(['CONTRARY_EFFECTS', 'CONTRARY_REPORTS'] as const)('are told by %s, in pages of any size', async (rule) => {
    for (const first of [7, 100, 1000]) {
      const found = await allOf(conflictsIn(view, { rules: [rule], about: null }), first)
      expect(found.map(({ about }) => about)).toEqual(numbers(COUNT).map((n) => `holding/${n}`))
    }
  })
})
