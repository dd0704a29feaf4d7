import { z } from 'zod'
import { slipIn } from './date-slips.ts'
import {
  type UncertainDate as DateText,
  type DayRange,
  type Day as DayText,
  dayAfter,
  dayBefore,
  FIRST_DAY,
  isDay,
  LAST_DAY,
  rangeOf,
  rangeOrNull,
} from './day-range.ts'
import { Incorrect } from './errors.ts'
import { quoted } from './text.ts'

export type { DayRange }
export { dayAfter, dayBefore, FIRST_DAY, isDay, LAST_DAY, rangeOf }

/** Where a day begins and ends, unless a server says otherwise. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

export type Day = DayText
export type UncertainDate = DateText

export const Day = z.custom<Day>((value) => typeof value === 'string' && isDay(value), {
  error: 'Write a calendar day as YYYY-MM-DD, for example 2022-07-07.',
})
export const UncertainDate = z
  .custom<UncertainDate>((value) => typeof value === 'string' && rangeOrNull(value) !== null, {
    error: ({ input }) =>
      `${typeof input === 'string' ? `${slipIn(input)} ` : ''}Write one as 2018, 2018-08, 2018-08-07, [..2022-08-29], [2018-02-28..] or [2018-02-28..2018-03-09].`,
  })
  .meta({ type: 'string', examples: ['2018', '2018-08-07', '[2018-02-28..2018-03-09]'] })

/** Whether one date surely comes before another: of one thing, they cannot both be right. */
export const isSurelyBefore = (one: UncertainDate, other: UncertainDate): boolean =>
  rangeOf(one).latest < rangeOf(other).earliest

const isWithin = (inner: DayRange, outer: DayRange): boolean =>
  outer.earliest <= inner.earliest && inner.latest <= outer.latest

/** The date that a first and a last possible day come to; null when both are open. */
export function dateBetween(earliest: Day, latest: Day): UncertainDate | null {
  if (earliest === latest) return earliest as string as UncertainDate
  const [from, to] = [earliest === FIRST_DAY ? '' : earliest, latest === LAST_DAY ? '' : latest]
  return from + to === '' ? null : (`[${from}..${to}]` as UncertainDate)
}

/**
 * From the earliest to the latest day that any of several dates of one thing can be; a date that another says more exactly counts
 * for nothing. null: no date, or none that bounds it.
 */
export function spanOfAll(dates: readonly UncertainDate[]): UncertainDate | null {
  const [first, ...more] = dates
  if (first === undefined || more.length === 0) return first ?? null
  const ranges = dates.map(rangeOf)
  const exact = ranges.filter((one) => !ranges.some((other) => isWithin(other, one) && !isWithin(one, other)))
  const [earliest = FIRST_DAY] = exact.map((range) => range.earliest).toSorted()
  const latest =
    exact
      .map((range) => range.latest)
      .toSorted()
      .at(-1) ?? LAST_DAY
  return dateBetween(earliest, latest)
}

/** @throws Incorrect when the text is not a calendar day, or the last one, which stands for no end */
export function dayOf(text: string): Day {
  if (isDay(text) && text < LAST_DAY) return text
  if (text === LAST_DAY)
    throw new Incorrect(
      `${quoted(text)} is where the calendar ends, which nothing outlives.`,
      'Give an earlier day; leave out a bound that is open.',
    )
  throw new Incorrect(`${quoted(text)} is not a calendar day.`, 'Write it as YYYY-MM-DD, for example 2022-07-07.')
}

/** @throws Incorrect when the text is not in the notation of {@link UncertainDate} */
export function uncertainDate(text: string): UncertainDate {
  rangeOf(text as UncertainDate)
  return text as UncertainDate
}

export const laterOf = (a: Day, b: Day): Day => (a < b ? b : a)
export const earlierOf = (a: Day, b: Day): Day => (b < a ? b : a)
