import { type Day, type DayRange, dayAfter, FIRST_DAY, LAST_DAY, rangeOf, type UncertainDate } from './day-range.ts'

/** The two ends of an interval, as an `Interval` has them. */
interface Ends {
  readonly from: UncertainDate | null
  readonly to: UncertainDate | null
}

/** The four days that decide every question about an interval. */
export interface Bounds {
  readonly fromEarliest: Day
  readonly fromLatest: Day
  readonly toEarliest: Day
  readonly toLatest: Day
}

const NO_START: DayRange = { earliest: FIRST_DAY, latest: FIRST_DAY }
const NO_END: DayRange = { earliest: LAST_DAY, latest: LAST_DAY }

/** The first day on which it may be over: not one on which it was there by the open side of a bound. */
function firstWithout(start: DayRange, end: DayRange): Day {
  const isSeen = end.earliest < LAST_DAY && end.latest === LAST_DAY
  const after = isSeen ? dayAfter(end.earliest) : end.earliest
  const isSeenLater = start.earliest === FIRST_DAY && after <= start.latest && start.latest < end.latest
  return isSeenLater ? dayAfter(start.latest) : after
}

export function boundsOf({ from, to }: Ends): Bounds {
  const start = from === null ? NO_START : rangeOf(from)
  const end = to === null ? NO_END : rangeOf(to)
  return {
    fromEarliest: start.earliest,
    fromLatest: start.latest,
    toEarliest: firstWithout(start, end),
    toLatest: end.latest,
  }
}

/** Where a day lies: BEFORE, IN or AFTER the interval for certain, or MAYBE_* where the dates leave it open. */
export type Position = 'BEFORE' | 'MAYBE_BEFORE' | 'IN' | 'MAYBE_AFTER' | 'AFTER'

export function positionOf(interval: Ends, day: Day): Position {
  if (interval.from === null && interval.to === null) return 'IN'
  const { fromEarliest, fromLatest, toEarliest, toLatest } = boundsOf(interval)
  if (day < fromEarliest) return 'BEFORE'
  if (toLatest <= day) return 'AFTER'
  if (day < fromLatest) return 'MAYBE_BEFORE'
  return toEarliest <= day ? 'MAYBE_AFTER' : 'IN'
}
