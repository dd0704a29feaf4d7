import { type Day, dayAfter, dayBefore, FIRST_DAY, LAST_DAY, rangeOf, type UncertainDate } from '../../model/date.ts'
import { boundsOf, type Interval } from '../../model/interval.ts'
import { type Conflict, type Group, START } from './conflict.ts'

/** Days that a rule compares: the first, and the first day after. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

const spanOrNull = (from: Day, to: Day): Span | null => (from < to ? { from, to } : null)
const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
const later = (a: Day, b: Day): Day => (a > b ? a : b)

export const intersection = (a: Span, b: Span): Span | null => spanOrNull(later(a.from, b.from), earlier(a.to, b.to))

/** All days that a date can be. */
export function daysOf(date: UncertainDate): Span {
  const { earliest, latest } = rangeOf(date)
  return { from: earliest, to: latest === LAST_DAY ? LAST_DAY : dayAfter(latest) }
}

/** Whether a source gives both sides of the date; `[..2022-08-29]` only bounds it. */
export const isBounded = ({ from, to }: Span): boolean => from !== FIRST_DAY && to !== LAST_DAY

/**
 * The days on which something that begins and ends was there, for all that sources say: from its stated start until its stated
 * end, open where none is stated. Without a start only the last day is sure; `[..2022-07-07]` is there on that day; without dates
 * no day is.
 */
export function heldDays(valid: Interval): Span | null {
  if (valid.from === null && valid.to === null) return null
  const { fromEarliest, fromLatest, toEarliest, toLatest } = boundsOf(valid)
  if (valid.from === null) return spanOrNull(dayBefore(toEarliest), toEarliest)
  const seen = fromEarliest === FIRST_DAY && toLatest > fromLatest ? dayAfter(fromLatest) : FIRST_DAY
  return spanOrNull(fromLatest, later(toEarliest, seen))
}

/** The days of a name or code: what no source dates holds for as long as its bearer is there. */
export function borneDays(valid: Interval, bearer: Interval): Span | null {
  const [own, life] = [boundsOf(valid), boundsOf(bearer)]
  return spanOrNull(later(own.fromLatest, life.fromLatest), earlier(own.toEarliest, life.toEarliest))
}

/** `from 2018 to 2020-07-17`, `from 2018, no end stated`. */
export function inWords({ from, to }: Interval): string {
  if (from === null && to === null) return 'without dates'
  if (to === null) return `from ${from}, no end stated`
  return from === null ? `until ${to}, no start stated` : `from ${from} to ${to}`
}

/** Something over its days. Only what has the same key is compared. */
export interface Spanned<T> {
  readonly item: T
  readonly key: string
  readonly span: Span
}

/** In the order in which pairs are looked for: by key, then by day; of one day as the items came. */
export const inOrderOfDays = <T>(items: readonly Spanned<T>[]): readonly Spanned<T>[] =>
  items.toSorted((a, b) => compare(a.key, b.key) || compare(a.span.from, b.span.from))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Every two that share a key and a day, one pair after the other: no more are looked at than there are pairs and items.
 * @param sorted see {@link inOrderOfDays}
 * @param after the position of the last pair seen
 */
export function* sharingDays<T>(sorted: readonly Spanned<T>[], after: number = START) {
  const size = sorted.length
  const [begin, resumed] = after < 0 ? [0, 0] : [Math.floor(after / size), after % size]
  for (let i = begin; i < size; i++) {
    const one = sorted[i]
    for (let j = Math.max(i, i === begin ? resumed : 0) + 1; one && j < size; j++) {
      const other = sorted[j]
      if (other?.key !== one.key || other.span.from >= one.span.to) break
      yield { position: i * size + j, a: one, b: other }
    }
  }
}

/** The conflicts among those that share a key and a day. */
export const amongPairs = <T>(
  items: readonly Spanned<T>[],
  conflictOf: (a: Spanned<T>, b: Spanned<T>) => Conflict | null,
): Group => {
  const sorted = inOrderOfDays(items)
  return function* (after) {
    for (const { position, a, b } of sharingDays(sorted, after)) {
      const conflict = conflictOf(a, b)
      if (conflict) yield { position, conflict }
    }
  }
}
