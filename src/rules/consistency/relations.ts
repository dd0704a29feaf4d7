import { type Day, laterOf } from '../../model/date.ts'
import type { Issue } from '../../model/errors.ts'
import { ALWAYS, type Bounds, boundsOf, type Interval } from '../../model/interval.ts'
import { type Dated, isMoving, type Relation, relationsOf, sharedDays } from '../../model/relation.ts'
import { when } from './found.ts'

/** The first day on which both surely hold; null: there is none. */
function sharedDay({ valid: one }: Dated<string>, { valid: other }: Dated<string>): Day | null {
  const [a, b] = [boundsOf(one), boundsOf(other)]
  const surely = (one: Bounds) => ({ from: one.fromLatest, until: one.toEarliest })
  return sharedDays(surely(a), surely(b))?.from ?? null
}

/** It lies in one thing at a time. */
const overlaps = (path: string, all: readonly Dated<string>[]): readonly Issue[] =>
  all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      const day = sharedDay(one, other)
      return when(
        day !== null,
        path,
        `says that it is in "${one.to}" and in "${other.to}" on ${day}; let the one end when the other begins.`,
      )
    }),
  )

/** The first day of a time on which none of them may hold; null: there is none. */
function uncoveredDay(all: readonly Dated<string>[], valid: Interval): Day | null {
  const { fromEarliest, toLatest } = boundsOf(valid)
  const inOrder = all.map((one) => boundsOf(one.valid)).toSorted((a, b) => (a.fromEarliest < b.fromEarliest ? -1 : 1))
  let day = fromEarliest
  for (const one of inOrder) if (one.fromEarliest <= day) day = laterOf(day, one.toLatest)
  return day < toLatest ? day : null
}

/** What something lies in one after the other: never in two at once. */
export const inTurn = (path: string, relation: Relation<string> | null): readonly Issue[] =>
  isMoving(relation) ? overlaps(path, relationsOf(relation)) : []

/** A stated turn into or out of what surely was not there yet, or no longer: the days between would be nowhere. */
function outlasting(path: string, { to, valid }: Dated<string>, life: Interval): readonly Issue[] {
  const [own, its] = [boundsOf(valid), boundsOf(life)]
  const early = valid.from !== null && own.fromEarliest < its.fromEarliest
  const late = valid.to !== null && own.toLatest > its.toLatest
  return [
    ...when(
      early,
      path,
      `may be in "${to}" from ${own.fromEarliest} on, which begins ${life.from}; let it begin no earlier, with a date such as [2018..2020] where the day is not known.`,
    ),
    ...when(
      late,
      path,
      `may be in "${to}" until ${own.toLatest}, which ends ${life.to}; let it end no later, with a date such as [2018..2020] where the day is not known.`,
    ),
  ]
}

/** And in one for as long as it is there. @param lifeOf of what it is in, as far as that is recorded */
export function throughout<T extends string>(
  path: string,
  relation: Relation<T>,
  valid: Interval,
  lifeOf: (id: T) => Interval | undefined,
): readonly Issue[] {
  if (!isMoving(relation)) return []
  const all = relationsOf(relation)
  const day = uncoveredDay(all, valid)
  const message = `does not say what it is in on ${day}; let its times follow each other, with a date such as [2018..2020] where the day of the change is not known.`
  return [
    ...overlaps(path, all),
    ...all.flatMap((one) => outlasting(path, one, lifeOf(one.to) ?? ALWAYS)),
    ...when(day !== null, path, message),
  ]
}
