import { describe, expect, test } from 'vitest'
import type { ChangeEvent } from '../../src/model/change-event.ts'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { PostPair } from '../../src/model/pilot-model.ts'
import { NATIONAL } from '../../src/rules/authority.ts'
import {
  linkHistory,
  linkStanding,
  linkStandingOn,
  ordersReaching,
  type PairInContext,
  type PilotLink,
  pairStanding,
} from '../../src/rules/pair-standing.ts'
import { inOrder, type StandingEffect, standingEffectOf } from '../../src/rules/reach.ts'
import { effect, lasting, named, stated } from '../helpers/facts.ts'
import { made } from './arrangements.ts'
import { settled } from './whereabouts.ts'

const pair: PostPair = {
  kind: 'PostPair',
  id: 'pair/p',
  code: 'P',
  model: 'model/m2',
  level: 'DISTRICT',
  mainPostType: 'type/main',
  concurrentPostType: 'type/concurrent',
  origin: stated,
}
const IN = { rank: 1, places: ['place/vn/quang-ninh'] } as const
const effects = (...given: readonly (StandingEffect | null)[]) => inOrder(given.flatMap((one) => one ?? []))
const authorised = standingEffectOf(effect('AUTHORISE', '2018-08-07'), NATIONAL)
const suspended = standingEffectOf(effect('SUSPEND', '2022-07-07'), NATIONAL)
const locally = standingEffectOf(effect('END', '2021-01-01', { id: 'effect/local' }), IN)

const link = (over: Partial<PilotLink> = {}): PilotLink => ({
  pair,
  place: 'place/vn/quang-ninh/dam-ha',
  mainPost: 'post/a',
  concurrentPost: 'post/b',
  lifespans: [
    { role: 'POST', fact: 'post/a', valid: lasting('2019-01-01', '2025-07-01') },
    { role: 'POST', fact: 'post/b', valid: lasting('2010', '[2025-03-28..2025-07-01]') },
  ],
  byMergers: [],
  ...over,
})
const all = effects(authorised, suspended)
const on = (day: Day) => linkStandingOn([link()], all, day).possible

describe('a pair at a place', () => {
  test.each([
    ['2018-12-31', ['NOT_STARTED']],
    ['2019-01-01', ['ACTIVE']],
    ['2022-07-06', ['ACTIVE']],
    ['2022-07-07', ['SUSPENDED']],
    ['2025-03-27', ['SUSPENDED']],
    ['2025-03-28', ['SUSPENDED', 'ENDED']],
    ['2025-06-30', ['SUSPENDED', 'ENDED']],
    ['2025-07-01', ['ENDED']],
  ] as const)('stands within the lives of its posts: on %s %j', (day, possible) => {
    expect(on(day)).toEqual(possible)
  })

  test('stands within the lives of its bodies that mergers made, and says which those are', () => {
    const over = { byMergers: [made(lasting('2020-01-01', '[2024-01-01..2024-12-31]'))] }
    const told = (day: Day) => {
      const { possible, because } = linkStandingOn([link(over)], all, day)
      return [possible, because[0]]
    }
    const merger = { role: 'MERGER', fact: 'merger/m' }
    expect(told('2019-12-31')).toEqual([['NOT_STARTED'], merger])
    expect(told('2020-01-01')[0]).toEqual(['ACTIVE'])
    expect(told('2024-01-01')).toEqual([['SUSPENDED', 'ENDED'], merger])
    expect(told('2024-12-31')).toEqual([['ENDED'], merger])
    expect(linkHistory([link(over)], all, []).map(({ since }) => since)).toContain('2020-01-01')
  })

  test('says by what it is suspended, where, and which pair it is', () => {
    const { state, since, until, because } = linkStanding([link()], all, [], '2022-08-31')
    expect({ state, since, until }).toEqual({
      state: 'SUSPENDED',
      since: '2022-07-07',
      until: '2025-03-28',
    })
    expect(because.map(({ role, fact }) => `${role} ${fact}`)).toEqual([
      'EFFECT effect/suspend-2022-07-07',
      'DIRECTIVE directive/notice',
      'DOCUMENT doc/s6',
      'MODEL model/m2',
      'PLACE place/vn/quang-ninh/dam-ha',
      'OWN_RECORD pair/p',
    ])
  })

  test('that may be gone names what may be gone beside the order', () => {
    const { because } = linkStanding([link()], all, [], '2025-04-01')
    expect(because.slice(0, 2).map(({ fact }) => fact)).toEqual(['post/b', 'effect/suspend-2022-07-07'])
    const unordered = linkStanding([link()], [], [], '2025-04-01')
    expect(unordered.because.map(({ fact }) => fact)).toEqual([
      'post/b',
      'model/m2',
      'place/vn/quang-ninh/dam-ha',
      'pair/p',
    ])
  })

  test('that is gone names the event that took it, and its directive', () => {
    const event: ChangeEvent = {
      ...{ kind: 'ChangeEvent', id: 'event/end', names: named('end'), change: 'DISSOLUTION', results: [] },
      ...{ date: uncertainDate('2025-07-01'), originals: [{ id: 'post/a', outcome: 'ENDED' }] },
      ...{ directive: 'directive/law', origin: stated },
    }
    const facts = linkStanding([link()], all, [event], '2025-07-01').because.map(({ fact }) => fact)
    expect(facts).toEqual([
      ...['post/a', 'post/b', 'event/end', 'directive/law'],
      ...['model/m2', 'place/vn/quang-ninh/dam-ha', 'pair/p'],
    ])
  })

  test('has stood so at all times', () => {
    expect(linkHistory([link()], all, []).map(({ state, since }) => `${state} ${since}`)).toEqual([
      'NOT_STARTED null',
      'ACTIVE 2019-01-01',
      'SUSPENDED 2022-07-07',
      'UNKNOWN 2025-03-28',
      'ENDED 2025-07-01',
    ])
  })
})

describe('an order', () => {
  const within = ['place/vn/quang-ninh/dam-ha', 'place/vn/quang-ninh', 'place/vn'] as const
  const reaches = (one: StandingEffect | null, ancestors: readonly `place/${string}`[] = within) =>
    one !== null && ordersReaching(link(), [one], settled(...ancestors)).length === 1

  test('reaches a pair at the places under its authority, at its level, of its model', () => {
    expect([reaches(suspended), reaches(locally)]).toEqual([true, true])
    expect(reaches(locally, ['place/vn/ha-noi/ba-vi', 'place/vn/ha-noi', 'place/vn'])).toBe(false)
    const other = (over: object) => standingEffectOf(effect('END', '2021-01-01', over), NATIONAL)
    expect(reaches(other({ levels: ['PROVINCE'] }))).toBe(false)
    expect(reaches(other({ target: 'model/m3' }))).toBe(false)
    expect(reaches(other({ target: 'holding/h' }))).toBe(false)
  })

  test('of one province changes the pair there, and not the pair itself', () => {
    const ordered = effects(authorised, locally)
    const context: PairInContext = { pair, lifespans: [] }
    expect(linkStandingOn([link()], ordered, '2021-01-01').state).toBe('ENDED')
    expect(pairStanding(context, ordered, '2021-01-01').state).toBe('ACTIVE')
  })
})
