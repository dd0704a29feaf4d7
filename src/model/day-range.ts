import { Incorrect } from './errors.ts'
import { quoted } from './text.ts'

/** A calendar day, `YYYY-MM-DD`. A text, never a JS `Date`: a time zone would move it. */
export type Day = `${number}-${number}-${number}`
/**
 * A date as far as the sources state it, in the notation of ISO 8601-2 (EDTF):
 * `2018`, `2018-08`, `2018-08-07` say year, month or day; `[..2022-08-29]` some day not after,
 * `[2018-02-28..]` not before, `[2018-02-28..2018-03-09]` between, both ends included.
 */
export type UncertainDate = string & { readonly __brand: 'UncertainDate' }

/** Before and after every day a source can state. `LAST_DAY` is also how stores write an open end. */
export const FIRST_DAY: Day = '0001-01-01'
export const LAST_DAY: Day = '9999-12-31'

/** The earliest and the latest day that an uncertain date can be. */
export interface DayRange {
  readonly earliest: Day
  readonly latest: Day
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const SET = /^\[([\d-]*)\.\.([\d-]*)\]$/

const two = (n: number) => String(n).padStart(2, '0')
/** @param month from 1 */
export const daysIn = (year: number, month: number) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()

/** The days a year, month or day spans; null when the text is none of them or names no real date. */
function spanOf(text: string): DayRange | null {
  const [, year, month, day] = PART.exec(text) ?? []
  if (year === undefined || year === '0000') return null
  const [first, last] = month === undefined ? [1, 12] : [Number(month), Number(month)]
  if (first < 1 || first > 12) return null
  const length = daysIn(Number(year), last)
  if (day !== undefined && (Number(day) < 1 || Number(day) > length)) return null
  return {
    earliest: `${year}-${two(first)}-${day ?? '01'}` as Day,
    latest: `${year}-${two(last)}-${day ?? two(length)}` as Day,
  }
}

/** The days a bounded date such as `[..2022-08-29]` leaves open; null when it is not well formed. */
function boundsOf(text: string): DayRange | null {
  const [, from, to] = SET.exec(text) ?? []
  if (from === undefined || to === undefined || from + to === '') return null
  const low = from === '' ? { earliest: FIRST_DAY } : spanOf(from)
  const high = to === '' ? { latest: LAST_DAY } : spanOf(to)
  if (!low || !high || low.earliest > high.latest) return null
  return { earliest: low.earliest, latest: high.latest }
}

/** The same few dates recur in all records, and rules ask for their ranges again and again. */
const MOST_REMEMBERED = 10_000
const remembered = new Map<string, DayRange>()

/** The earliest and latest day the date can be; null when the text is no date. */
export function rangeOrNull(text: string): DayRange | null {
  const known = remembered.get(text)
  if (known) return known
  const range = spanOf(text) ?? boundsOf(text)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  if (range) remembered.set(text, range)
  return range
}

export const isDay = (text: string): text is Day => text.length === 10 && spanOf(text) !== null

/** The earliest and latest day the date can be. `2018` gives all of 2018; an open side gives FIRST_DAY or LAST_DAY. */
export function rangeOf(date: UncertainDate): DayRange {
  const range = rangeOrNull(date)
  if (range) return range
  throw new Incorrect(
    `${quoted(date)} is no date.`,
    'Write 2018, 2018-08, 2018-08-07 or a bound such as [..2022-08-29].',
  )
}

function moved(day: Day, by: number): Day {
  const other = new Date(`${day}T00:00:00Z`)
  other.setUTCDate(other.getUTCDate() + by)
  return other.toISOString().slice(0, 10) as Day
}

/** The day after; LAST_DAY has none and stays. */
export const dayAfter = (day: Day): Day => (day >= LAST_DAY ? LAST_DAY : moved(day, 1))
/** The day before; FIRST_DAY has none and stays. */
export const dayBefore = (day: Day): Day => (day <= FIRST_DAY ? FIRST_DAY : moved(day, -1))
