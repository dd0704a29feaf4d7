import { type Day, FIRST_DAY, LAST_DAY } from '../../model/date.ts'
import { boundsOf, type Interval } from '../../model/interval.ts'
import type { Traits } from '../../model/traits.ts'
import { ownDaysOf } from '../listing.ts'

const numberOf = (day: Day): number => Number(day.replaceAll('-', ''))

/** The beginning of what has none. */
export const FROM_EVER = numberOf(FIRST_DAY)

/** The end of what does not end. */
export const FOR_GOOD = numberOf(LAST_DAY)

/** A day as the tables hold it: 2022-07-07 is 20220707. It sorts as the day does, in four bytes. */
export function dayNumber(day: Day): number {
  // Nearly all that is written is there from ever or for good, and each entry has dozens of days.
  if (day === LAST_DAY) return FOR_GOOD
  return day === FIRST_DAY ? FROM_EVER : numberOf(day)
}

/** The bounds of an interval as the tables hold them; see `Bounds`. */
export interface StoredBounds {
  readonly fromEarliest: number
  readonly fromLatest: number
  readonly toEarliest: number
  readonly toLatest: number
}

export function storedBounds(interval: Interval): StoredBounds {
  const { fromEarliest, fromLatest, toEarliest, toLatest } = boundsOf(interval)
  return {
    fromEarliest: dayNumber(fromEarliest),
    fromLatest: dayNumber(fromLatest),
    toEarliest: dayNumber(toEarliest),
    toLatest: dayNumber(toLatest),
  }
}

export const storedDays = (traits: Pick<Traits, 'origin' | 'valid'>) => ({
  ...storedBounds(traits.valid),
  surelyFrom: dayNumber(ownDaysOf(traits).surelyFrom),
})

/** The versions an arrangement is read with: its place, then each member's post (null for a body), organization and place. */
export type Context = readonly [number, ...(readonly [number | null, number, number])[]]
