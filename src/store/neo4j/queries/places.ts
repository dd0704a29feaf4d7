import type { PlaceId } from '../../../model/ids.ts'
import { cachedAll, GenerationalCache } from '../../cache.ts'
import { TIERS_OF_PLACES } from '../../queries.ts'
import type { Run } from '../driver.ts'
import { entity, inView } from '../predicates.ts'

const INSIDE = `UNWIND $places AS top ${entity('top', `<-[w:WITHIN*0..${TIERS_OF_PLACES}]-(inside:Entity)`)}
  WHERE all(step IN w WHERE ${inView('step')})
  WITH top, inside, min(size(w)) AS depth RETURN top, collect({place: inside.id, depth: depth}) AS inside`

/** A place within another, and how many tiers below it; 0: the place itself. */
export interface Inside {
  readonly place: PlaceId
  readonly depth: number
}
interface Row {
  readonly top: PlaceId
  readonly inside: readonly Inside[]
}

/** Each of these places with all within it, as a revision knows them. Places that are not recorded are absent. */
export type Within = (revision: number, places: readonly PlaceId[]) => Promise<ReadonlyMap<PlaceId, readonly Inside[]>>

/** Places in all the lists together. */
const MOST_CACHED = 200_000

/** A revision does not change, so what lies within the places asked for lately is kept. */
export function withinOf(run: Run): Within {
  const lists = new GenerationalCache<string, Row>(MOST_CACHED, ({ inside }) => 1 + inside.length)
  return async (revision, places) => {
    const keyOf = (place: PlaceId) => `${revision} ${place}`
    const placeIn = new Map(places.map((place) => [keyOf(place), place]))
    const found = await cachedAll(lists, placeIn.keys(), async (keys) => {
      const rows = await run<Row>(INSIDE, { revision, places: keys.flatMap((key) => placeIn.get(key) ?? []) })
      return rows.map((row) => [keyOf(row.top), row] as const)
    })
    return new Map([...found.values()].map(({ top, inside }) => [top, inside]))
  }
}
