import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { Action } from '../../src/model/vocabulary.ts'
import { NATIONAL } from '../../src/rules/authority.ts'
import { standingEffectOf } from '../../src/rules/reach.ts'
import { orderReasons, type StandingFacts, standingOn } from '../../src/rules/standing.ts'
import { historyOf, standingIn, standingOfFacts } from '../../src/rules/timeline.ts'
import { aDay, anInterval, anUncertainDate } from '../helpers/arbitrary.ts'
import { effect, lasting } from '../helpers/facts.ts'
import { facts, made } from './arrangements.ts'

/** From the day outwards it is what all periods say. */
function standingOf(one: StandingFacts, day: Day) {
  const on = standingOn(one, day)
  const standing = standingIn(historyOf(one), on, day)
  expect(standingOfFacts(one, on, day)).toEqual(standing)
  return standing
}

const suspension = effect('SUSPEND', '2022-07-07')
const damHa = facts(lasting('2018-04-11'), [effect('AUTHORISE', '2018-08-07'), suspension])

describe('a district pair under a suspended model', () => {
  test.each([
    ['had not started before it was announced', '2018-04-10', 'NOT_STARTED'],
    ['ran from that day, before any central text covered it', '2018-04-11', 'ACTIVE'],
    ['still ran the day before the notice', '2022-07-06', 'ACTIVE'],
    ['is suspended from the day of the notice', '2022-07-07', 'SUSPENDED'],
    ['is suspended as long as its district lasts', '2025-06-30', 'SUSPENDED'],
    ['ended with the district level', '2025-07-01', 'ENDED'],
  ] as const)('%s', (_sentence, day, state) => {
    expect(standingOf(damHa, day).state).toBe(state)
  })

  test('names the effect, its directive and its document, then model, place and its own record', () => {
    expect(standingOf(damHa, '2022-08-31').because).toEqual([
      { role: 'EFFECT', fact: suspension.id },
      { role: 'DIRECTIVE', fact: 'directive/notice' },
      { role: 'DOCUMENT', fact: 'doc/s6' },
      { role: 'MODEL', fact: 'model/m2' },
      { role: 'PLACE', fact: 'place/vn/quang-ninh/dam-ha' },
      { role: 'OWN_RECORD', fact: 'holding/vn/quang-ninh/dam-ha/p-2' },
    ])
  })

  test('names what ended it: the place, the event and its directive', () => {
    expect(standingOf(damHa, '2025-07-02').because.map(({ fact }) => fact)).toEqual([
      'place/vn/quang-ninh/dam-ha',
      'event/end-of-districts',
      'directive/203',
      'holding/vn/quang-ninh/dam-ha/p-2',
    ])
  })

  test('that an order ended names that order first, which says since when, and then what else ended', () => {
    const end = effect('END', '2021-01-01')
    const one = facts(lasting('2018-04-11'), [effect('AUTHORISE', '2018-08-07'), end])
    const ordered = [end.id, 'directive/notice', 'doc/s6', 'model/m2']
    const [place, own] = ['place/vn/quang-ninh/dam-ha', 'holding/vn/quang-ninh/dam-ha/p-2']
    const because = (day: Day) => standingOf(one, day).because.map(({ fact }) => fact)
    expect(standingOf(one, '2025-07-02').since).toBe('2021-01-01')
    expect(because('2025-06-30')).toEqual([...ordered, place, own])
    expect(because('2025-07-02')).toEqual([...ordered, place, own, 'event/end-of-districts', 'directive/203'])
    const onTheDay = facts(lasting('2018-04-11'), [effect('END', '2025-07-01')])
    expect(standingOf(onTheDay, '2025-07-02').because[0]).toEqual({ role: 'PLACE', fact: place })
    expect(standingOf(facts(lasting('2018-04-11', '2020-01-01'), [end]), '2022-01-01').because).toEqual([
      { role: 'OWN_RECORD', fact: own },
    ])
  })

  test('names the directive that set it up while it goes on under no order, and no longer once one decides, or its time is open', () => {
    const [decidedBy, own] = ['directive/922', 'holding/vn/quang-ninh/dam-ha/p-2'] as const
    const one = facts(lasting('[2018-04-08..2018-04-11]'), [suspension])
    const setUp = { ...one, arrangement: { ...one.arrangement, decidedBy } }
    const because = (day: Day) => standingOf(setUp, day).because.map(({ fact }) => fact)
    expect(because('2018-04-09')).toEqual([own])
    expect(because('2018-04-11')).toEqual([decidedBy, own])
    expect(because('2022-08-31')).not.toContain(decidedBy)
    expect(because('2025-07-02')).not.toContain(decidedBy)
  })

  test('knows since when and until when', () => {
    expect(standingOf(damHa, '2022-08-31')).toMatchObject({ since: '2022-07-07', until: '2025-07-01' })
    expect(standingOf(damHa, '2018-05-01')).toMatchObject({ since: '2018-04-11', until: '2022-07-07' })
  })
})

test('with a suspension dated only by its report, the days before the report stay open', () => {
  const seedOnly = facts(lasting('2018-04-11'), [effect('SUSPEND', '[..2022-08-29]')])
  expect(standingOf(seedOnly, '2022-07-15')).toMatchObject({ state: 'UNKNOWN', possible: ['ACTIVE', 'SUSPENDED'] })
  expect(standingOf(seedOnly, '2022-08-31')).toMatchObject({ state: 'SUSPENDED', since: '[..2022-08-29]' })
})

test('a state is dated by its nearest reason, not by another date that ends on the same day', () => {
  const begunByTheEnd = facts(lasting('[2018-10-04..2021-01-01]'), [effect('END', '2021-01-01')])
  expect(standingOf(begunByTheEnd, '2021-01-02')).toMatchObject({ state: 'ENDED', since: '2021-01-01' })
})

test('an arrangement known only to have begun by a day is open before it', () => {
  const tienYen = facts(lasting('[..2018-04-08]'), [])
  expect(standingOf(tienYen, '2018-01-01').possible).toEqual(['NOT_STARTED', 'ACTIVE'])
  expect(standingOf(tienYen, '2018-04-08').state).toBe('ACTIVE')
})

test('a model suspended, resumed and suspended again keeps every period', () => {
  const twice = facts(lasting('2018-01-01'), [
    effect('SUSPEND', '2019-01-01'),
    effect('RESUME', '2020-01-01'),
    effect('SUSPEND', '2021-01-01'),
  ])
  expect(historyOf(twice).map(({ state, since, until }) => [state, since, until])).toEqual([
    ['NOT_STARTED', null, '2018-01-01'],
    ['ACTIVE', '2018-01-01', '2019-01-01'],
    ['SUSPENDED', '2019-01-01', '2020-01-01'],
    ['ACTIVE', '2020-01-01', '2021-01-01'],
    ['SUSPENDED', '2021-01-01', '2025-07-01'],
    ['ENDED', '2025-07-01', null],
  ])
})

describe('the reasons', () => {
  const OWN = { role: 'OWN_RECORD', fact: 'holding/vn/quang-ninh/dam-ha/p-2' }
  const BY_SUSPENSION = [
    { role: 'EFFECT', fact: suspension.id },
    { role: 'DIRECTIVE', fact: 'directive/notice' },
    { role: 'DOCUMENT', fact: 'doc/s6' },
  ]
  const PLACED = { role: 'PLACE', fact: 'place/vn/quang-ninh/dam-ha' }
  const MODEL = { role: 'MODEL', fact: 'model/m2' }

  test.each([
    [
      'effect/e',
      [
        { role: 'EFFECT', fact: 'effect/e' },
        { role: 'DIRECTIVE', fact: 'directive/r' },
      ],
    ],
    ['directive/r', [{ role: 'DIRECTIVE', fact: 'directive/r' }]],
  ] as const)('name %s, which took an order out of force, before the order', (fact, first) => {
    const ending = { fact, directive: 'directive/r', date: uncertainDate('2023-01-01'), isSure: true } as const
    const lapsed = standingEffectOf(suspension, NATIONAL, [ending])
    const one = { ...facts(lasting('2018-04-11'), []), standingEffects: lapsed ? [lapsed] : [] }
    expect(standingOn(one, '2023-01-01').because).toEqual([...first, ...BY_SUSPENSION, MODEL, PLACED, OWN])
    expect(standingOn(one, '2022-12-31').because).toEqual([...BY_SUSPENSION, MODEL, PLACED, OWN])
    const setUp = { ...one, arrangement: { ...one.arrangement, decidedBy: 'directive/922' as const } }
    expect(standingOn(setUp, '2023-01-01').because[0]).toEqual({ role: 'DIRECTIVE', fact: 'directive/922' })
    expect(standingOn(setUp, '2022-12-31').because[0]).toEqual(BY_SUSPENSION[0])
  })
  test('are those of the day that is asked about, also where the same orders were asked about on another', () => {
    const endings = [
      { fact: 'effect/e', directive: 'directive/r', date: uncertainDate('2023-01-01'), isSure: true },
    ] as const
    const lapsed = standingEffectOf(suspension, NATIONAL, endings)
    const outcome = { possible: [], decisive: [], lapsed: lapsed ? [lapsed] : [] }
    const factsOn = (day: Day) => orderReasons(outcome, day).map(({ fact }) => fact)
    const before = [suspension.id, 'directive/notice', 'doc/s6']
    expect(factsOn('2022-12-31')).toEqual(before)
    expect(factsOn('2023-01-01')).toEqual(['effect/e', 'directive/r', ...before])
    expect(factsOn('2022-12-31')).toEqual(before)
  })
  test('name no model where it follows none', () => {
    const { arrangement, ...one } = facts(lasting('2018-04-11'), [suspension])
    expect(standingOn({ ...one, arrangement: { ...arrangement, model: null } }, '2022-08-31').because).toEqual([
      ...BY_SUSPENSION,
      PLACED,
      OWN,
    ])
  })
  test.each([
    ['2014-12-31', ['NOT_STARTED'], [PLACED, OWN]],
    ['2015-01-01', ['NOT_STARTED', 'ACTIVE'], [OWN, PLACED]],
    ['2015-05-31', ['NOT_STARTED', 'ACTIVE'], [OWN, PLACED]],
    ['2015-06-01', ['ACTIVE'], [OWN]],
    ['2025-07-01', ['ACTIVE', 'ENDED'], undefined],
  ] as const)('name the place that may not have been there: on %s %j', (day, possible, because) => {
    const one = facts(lasting(null), [], lasting('[2015-01-01..2015-06-01]', '[2025-07-01..2025-08-01]'))
    expect(standingOn(one, day)).toMatchObject(because ? { possible, because } : { possible })
  })
  test.each([
    ['2018-12-31', ['NOT_STARTED'], [{ role: 'MERGER', fact: 'merger/m' }, OWN]],
    ['2019-01-01', ['NOT_STARTED', 'ACTIVE'], [{ role: 'MERGER', fact: 'merger/m' }, OWN]],
    ['2019-02-28', ['NOT_STARTED', 'ACTIVE'], [{ role: 'MERGER', fact: 'merger/m' }, OWN]],
    ['2019-03-01', ['ACTIVE'], [OWN]],
    ['2020-12-31', ['ACTIVE'], [OWN]],
    ['2021-01-01', ['ACTIVE', 'ENDED'], [{ role: 'MERGER', fact: 'merger/m' }, OWN]],
    ['2021-02-28', ['ACTIVE', 'ENDED'], [{ role: 'MERGER', fact: 'merger/m' }, OWN]],
    ['2021-03-01', ['ENDED'], [{ role: 'MERGER', fact: 'merger/m' }, OWN]],
  ] as const)('name the merger that made a body: on %s %j', (day, possible, because) => {
    const valid = lasting('[2019-01-01..2019-03-01]', '[2021-01-01..2021-03-01]')
    const found = standingOn({ ...facts(lasting('2018-01-01'), []), byMergers: [made(valid)] }, day)
    expect(found.possible).toEqual(possible)
    expect(found.because).toEqual(because)
  })
})

describe('for any arrangement, effects and dates', () => {
  const anEffect = fc
    .tuple(fc.constantFrom<Action[]>('AUTHORISE', 'SUSPEND', 'RESUME', 'END'), anUncertainDate, fc.nat(99))
    .map(([action, date, n]) => effect(action, date, { id: `effect/${n}-${action}-${date}` }))
  const anyFacts = fc
    .tuple(anInterval, fc.array(anEffect, { maxLength: 6 }), anInterval)
    .map(([valid, effects, placeValid]) => facts(valid, effects, placeValid))
  const property = (check: (one: StandingFacts, day: Day) => void) =>
    fc.assert(fc.property(anyFacts, aDay, check), { numRuns: 500 })

  test('the history and the standing on a day agree', () => {
    property((one, day) => {
      const period = historyOf(one).find(({ from, to }) => from <= day && day < to)
      expect(period?.possible).toEqual(standingOn(one, day).possible)
    })
  })
  test('the period around a day is the one that all days are cut into', () => {
    property((one, day) => void standingOf(one, day))
  })
  test('periods follow each other without gaps, and neighbours differ', () => {
    property((one) => {
      const history = historyOf(one)
      history.slice(1).forEach((period, i) => {
        expect(period.from).toBe(history[i]?.to)
        expect(period.possible).not.toEqual(history[i]?.possible)
      })
    })
  })
  test('something is always possible, and UNKNOWN means more than one thing', () => {
    property((one, day) => {
      const { state, possible } = standingOn(one, day)
      expect(possible.length).toBeGreaterThan(0)
      expect(state === 'UNKNOWN').toBe(possible.length > 1)
    })
  })
  test('every answer has a reason', () => {
    property((one, day) => {
      expect(standingOn(one, day).because).not.toHaveLength(0)
    })
  })
})
