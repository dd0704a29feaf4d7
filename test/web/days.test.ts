import { describe, expect, test } from 'vitest'
import { marksOf } from '../../src/web/chart/marks-of.ts'
import { shareOf, spanOf } from '../../src/web/chart/turns.ts'
import { isAfterShown } from '../../src/web/state/after-shown.ts'
import { dayByWhich, dayOf, numberOf, typedDay } from '../../src/web/state/days.ts'
import { shownDate, shownSince, shownStanding, shownTime, withDays } from '../../src/web/state/times.ts'
import { en } from '../../src/web/words/en.ts'
import { vi } from '../../src/web/words/vi.ts'

describe('a day that is typed', () => {
  test.each([
    ['31/08/2022', '2022-08-31'],
    ['1.8.2025', '2025-08-01'],
    [' 7-7-2022 ', '2022-07-07'],
    ['2022-08-31', '2022-08-31'],
    ['29/02/2024', '2024-02-29'],
    ['31082022', '2022-08-31'],
    ['20220831', '2022-08-31'],
    ['31-8-2022', '2022-08-31'],
  ])('as %s is %s', (text, day) => expect(typedDay(text)).toBe(day))

  test.each([
    '31/02/2022',
    '29/02/2023',
    '2022',
    '31/08/22',
    'today',
    '',
    '1/13/2022',
    '31022022',
    '3108202',
    '31/12/9999',
  ])('as %j is none', (text) => expect(typedDay(text)).toBeNull())
})

test.each([
  ['2018', '2018'],
  ['2018-08', '08/2018'],
  ['2018-08-07', '07/08/2018'],
  ['[..2022-08-29]', 'by 29/08/2022'],
  ['[2018-02-28..]', 'from 28/02/2018 on'],
  ['[2018-02..2018-03-09]', 'between 02/2018 and 09/03/2018'],
])('a date that sources state as %s is shown as %s', (date, shown) => expect(shownDate(date, en)).toBe(shown))

test.each([
  ['[..2020-05-29]', '[2020-05-29..]', 'seen on 29/05/2020; no source says since when or how long'],
  ['[..2020-05-29]', '[2020-05-01..]', 'seen on 29/05/2020; no source says since when or how long'],
  ['[..2020-05-29]', '[2020-05-30..]', 'since 29/05/2020 or earlier, at least until 30/05/2020'],
  ['[..2020-05]', '[2020-05..]', 'since 05/2020 or earlier, at least until 05/2020'],
  ['2018-08', '2021-03-01', 'since 08/2018, no longer from 01/03/2021'],
  ['2018-08-01', null, 'since 01/08/2018'],
  [null, '[2020-05-29..]', 'at least until 29/05/2020'],
  [null, '2021', 'no longer from some day in 2021'],
  [null, '2021-03', 'no longer from some day in 03/2021'],
  ['[2018-02-28..]', '[..2021-03-01]', 'since 28/02/2018 or later, no longer from 01/03/2021 or earlier'],
  [
    '[2018-02..2018-03-09]',
    '[2020..2021]',
    'since some day between 02/2018 and 09/03/2018, no longer from some day between 2020 and 2021',
  ],
  [null, null, ''],
])('a time from %s to %s is told as %j', (from, to, told) => expect(shownTime({ from, to }, en)).toBe(told))

test.each([
  ['2022-07-07', 'since 07/07/2022', 'từ 07/07/2022'],
  ['[..2022-08-29]', 'since 29/08/2022 or earlier', 'từ 29/08/2022 hoặc trước đó'],
  ['[2018-02-28..]', 'since 28/02/2018 or later', 'từ 28/02/2018 hoặc sau đó'],
  [
    '[2025-01-24..2025-07-01]',
    'since some day between 24/01/2025 and 01/07/2025',
    'từ một ngày nào đó từ 24/01/2025 đến 01/07/2025',
  ],
])('what stands since %s is told as %j', (date, english, vietnamese) => {
  expect([shownSince(date, en), shownSince(date, vi)]).toEqual([english, vietnamese])
})

test('what ended on some day of a time is told to have done so then, and all else since then', () => {
  const sometime = '[2025-01-24..2025-07-01]'
  expect(shownStanding('ENDED', sometime, en)).toBe('some day between 24/01/2025 and 01/07/2025')
  expect(shownStanding('SUSPENDED', sometime, en)).toBe('since some day between 24/01/2025 and 01/07/2025')
  expect(shownStanding('ENDED', '2025-07-01', en)).toBe('since 01/07/2025')
  expect(shownStanding('ENDED', '[..2025-07-01]', en)).toBe('since 01/07/2025 or earlier')
})

test('dates in a text of the API are written as the page writes them', () => {
  expect(withDays('Cẩm Phả ([..2017-03-06] – 2025-07-01), 2021-2026', en)).toBe(
    'Cẩm Phả (by 06/03/2017 – 01/07/2025), 2021-2026',
  )
})

test('days are numbered without gaps, whatever the time zone', () => {
  expect(dayOf(numberOf('2024-02-28') + 2)).toBe('2024-03-01')
  expect(numberOf('2025-01-01') - numberOf('2024-01-01')).toBe(366)
})

test.each([
  ['2022-07-07', '2022-07-07'],
  ['[..2022-08-29]', '2022-08-29'],
  ['[2018-02-28..]', '2018-02-28'],
  [null, null],
])('by %s something had come on %s', (date, day) => expect(dayByWhich(date)).toBe(day))

describe('the marks of a slider', () => {
  const turn = (day: `${number}-${number}-${number}`) => ({ day, directives: [day] })
  const span = spanOf(['2018-08-07', '2022-07-07'], '2026-11-29')

  test('lie between the year before the first event and today', () => {
    expect(span).toEqual(['2017-01-01', '2026-11-29'])
    expect([shareOf(span[0], span), shareOf(span[1], span)]).toEqual([0, 1])
  })

  test('are one where they are too near each other to be pointed at', () => {
    const turns = [turn('2018-08-07'), turn('2018-08-20'), turn('2022-07-07')]
    expect(marksOf(turns, span, 0.02).map((mark) => mark.map(({ day }) => day))).toEqual([
      ['2018-08-07', '2018-08-20'],
      ['2022-07-07'],
    ])
    expect(marksOf(turns, span, 0)).toHaveLength(3)
  })
})

test.each([
  [null, false],
  ['2022-07-06', false],
  ['2022-07-07', true],
  ['2022', false],
  ['2023', true],
  ['[..2022-08-29]', false],
  ['[2022-07-07..2022-08-29]', true],
  ['[2022-07-06..]', false],
] as const)('%s is after the day that is shown only where it surely is: %j', (date, isAfter) => {
  expect(isAfterShown(date, '2022-07-06')).toBe(isAfter)
})
