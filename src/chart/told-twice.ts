import type { Day } from '../model/day-range.ts'
import type { Words } from './words.ts'

/** Two views that are compared. */
export interface Compared {
  readonly day: Day
  readonly revision: string
  /** Of what it is compared with; null: the same day, or the same revision. */
  readonly base: Day | null
  readonly baseRevision: string | null
}

/** What is told once of both views is told without a day; what differs is told of each. */
export interface ToldOn<T> {
  /** The day or revision, in words; null: that of both, or nothing is compared. */
  readonly when: string | null
  readonly told: T
}

/** How two views are called, the earlier told first; null: nothing is compared. */
export type Views = readonly [before: string, now: string] | null

/** How each of two views is called beside what is told of it: by its day, by its revision, or by both. */
export function viewsIn(words: Words, { day, revision, base, baseRevision }: Compared): NonNullable<Views> {
  const isOther = base !== null && base !== day
  const named = (on: Day, known: string): string =>
    [
      ...(isOther || baseRevision === null ? [words.asOf(words.day(on))] : []),
      ...(baseRevision === null ? [] : [words.knownAt(known, isOther)]),
    ].join(' ')
  return [named(base ?? day, baseRevision ?? revision), named(day, revision)]
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What there is to tell of a link in each of two views, what it was before what it is; null: nothing. */
export function toldTwice<T>(was: T | null, is: T | null, views: Views): readonly ToldOn<T>[] {
  const [before, now] = views ?? [null, null]
  if (views === null || was === null || isSame(was, is))
    return is === null ? [] : [{ when: was === null ? now : null, told: is }]
  return [{ when: before, told: was }, ...(is === null ? [] : [{ when: now, told: is }])]
}
