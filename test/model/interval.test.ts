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
  ['seen on a day, it was there on it', between('[..2022-07-07]', '[2022-07-07..]'), '2022-07-07', 'IN'],
  ['before, it may have been', between('[..2022-07-07]', '[2022-07-07..]'), '2022-07-06', 'MAYBE_BEFORE'],
  ['and after', between('[..2022-07-07]', '[2022-07-07..]'), '2022-07-08', 'MAYBE_AFTER'],
  ['a bounded start is there on its last day, whatever its end', between('[..2022-07-07]', '2022'), '2022-07-07', 'IN'],
  ['but on no later one', between('[..2022-07-07]', '2022'), '2022-07-08', 'MAYBE_AFTER'],
  ['seen last on a day, it was there till then', between('2018-08-01', '[2018-08-31..]'), '2018-08-31', 'IN'],
  ['and may be after', between('2018-08-01', '[2018-08-31..]'), '2018-09-01', 'MAYBE_AFTER'],
  [
    'two days on which it was seen have it between them',
    between('[..2020-01-01]', '[2021-01-01..]'),
    '2020-06-01',
    'IN',
  ],
  ['an end before the bound of a start is the end', between('[..2022-07-07]', '2022-07-07'), '2022-07-07', 'AFTER'],
  [
    'an end within bounds may be the first of them',
    between('2018', '[2020-01-01..2020-12-31]'),
    '2020-01-01',
    'MAYBE_AFTER',
  ],
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
