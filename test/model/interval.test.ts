import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uncertainDate } from '../../src/model/date.ts'
import { Interval, positionOf } from '../../src/model/interval.ts'
import { aDay, anInterval } from '../helpers/arbitrary.ts'

const between = (from: string | null, to: string | null): Interval => ({
  from: from === null ? null : uncertainDate(from),
  to: to === null ? null : uncertainDate(to),
})

test.each([
  ['the day before it begins is before', between('2018-03-09', null), '2018-03-08', 'BEFORE'],
  ['its first day is in', between('2018-03-09', null), '2018-03-09', 'IN'],
  ['the last day before its end is in', between(null, '2025-07-01'), '2025-06-30', 'IN'],
  ['the day of its end is after: intervals are half-open', between(null, '2025-07-01'), '2025-07-01', 'AFTER'],
  [
    'a start known only by its latest day leaves earlier days open',
    between('[..2018-04-08]', null),
    '2018-01-01',
    'MAYBE_BEFORE',
  ],
  ['by that latest day it has begun', between('[..2018-04-08]', null), '2018-04-08', 'IN'],
  ['an end some time in a year leaves that year open', between(null, '2024'), '2024-06-01', 'MAYBE_AFTER'],
  ['after the year it is over', between(null, '2024'), '2024-12-31', 'AFTER'],
  ['without dates every day is in', between(null, null), '1945-09-02', 'IN'],
] as const)('%s', (_sentence, interval, day, position) => {
  expect(positionOf(interval, day)).toBe(position)
})

test('time passes an interval in one direction only', () => {
  const order = ['BEFORE', 'MAYBE_BEFORE', 'IN', 'MAYBE_AFTER', 'AFTER']
  fc.assert(
    fc.property(anInterval, aDay, aDay, (interval, one, other) => {
      const [early, late] = one <= other ? [one, other] : [other, one]
      expect(order.indexOf(positionOf(interval, early))).toBeLessThanOrEqual(order.indexOf(positionOf(interval, late)))
    }),
  )
})

test('an interval that surely ends before it begins is refused', () => {
  expect(Interval.safeParse(between('2020', '2018')).success).toBe(false)
  expect(Interval.safeParse(between('2020', '2020-06')).success).toBe(true)
})
