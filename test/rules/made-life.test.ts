import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/date.ts'
import type { Id } from '../../src/model/ids.ts'
import {
  asLongAsAny,
  isAbsent,
  isGone,
  isThere,
  type LifeOnDay,
  type LifeState,
  lifeStatesOf,
  possibleWithin,
  without,
} from '../../src/rules/made-life.ts'
import { lasting } from '../helpers/facts.ts'

const [N, A, E] = ['NOT_STARTED', 'ACTIVE', 'ENDED'] as const
const life = (...possible: readonly LifeState[]): LifeOnDay => ({
  possible,
  because: [{ role: 'MERGER', fact: `merger/${possible.join('-')}` as Id }],
})

describe('what dates leave open', () => {
  test.each<[Day, readonly LifeState[]]>([
    ['2017-12-31', [N]],
    ['2018-01-01', [N, A]],
    ['2018-12-31', [A]],
    ['2020-01-01', [A, E]],
    ['2020-12-31', [E]],
  ])('on %s is %j', (day, states) => {
    expect(lifeStatesOf(lasting('[2018-01-01..2018-12-31]', '[2020-01-01..2020-12-31]'), day)).toEqual(states)
  })
  test('may be both ends at once', () => {
    expect(lifeStatesOf(lasting('[2018-01-01..2020-12-31]', '[2019-01-01..2021-12-31]'), '2020-01-01')).toEqual([
      N,
      A,
      E,
    ])
  })
})

test('something is there, absent or gone as far as it is sure', () => {
  const told = [life(N), life(N, A), life(A), life(A, E), life(E)]
  expect(told.map(isThere)).toEqual([false, false, true, false, false])
  expect(told.map(isAbsent)).toEqual([true, false, false, false, true])
  expect(told.map(isGone)).toEqual([false, false, false, false, true])
})

describe('what is not there without others', () => {
  test('has not begun before all of them, and is over with any', () => {
    expect(possibleWithin([[A], [N], [E]], ['SUSPENDED'])).toEqual([N])
    expect(possibleWithin([[A], [E]], ['SUSPENDED'])).toEqual([E])
    expect(possibleWithin([[N, A], [A], [A, E]], ['SUSPENDED'])).toEqual([N, 'SUSPENDED', E])
    expect(possibleWithin([[A], [A]], ['SUSPENDED', A])).toEqual([A, 'SUSPENDED'])
    expect(possibleWithin([], [A])).toEqual([A])
  })
})

describe('what is there as long as any of several', () => {
  test.each<[readonly LifeState[][], readonly LifeState[]]>([
    [[[N], [N]], [N]],
    [[[E], [E]], [E]],
    // Between them it is not there: it was, and will be again.
    [[[E], [N]], [E]],
    [[[A], [N, A], [E]], [A]],
    [
      [[N, A], [N]],
      [N, A],
    ],
    [
      [[N, A], [E]],
      [A, E],
    ],
    [
      [[A, E], [N]],
      [A, E],
    ],
    [
      [
        [N, A],
        [A, E],
      ],
      [A, E],
    ],
    [[[N, A]], [N, A]],
  ])('of %j is %j', (lives, possible) => {
    const all = lives.map((one) => life(...one))
    for (const some of [all, all.toReversed()]) expect(asLongAsAny(some).possible).toEqual(possible)
    expect(asLongAsAny(all).because).toHaveLength(isThere({ possible }) ? 0 : new Set(lives.map(String)).size)
  })
})

test('a life without one of its ends is there instead', () => {
  expect(without('ENDED', life(E))).toEqual({ possible: [A], because: [] })
  expect(without('NOT_STARTED', life(N))).toEqual({ possible: [A], because: [] })
  expect(without('ENDED', life(N, A, E))).toEqual({ ...life(N, A, E), possible: [N, A] })
  expect(without('NOT_STARTED', life(N, A, E))).toEqual({ ...life(N, A, E), possible: [A, E] })
  expect(without('ENDED', life(N, A))).toEqual(life(N, A))
})
