import { describe, expect, test } from 'vitest'
import { type Day, LAST_DAY, uncertainDate } from '../../src/model/date.ts'
import type { ExecutionReport } from '../../src/model/remarks.ts'
import { arrangementExistence, executionOf, latestReports, seenGoingOn } from '../../src/rules/execution.ts'
import { during } from '../../src/rules/made-life.ts'
import type { StandingFacts } from '../../src/rules/standing.ts'
import { effect, lasting, stated } from '../helpers/facts.ts'
import { facts, made } from './arrangements.ts'

const suspension = effect('SUSPEND', '2022-07-07')
const damHa = facts(lasting('2018-04-11'), [effect('AUTHORISE', '2018-08-07'), suspension])

const report = (outcome: 'DONE' | 'NOT_DONE', observed: string) =>
  ({
    kind: 'ExecutionReport',
    id: `report/${observed}`,
    arrangement: 'holding/vn/quang-ninh/dam-ha/p-2',
    outcome,
    observed: uncertainDate(observed),
    origin: stated,
  }) as const

describe('whether the order was carried out', () => {
  test('is no question before the order', () => {
    expect(executionOf(damHa, [], '2022-07-06')).toBeNull()
  })
  test('is unknown without evidence, and stays so when the level ends', () => {
    expect(executionOf(damHa, [], '2022-08-31')?.state).toBe('UNKNOWN')
    expect(executionOf(damHa, [], '2025-07-02')?.state).toBe('UNKNOWN')
  })
  test('leaves nothing there, whether or not it had begun by then', () => {
    const begun = facts(lasting('[2022-01-01..2022-12-31]'), [suspension])
    const on = (outcome: 'DONE' | 'NOT_DONE') =>
      arrangementExistence(begun, [report(outcome, '2022-08-01')], LAST_DAY, '2022-08-31').state
    expect(on('DONE')).toBe('NO')
    expect(on('NOT_DONE')).toBe('UNKNOWN')
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
    expect(arrangementExistence(one, [], LAST_DAY, '2022-08-31').state).toBe(state === 'NOT_DONE' ? 'YES' : 'UNKNOWN')
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
  expect(arrangementExistence(damHa, [], LAST_DAY, day).state).toBe(state)
})

describe('the reports that count', () => {
  const observed = (...reports: Parameters<typeof latestReports>) =>
    latestReports(...reports).map((one) => one.observed)
  const ordered = '2022-07-07'
  test('were surely made by the day, and not before the order', () => {
    const all = ['2022-07-06', '2022-07-07', '2022-07-08'].map((day) => report('DONE', day))
    expect(observed(all.slice(0, 2), ordered, '2022-07-08')).toEqual(['2022-07-07'])
    expect(observed(all, ordered, '2022-07-07')).toEqual(['2022-07-07'])
    expect(observed(all, ordered, '2022-07-08')).toEqual(['2022-07-08'])
    expect(observed([report('DONE', '[2022-07-06..2022-07-08]')], ordered, '2022-07-08')).toEqual([])
    expect(observed([report('DONE', '[2022-07-07..2022-07-09]')], ordered, '2022-07-08')).toEqual([])
    expect(observed([report('DONE', '[2022-07-07..2022-07-08]')], ordered, '2022-07-08')).toHaveLength(1)
  })
  test('are all that no later one surely takes the place of', () => {
    const [month, last, next] = ['2022-10', '2022-10-31', '2022-11-01'].map((date) => report('DONE', date))
    if (!month || !last || !next) throw new Error('Three dates give three reports.')
    expect(observed([month, last], ordered, '2023-01-01')).toEqual(['2022-10', '2022-10-31'])
    expect(observed([next, month, last], ordered, '2023-01-01')).toEqual(['2022-11-01'])
    expect(observed([], ordered, '2023-01-01')).toEqual([])
  })
})

const OWN = { role: 'OWN_RECORD', fact: 'holding/vn/quang-ninh/dam-ha/p-2' }
const ORDER = [
  { role: 'EFFECT', fact: suspension.id },
  { role: 'DIRECTIVE', fact: 'directive/notice' },
  { role: 'DOCUMENT', fact: 'doc/s6' },
]
const STANDING = [
  ...ORDER,
  { role: 'MODEL', fact: 'model/m2' },
  { role: 'PLACE', fact: 'place/vn/quang-ninh/dam-ha' },
  OWN,
]
const REPORT = { role: 'REPORT', fact: 'report/2022-10-01' }

describe('an order', () => {
  test('is no question for what had ended by its day, for whatever reason', () => {
    const ended = facts(lasting('2018-01-01', '2022-07-07'), [suspension])
    expect(executionOf(ended, [], '2022-08-31')).toBeNull()
    const withoutPlace = facts(lasting('2018-01-01'), [suspension], lasting(null, '2022-07-07'))
    expect(executionOf(withoutPlace, [], '2022-08-31')).toBeNull()
    const withPlace = facts(lasting('2018-01-01'), [suspension], lasting(null, '2022-07-08'))
    expect(executionOf(withPlace, [], '2022-08-31')).toEqual({ state: 'UNKNOWN', because: [...ORDER, OWN] })
  })
  test('is no question before there is anything to carry it out on', () => {
    const late = facts(lasting('[2022-08-01..2022-09-01]'), [suspension])
    expect(executionOf(late, [], '2022-07-31')).toBeNull()
    expect(executionOf(late, [], '2022-08-01')).toEqual({ state: 'UNKNOWN', because: [...ORDER, OWN] })
  })
  test('that lapsed is no question', () => {
    const lifted = facts(lasting('2018-01-01'), [suspension, effect('RESUME', '2022-08-01')])
    expect(executionOf(lifted, [report('DONE', '2022-10-01')], '2022-10-01')).toBeNull()
    expect(executionOf({ ...damHa, standingEffects: [] }, [], '2022-10-01')).toBeNull()
  })
  test('is told of by the report', () => {
    const both = [report('DONE', '2022-10-01'), { ...report('DONE', '2022-10-01'), id: 'report/too' } as const]
    expect(executionOf(damHa, both, '2022-10-01')).toEqual({
      state: 'DONE',
      because: [REPORT, { role: 'REPORT', fact: 'report/too' }],
    })
  })
  test.each([
    ['2022-07-08', '2022-07-07', 'UNKNOWN'],
    ['2022-07-08', '2022-07-08', 'DONE'],
    ['[2022-07-07..2022-08-01]', '2022-07-31', 'UNKNOWN'],
    ['[2022-07-07..2022-08-01]', '2022-08-01', 'DONE'],
    ['[2022-07-06..2022-08-01]', '2022-08-01', 'UNKNOWN'],
  ] as const)('against what ended %s was, by %s, %s', (to, day, state) => {
    const because = state === 'DONE' ? [OWN] : [...ORDER, OWN]
    expect(executionOf(facts(lasting('2018-01-01', to), [suspension]), [], day)).toEqual({ state, because })
  })
  test('was not carried out on what was set up after it', () => {
    expect(executionOf(facts(lasting('2022-07-08'), [suspension]), [], '2022-08-31')).toEqual({
      state: 'NOT_DONE',
      because: [OWN],
    })
  })
  const until = (to: string) => [made(lasting('2018-01-01', to))]
  test('counts for what mergers made as long as that was there', () => {
    expect(executionOf({ ...damHa, byMergers: until('2022-07-07') }, [], '2022-08-31')).toBeNull()
    expect(executionOf({ ...damHa, byMergers: until('2022-07-08') }, [], '2022-08-31')?.state).toBe('UNKNOWN')
  })
  test('is a question where a post has left, since the order, a body that was gone by then', () => {
    const byMergers = until('2022-07-07').map((life) => during(life, (day) => day < '2022-08-01'))
    expect(executionOf({ ...damHa, byMergers }, [], '2022-08-01')?.state).toBe('UNKNOWN')
    expect(executionOf({ ...damHa, byMergers }, [], '2022-07-31')).toBeNull()
  })
})

describe('the existence of an arrangement', () => {
  const of = (one: StandingFacts, reports: readonly ExecutionReport[], day: Day) =>
    arrangementExistence(one, reports, LAST_DAY, day)
  test.each([
    ['2018-04-10', 'NO', [OWN]],
    ['2018-04-11', 'YES', [OWN]],
    ['2022-07-06', 'YES', undefined],
    ['2022-07-07', 'UNKNOWN', undefined],
    ['2025-06-30', 'UNKNOWN', undefined],
    ['2025-07-01', 'NO', undefined],
  ] as const)('follows its time and its orders: on %s %s', (day, state, because) => {
    expect(of(damHa, [], day)).toMatchObject(because ? { state, because } : { state })
  })
  test('rests on the order, each fact once', () => {
    expect(of(damHa, [], '2022-08-31').because).toEqual([...ORDER, OWN, ...STANDING.slice(3, 5)])
  })
  test.each([
    ['DONE', 'NO'],
    ['NOT_DONE', 'YES'],
  ] as const)('follows what reports say of the order: %s, %s', (outcome, state) => {
    expect(of(damHa, [report(outcome, '2022-10-01')], '2022-10-01')).toEqual({ state, because: [REPORT, ...STANDING] })
  })
  test('is presumed after the last day on which sources show it, or where they show it on none', () => {
    const on = (through: Day | null, day: Day) => arrangementExistence(damHa, [], through, day).state
    expect([on('2020-01-01', '2020-01-01'), on('2020-01-01', '2020-01-02')]).toEqual(['YES', 'PRESUMED'])
    expect([on(null, '2018-04-11'), on(null, '2022-07-07'), on(null, '2025-07-01')]).toEqual([
      'PRESUMED',
      'UNKNOWN',
      'NO',
    ])
    const goingOn = [report('NOT_DONE', '2022-10-01')]
    expect(arrangementExistence(damHa, goingOn, null, '2022-10-01').state).toBe('PRESUMED')
    expect(seenGoingOn([...goingOn, report('DONE', '2023-01-01')])).toEqual(['2022-10-01'])
  })
  test('is open before it surely began, whatever reports say', () => {
    const late = facts(lasting('[2022-08-01..2022-11-01]'), [suspension])
    expect(of(late, [report('NOT_DONE', '2022-10-01')], '2022-10-01')).toEqual({ state: 'UNKNOWN', because: STANDING })
    expect(of(late, [report('NOT_DONE', '2022-10-01')], '2022-11-01').state).toBe('YES')
    expect(of(facts(lasting('[2022-08-01..2022-11-01]'), []), [], '2022-10-01').state).toBe('UNKNOWN')
  })
  test('ends for certain on the last day of a bounded end, of its own or of its place', () => {
    const bounded = facts(lasting('2018-01-01', '[2020-01-01..2020-03-01]'), [])
    expect(
      ['2019-12-31', '2020-01-01', '2020-02-29', '2020-03-01'].map((day) => of(bounded, [], day as Day).state),
    ).toEqual(['YES', 'UNKNOWN', 'UNKNOWN', 'NO'])
    const placed = facts(lasting('2018-01-01'), [], lasting(null, '[2020-01-01..2020-03-01]'))
    expect(
      ['2019-12-31', '2020-01-01', '2020-02-29', '2020-03-01'].map((day) => of(placed, [], day as Day).state),
    ).toEqual(['YES', 'UNKNOWN', 'UNKNOWN', 'NO'])
  })
})
