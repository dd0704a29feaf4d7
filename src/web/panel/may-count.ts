import { FIRST_DAY, LAST_DAY, rangeOrNull } from '../../model/day-range.ts'
import type { Time } from '../state/times.ts'

interface Keyed {
  readonly key: string
}

/** How much of what was counted where, at which level, and by which day. */
export interface CountOfPlaces {
  readonly place: Keyed | null
  readonly atLevel: Keyed | null
  readonly observed: string
}

/** A place, with its level, what lies around it, and its time. */
export interface CountedPlace extends Keyed {
  readonly level: Keyed
  readonly ancestors: readonly Keyed[]
  readonly valid: Time
}

/** Not where it surely began after the day, or surely was over by then. */
function mayBeThere({ from, to }: Time, observed: string): boolean {
  const seen = rangeOrNull(observed)
  const began = from === null ? FIRST_DAY : (rangeOrNull(from)?.earliest ?? FIRST_DAY)
  const over = to === null ? LAST_DAY : (rangeOrNull(to)?.latest ?? LAST_DAY)
  return seen === null || (began <= seen.latest && over > seen.earliest)
}

/** Whether a count for a place around this one may be true of it: it is of its level, or of none, and the place may have been there on the day counted. */
export const mayBeAmong = (place: CountedPlace, { place: where, atLevel, observed }: CountOfPlaces): boolean =>
  place.ancestors.some(({ key }) => key === where?.key) &&
  (atLevel === null || atLevel.key === place.level.key) &&
  mayBeThere(place.valid, observed)
