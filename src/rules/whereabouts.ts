import type { Day } from '../model/date.ts'
import type { PlaceId } from '../model/ids.ts'
import { isMoving, type Relation, relationOn, relationsOf, targetsOf } from '../model/relation.ts'
import { type ChangePoint, changePointsAt } from './change-points.ts'

/** Where a place lies. */
export interface Whereabouts {
  /** Itself and all that it lies within on a day, the nearest first. */
  readonly on: (day: Day) => readonly PlaceId[]
  /** Itself and all that it ever lay within. */
  readonly ever: readonly PlaceId[]
  /** The dates on which that may have changed. None: it lies where it always lay. */
  readonly changePoints: readonly ChangePoint[]
}
export type WhereaboutsOf = (place: PlaceId) => Whereabouts

/** What places lie in, of all that some places ever lay in. */
export type Parents = ReadonlyMap<PlaceId, Relation<PlaceId> | null>

const parentOf = (parents: Parents, place: PlaceId) => parents.get(place) ?? null

/** A circle of places ends where it began. */
function chainOn(parents: Parents, place: PlaceId, day: Day): readonly PlaceId[] {
  const chain: PlaceId[] = []
  for (let next: PlaceId | null = place; next !== null && !chain.includes(next); )
    next = relationOn(parentOf(parents, chain[chain.push(next) - 1] ?? next), day)
  return chain
}

function everAround(parents: Parents, place: PlaceId): readonly PlaceId[] {
  const found = new Set([place])
  for (const one of found) for (const parent of targetsOf(parentOf(parents, one))) found.add(parent)
  return [...found]
}

function movesOf(parents: Parents, place: PlaceId): readonly ChangePoint[] {
  const parent = parentOf(parents, place)
  return isMoving(parent) ? relationsOf(parent).flatMap(({ valid }) => changePointsAt(place, valid)) : []
}

function whereaboutsOf(parents: Parents, place: PlaceId): Whereabouts {
  const ever = everAround(parents, place)
  const changePoints = ever.flatMap((one) => movesOf(parents, one))
  return { on: changePoints.length > 0 ? (day) => chainOn(parents, place, day) : () => ever, ever, changePoints }
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
export const NOWHERE: Whereabouts = { on: () => [], ever: [], changePoints: [] }
