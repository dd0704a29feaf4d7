import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChangeEvent } from '../../src/model/change-event.ts'
import type { Day } from '../../src/model/date.ts'
import { uncertainDate } from '../../src/model/date.ts'
import type { Effect } from '../../src/model/effect.ts'
import type { Interval } from '../../src/model/interval.ts'
import type { Action } from '../../src/model/vocabulary.ts'
import { NATIONAL } from '../../src/rules/authority.ts'
import { arrangementExistence, executionOf } from '../../src/rules/execution.ts'
import { inOrder, standingEffectOf } from '../../src/rules/reach.ts'
import { type StandingFacts, standingOn } from '../../src/rules/standing.ts'
import { historyOf, standingIn } from '../../src/rules/timeline.ts'
import { aDay, anInterval, anUncertainDate } from '../helpers/arbitrary.ts'
import { body, district, effect, holding, lasting, named, post, stated } from '../helpers/facts.ts'

const endOfDistricts: ChangeEvent = {
  kind: 'ChangeEvent',
  id: 'event/end-of-districts',
  names: named('Kết thúc cấp huyện'),
  change: 'DISSOLUTION',
  date: uncertainDate('2025-07-01'),
  originals: [{ id: 'place/vn/quang-ninh/dam-ha', outcome: 'ENDED' }],
  results: [],
  directive: 'directive/203',
  origin: stated,
}

function facts(
  valid: Interval,
  effects: readonly Effect[],
  placeValid: Interval = lasting(null, '2025-07-01'),
): StandingFacts {
  const place = district('place/vn/quang-ninh/dam-ha', placeValid)
  const [party, state] = [body('org/dam-ha/ubkt', place.id), body('org/dam-ha/thanh-tra', place.id)]
  return {
    arrangement: holding(valid),
    place,
    members: [
      { post: post('post/dam-ha/chu-nhiem', party.id), organization: party, place },
      { post: post('post/dam-ha/chanh-thanh-tra', state.id), organization: state, place },
    ],
    standingEffects: inOrder(effects.flatMap((one) => standingEffectOf(one, NATIONAL) ?? [])),
    byMergers: [],
    events: [endOfDistricts],
  }
}

const standingOf = (one: StandingFacts, day: Day) => standingIn(historyOf(one), standingOn(one, day), day)

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

describe('whether the order was carried out', () => {
  const report = (outcome: 'DONE' | 'NOT_DONE', observed: string) =>
    ({
      kind: 'ExecutionReport',
      id: `report/${observed}`,
      arrangement: 'holding/vn/quang-ninh/dam-ha/p-2',
      outcome,
      observed: uncertainDate(observed),
      origin: stated,
    }) as const

  test('is no question before the order', () => {
    expect(executionOf(damHa, [], '2022-07-06')).toBeNull()
  })
  test('is unknown without evidence, and stays so when the level ends', () => {
    expect(executionOf(damHa, [], '2022-08-31')?.state).toBe('UNKNOWN')
    expect(executionOf(damHa, [], '2025-07-02')?.state).toBe('UNKNOWN')
  })
  test('follows the latest report made by the day', () => {
    const reports = [report('DONE', '2023-02-01'), report('NOT_DONE', '2022-10-01')]
    expect(executionOf(damHa, reports, '2022-12-01')?.state).toBe('NOT_DONE')
    expect(executionOf(damHa, reports, '2023-02-01')?.state).toBe('DONE')
  })
  test('is not shown by a report from before the order', () => {
    expect(executionOf(damHa, [report('NOT_DONE', '2020-01-01')], '2022-08-31')?.state).toBe('UNKNOWN')
  })
  test('is done when the arrangement itself is known to have ended after the order', () => {
    expect(executionOf(facts(lasting('2018', '2022-12-01'), [suspension]), [], '2023-01-01')?.state).toBe('DONE')
  })
  test.each([
    ['2022-07-06', 'UNKNOWN'],
    ['2022-07-07', 'UNKNOWN'],
    ['2022-07-08', 'NOT_DONE'],
  ] as const)('is, for an arrangement set up on %s, %s', (from, state) => {
    const one = facts(lasting(from), [suspension])
    expect(executionOf(one, [], '2022-08-31')?.state).toBe(state)
    expect(arrangementExistence(one, [], '2022-08-31').state).toBe(state === 'NOT_DONE' ? 'YES' : 'UNKNOWN')
  })
  test('is not shown by a start that may not have come yet, nor against an order that came after it', () => {
    expect(executionOf(facts(lasting('[2022-08-01..2022-09-01]'), [suspension]), [], '2022-08-31')?.state).toBe(
      'UNKNOWN',
    )
    expect(executionOf(facts(lasting('[2022-08-01..2022-09-01]'), [suspension]), [], '2022-09-01')?.state).toBe(
      'NOT_DONE',
    )
    const ordered = [suspension, effect('END', '2023-01-01')]
    expect(executionOf(facts(lasting('2022-09-01'), ordered), [], '2023-01-02')?.state).toBe('UNKNOWN')
  })
  test('is unknown where reports of one day contradict each other, and names both', () => {
    const both = [report('DONE', '2022-10-15'), { ...report('NOT_DONE', '2022-10-15'), id: 'report/other' } as const]
    for (const reports of [both, both.toReversed()]) {
      const told = executionOf(damHa, reports, '2022-10-15')
      expect(told?.state).toBe('UNKNOWN')
      expect(told?.because).toHaveLength(2)
    }
    expect(executionOf(damHa, [...both, report('DONE', '2022-10-16')], '2022-10-16')?.state).toBe('DONE')
    expect(executionOf(damHa, [report('DONE', '2022-10'), report('NOT_DONE', '2022-10-15')], '2022-11-01')?.state).toBe(
      'UNKNOWN',
    )
  })
  test('is no question for an arrangement that ended before the order', () => {
    expect(executionOf(facts(lasting('2018', '2020'), [suspension]), [], '2023-01-01')).toBeNull()
  })
})

test.each([
  ['exists while nothing speaks against it', '2020-01-01', 'YES'],
  ['may or may not exist once its model is suspended', '2022-08-31', 'UNKNOWN'],
  ['does not exist without its district', '2025-08-01', 'NO'],
  ['did not exist before it was set up', '2017-01-01', 'NO'],
] as const)('an arrangement %s', (_sentence, day, state) => {
  expect(arrangementExistence(damHa, [], day).state).toBe(state)
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
