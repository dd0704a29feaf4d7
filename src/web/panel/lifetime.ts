import { FIRST_DAY, LAST_DAY, rangeOrNull } from '../../model/day-range.ts'
import type { Time } from '../state/times.ts'

type Date = string | null
const rangeIn = (date: Date, open: string) =>
  (date === null ? null : rangeOrNull(date)) ?? { earliest: open, latest: open }

/** The one by whose latest day more is sure to have begun. */
function laterStart(one: Date, other: Date): Date {
  return rangeIn(other, FIRST_DAY).latest > rangeIn(one, FIRST_DAY).latest ? other : one
}

/** The one that may come first; of two of the same day the one that is surely over sooner. */
function earlierEnd(one: Date, other: Date): Date {
  const [own, outer] = [rangeIn(one, LAST_DAY), rangeIn(other, LAST_DAY)]
  if (own.earliest !== outer.earliest) return outer.earliest < own.earliest ? other : one
  return outer.latest < own.latest ? other : one
}

/**
 * The time of a thing as far as what it lives in was there: a body is not there before or after its place.
 * @param around the times of what it lives in; null: nobody knows in what
 */
export const timeWithin = (own: Time, around: readonly (Time | null | undefined)[]): Time =>
  around.reduce<Time>(
    (time, outer) => (outer ? { from: laterStart(time.from, outer.from), to: earlierEnd(time.to, outer.to) } : time),
    own,
  )
