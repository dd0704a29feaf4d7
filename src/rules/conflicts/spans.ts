import {
  type Day,
  dayAfter,
  dayBefore,
  earlierOf,
  FIRST_DAY,
  LAST_DAY,
  laterOf,
  rangeOf,
  type UncertainDate,
} from '../../model/date.ts'
import { boundsOf, type Interval } from '../../model/interval.ts'
import type { Conflict, Group } from './conflict.ts'

/** Days that a rule compares: the first, and the first day after. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

const spanOrNull = (from: Day, to: Day): Span | null => (from < to ? { from, to } : null)

export const intersection = (a: Span, b: Span): Span | null =>
  spanOrNull(laterOf(a.from, b.from), earlierOf(a.to, b.to))

/** All days that a date can be. */
export function daysOf(date: UncertainDate): Span {
  const { earliest, latest } = rangeOf(date)
  return { from: earliest, to: dayAfter(latest) }
}

/** Whether a source gives both sides of the date; `[..2022-08-29]` only bounds it. */
export const isBounded = ({ from, to }: Span): boolean => from !== FIRST_DAY && to !== LAST_DAY

/**
 * The days on which something that begins and ends was there, for all that sources say: from its stated start until its stated
 * end, open where none is stated. Without a start only the last day is sure; without dates no day is.
 */
export function heldDays(valid: Interval): Span | null {
  if (valid.from === null && valid.to === null) return null
  const { fromLatest, toEarliest } = boundsOf(valid)
  return spanOrNull(valid.from === null ? dayBefore(toEarliest) : fromLatest, toEarliest)
}

/** The days of a name or code: what no source dates holds for as long as its bearer is there. */
export function borneDays(valid: Interval, bearer: Interval): Span | null {
  const [own, life] = [boundsOf(valid), boundsOf(bearer)]
  return spanOrNull(laterOf(own.fromLatest, life.fromLatest), earlierOf(own.toEarliest, life.toEarliest))
}

/** An open side names a day on which it was there; every other end is the first day without it, and so no last one. */
const endInWords = (to: UncertainDate): string =>
  to.endsWith('..]') ? `until ${to.slice(1, -'..]'.length)} at least` : `until before ${to}`

/** `from 2018 until before 2020-07-17`, `from 2018, no end stated`. */
export function inWords({ from, to }: Interval): string {
  if (from === null) return to === null ? 'without dates' : `${endInWords(to)}, no start stated`
  return to === null ? `from ${from}, no end stated` : `from ${from} ${endInWords(to)}`
}

/** Something over its days. Only what has the same key is compared. */
export interface Spanned<T> {
  readonly item: T
  readonly key: string
  readonly span: Span
  /** What it says. Two that say the same are in no conflict. */
  readonly says: string
  /** What else it says, of which the same holds. */
  readonly also?: string
}

const RESPECTS = ['says', 'also'] as const
type Respect = (typeof RESPECTS)[number]

/** In what respect two say the same; undefined: in none. */
const agreedOn = <T>(a: Spanned<T>, b: Spanned<T>): Respect | undefined =>
  RESPECTS.find((respect) => a[respect] !== undefined && a[respect] === b[respect])

/** In the order in which pairs are looked for: by key, then by day; of one day as the items came. */
const inOrderOfDays = <T>(items: readonly Spanned<T>[]): readonly Spanned<T>[] =>
  items.toSorted((a, b) => compare(a.key, b.key) || compare(a.span.from, b.span.from))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** For each item the next one that says something else in one respect. */
function othersIn<T>(sorted: readonly Spanned<T>[], respect: Respect): readonly number[] {
  const next: number[] = []
  for (let n = sorted.length - 1; n >= 0; n--)
    next[n] = sorted[n]?.[respect] === sorted[n + 1]?.[respect] ? (next[n + 1] ?? n + 1) : n + 1
  return next
}

/**
 * The conflicts among those that share a key and a day, one pair after the other. Those in a row that say the same as the first of
 * a pair are passed over as one, so that a thousand records that agree take a thousand steps, not a million.
 */
export const amongPairs = <T>(
  items: readonly Spanned<T>[],
  conflictOf: (a: Spanned<T>, b: Spanned<T>) => Conflict | null,
): Group => {
  const sorted = inOrderOfDays(items)
  const size = sorted.length
  const others = { says: othersIn(sorted, 'says'), also: othersIn(sorted, 'also') }
  return function* (after) {
    const [begin, resumed] = after < 0 ? [0, 0] : [Math.floor(after / size), after % size]
    for (let i = begin; i < size; i++) {
      const one = sorted[i]
      for (let j = Math.max(i, i === begin ? resumed : 0) + 1; one && j < size; j++) {
        const other = sorted[j]
        if (other?.key !== one.key || other.span.from >= one.span.to) break
        const respect = agreedOn(one, other)
        if (respect) j = (others[respect][j] ?? size) - 1
        yield { position: i * size + j, conflict: respect ? null : conflictOf(one, other) }
      }
    }
  }
}
