import type { PlaceId } from '../../../model/ids.ts'
import { inView } from '../fragments.ts'
import type { Scope } from '../scope.ts'

/** Deeper than any state is; a circle of places ends here. */
const DEPTH = 16

const INSIDE = `MATCH (:Entity {id: $place})<-[w:WITHIN*0..${DEPTH}]-(inside:Entity)
  WHERE all(step IN w WHERE ${inView('step')}) RETURN DISTINCT inside.id AS id`

/** A place and all within it. */
export const insideOf = async ({ run, clocks }: Scope, place: PlaceId): Promise<readonly PlaceId[]> =>
  (await run<{ readonly id: PlaceId }>(INSIDE, { ...clocks, place })).map(({ id }) => id)

const SPREAD = `UNWIND $places AS top MATCH (:Entity {id: top})<-[w:WITHIN*0..${DEPTH}]-(inside:Entity)
  WHERE all(step IN w WHERE ${inView('step')}) RETURN top, inside.id AS place, min(size(w)) AS depth`

export interface Spread {
  readonly top: PlaceId
  readonly place: PlaceId
  readonly depth: number
}

/** Each of these places with all within it, and how deep. */
export const spreadOf = ({ run, clocks }: Scope, places: readonly PlaceId[]): Promise<readonly Spread[]> =>
  places.length === 0 ? Promise.resolve([]) : run<Spread>(SPREAD, { ...clocks, places: [...new Set(places)] })
