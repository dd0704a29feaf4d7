import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayAfter,
  dayOf,
  FIRST_DAY,
  LAST_DAY,
  rangeOf,
  spanOfAll,
  UncertainDate,
  uncertainDate,
} from '../../src/model/date.ts'
import { Incorrect } from '../../src/model/errors.ts'
import { aDay, anUncertainDate } from '../helpers/arbitrary.ts'

describe('an uncertain date keeps the precision of its source', () => {
  test.each([
    ['a day is that day', '2018-08-07', '2018-08-07', '2018-08-07'],
    ['a month is all its days', '2018-02', '2018-02-01', '2018-02-28'],
    ['February of a leap year has 29', '2020-02', '2020-02-01', '2020-02-29'],
    ['a year is all its days', '2018', '2018-01-01', '2018-12-31'],
    ['not later than a day', '[..2022-08-29]', FIRST_DAY, '2022-08-29'],
    ['not earlier than a month', '[2025-02..]', '2025-02-01', LAST_DAY],
    ['between two dates, both included', '[2022-10..2025-03]', '2022-10-01', '2025-03-31'],
  ])('%s', (_sentence, date, earliest, latest) => {
    expect(rangeOf(uncertainDate(date))).toEqual({ earliest, latest })
  })

  test.each([
    '',
    '18',
    '2018-13',
    '2018-02-30',
    '2019-02-29',
    '[..]',
    '[2019..2018]',
    '2018-8-7',
    '07/8/2018',
    '0000',
    ' 2018',
  ])('"%s" is refused, with the forms that are understood', (text) => {
    expect(() => uncertainDate(text)).toThrow(Incorrect)
    expect(UncertainDate.safeParse(text).success).toBe(false)
  })

  test('is never later at its earliest than at its latest', () => {
    fc.assert(
      fc.property(anUncertainDate, (date) => {
        const { earliest, latest } = rangeOf(date)
        expect(earliest <= latest).toBe(true)
      }),
    )
  })
})

describe('a calendar day', () => {
  test('is a text that names a real day', () => {
    expect(dayOf('2022-07-07')).toBe('2022-07-07')
    expect(() => dayOf('2022-07')).toThrow(Incorrect)
    expect(() => dayOf('2022-02-29')).toThrow(Incorrect)
    expect(() => dayOf('9999-12-31')).toThrow(/where the calendar ends.*leave out/)
    expect(dayOf('9999-12-30')).toBe('9999-12-30')
  })
  test('is followed by the next one, over months and years', () => {
    expect(dayAfter('2020-02-28')).toBe('2020-02-29')
    expect(dayAfter('2021-12-31')).toBe('2022-01-01')
    expect(dayAfter(LAST_DAY)).toBe(LAST_DAY)
  })
  test('orders as text', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(day < dayAfter(day)).toBe(true)
      }),
    )
  })
})

test.each([
  [[], null],
  [['2022-07'], '2022-07'],
  [['2022-07-20', '2022-07-07'], '[2022-07-07..2022-07-20]'],
  [['2022', '2022-07-07', '2022-07'], '2022-07-07'],
  [['2021', '[..2022-07-07]'], '[2021-01-01..2021-12-31]'],
  [['2023', '[..2022-07-07]'], '[..2023-12-31]'],
])('several dates of one thing, %j, span %j', (dates, span) => {
  expect(spanOfAll(dates.map(uncertainDate))).toBe(span)
})
