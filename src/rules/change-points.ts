import { type Day, rangeOf, type UncertainDate } from '../model/date.ts'
import type { Id } from '../model/ids.ts'
import { boundsOf, type Interval } from '../model/interval.ts'
import { isMoving, type Relation, relationsOf } from '../model/relation.ts'

/** A date that can change how something stands, and the fact that gives it. */
export interface ChangePoint {
  readonly fact: Id
  readonly date: UncertainDate
  /** The first day from which it counts perhaps, and the first from which it does for certain. */
  readonly days: readonly [Day, Day]
}

const NONE: readonly ChangePoint[] = []

/** The dates at which an interval begins and ends. */
export function changePointsAt(fact: Id, valid: Interval): readonly ChangePoint[] {
  // So it is with most of what is around a row of a list.
  if (valid.from === null && valid.to === null) return NONE
  const { fromEarliest, fromLatest, toEarliest, toLatest } = boundsOf(valid)
  return [
    ...(valid.from === null ? [] : [{ fact, date: valid.from, days: [fromEarliest, fromLatest] } as const]),
    ...(valid.to === null ? [] : [{ fact, date: valid.to, days: [toEarliest, toLatest] } as const]),
  ]
}

/** The dates on which something may have gone from one thing to another; none where it never did. */
export const movesOf = (fact: Id, relation: Relation<string> | null): readonly ChangePoint[] =>
  isMoving(relation) ? relationsOf(relation).flatMap(({ valid }) => changePointsAt(fact, valid)) : []

export function changePointOn(fact: Id, date: UncertainDate): ChangePoint {
  const { earliest, latest } = rangeOf(date)
  return { fact, date, days: [earliest, latest] }
}

/** Each once. */
export const distinctPoints = (points: readonly ChangePoint[]): readonly ChangePoint[] => [
  ...new Map(points.map((point) => [`${point.fact} ${point.date}`, point])).values(),
]
