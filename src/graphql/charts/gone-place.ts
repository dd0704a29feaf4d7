import { type Absence, absenceOf, nearestDayOf } from '../../chart/absence.ts'
import { becameInside, type PlaceNow } from '../../chart/became-inside.ts'
import type { NamedPlace } from '../../chart/told.ts'
import type { Day } from '../../model/day-range.ts'
import { type Ask, answered } from './asking.ts'
import type { PinnedView } from './codes.ts'

/** A place that is not there on the day, or of which nobody knows. */
export interface GonePlace {
  readonly name: string
  readonly absence: Absence
  /** The nearest day on which it was or will be there; null: no source says. */
  readonly nearest: Day | null
  /** What decides it, in lines of the API: an event, a directive. */
  readonly because: readonly string[]
  readonly became: readonly NamedPlace[]
  /** Where it became nothing itself: what the places in it did. */
  readonly inside: readonly PlaceNow[]
}

const insideOf = async (ask: Ask, place: string, at: PinnedView, lang: string) =>
  becameInside((await answered(ask, 'insideOnce', { key: place, at, lang })).place?.children ?? [])

/** @returns null of a place that is there */
export async function gonePlace(ask: Ask, place: string, at: PinnedView, lang: string): Promise<GonePlace | null> {
  const { place: one } = await answered(ask, 'gonePlace', { place, at, lang })
  const absence = one && absenceOf({ state: one.exists?.state, time: one.valid }, at.validAt)
  if (!one || !absence) return null
  const became = one.successors.flatMap(({ node }) =>
    node?.key && node.fullName ? [{ key: node.key, name: node.fullName }] : [],
  )
  return {
    ...{ name: one.fullName, absence, nearest: nearestDayOf(one.valid, at.validAt) },
    because: (one.exists?.because ?? []).flatMap(({ role, text }) => (role === 'PLACE' ? [] : [text])),
    became: [...new Map(became.map((next) => [next.key, next])).values()],
    inside: became.length === 0 && absence === 'GONE' ? await insideOf(ask, place, at, lang) : [],
  }
}
