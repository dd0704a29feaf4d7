import { expect } from 'vitest'
import type { Day } from '../../src/model/date.ts'
import type { Id, OrganizationId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { mergedBodiesInView, mergerLivesInView } from '../../src/store/mergers-in-view.ts'
import { ANY_ARRANGEMENT, NOT_APART } from '../../src/store/queries.ts'
import { cohortsInView, standingEffectsInView } from '../../src/store/rulings-in-view.ts'
import type { Store } from '../../src/store/store.ts'
import { body, bodyMerger, derived, district, holding, lasting, PROVINCE, post, SOURCE } from '../helpers/facts.ts'
import { mergingWorld } from '../helpers/merging-world.ts'
import { batch, type Case } from './case-world.ts'
import { instantOf } from './journal.ts'
import { standsAsTheRulesSay } from './standing.cases.ts'

const place = district('place/vn/quang-ninh/dam-ha', ALWAYS)
const merged = (result: OrganizationId, components: readonly OrganizationId[], from: string | null, to?: string) =>
  bodyMerger(`merger/${result.slice('org/'.length)}`, components, { result, valid: lasting(from, to) })
const held = (name: string) => ({
  ...holding(lasting('2010')),
  id: `holding/${name}` as const,
  first: `post/${name}` as const,
  second: 'post/beside' as const,
  model: null,
})

/** a and b became r, r and c became s; a ends by its own record. */
const CHAIN = [
  SOURCE,
  PROVINCE,
  place,
  body('org/a', place.id, lasting('2000', '2020-01-01')),
  ...(['b', 'c', 'r', 's', 'beside'] as const).map((name) => body(`org/${name}`, place.id)),
  ...(['r', 's', 'beside'] as const).map((name) => post(`post/${name}`, `org/${name}`)),
  ...['r', 's'].map(held),
  merged('org/r', ['org/a', 'org/b'], '2018-01-01'),
  merged('org/s', ['org/r', 'org/c'], '2017-01-01'),
]

/** What the store counts and lists as standing in each state, and what is absent by mergers. */
async function told(store: Store, validAt: Day) {
  const view = store.view({ validAt, revision: (await store.head()).number })
  const effects = await standingEffectsInView(view)
  const lives = await mergerLivesInView(view, effects)
  const query = { ...ANY_ARRANGEMENT, cohorts: await cohortsInView(view, effects, lives) }
  const states = await view.tally(query, NOT_APART)
  const active = await view.arrangements({ ...query, states: ['ACTIVE'] }, { first: 9, after: null })
  const [absent, counted] = [
    [...(await mergedBodiesInView(view, lives)).absent].toSorted(),
    await view.countArrangements({ ...query, states: ['ACTIVE'] }),
  ]
  expect(counted).toBe(active.items.length)
  return {
    states: states.map(({ state, count }) => `${state} ${count}`).toSorted(),
    active: active.items.map(({ item }): Id => item.arrangement.id).toSorted(),
    absent,
  }
}

/** What mergers of bodies make of arrangements, and of what is in the bodies that they made. */
export const MERGERS: Readonly<Record<string, Case>> = {
  'lets mergers, and holdings in what they made, stand as long as what was merged, through chains': async (store) => {
    await store.append(batch({ put: CHAIN }))
    const all = ['holding/r', 'holding/s', 'merger/r', 'merger/s']
    const made = ['org/r', 'org/s', 'post/r', 'post/s']
    expect(await told(store, '2017-12-31')).toEqual({ states: ['NOT_STARTED 4'], active: [], absent: made })
    const during = { states: ['ACTIVE 4'], active: all, absent: ['org/a', 'org/b', 'org/c', 'org/r'] }
    expect(await told(store, '2018-01-01')).toEqual(during)
    expect(await told(store, '2019-12-31')).toEqual(during)
    expect(await told(store, '2020-01-01')).toEqual({ states: ['ENDED 4'], active: [], absent: made })
  },

  'leaves open whether mergers, and all in what they made, ended with what a rule alone says of a body in them': async (
    store,
  ) => {
    const stated = CHAIN.filter(({ id }) => id !== 'org/a')
    const made = { ...body('org/a', place.id, lasting('2000', '2020-01-01')), origin: derived }
    await store.append(batch({ put: [...stated, made] }))
    expect((await told(store, '2019-12-31')).states).toEqual(['ACTIVE 4'])
    for (const day of ['2020-01-01', '2030-01-01'] as const)
      expect((await told(store, day)).states, day).toEqual(['UNKNOWN 4'])
    await store.append(batch({ put: CHAIN, instant: instantOf(2) }))
    expect((await told(store, '2030-01-01')).states).toEqual(['ENDED 4'])
  },

  'follows what is recorded later of a body at the end of a chain': async (store) => {
    await store.append(batch({ put: CHAIN }))
    const later = { ...body('org/a', place.id), valid: lasting('2000', '[2020-01-01..2021-01-01]') }
    await store.append(batch({ put: [later], instant: instantOf(2) }))
    expect((await told(store, '2020-06-01')).states).toEqual(['UNKNOWN 4'])
    expect((await told(store, '2021-01-01')).states).toEqual(['ENDED 4'])
  },

  'filters by standing and execution as the rules decide them, where mergers follow mergers': async (
    _,
    { fresh, worlds },
  ) => {
    const met = new Map(['mergers of what mergers made', 'what is not there for its mergers'].map((one) => [one, 0]))
    for (let seed = 301; seed <= 300 + worlds / 2; seed += 1)
      for (const [one, count] of await standsAsTheRulesSay(await fresh(), seed, mergingWorld))
        met.set(one, (met.get(one) ?? 0) + count)
    for (const one of ['mergers of what mergers made', 'what is not there for its mergers'])
      expect(met.get(one), one).toBeGreaterThan(worlds)
  },
}
