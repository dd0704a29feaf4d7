import { z } from 'zod'
import { type Day, FIRST_DAY, LAST_DAY, rangeOf, UncertainDate } from './date.ts'
import { type Bounds, boundsOf, type Position, positionOf } from './position.ts'

export { type Bounds, boundsOf, positionOf }

/**
 * When something held in the world, half-open: `from` is its first day, `to` the first day it no longer held.
 * null, or left out: no source states that end, which is read as unbounded. The open side of a bound names a day on which it was there:
 * `from: [..2022-07-07]`, by then at the latest, and `to: [2022-07-07..]`, until then at least. Both together: it was seen on that day.
 */
export const Interval = z
  .strictObject({ from: UncertainDate.nullable().default(null), to: UncertainDate.nullable().default(null) })
  .refine(({ from, to }) => !from || !to || rangeOf(from).earliest < rangeOf(to).latest, {
    error: 'The interval has no day: it ends before it begins, or on the day it begins. "to" is the first day after.',
  })
  .readonly()
  .default({ from: null, to: null })
export type Interval = z.infer<typeof Interval>

/** An interval that no source bounds. */
export const ALWAYS: Interval = { from: null, to: null }

/** Whether no source states an end: where none is given, or the last of all days, as others write it. */
export const isOpenEnded = (interval: Interval): boolean => boundsOf(interval).toEarliest === LAST_DAY

/** Whether it may hold on a day, as far as its dates tell. */
export const mayCover = (interval: Interval, day: Day): boolean =>
  !['BEFORE', 'AFTER'].includes(positionOf(interval, day))

/** Whether two intervals can share a day, as far as their dates tell. */
export function possiblyOverlap(a: Interval, b: Interval): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  return one.fromEarliest < other.toLatest && other.fromEarliest < one.toLatest
}

/** Whether on a day just one thing is said by those that may hold, and that one of them does is sure. */
export function isCertainOn<T extends { readonly valid: Interval }>(
  items: readonly T[],
  says: (item: T) => string,
  day: Day,
): boolean {
  const possible = items.filter(({ valid }) => mayCover(valid, day))
  return new Set(possible.map(says)).size === 1 && possible.some(({ valid }) => positionOf(valid, day) === 'IN')
}

/** The days on which several things may hold otherwise than on the day before, in order. */
export const turnsOf = (items: readonly { readonly valid: Interval }[]): readonly Day[] =>
  [...new Set([FIRST_DAY, ...items.flatMap(({ valid }) => Object.values(boundsOf(valid)) as readonly Day[])])]
    .filter((day) => day < LAST_DAY)
    .toSorted()

/** Those that end last. */
function lastOf<T extends { readonly valid: Interval }>(items: readonly T[]): readonly T[] {
  const ends = items.map(({ valid }) => boundsOf(valid).toLatest)
  const last = ends.toSorted().at(-1)
  return items.filter((_, at) => ends[at] === last)
}

/** Those that begin first. */
function firstOf<T extends { readonly valid: Interval }>(items: readonly T[]): readonly T[] {
  const begins = items.map(({ valid }) => boundsOf(valid).fromEarliest)
  const [first] = begins.toSorted()
  return items.filter((_, at) => begins[at] === first)
}

/**
 * Of things of which none holds on a day: between two of them, what held last before it and, behind that, what holds first after it;
 * outside of all their time, the latest.
 */
export function nearestTo<T extends { readonly valid: Interval }>(items: readonly T[], day: Day): readonly T[] {
  const before = items.filter(({ valid }) => boundsOf(valid).toLatest <= day)
  const after = items.filter(({ valid }) => boundsOf(valid).fromEarliest > day)
  return before.length > 0 && after.length > 0 ? [...lastOf(before), ...firstOf(after)] : lastOf(items)
}

/** From the surest: it holds, it held and may have ended, it may hold already. */
const SUREST_FIRST = ['IN', 'MAYBE_AFTER', 'MAYBE_BEFORE'] as const satisfies readonly Position[]

/**
 * Those of several successive things that hold on a day as far as is sure; where the day of a change is open, those before it,
 * since the sources do not show it yet. None: the day is outside all of them.
 */
export function surestOn<T extends { readonly valid: Interval }>(items: readonly T[], day: Day): readonly T[] {
  const positions = items.map(({ valid }) => positionOf(valid, day))
  const surest = SUREST_FIRST.find((position) => positions.includes(position))
  return items.filter((_, at) => positions[at] === surest)
}
