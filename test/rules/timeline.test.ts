import { describe, expect, test } from 'vitest'
import { type Day, FIRST_DAY, LAST_DAY, rangeOf, uncertainDate } from '../../src/model/date.ts'
import type { Id } from '../../src/model/ids.ts'
import type { KnownState } from '../../src/model/standing.ts'
import { NATIONAL } from '../../src/rules/authority.ts'
import type { ChangePoint } from '../../src/rules/change-points.ts'
import type { Ending } from '../../src/rules/force.ts'
import { standingEffectOf } from '../../src/rules/reach.ts'
import { dayStanding } from '../../src/rules/standing.ts'
import { effectChangePoints, historyOf, periodsFrom, standingIn } from '../../src/rules/timeline.ts'
import { effect, lasting } from '../helpers/facts.ts'
import { facts, made } from './arrangements.ts'

const point = (fact: string, text: string): ChangePoint => {
  const date = uncertainDate(text)
  const { earliest, latest } = rangeOf(date)
  return { fact: fact as Id, date, days: [earliest, latest] }
}
/** Stands as the last of the steps by the day says, because of the facts. */
const steps =
  (...all: readonly (readonly [from: Day, possible: readonly KnownState[], ...because: readonly string[]])[]) =>
  (day: Day) => {
    const [, possible, ...because] = all.findLast(([from]) => from <= day) ?? [FIRST_DAY, ['NOT_STARTED'] as const]
    return dayStanding(
      possible,
      because.map((fact) => ({ role: 'EFFECT', fact: fact as Id })),
    )
  }
const told = (...[points, on]: Parameters<typeof periodsFrom>) =>
  periodsFrom(points, on).map(({ state, from, to, since, until }) => [state, from, to, since, until])

describe('periods', () => {
  test('are one, from ever for ever, where nothing changes', () => {
    expect(periodsFrom([], () => dayStanding(['ACTIVE'], []))).toEqual([
      {
        state: 'ACTIVE',
        possible: ['ACTIVE'],
        because: [],
        from: FIRST_DAY,
        to: LAST_DAY,
        since: null,
        until: null,
      },
    ])
  })
  test('begin where things change, whatever the order of the dates; neighbours that stand alike are one', () => {
    const points = [point('effect/c', '2022-07-07'), point('effect/a', '2018-04-11'), point('effect/b', '2020-01-01')]
    expect(told(points, steps(['2018-04-11', ['ACTIVE']], ['2022-07-07', ['SUSPENDED']]))).toEqual([
      ['NOT_STARTED', FIRST_DAY, '2018-04-11', null, '2018-04-11'],
      ['ACTIVE', '2018-04-11', '2022-07-07', '2018-04-11', '2022-07-07'],
      ['SUSPENDED', '2022-07-07', LAST_DAY, '2022-07-07', null],
    ])
  })
  test('are told apart by all that is possible', () => {
    const on = steps(['2018-01-01', ['NOT_STARTED', 'ACTIVE']], ['2019-01-01', ['ACTIVE', 'SUSPENDED']])
    const points = [point('effect/a', '2018-01-01'), point('effect/b', '2019-01-01')]
    expect(told(points, on).map(([state]) => state)).toEqual(['NOT_STARTED', 'UNKNOWN', 'UNKNOWN'])
  })
  test('begin by the date as its source gives it, from its last day on; before that, by the day', () => {
    const on = steps(['2018-01-01', ['NOT_STARTED', 'ACTIVE']], ['2018-12-31', ['ACTIVE']])
    expect(told([point('effect/a', '2018')], on)).toEqual([
      ['NOT_STARTED', FIRST_DAY, '2018-01-01', null, '2018-01-01'],
      ['UNKNOWN', '2018-01-01', '2018-12-31', '2018-01-01', '2018'],
      ['ACTIVE', '2018-12-31', LAST_DAY, '2018', null],
    ])
  })
  test('do not begin on the last of all days', () => {
    const on = steps(['2020-01-01', ['ACTIVE']], [LAST_DAY, ['ENDED']])
    expect(told([point('effect/a', '[2020-01-01..]')], on).map(([, from]) => from)).toEqual([FIRST_DAY, '2020-01-01'])
  })

  const one = point('effect/a', '2018-08-07')
  const other = point('effect/b', '[2018-01-01..2018-08-07]')
  const sinceOf = (points: readonly ReturnType<typeof point>[], ...because: readonly string[]) =>
    told(points, steps(['2018-08-07', ['ACTIVE'], ...because]))[1]?.[3]
  test('begin by the most exact date of their reasons of that day, in whichever order these come', () => {
    for (const points of [
      [one, other],
      [other, one],
    ]) {
      expect(sinceOf(points, 'effect/a', 'effect/b')).toBe('2018-08-07')
      expect(sinceOf(points, 'effect/x', 'effect/b', 'effect/a')).toBe('2018-08-07')
      expect(sinceOf(points, 'effect/x', 'effect/b')).toBe('[2018-01-01..2018-08-07]')
      const same = [...points, point('effect/c', '[2018-08-07..2018-08-07]')]
      expect(sinceOf(same, 'effect/c', 'effect/b', 'effect/a')).toBe('2018-08-07')
    }
    expect(sinceOf([point('effect/b', '2018-08-06'), one, other], 'effect/b')).toBe('[2018-01-01..2018-08-07]')
  })
  test('begin by the most exact date of that day where none is a reason', () => {
    expect(sinceOf([one, other], 'effect/x')).toBe('2018-08-07')
    expect(sinceOf([other, one])).toBe('2018-08-07')
  })
})

describe('what a day lies in', () => {
  const periods = periodsFrom(
    [point('effect/a', '2018-04-11'), point('effect/b', '2022-07-07')],
    steps(['2018-04-11', ['ACTIVE']], ['2022-07-07', ['SUSPENDED']]),
  )
  const on = dayStanding(['ENDED'], [{ role: 'EFFECT', fact: 'effect/on' }])
  test.each([
    [FIRST_DAY, null, '2018-04-11'],
    ['2018-04-10', null, '2018-04-11'],
    ['2018-04-11', '2018-04-11', '2022-07-07'],
    ['2022-07-06', '2018-04-11', '2022-07-07'],
    ['2022-07-07', '2022-07-07', null],
    ['2026-01-01', '2022-07-07', null],
  ] as const)('on %s is since %s until %s, with the reasons of the day', (day, since, until) => {
    expect(standingIn(periods, on, day)).toEqual({ ...on, since, until })
  })
  test('is of no known time without periods', () => {
    expect(standingIn([], on, '2018-04-11')).toEqual({ ...on, since: null, until: null })
  })
})

test('orders change things when they begin, and when what dates their end does', () => {
  const ending = (fact: Ending['fact'], date: string | null): Ending => ({
    fact,
    directive: 'directive/r',
    date: date === null ? null : uncertainDate(date),
    isSure: true,
  })
  const one = standingEffectOf(effect('SUSPEND', '2022-07'), NATIONAL, [
    ending('directive/r', '2023'),
    ending('effect/e', null),
    ending('effect/f', '2024-01-01'),
  ])
  expect(effectChangePoints(one ? [one] : [])).toEqual([
    point('effect/suspend-2022-07', '2022-07'),
    point('directive/r', '2023'),
    point('effect/f', '2024-01-01'),
  ])
  expect(effectChangePoints([])).toEqual([])
})

describe('the history of an arrangement', () => {
  const sinces = (...given: Parameters<typeof facts>) => historyOf(facts(...given)).map(({ since }) => since)
  test('changes by its own dates, by its orders, and by the lives around it', () => {
    expect(sinces(lasting('2018', '2021-02'), [effect('SUSPEND', '2019-05')])).toEqual([
      null,
      '2018-01-01',
      '2018',
      '2019-05-01',
      '2019-05',
      '2021-02-01',
      '2021-02',
    ])
    expect(sinces(lasting(null), [], lasting('2015', '2025-07-01'))).toEqual([null, '2015-01-01', '2015', '2025-07-01'])
  })
  test('changes by the mergers that made its bodies', () => {
    const byMergers = [made(lasting('2019-01-01', '2021-01-01'))]
    const history = historyOf({ ...facts(lasting('2018-01-01'), []), byMergers })
    expect(history.map(({ state, since }) => [state, since])).toEqual([
      ['NOT_STARTED', null],
      ['ACTIVE', '2019-01-01'],
      ['ENDED', '2021-01-01'],
    ])
  })
})
