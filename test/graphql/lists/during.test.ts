import { beforeAll, describe, expect, test } from 'vitest'
import type { RequestViews } from '../../../src/answers/request-views.ts'
import type { InView, ViewReader } from '../../../src/answers/view-reader.ts'
import { holdingSource, mergerSource } from '../../../src/graphql/lists/arrangements.ts'
import type { Open } from '../../../src/graphql/lists/choices.ts'
import { occupancySource, organizationSource, placeSource, postSource } from '../../../src/graphql/lists/lasting.ts'
import { type Day, dayAfter, dayBefore, FIRST_DAY, LAST_DAY, uncertainDate } from '../../../src/model/date.ts'
import { rangeOrNull } from '../../../src/model/day-range.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { OrganizationId, PlaceId } from '../../../src/model/ids.ts'
import type { Interval } from '../../../src/model/interval.ts'
import { allOf, idsIn, readerOf, storeOf, viewsOver } from '../../answers/readers.ts'
import { COUNTRY, inProvince, PROVINCE, SMALL } from '../../answers/small-world.ts'
import { body, bodyMerger, lasting, named, post, SOURCE, stated } from '../../helpers/facts.ts'
import { mergingWorld } from '../../helpers/merging-world.ts'
import { randomOf } from '../../helpers/random.ts'
import { randomWorld } from '../../helpers/random-world.ts'
import { held } from '../../rules/conflicts/records.ts'

type Things = readonly InView<{ readonly id: string }>[]
const idsOf = async (open: Open<never, Things[number]>, view: ViewReader, filter: object) =>
  idsIn(await allOf(await open(view, filter as never), 100))

const LISTS = {
  places: placeSource,
  organizations: organizationSource,
  posts: postSource,
  occupancies: occupancySource,
} as unknown as Readonly<Record<string, Open<never, Things[number]>>>
const STANDING = { holdings: holdingSource, mergers: mergerSource } as unknown as typeof LISTS

/** Every day on which something may turn, by what is written in entries. */
function turnsIn(entries: readonly unknown[]): readonly Day[] {
  const dates = JSON.stringify(entries).match(/\[?[\d.-]*\d{4}[\d.-]*\]?/g) ?? []
  const days = dates.flatMap((date) => Object.values(rangeOrNull(date) ?? {}) as readonly Day[])
  const near = days.filter((day) => day > FIRST_DAY && day < LAST_DAY).flatMap((day) => [day, dayAfter(day)])
  return [...new Set(near)].toSorted()
}

const WORLDS = [
  ['of all kinds', randomWorld(randomOf(3))],
  ['of chains of mergers', mergingWorld(randomOf(2))],
  ['of others', mergingWorld(randomOf(5))],
] as const

describe.each(WORLDS)('in a random world %s', (_what, { entries }) => {
  const turns = turnsIn(entries)
  let views: RequestViews
  beforeAll(async () => {
    views = viewsOver(await storeOf(entries))
  })
  const at = (validAt: Day) => views.viewAt({ validAt })
  const random = randomOf(entries.length)
  const spans = Array.from({ length: 3 }, () => {
    const [from = FIRST_DAY, to = LAST_DAY] = [random.pick(turns), random.pick(turns)].toSorted()
    return { from, to: dayAfter(to) }
  })

  test('what may have been there during a span is what a list has on one of its days', async () => {
    const view = await at('2022-08-31')
    for (const span of spans) {
      const days = [span.from, ...turns.filter((day) => span.from < day && day < span.to)]
      for (const [name, list] of Object.entries(LISTS)) {
        const daily = await Promise.all(days.map(async (day) => idsOf(list, await at(day), {})))
        const found = await idsOf(list, view, { during: span })
        expect(found.toSorted(), `${name} ${span.from} ${span.to}`).toEqual([...new Set(daily.flat())].toSorted())
      }
    }
  })

  test('what stood so during a span is what stands so on one of its days', async () => {
    const view = await at('2022-08-31')
    for (const span of spans) {
      const days = [span.from, ...turns.filter((day) => span.from < day && day < span.to)]
      for (const [name, list] of Object.entries(STANDING))
        for (const standing of [['ACTIVE'], ['SUSPENDED', 'UNKNOWN']]) {
          const daily = await Promise.all(days.map(async (day) => idsOf(list, await at(day), { standing })))
          const found = await idsOf(list, view, { standing, during: span })
          expect(found.toSorted(), `${name} ${standing} ${span.from}`).toEqual([...new Set(daily.flat())].toSorted())
        }
    }
  })
})

describe('what was there on some days of the middle of a span alone', () => {
  const [FROM, MOVE, TO] = ['2007-01-01', '2010-01-01', '2014-01-01'] as const
  const place = (id: PlaceId, valid: Interval) => inProvince(id, { valid })
  /** In one thing until a day and then in another: of which the first is gone before the span, and the other before its end. */
  const moved = <I extends string>(before: I, after: I) => [
    { to: before, valid: lasting(null, MOVE) },
    { to: after, valid: lasting(MOVE) },
  ]
  const [GONE, LATER] = [lasting(null, '2005-01-01'), lasting('2000-01-01', '2012-01-01')]
  const WORLD: readonly Entry[] = [
    ...[SOURCE, COUNTRY, PROVINCE, place('place/p/gone', GONE), place('place/p/later', LATER)],
    { ...body('org/moved', PROVINCE.id), place: moved<PlaceId>('place/p/gone', 'place/p/later') },
    ...[body('org/gone', PROVINCE.id, GONE), body('org/later', PROVINCE.id, LATER)],
    { ...post('post/moved', 'org/gone'), organization: moved<OrganizationId>('org/gone', 'org/later') },
    ...[body('org/steady', PROVINCE.id), post('post/held', 'org/steady')],
    {
      ...{ kind: 'Person', id: 'person/x', names: named('x'), origin: stated },
      ...{ born: uncertainDate(MOVE), died: uncertainDate('2012-01-01') },
    },
    held('1', 'x', null, null, { post: 'post/held' }),
    ...[body('org/part', PROVINCE.id), body('org/apart', PROVINCE.id, lasting(null, '2012-01-01'))],
    ...[body('org/made', PROVINCE.id), body('org/third', PROVINCE.id), body('org/fourth', PROVINCE.id)],
    bodyMerger('merger/n', ['org/third', 'org/fourth'], {
      ...{ result: 'org/made', place: PROVINCE.id, valid: lasting(MOVE, '2012-01-01') },
    }),
    body('org/whole', PROVINCE.id, lasting('2000-01-01', MOVE)),
    bodyMerger('merger/m', ['org/apart', 'org/part'], {
      ...{ result: 'org/whole', place: PROVINCE.id, valid: lasting('2000-01-01', MOVE) },
    }),
  ]
  let views: RequestViews
  beforeAll(async () => {
    views = viewsOver(await storeOf(WORLD))
  })

  test.each([
    ['a body, by its place', 'organizations', 'org/moved'],
    ['a body, by a merger that it is part of', 'organizations', 'org/apart'],
    ['a body, by the merger that made it', 'organizations', 'org/made'],
    ['a post, by its body', 'posts', 'post/moved'],
    ['a holding, by the life of who holds', 'occupancies', 'occupancy/1'],
  ])('is found: %s', async (_what, name, id) => {
    const list = LISTS[name] as Open<never, Things[number]>
    const there = async (validAt: Day) => (await idsOf(list, await views.viewAt({ validAt }), {})).includes(id)
    expect([await there(FROM), await there(MOVE), await there(dayBefore(TO))]).toEqual([false, true, false])
    const view = await views.viewAt({ validAt: '2022-08-31' })
    expect(await idsOf(list, view, { during: { from: FROM, to: TO } })).toContain(id)
    expect(await idsOf(list, view, { during: { from: FROM, to: dayBefore(MOVE) } })).not.toContain(id)
  })
})

describe('a span', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await storeOf(SMALL))
  })
  const LAST = { from: dayBefore('2022-08-31') }

  test('of which no state is asked gives what may have stood', async () => {
    expect(await idsOf(STANDING['holdings'] as never, view, { during: LAST })).toContain('holding/pair')
    expect(await idsOf(STANDING['holdings'] as never, view, { during: { to: '1900-01-01' } })).toEqual([])
  })

  test.each(['places', 'posts', 'occupancies'])('without bounds is all of time, of %s', async (name) => {
    const list = LISTS[name] as Open<never, Things[number]>
    const ever = await idsOf(list, view, { during: {} })
    expect(ever).toEqual(await idsOf(list, view, { during: { from: FIRST_DAY } }))
    expect(ever).toEqual(await idsOf(list, view, { during: { from: null, to: null } }))
    expect(ever.length).toBeGreaterThan((await idsOf(list, view, { during: null })).length)
  })

  test('without bounds is all of time, of arrangements that stood so', async () => {
    const held = async (during: object | null) =>
      idsOf(STANDING['holdings'] as never, view, { standing: ['ACTIVE'], during })
    expect([await held(null), await held({})]).toEqual([['holding/late'], ['holding/late', 'holding/pair']])
    expect(await held({})).toEqual(await held({ from: FIRST_DAY }))
  })

  test.each([
    ['2022-07-07', []],
    ['2022-07-08', ['holding/pair']],
  ])('until %s has what began to be suspended on its last day', async (to, wanted) => {
    const filter = { standing: ['SUSPENDED'], during: { from: '2022-07-01', to } }
    expect(await idsOf(STANDING['holdings'] as never, view, filter)).toEqual(wanted)
  })

  test('is asked alone, not with how surely things are there on the day', async () => {
    for (const during of [LAST, {}])
      await expect(idsOf(placeSource as never, view, { during, existing: 'ANY' })).rejects.toThrow(
        'Both `during` and `existing` are given. Leave `existing` out',
      )
  })
})
