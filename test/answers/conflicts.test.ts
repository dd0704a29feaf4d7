import { setImmediate } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ConflictQuery, conflictsIn, MOST_COUNTED } from '../../src/answers/conflicts.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import { BadCursor } from '../../src/model/errors.ts'
import type { PlaceId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { CONFLICT_RULES, type Conflict } from '../../src/rules/conflicts/conflict.ts'
import { mapView } from '../../src/store/map-view.ts'
import type { Store, View } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import {
  body,
  bodyMerger,
  effect,
  holding,
  lasting,
  named,
  pilotModel,
  post,
  SOURCE,
  stated,
} from '../helpers/facts.ts'
import { directive, held, report } from '../rules/conflicts/records.ts'
import { AUTHORITIES, TOLD_OF_THEM } from './authorities-world.ts'
import { CONTRARY, TOLD } from './contrary-world.ts'
import { allOf, readerOf, storeOf, viewsOver } from './readers.ts'
import { COUNTRY, inProvince, PROVINCE, pair } from './small-world.ts'

const told = ({ rule, about, facts }: Conflict) => `${rule} | ${about} | ${facts.join(' ')}`
const ALL: ConflictQuery = { rules: null, about: null }

describe('a world full of contradictions', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await storeOf(CONTRARY))
  })
  const found = async (first: number, query: Partial<ConflictQuery> = {}) =>
    (await allOf(conflictsIn(view, { ...ALL, ...query }), first)).map(told)

  test.each([1, 2, 100])('is told rule by rule, the same in pages of %i', async (first) => {
    expect(await found(first)).toEqual(TOLD)
  })

  test('is counted', async () => {
    expect(await conflictsIn(view, ALL).count()).toBe(TOLD.length)
  })

  test.each([[CONFLICT_RULES.toReversed().slice(0, 3)], [[CONFLICT_RULES[7], CONFLICT_RULES[2]]], [[]]])(
    'is told by the rules %j in the order of all, whatever that of the question',
    async (rules) => {
      const wanted = TOLD.filter((line) => rules.some((rule) => line.startsWith(`${rule} `)))
      expect(await found(1, { rules: rules.filter((rule) => rule !== undefined) })).toEqual(wanted)
    },
  )

  const words = [...new Set(TOLD.flatMap((line) => line.split(' ').filter((word) => word.includes('/'))))]
  test.each(words)('is told as far as it is about %s', async (word) => {
    const about = CONTRARY.find(({ id }) => id === word)?.id ?? null
    const wanted = TOLD.filter((line) => line.split(' ').includes(word))
    expect(await found(1, { about })).toEqual(wanted)
  })

  test.each([
    '',
    'x',
    '[]',
    '{"0":"ISSUED_TWICE"}',
    '["ISSUED_TWICE"]',
    '["ISSUED_TWICE",null,"0"]',
    '["ISSUED_TWICE",0,0]',
    '["NO_RULE",null,0]',
  ])('refuses to go on behind %j', async (after) => {
    await expect(conflictsIn(view, ALL).page({ first: 1, after })).rejects.toThrow(BadCursor)
    await expect(conflictsIn(view, ALL).page({ first: 1, after })).rejects.toThrow(
      'The cursor is none of this list. Leave `after` out to start again.',
    )
  })
})

describe('orders of provinces, repealed decisions and shared codes', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await storeOf(AUTHORITIES))
  })
  const found = async (first: number, about: ConflictQuery['about'] = null) =>
    (await allOf(conflictsIn(view, { rules: null, about }), first)).map(told)

  test.each([1, 3, 100])('are told in pages of %i', async (first) => {
    expect((await found(first)).toSorted()).toEqual(TOLD_OF_THEM.toSorted())
  })

  const words = [...new Set(TOLD_OF_THEM.flatMap((line) => line.split(' ').filter((word) => word.includes('/'))))]
  test.each(words)('are told as far as they are about %s', async (word) => {
    const about = AUTHORITIES.find(({ id }) => id === word)?.id ?? null
    const wanted = TOLD_OF_THEM.filter((line) => line.split(' ').includes(word))
    expect((await found(1, about)).toSorted()).toEqual(wanted.toSorted())
  })
})

test('an event that names what is not recorded contradicts nothing by that', async () => {
  const event = (id: `event/${string}`, original: PlaceId, results: readonly PlaceId[]): Entry => ({
    ...{ kind: 'ChangeEvent', id, names: named(id), change: 'MERGER', date: uncertainDate('2010-01-01') },
    ...{ originals: [{ id: original, outcome: 'ENDED' }], results, directive: null, origin: stated },
  })
  const WORLD = [
    ...[SOURCE, PROVINCE, inProvince('place/p/d', { valid: lasting(null, '2010-01-01') }), inProvince('place/p/e')],
    event('event/a', 'place/nowhere', ['place/p/e', 'place/nothing']),
    event('event/b', 'place/p/e', ['place/p/d']),
  ]
  const view = await readerOf(await storeOf(WORLD))
  const found = await allOf(conflictsIn(view, { rules: ['EVENT_AGAINST_LIFE'], about: null }), 1)
  expect(found.map(told)).toEqual([
    'EVENT_AGAINST_LIFE | place/p/e | event/b place/p/e',
    'EVENT_AGAINST_LIFE | place/p/d | event/b place/p/d',
  ])
})

test('a directive that no source dates is dated by what it lays down', async () => {
  const laidDown = (id: string, from: string): Entry =>
    effect('SUSPEND', from, { id: `effect/${id}`, directive: `directive/${id}` })
  const undated = (id: string) => directive({ id: `directive/${id}`, issuer: 'org/gone' })
  const gone = body('org/gone', PROVINCE.id, lasting('2000', '2020-01-01'))
  const WORLD = [SOURCE, PROVINCE, gone, undated('early'), undated('late'), undated('none')]
  const view = await readerOf(
    await storeOf([...WORLD, laidDown('early', '2010-01-01'), laidDown('late', '2022-01-01')]),
  )
  const found = await allOf(conflictsIn(view, { rules: ['ISSUER_NOT_THERE'], about: null }), 1)
  expect(found.map(told)).toEqual(['ISSUER_NOT_THERE | directive/late | directive/late org/gone'])
})

test('are told in one order, on whichever day they are asked for first', async () => {
  const name = (text: string, valid = ALWAYS) => ({ language: 'vi', text, use: 'PREFERRED', valid }) as const
  const renamed = inProvince('place/p/renamed', {
    names: [name('A', lasting(null, '2010')), name('Z', lasting('2011')), name('Y', lasting('2011'))],
  })
  const store = await storeOf([SOURCE, PROVINCE, renamed, inProvince('place/p/m', { names: [name('M'), name('N')] })])
  for (const day of ['2005-01-01', '2020-01-01'] as const) {
    const found = await allOf(conflictsIn(await readerOf(store, day), { rules: ['TWO_NAMES'], about: null }), 1)
    expect(
      found.map(({ about }) => about),
      day,
    ).toEqual(['place/p/renamed', 'place/p/m'])
  }
})

const numbers = (count: number) => Array.from({ length: count }, (_, n) => String(n).padStart(4, '0'))

describe('several orders on one arrangement', () => {
  const of = (id: string, by: string, ...[action, from, over]: Parameters<typeof effect>): Entry =>
    effect(action, from, { id: `effect/${id}`, directive: `directive/${by}`, ...over })
  const named = { target: pair.id, levels: [] } as const
  const WORLD: readonly Entry[] = [
    ...[SOURCE, COUNTRY, PROVINCE, inProvince('place/p/d'), inProvince('place/p/e')],
    ...[body('org/centre', COUNTRY.id), body('org/p', PROVINCE.id), pilotModel()],
    ...(['one', 'two'] as const).map((by) => directive({ id: `directive/${by}`, issuer: 'org/centre' })),
    directive({ id: 'directive/local', issuer: 'org/p' }),
    pair,
    { ...pair, id: 'holding/other', model: null },
    of('a', 'one', 'SUSPEND', '2022-07-07'),
    of('b', 'two', 'SUSPEND', '2022-07-07', named),
    of('c', 'local', 'CONTINUE', '2022-08-15', named),
    of('d', 'one', 'SUSPEND', '2022-07-07', { target: 'model/nowhere' }),
    bodyMerger('merger/late', ['org/p', 'org/centre'], {
      ...{ model: 'model/m2', place: 'place/p/e', valid: lasting('2023-01-01') },
    }),
    bodyMerger('merger/undated', ['org/p', 'org/centre'], { model: 'model/m2', place: 'place/p/e' }),
  ]
  const TOLD_OF_IT = [
    'LOWER_AUTHORITY | holding/pair | effect/c effect/a effect/b',
    'BEGUN_AGAINST_ORDER | merger/late | merger/late effect/a',
  ]

  test('are told in the order of their days, with what begins against them', async () => {
    const view = await readerOf(await storeOf(WORLD))
    for (const about of [null, 'effect/a'] as const)
      expect((await allOf(conflictsIn(view, { ...ALL, about }), 1)).map(told)).toEqual(TOLD_OF_IT)
    for (const [n, about] of (['effect/b', 'merger/late'] as const).entries())
      expect((await allOf(conflictsIn(view, { ...ALL, about }), 1)).map(told)).toEqual([TOLD_OF_IT[n]])
    expect(await allOf(conflictsIn(view, { ...ALL, about: 'effect/d' }), 1)).toEqual([])
  })

  test('are told by what they name, whichever was ordered first', async () => {
    const ordered = (['model/z', 'model/b'] as const).flatMap((target, n) => [
      of(`${n}-on`, 'one', 'SUSPEND', `202${n}-01-01`, { target }),
      of(`${n}-off`, 'two', 'RESUME', `202${n}-01-01`, { target }),
    ])
    const models = (['model/z', 'model/b'] as const).map((id) => pilotModel({ id, code: id }))
    const view = await readerOf(
      await storeOf([...WORLD.filter(({ kind }) => kind !== 'Effect'), ...models, ...ordered]),
    )
    const found = await allOf(conflictsIn(view, { rules: ['CONTRARY_EFFECTS'], about: null }), 1)
    expect(found.map(({ about }) => about)).toEqual(['model/b', 'model/z'])
  })

  test('are none where nothing is ordered', async () => {
    const view = await readerOf(await storeOf(WORLD.filter(({ kind }) => kind !== 'Effect')))
    expect(await allOf(conflictsIn(view, ALL), 1)).toEqual([])
  })
})

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
