import { describe, expect, test } from 'vitest'
import { clockIn } from '../../src/answers/clock.ts'
import { dayOf } from '../../src/model/date.ts'

const now = () => new Date('2026-06-30T17:00:00Z')

test.each([
  ['Asia/Ho_Chi_Minh', '2022-07-07T17:00:00.000Z', '2022-07-08'],
  ['Asia/Ho_Chi_Minh', '2022-07-07T16:59:59.999Z', '2022-07-07'],
  ['UTC', '2022-07-07T17:00:00.000Z', '2022-07-07'],
])('in %s, %s is on %s', (zone, instant, day) => {
  expect(clockIn(zone, now).dayOf(instant)).toBe(day)
  expect(clockIn(zone, () => new Date(instant)).today()).toBe(day)
})

describe('the end of a day', () => {
  test.each([
    ['Asia/Ho_Chi_Minh', '2022-07-07', '2022-07-07T16:59:59.999Z'],
    ['UTC', '2022-07-07', '2022-07-07T23:59:59.999Z'],
    ['America/New_York', '2022-07-07', '2022-07-08T03:59:59.999Z'],
    // Clocks go on in the night that follows, and back.
    ['Australia/Sydney', '2022-10-01', '2022-10-01T13:59:59.999Z'],
    ['Australia/Sydney', '2022-10-02', '2022-10-02T12:59:59.999Z'],
    ['Australia/Sydney', '2022-04-02', '2022-04-02T12:59:59.999Z'],
    ['Australia/Sydney', '2022-04-03', '2022-04-03T13:59:59.999Z'],
    ['America/New_York', '2022-03-12', '2022-03-13T04:59:59.999Z'],
    ['America/New_York', '2022-03-13', '2022-03-14T03:59:59.999Z'],
    ['America/New_York', '2022-11-05', '2022-11-06T03:59:59.999Z'],
    ['America/New_York', '2022-11-06', '2022-11-07T04:59:59.999Z'],
    // Clocks change at midnight itself, on and back.
    ['Asia/Beirut', '2022-03-26', '2022-03-26T21:59:59.999Z'],
    ['Asia/Beirut', '2022-10-29', '2022-10-29T21:59:59.999Z'],
    // A day was left out.
    ['Pacific/Apia', '2011-12-29', '2011-12-30T09:59:59.999Z'],
    // Before standard time.
    ['Asia/Ho_Chi_Minh', '1900-01-01', '1900-01-01T16:53:29.999Z'],
    ['Asia/Ho_Chi_Minh', '9999-12-30', '9999-12-30T16:59:59.999Z'],
  ])('in %s, %s, is %s', (zone, day, end) => expect(clockIn(zone, now).endOf(dayOf(day))).toBe(end))
})

test('today is the day of the time zone', () => {
  expect(clockIn('Asia/Ho_Chi_Minh', now).today()).toBe('2026-07-01')
  expect(clockIn('UTC', now).today()).toBe('2026-06-30')
})

test('today is another day from its first second on, and the one before when the clock is put back', () => {
  const instants = ['2022-07-07T16:59:59.999Z', '2022-07-07T17:00:00.000Z', '2022-07-07T16:59:59.000Z']
  const clock = clockIn('Asia/Ho_Chi_Minh', () => new Date(instants.shift() ?? ''))
  expect([clock.today(), clock.today(), clock.today()]).toEqual(['2022-07-07', '2022-07-08', '2022-07-07'])
})
