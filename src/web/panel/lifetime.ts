import { FIRST_DAY, LAST_DAY, rangeOrNull, type UncertainDate } from '../../model/day-range.ts'
import { boundsOf } from '../../model/position.ts'
import { shownTime, type Time } from '../state/times.ts'
import type { PageWords } from '../words/page-words.ts'

/** A time, cut to that of what a thing lives in. */
export interface Lifetime extends Time {
  /** No source gives the end as its own: it was over with what it lived in at the latest. */
  readonly isOuterEnd?: true
}

type Date = string | null
const rangeIn = (date: Date, open: string) =>
  (date === null ? null : rangeOrNull(date)) ?? { earliest: open, latest: open }

/** The one by whose latest day more is sure to have begun. What began on no known day did not do so before what it lives in, and nobody says that it did so then. */
function laterStart(own: Date, outer: Date): Date {
  if (own !== null) return rangeIn(outer, FIRST_DAY).latest > rangeIn(own, FIRST_DAY).latest ? outer : own
  const { earliest } = rangeIn(outer, FIRST_DAY)
  return earliest === FIRST_DAY ? null : `[${earliest}..]`
}

const endOf = (to: Date) => boundsOf({ from: null, to: to as UncertainDate | null })

/** The one that may come first; of two of the same day the one that is surely over sooner. */
function earlierEnd(one: Date, other: Date): Date {
  const [own, outer] = [endOf(one), endOf(other)]
  if (own.toEarliest !== outer.toEarliest) return outer.toEarliest < own.toEarliest ? other : one
  return outer.toLatest < own.toLatest ? other : one
}

/** Where no source gives an end as its own, all that is known is a day by which it was over: the first by which one of what it lived in was. */
function outerEnd(one: Date, other: Date): Pick<Lifetime, 'to' | 'isOuterEnd'> {
  const latest = (date: Date) => rangeIn(date, LAST_DAY).latest
  const to = latest(other) < latest(one) ? other : one
  return latest(to) === LAST_DAY ? { to: null } : { to, isOuterEnd: true }
}

/** Its end as far as what it lives in was there. */
function endWithin(own: Lifetime, outer: Lifetime): Pick<Lifetime, 'to' | 'isOuterEnd'> {
  if (own.to === null || own.isOuterEnd) return outerEnd(own.to, outer.to)
  const to = earlierEnd(own.to, outer.to)
  return to !== own.to && outer.isOuterEnd ? { to, isOuterEnd: true } : { to }
}

/** The time of a thing as far as what it lives in was there: a body is not there before or after its place. */
const timeWithin = (own: Time, around: readonly (Lifetime | null)[]): Lifetime =>
  around.reduce<Lifetime>(
    (time, outer) => (outer ? { from: laterStart(time.from, outer.from), ...endWithin(time, outer) } : time),
    own,
  )

/** What has a time, and may live in others: a post in its bodies, a body at its places, an arrangement at one. */
interface Living {
  readonly key?: string
  readonly valid?: Time
  readonly place?: Living | null
  readonly datedPlaces?: readonly { readonly place: Living | null }[]
  readonly datedOrganizations?: readonly { readonly organization: Living | null }[]
}

/** What it lives in, where that was one thing all the time: the end of a place that a body left is none of the body. */
function aroundOf({
  place,
  datedPlaces = [],
  datedOrganizations = [],
}: Living): readonly (Living | null | undefined)[] {
  const all = [...datedPlaces.map((one) => one.place), ...datedOrganizations.map((one) => one.organization)]
  return all.length > 1 ? [] : [place, ...all]
}

/** Its time as far as what it lives in was there; null: it has none. */
export function timeOf(one: Living): Lifetime | null {
  if (!one.valid) return null
  return timeWithin(
    one.valid,
    aroundOf(one).map((outer) => (outer ? timeOf(outer) : null)),
  )
}

/** From when to when it was there, as far as sources say; where its end is but that of what it lived in, as that. */
export function shownLife({ isOuterEnd, from, to }: Lifetime, words: PageWords): string {
  if (!isOuterEnd) return shownTime({ from, to }, words)
  const since = shownTime({ from, to: null }, words)
  return [since, words.outerEnd(shownTime({ from: null, to }, words))].filter((part) => part !== '').join(', ')
}
