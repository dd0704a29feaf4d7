import { expect } from 'vitest'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import { LimitExceeded, NotFound } from '../../src/model/errors.ts'
import type { Id } from '../../src/model/ids.ts'
import type { Place } from '../../src/model/place.ts'
import { StandingState } from '../../src/model/standing.ts'
import { ANY_ARRANGEMENT, anyOf, NOT_APART } from '../../src/store/queries.ts'
import type { Page, Store, View } from '../../src/store/store.ts'
import { person } from '../answers/contrary-world.ts'
import { lasting, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { randomOf } from '../helpers/random.ts'
import { randomWorld } from '../helpers/random-world.ts'
import { held } from '../rules/conflicts/records.ts'
import {
  batch,
  type Case,
  chair,
  committee,
  damHa,
  inspector,
  inspectorate,
  latest,
  pair,
  posts,
  WORLD,
} from './case-world.ts'
import { instantOf, Journal } from './journal.ts'
import { PlainView } from './plain-view.ts'
import { randomHistory } from './random-history.ts'
import { standsAsTheRulesSay } from './standing.cases.ts'
import { asksEverything, asksOf, QUESTION_NAMES, ROUNDS } from './world.cases.ts'

const BY_PROVINCE = { ...NOT_APART, model: true, place: 'PROVINCE' } as const

/** What a store says, beside what looking at every entry says. */
const answersIn = (
  view: View,
  plain: PlainView,
  ids: readonly Id[],
): readonly (readonly [Promise<unknown>, unknown])[] => [
  [view.entries(ids), plain.entries(ids)],
  [view.versions(ids), plain.versions(ids)],
  ...(['WITHIN', 'POST_IN', 'FIRST_POST'] as const).map(
    (link) => [view.linked(ids, link, 'in'), plain.linked(ids, link, 'in')] as const,
  ),
  [view.count(posts), plain.find(posts).length],
  [view.countArrangements(ANY_ARRANGEMENT), plain.arrangements(ANY_ARRANGEMENT).length],
  [view.tally(ANY_ARRANGEMENT, BY_PROVINCE), plain.tally(ANY_ARRANGEMENT, BY_PROVINCE)],
  [view.chart('place/vn', 3, ANY_ARRANGEMENT, []), plain.chart('place/vn', 3, ANY_ARRANGEMENT, [])],
]

/** All items of a list, asked for page by page. */
async function walk<T>(
  page: (after: string | null) => Promise<Page<T>>,
  after: string | null = null,
): Promise<Page<T>['items']> {
  const { items, hasNext } = await page(after)
  const last = items.at(-1)
  return hasNext && last ? [...items, ...(await walk(page, last.sortKey))] : items
}

const SINCE = lasting('2018-01-01')
const SOURCED = {
  basis: 'STATED',
  confidence: 'HIGH',
  evidence: [{ type: 'CITATION', document: 'doc/dated', words: null, note: null }],
} as const
const DATED = [
  { ...SOURCE, id: 'doc/dated', publishedAt: uncertainDate('2020-03') },
  { ...damHa, valid: SINCE },
  { ...committee, valid: SINCE },
  { ...chair, valid: SINCE },
  held('1', 'a', '2018-01-01', null, { post: chair.id, origin: SOURCED }),
] as const
/** How many bodies and occupancies are there for certain, and how many at least presumably. */
async function surely(store: Store, validAt: Day): Promise<readonly number[]> {
  const view = store.view({ validAt, revision: (await store.head()).number })
  const asked = (['Organization', 'Occupancy'] as const).flatMap((kind) =>
    (['CERTAIN', 'PRESUMED'] as const).map((existing) => view.count({ ...anyOf(kind), existing })),
  )
  return Promise.all(asked)
}

/** What a view says. */
export const ANSWERS: Readonly<Record<string, Case>> = {
  'holds what a person holds for certain until the first day of the date of its sources': async (store) => {
    await store.append(batch({ put: DATED }))
    expect(await surely(store, '2017-12-31')).toEqual([0, 0, 0, 0])
    expect(await surely(store, '2018-01-01')).toEqual([1, 1, 1, 1])
    expect(await surely(store, '2020-03-01')).toEqual([1, 1, 1, 1])
    expect(await surely(store, '2020-03-02')).toEqual([1, 1, 0, 1])
  },
  'holds nothing for certain in what is corrected to be only presumed': async (store) => {
    await store.append(batch({ put: DATED }))
    const derived = { basis: 'DERIVED', rule: 'r', inputs: [damHa.id] } as const
    await store.append(batch({ put: [{ ...damHa, valid: SINCE, origin: derived }], instant: instantOf(2) }))
    expect(await surely(store, '2018-01-01')).toEqual([0, 1, 1, 1])
    const later = { ...damHa, valid: lasting('[2018-01-01..2018-02-01]') }
    await store.append(batch({ put: [later], instant: instantOf(3) }))
    expect(await surely(store, '2018-01-01')).toEqual([0, 0, 0, 0])
    expect(await surely(store, '2018-02-01')).toEqual([1, 1, 1, 1])
  },
  'ends what a person holds with their life, once that is known': async (store) => {
    await store.append(batch({ put: [...DATED, person('a')] }))
    const dead = { ...person('a'), died: uncertainDate('2019-05-01') }
    await store.append(batch({ put: [dead], instant: instantOf(2) }))
    expect(await surely(store, '2019-05-01')).toEqual([1, 1, 1, 1])
    expect(await surely(store, '2019-05-02')).toEqual([1, 1, 0, 0])
    const [{ items }, before] = await Promise.all([
      (await latest(store)).find({ ...anyOf('Occupancy'), existing: 'POSSIBLE' }, { first: 10, after: null }),
      store.view({ validAt: '2022-08-31', revision: 1 }).count({ ...anyOf('Occupancy'), existing: 'POSSIBLE' }),
    ])
    expect([items.length, before]).toEqual([0, 1])
    await store.append(batch({ retract: [dead.id], instant: instantOf(3) }))
    expect(await surely(store, '2019-05-02')).toEqual([1, 1, 1, 1])
  },
  'answers as of each revision as it stood then, whatever came before and since': async (store) => {
    const { journal, world } = await randomHistory(store, 7)
    const ids = world.entries.map(({ id }) => id)
    const agrees = async (revision: number) => {
      const at = { validAt: '2022-08-29', revision } as const
      for (const [given, wanted] of answersIn(store.view(at), new PlainView(journal.records, at), ids))
        expect(await given, `revision ${revision}`).toEqual(wanted)
    }
    for (const change of [
      () => journal.append(journal.current.map(world.again)),
      () =>
        journal.append(
          [],
          journal.current.slice(0, 40).map(({ id }) => id),
        ),
    ]) {
      await agrees(journal.head.number)
      await change()
      await agrees(journal.head.number)
      await agrees(2)
    }
  },

  'counts at the nearest place of a level, where one lies in another': async (store) => {
    const outer: Place = { ...PROVINCE, parent: null }
    const inner: Place = { ...PROVINCE, id: 'place/vn/quang-ninh/inner', parent: PROVINCE.id }
    const within: Place = { ...damHa, parent: inner.id }
    await store.append(batch({ put: [...WORLD, within, outer, inner].filter((entry) => entry !== damHa) }))
    const tallied = await (await latest(store)).tally(ANY_ARRANGEMENT, BY_PROVINCE)
    expect(tallied.map(({ place }) => place)).toEqual([inner.id])
  },

  'does not answer as of a revision that is not recorded yet': async (store) => {
    await store.append(batch({ put: WORLD }))
    await expect(store.view({ validAt: '2022-08-31', revision: 2 }).entries([chair.id])).rejects.toThrow(NotFound)
  },

  'leaves out of the map what has nothing to give, and asks nothing of an empty list': async (store) => {
    await store.append(batch({ put: WORLD }))
    const view = await latest(store)
    expect(await view.entries([])).toEqual(new Map())
    expect(await view.entries(['post/nobody', chair.id, chair.id])).toEqual(new Map([[chair.id, chair]]))
    expect(await view.linked([], 'POST_IN', 'in')).toEqual(new Map())
    expect(await view.linked(['post/nobody', committee.id, committee.id, damHa.id], 'POST_IN', 'in')).toEqual(
      new Map([[committee.id, [chair]]]),
    )
    expect(await view.versions([])).toEqual(new Map())
    expect(await view.versions(['post/nobody'])).toEqual(new Map())
  },

  'does not list an arrangement whose members are not all recorded, until they are': async (store) => {
    await store.append(batch({ put: WORLD.filter(({ id }) => id !== inspectorate.id) }))
    expect(await (await latest(store)).countArrangements(ANY_ARRANGEMENT)).toBe(0)
    expect(await (await latest(store)).entries([pair.id])).toEqual(new Map([[pair.id, pair]]))
    await store.append(batch({ put: [inspectorate] }))
    const { items } = await (await latest(store)).arrangements(ANY_ARRANGEMENT, { first: 9, after: null })
    expect(items.map(({ item }) => item)).toEqual([
      {
        arrangement: pair,
        place: damHa,
        members: [
          { post: chair, organization: committee, place: damHa },
          { post: inspector, organization: inspectorate, place: damHa },
        ],
      },
    ])
  },

  'gives every item once when a list is walked page by page': async (store) => {
    const { journal } = await randomHistory(store, 3)
    const at = { validAt: '2022-08-29', revision: journal.head.number } as const
    const whole = await store.view(at).find(posts, { first: 1000, after: null })
    const walked = await walk((after) => store.view(at).find(posts, { first: 7, after }))
    expect(walked).toEqual(whole.items)
    expect(walked).toHaveLength(new PlainView(journal.records, at).find(posts).length)
  },

  'gives as many entries as its caller takes, and refuses one more': async (store) => {
    await store.append(batch({ put: WORLD }))
    await store.append(batch({ put: [{ ...chair, role: 'DEPUTY' }], instant: instantOf(2) }))
    const view = await latest(store)
    const drawn = await view.chart(damHa.id, 2, ANY_ARRANGEMENT, [])
    const size = Object.values(drawn).reduce((sum, { length }) => sum + length, 0)
    expect(await view.chart(damHa.id, 2, ANY_ARRANGEMENT, [], size)).toEqual(drawn)
    expect(size).toBeGreaterThan(drawn.arrangements.length + 1)
    for (let most = 0; most < size; most += 1)
      await expect(view.chart(damHa.id, 2, ANY_ARRANGEMENT, [], most)).rejects.toThrow(LimitExceeded)
    const bodies = [committee.id, inspectorate.id] as const
    const posts = await view.linked(bodies, 'POST_IN', 'in')
    expect([...posts.values()].flat()).toHaveLength(2)
    await expect(view.linked(bodies, 'POST_IN', 'in', 1)).rejects.toThrow(LimitExceeded)
    expect(await view.linked(bodies, 'POST_IN', 'in', 2)).toEqual(posts)
    await expect(view.linked(bodies, 'POST_IN', 'in', 1)).rejects.toThrow(LimitExceeded)
    await expect(view.versions([chair.id], 1)).rejects.toThrow(LimitExceeded)
    expect((await view.versions([chair.id], 2)).get(chair.id)).toHaveLength(2)
  },

  'draws nothing below a root that is not recorded, whatever lies in it': async (store) => {
    await store.append(batch({ put: WORLD }))
    const view = await latest(store)
    expect(await view.chart('place/vn/quang-ninh', 2, ANY_ARRANGEMENT, [])).toEqual({
      places: [],
      organizations: [],
      posts: [],
      arrangements: [],
    })
    expect((await view.chart(damHa.id, 2, ANY_ARRANGEMENT, [])).posts).toHaveLength(2)
  },

  'answers every question as looking at every entry would, in random worlds': async (_, { fresh, worlds }) => {
    const told = new Map(QUESTION_NAMES.map((name) => [name, 0]))
    for (let seed = 1; seed <= worlds; seed += 1)
      for (const [name, count] of await asksEverything(await fresh(), seed))
        told.set(name, (told.get(name) ?? 0) + count)
    // A comparison of nothing with nothing tests nothing; few worlds leave more to chance.
    for (const [name, count] of told) expect(count, name).toBeGreaterThan(((worlds - 2) * ROUNDS) / 6)
  },

  'answers every question about nothing, where nothing is recorded': async (store) => {
    const random = randomOf(5)
    await asksOf(store, { random, world: randomWorld(random), journal: new Journal(store) }, 'an empty store', 2)
  },

  'filters by standing and execution as the rules decide them, in random worlds': async (_, { fresh, worlds }) => {
    const met = new Map(
      [...StandingState.options, ...['DONE', 'NOT_DONE', 'UNKNOWN', 'none'].map((one) => `execution ${one}`)].map(
        (one) => [one, 0],
      ),
    )
    for (let seed = 101; seed <= 100 + Math.ceil(worlds / 2); seed += 1)
      for (const [one, count] of await standsAsTheRulesSay(await fresh(), seed))
        met.set(one, (met.get(one) ?? 0) + count)
    for (const [one, count] of met) expect(count, one).toBeGreaterThan(worlds / 4)
  },
}
