import { type Day, dayBefore, FIRST_DAY, LAST_DAY, rangeOrNull, type UncertainDate } from '../model/day-range.ts'
import { boundsOf } from '../model/position.ts'
import type { ExistenceState } from '../model/standing.ts'

/** How something is not there on a day: it is gone, comes later, is not there for what it lies in, or nobody knows. */
export type Absence = 'GONE' | 'NOT_YET' | 'NOT_THEN' | 'UNSURE'

interface Time {
  readonly from: string | null
  readonly to: string | null
}
interface There {
  readonly state: ExistenceState | null | undefined
  /** Its own, as far as sources say. */
  readonly time: Time | null | undefined
}

/** The day from which it may be there, the one by which it surely is no more; null: no source says. */
const earliestOf = (date: string | null | undefined): Day | null =>
  date ? (rangeOrNull(date)?.earliest ?? null) : null
const latestOf = (date: string | null | undefined): Day | null => (date ? (rangeOrNull(date)?.latest ?? null) : null)

/** @returns null of what is there, and of what is nothing of which that is asked */
export function absenceOf({ state, time }: There, day: Day): Absence | null {
  if (state === 'UNKNOWN') return 'UNSURE'
  if (state !== 'NO') return null
  if ((earliestOf(time?.from) ?? day) > day) return 'NOT_YET'
  // Without an end of its own it may be what it lies in that is gone, or not there yet.
  return time?.to ? 'GONE' : 'NOT_THEN'
}

/** The last day on which it surely was there still, by an end. */
const lastSureOf = (to: string): Day => dayBefore(boundsOf({ from: null, to: to as UncertainDate }).toEarliest)

/** The nearest day on which what is not there on one was or will be, as far as its own time says; null: that says none. */
export function nearestDayOf({ from, to }: Time, day: Day): Day | null {
  const [first, last] = [latestOf(from), to ? lastSureOf(to) : null]
  const found = first !== null && first > day && first < LAST_DAY ? first : last
  return found !== null && found > FIRST_DAY && (earliestOf(from) ?? FIRST_DAY) <= found ? found : null
}
