import { beforeAll, describe, expect, test } from 'vitest'
import { arrangementExistenceIn, execution, standing, standingHistory } from '../../src/answers/standing.ts'
import { eventsOf, factsOf } from '../../src/answers/standing-facts.ts'
import type { InView } from '../../src/answers/view-reader.ts'
import { whereaboutsOf } from '../../src/answers/whereabouts.ts'
import type { Arrangement } from '../../src/model/arrangement.ts'
import { type Day, LAST_DAY } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { PlaceId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Reason } from '../../src/model/standing.ts'
import type { Store } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { body, effect, lasting, post } from '../helpers/facts.ts'
import { directive, report } from '../rules/conflicts/records.ts'
import { readerOf, seen, storeOf } from './readers.ts'
import { COUNTRY, inProvince, merger, PROVINCE, pair, SMALL } from './small-world.ts'

const pairAt = (name: string, place: PlaceId): readonly Entry[] => [
  inProvince(place, { parent: place === 'place/q/d' ? 'place/q' : PROVINCE.id }),
  body(`org/${name}`, place),
  post(`post/${name}-1`, `org/${name}`),
  post(`post/${name}-2`, `org/${name}`),
  { ...pair, id: `holding/${name}`, first: `post/${name}-1`, second: `post/${name}-2`, place },
]
const MORE: readonly Entry[] = [
  // Another province, and the order of the first, which reaches no further.
  { ...PROVINCE, id: 'place/q' },
  ...pairAt('far', 'place/q/d'),
  body('org/provincial', PROVINCE.id),
  directive({ id: 'directive/provincial', issuer: 'org/provincial' }),
  effect('END', '2023-01-01', { id: 'effect/end', directive: 'directive/provincial', levels: ['DISTRICT'] }),
  effect('END', '2024-01-01', { id: 'effect/name-it', target: 'holding/far' }),
  // One in a place that went, one in a body that a merger made, one whose post is not recorded.
  ...pairAt('old', 'place/p/old').map((entry) =>
    entry.kind === 'Place' ? { ...entry, valid: lasting(null, '2010-01-01') } : entry,
  ),
  { ...pair, id: 'holding/old', first: 'post/old-1', second: 'post/old-2', place: 'place/p/old', valid: ALWAYS },
  {
    ...pair,
    id: 'holding/joint',
    first: 'post/joint',
    second: 'post/deputy',
    place: 'place/p/e',
    model: null,
    valid: ALWAYS,
  },
  // One that is seen to go on after the order, and one in a body that a merger made, of which only a rule speaks.
  ...pairAt('going', 'place/p/g'),
  report('going', 'NOT_DONE', '2022-08-20', 'holding/going'),
  body('org/made', 'place/p/g', pair.valid),
  ...['1', '2'].flatMap((n) => [body(`org/part-${n}`, 'place/p/g'), post(`post/made-${n}`, 'org/made', pair.valid)]),
  {
    ...{ ...merger('merger/made', ['org/part-1', 'org/part-2']), result: 'org/made', place: 'place/p/g' },
    ...{ valid: pair.valid, origin: { basis: 'DERIVED', rule: 'r', inputs: ['place/p/g'] } },
  },
  { ...pair, id: 'holding/made', first: 'post/made-1', second: 'post/made-2', place: 'place/p/g' },
  { ...pair, id: 'holding/lost', second: 'post/nowhere' },
  { ...merger('merger/again', ['org/joint', 'org/other']), valid: lasting('2015-01-01') },
  // Places that lie in each other.
  { ...PROVINCE, id: 'place/x', parent: 'place/y' },
  { ...PROVINCE, id: 'place/y', parent: 'place/x' },
  { ...PROVINCE, id: 'place/z', parent: 'place/nowhere' },
]
const byId = new Map([...SMALL, ...MORE].map((entry) => [entry.id, entry]))

let store: Store
beforeAll(async () => {
  store = await storeOf([...byId.values()])
})
const on = async (day: Day, id: Arrangement['id']) => {
  const view = await readerOf(store, day)
  const kind = id.startsWith('holding/') ? 'ConcurrentHolding' : 'BodyMerger'
  return { view, value: (await seen(view, kind, id)).value }
}
const why = (because: readonly InView<Reason>[]) => because.map(({ value: { role, fact } }) => `${role} ${fact}`)
const stands = async (day: Day, id: Arrangement['id']) => {
  const { view, value } = await on(day, id)
  const { state, possible, since, until, because } = (await standing(view, value)) ?? {}
  return { state, possible, since, until, because: why(because ?? []) }
}

const NOTICE = ['EFFECT effect/suspend', 'DIRECTIVE directive/notice', 'DOCUMENT doc/s6']
describe('how an arrangement stands', () => {
  test('is told with its bounds and its reasons', async () => {
    expect(await stands('2018-04-10', 'holding/pair')).toMatchObject({ state: 'NOT_STARTED', until: '2018-04-11' })
    expect(await stands('2022-07-06', 'holding/pair')).toMatchObject({
      ...{ state: 'ACTIVE', possible: ['ACTIVE'], since: '2018-04-11', until: '2022-07-07' },
    })
    expect(await stands('2022-07-07', 'holding/pair')).toEqual({
      ...{ state: 'SUSPENDED', possible: ['SUSPENDED'], since: '2022-07-07', until: '2023-01-01' },
      because: [...NOTICE, 'MODEL model/m2', 'PLACE place/p/d', 'OWN_RECORD holding/pair'],
    })
  })

  test('follows the orders over its place, and those by its own name', async () => {
    expect(await stands('2023-06-01', 'holding/pair')).toMatchObject({ state: 'ENDED', since: '2023-01-01' })
    expect(await stands('2023-06-01', 'holding/far')).toMatchObject({ state: 'SUSPENDED', until: '2024-01-01' })
    expect(await stands('2024-01-01', 'holding/far')).toMatchObject({ state: 'ENDED' })
    expect(await stands('2024-01-01', 'holding/late')).toMatchObject({ state: 'ACTIVE' })
  })

  test('ends with its place, for the reasons of that', async () => {
    expect(await stands('2009-12-31', 'holding/old')).toMatchObject({ state: 'ACTIVE', until: '2010-01-01' })
    expect(await stands('2010-01-01', 'holding/old')).toEqual({
      ...{ state: 'ENDED', possible: ['ENDED'], since: '2010-01-01', until: null },
      because: ['PLACE place/p/old', 'EVENT event/end', 'DIRECTIVE directive/old', 'OWN_RECORD holding/old'],
    })
  })

  test('is not known where a member of it is not', async () => {
    const { view, value } = await on('2022-08-31', 'holding/lost')
    expect([
      await standing(view, value),
      await execution(view, value),
      await arrangementExistenceIn(view, value),
    ]).toEqual([null, null, null])
    expect(await standingHistory(view, value)).toEqual([])
  })

  test('is told of all times', async () => {
    const { view, value } = await on('2010-01-01', 'holding/pair')
    const history = await standingHistory(view, value)
    expect(history.map(({ state, since }) => `${state} ${since}`)).toEqual([
      ...['NOT_STARTED null', 'ACTIVE 2018-04-11', 'SUSPENDED 2022-07-07', 'ENDED 2023-01-01'],
    ])
    expect(history[2] && why(history[2].because).slice(0, 3)).toEqual(NOTICE)
    const old = await on('2000-01-01', 'holding/old')
    const last = (await standingHistory(old.view, old.value)).at(-1)
    expect(last && why(last.because)).toContain('EVENT event/end')
  })

  test('tells all of its history where it was asked about a day before', async () => {
    const { view, value } = await on('2009-06-01', 'holding/old')
    expect((await standing(view, value))?.state).toBe('ACTIVE')
    expect(why((await standingHistory(view, value)).at(-1)?.because ?? [])).toContain('EVENT event/end')
    expect((await standing(view, value))?.state).toBe('ACTIVE')
  })
})

describe('whether an order was carried out, and the arrangement is there', () => {
  const answers = async (day: Day, id: Arrangement['id']) => {
    const { view, value } = await on(day, id)
    const [done, there] = [await execution(view, value), await arrangementExistenceIn(view, value)]
    return [done?.state ?? null, done ? why(done.because)[0] : null, there?.state]
  }
  test.each<readonly [Day, Arrangement['id'], string | null, string | null, string]>([
    // What two posts are held by does not go on by itself, and its sources have no date.
    ['2018-04-11', 'holding/pair', null, null, 'YES'],
    ['2022-07-06', 'holding/pair', null, null, 'PRESUMED'],
    ['2022-08-14', 'holding/pair', 'UNKNOWN', 'EFFECT effect/suspend', 'UNKNOWN'],
    ['2022-08-15', 'holding/pair', 'DONE', 'REPORT report/done', 'NO'],
    ['2022-08-15', 'holding/far', 'UNKNOWN', 'EFFECT effect/suspend', 'UNKNOWN'],
    ['2022-08-15', 'merger/m', null, null, 'YES'],
    // A report that it goes on shows it on that day.
    ['2022-08-20', 'holding/going', 'NOT_DONE', 'REPORT report/going', 'YES'],
    ['2022-08-21', 'holding/going', 'NOT_DONE', 'REPORT report/going', 'PRESUMED'],
    // Its own source shows what it is in, though that is only presumed.
    ['2018-04-11', 'holding/made', null, null, 'YES'],
    ['2018-04-12', 'holding/made', null, null, 'PRESUMED'],
    ['2018-04-11', 'merger/made', null, null, 'PRESUMED'],
    // A merger made its body, or one of those that were merged.
    ['2018-12-31', 'holding/joint', null, null, 'NO'],
    ['2019-01-01', 'holding/joint', null, null, 'PRESUMED'],
    ['2018-12-31', 'merger/again', null, null, 'NO'],
    ['2019-01-01', 'merger/again', null, null, 'YES'],
  ])('on %s, of %s', async (day, id, state, reason, there) => {
    expect(await answers(day, id)).toEqual([state, reason, there])
  })

  test('is no more sure than the bodies of its posts', async () => {
    const { view, value } = await on('2018-12-31', 'holding/joint')
    const there = await arrangementExistenceIn(view, value)
    expect(there?.because.map(({ role, fact }) => `${role} ${fact}`)).toEqual([
      'MERGER merger/m',
      'OWN_RECORD holding/joint',
    ])
  })
})

test('what a presumed merger made is as sure as that, with its posts', async () => {
  const { view } = await on('2018-04-11', 'merger/made')
  const { lessThan } = await view.mergedBodies()
  const made = ['org/made', 'post/made-1', 'post/made-2'] as const
  expect(made.filter((id) => lessThan('CERTAIN').has(id))).toEqual(made)
  expect(made.filter((id) => lessThan('PRESUMED').has(id))).toEqual([])
  // Whether its parts are there by themselves is open.
  const parts = ['org/part-1', 'org/part-2'] as const
  expect(parts.filter((id) => lessThan('PRESUMED').has(id))).toEqual(parts)
  expect(parts.filter((id) => lessThan('POSSIBLE').has(id))).toEqual([])
})

describe('the facts behind', () => {
  test('have the lives of bodies that mergers made, whether posts are in them or they are merged', async () => {
    const lives = async (id: Arrangement['id']) => {
      const { view, value } = await on('2022-08-31', id)
      const { byMergers } = (await factsOf(view, value)) ?? {}
      return byMergers?.map((life) => life.changePoints().map(({ fact, date }) => `${fact} ${date}`))
    }
    for (const id of ['holding/joint', 'merger/again'] as const)
      expect(await lives(id), id).toEqual([expect.arrayContaining(['merger/m 2019-01-01'])])
    expect(await lives('merger/m')).toEqual([])
  })

  test('have the events of what may have ended by the day, each once', async () => {
    const view = await readerOf(store)
    const lives = (to: string | null) => [
      { role: 'PLACE' as const, fact: 'place/p/old' as const, valid: lasting(null, to) },
      { role: 'PLACE' as const, fact: 'place/p/old' as const, valid: lasting(null, to) },
    ]
    const events = async (to: string | null, until: Day) => (await eventsOf(view, lives(to), until)).map(({ id }) => id)
    expect(await events('2010-01-01', '2010-01-01')).toEqual(['event/end'])
    expect(await events('2010', '2010-01-01')).toEqual(['event/end'])
    // Nothing is asked for, so nothing is waited for.
    expect(eventsOf(view, lives('2010-01-01'), '2009-12-31')).toEqual([])
    expect(eventsOf(view, lives(null), LAST_DAY)).toEqual([])
  })

  test('are at hand at once where all of it was read', async () => {
    const { view, value } = await on('2022-08-31', 'holding/late')
    await standing(view, value)
    expect(factsOf(view, value, view.asOf.validAt)).not.toBeInstanceOf(Promise)
    expect((await factsOf(view, value))?.standingEffects).toEqual([])
  })

  test('have only the orders that reach it', async () => {
    const orders = async (id: Arrangement['id']) => {
      const { view, value } = await on('2022-08-31', id)
      return (await factsOf(view, value))?.standingEffects.map(({ effect: { id: order } }) => order)
    }
    expect(await orders('holding/pair')).toEqual(['effect/begin', 'effect/suspend', 'effect/end'])
    expect(await orders('holding/far')).toEqual(['effect/begin', 'effect/suspend', 'effect/name-it'])
  })
})

test('a place lies in all above it, and a circle ends', async () => {
  const view = await readerOf(store)
  expect((await whereaboutsOf(view, 'place/p/d')).ever).toEqual(['place/p/d', PROVINCE.id, COUNTRY.id])
  expect((await whereaboutsOf(view, 'place/x')).ever).toEqual(['place/x', 'place/y'])
  expect((await whereaboutsOf(view, 'place/z')).ever).toEqual(['place/z', 'place/nowhere'])
})

describe('what many rows have in common', () => {
  test('is one list of orders for all that the same ones reach, and another for others', async () => {
    const view = await readerOf(store)
    const ordersOn = async (id: Arrangement['id']) =>
      (await factsOf(view, byId.get(id) as Arrangement, LAST_DAY))?.standingEffects
    const [here, there, far] = [
      await ordersOn('holding/pair'),
      await ordersOn('holding/old'),
      await ordersOn('holding/far'),
    ]
    expect(there).toBe(here)
    expect(far).not.toEqual(here)
  })

  test('is at hand for the next one: where a place lies, and with it how the row stands', async () => {
    const view = await readerOf(store)
    const [first, again] = [whereaboutsOf(view, 'place/q/d'), await whereaboutsOf(view, 'place/q/d')]
    expect(first).toBeInstanceOf(Promise)
    expect(whereaboutsOf(view, 'place/q/d')).toBe(again)
    const far = byId.get('holding/far') as Arrangement
    await standing(view, far)
    expect(standing(view, far)).not.toBeInstanceOf(Promise)
  })
})

test('where an arrangement lies is looked up only where an order reaches no further than some places', async () => {
  const own = await storeOf(SMALL)
  const asked = async (of: Store, id: Arrangement['id']) => {
    const view = await readerOf(of)
    const { value } = await seen(view, 'ConcurrentHolding', id)
    await standing(view, value)
    return view.whereabouts.get(value.place)?.ever
  }
  expect(await asked(own, 'holding/pair')).toBeUndefined()
  expect(await asked(store, 'holding/pair')).toEqual(['place/p/d', 'place/p', 'place/vn'])
})

test('what ended is asked for only where something did, and orders are kept, since they are reasons', async () => {
  const counting = countingStore(await storeOf(SMALL))
  const view = await readerOf(counting.store)
  const standsOf = async (id: Arrangement['id']) =>
    (await standing(view, (await seen(view, 'ConcurrentHolding', id)).value))?.state
  // What all share is read with the first.
  expect(await standsOf('holding/late')).toBe('ACTIVE')
  counting.calls.length = 0
  expect(await standsOf('holding/pair')).toBe('SUSPENDED')
  expect(counting.calls).not.toContain('linked')
  counting.calls.length = 0
  expect((await view.entry('effect/suspend'))?.id).toBe('effect/suspend')
  expect(counting.calls).toEqual([])
})
