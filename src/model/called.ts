import { type Day, FIRST_DAY, LAST_DAY } from './date.ts'
import { type Interval, mayCover, nearestTo, positionOf, turnsOf } from './interval.ts'
import type { Days } from './relation.ts'
import { byCodePoint } from './text.ts'

/** Beside the one thing that something may be called: sources do not make it sure. It is no code of anything. */
export const UNSURE = ''

/** All that something may be on some days, by code point. */
export interface ClassSpan extends Days {
  readonly class: readonly string[]
}

/** What is always of one class, or of none. */
export const always = (values: readonly string[]): readonly ClassSpan[] => [
  { class: values, from: FIRST_DAY, until: LAST_DAY },
]

/** Whether of those that may hold one surely does: it surely holds, or one takes over from another on a day that is open. */
const isOneSure = (possible: readonly { readonly valid: Interval }[], day: Day): boolean =>
  possible.some(({ valid }) => positionOf(valid, day) === 'IN') ||
  possible.some(({ valid: { to } }) => to !== null && possible.some(({ valid: { from } }) => from === to))

/** Outside all of their time it may be what it was before, or is after: see `designationOn` in `rules/place-name.ts`. */
function classOn<T extends { readonly valid: Interval }>(
  items: readonly T[],
  says: (item: T) => string,
  day: Day,
): readonly string[] {
  const possible = items.filter(({ valid }) => mayCover(valid, day))
  const said = new Set((possible.length > 0 ? possible : nearestTo(items, day)).map(says))
  return [...said, ...(isOneSure(possible, day) ? [] : [UNSURE])].toSorted(byCodePoint)
}

/** All that one of successive things may say over all time, the earliest first, without a gap. */
export function classesOver<T extends { readonly valid: Interval }>(
  items: readonly T[],
  says: (item: T) => string,
): readonly ClassSpan[] {
  const days = turnsOf(items)
  const spans: ClassSpan[] = []
  for (const [at, from] of days.entries()) {
    const [own, until, last] = [classOn(items, says, from), days[at + 1] ?? LAST_DAY, spans.at(-1)]
    const isSame = last?.class.join() === own.join()
    if (isSame) spans.pop()
    spans.push({ class: own, from: isSame && last ? last.from : from, until })
  }
  return spans
}
