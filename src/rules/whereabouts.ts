import { type Day, FIRST_DAY, LAST_DAY } from '../model/date.ts'
import type { PlaceId } from '../model/ids.ts'
import { mayCover } from '../model/interval.ts'
import type { Place } from '../model/place.ts'
import { possibleOn, type Relation, relationOn, spansOf, targetsOf } from '../model/relation.ts'
import { type ChangePoint, movesOf } from './change-points.ts'

/** Whether a place lies in another on a day: PERHAPS while the day of a move is open. */
export type Lying = 'SURELY' | 'PERHAPS' | 'NO'

/** Where a place lies. */
export interface Whereabouts {
  /** Itself and all that it lies within on a day, the nearest first. */
  readonly on: (day: Day) => readonly PlaceId[]
  /** Whether it lies on a day in one of some places, or is one of them, wherever it may lie. */
  readonly isIn: (places: readonly PlaceId[], day: Day) => Lying
  /** Itself and all that it ever lay within. */
  readonly ever: readonly PlaceId[]
  /** The dates on which that may have changed. None: it lies where it always lay. */
  readonly changePoints: readonly ChangePoint[]
}
export type WhereaboutsOf = (place: PlaceId) => Whereabouts

/** What places lie in, of all that some places ever lay in. */
export type Parents = ReadonlyMap<PlaceId, Relation<PlaceId> | null>

/**
 * Whether a place may lie in another on a day, by the lives of both: what may be there does not lie in what surely is not. What is gone
 * itself lay in the other.
 */
export const mayLieIn = (place: Place, around: Place, day: Day): boolean =>
  mayCover(around.valid, day) || !mayCover(place.valid, day)

const parentOf = (parents: Parents, place: PlaceId) => parents.get(place) ?? null

/** A circle of places ends where it began. */
function chainOn(parents: Parents, place: PlaceId, day: Day): readonly PlaceId[] {
  const chain: PlaceId[] = []
  for (let next: PlaceId | null = place; next !== null && !chain.includes(next); )
    next = relationOn(parentOf(parents, chain[chain.push(next) - 1] ?? next), day)
  return chain
}

/** What a place may lie in on a day; where no day shows it elsewhere for sure, what it always lay in. */
function aroundOn(parent: Relation<PlaceId> | null, day: Day): readonly PlaceId[] {
  const [first, ...others] = spansOf(parent)
  const isSettled = first?.from === FIRST_DAY && first.until === LAST_DAY && others.length === 0
  return isSettled ? [first.to] : possibleOn(parent, day)
}

/** A circle of places leads into none. */
function lyingOn(parents: Parents, place: PlaceId, wanted: readonly PlaceId[], day: Day): Lying {
  const known = new Map<PlaceId, Lying>(wanted.map((one) => [one, 'SURELY']))
  const of = (one: PlaceId): Lying => {
    const found = known.get(one)
    if (found) return found
    known.set(one, 'NO')
    const around = aroundOn(parentOf(parents, one), day).map(of)
    const surely = around.length > 0 && around.every((lying) => lying === 'SURELY')
    const lying = surely ? 'SURELY' : around.some((lying) => lying !== 'NO') ? 'PERHAPS' : 'NO'
    known.set(one, lying)
    return lying
  }
  return of(place)
}

function everAround(parents: Parents, place: PlaceId): readonly PlaceId[] {
  const found = new Set([place])
  for (const one of found) for (const parent of targetsOf(parentOf(parents, one))) found.add(parent)
  return [...found]
}

function whereaboutsOf(parents: Parents, place: PlaceId): Whereabouts {
  const ever = everAround(parents, place)
  const changePoints = ever.flatMap((one) => movesOf(one, parentOf(parents, one)))
  return {
    on: changePoints.length > 0 ? (day) => chainOn(parents, place, day) : () => ever,
    isIn: (places, day) => lyingOn(parents, place, places, day),
    ever,
    changePoints,
  }
}

/** Where each of some places lies; each is worked out once. @param parents those of the places, and of all that they ever lay in */
export function whereaboutsIn(parents: Parents): WhereaboutsOf {
  const known = new Map<PlaceId, Whereabouts>()
  return (place) => {
    const found = known.get(place) ?? whereaboutsOf(parents, place)
    known.set(place, found)
    return found
  }
}

/** Of what lies in no place that anything is known of. */
export const NOWHERE: Whereabouts = { on: () => [], isIn: () => 'NO', ever: [], changePoints: [] }
