import type { PlaceId } from '../model/ids.ts'
import type { Place } from '../model/place.ts'
import { targetsOf } from '../model/relation.ts'
import { type Whereabouts, whereaboutsIn } from '../rules/whereabouts.ts'
import type { Soon } from './lazy.ts'
import type { ViewReader } from './view-reader.ts'

async function read(view: ViewReader, place: PlaceId): Promise<Whereabouts> {
  const parents = new Map<PlaceId, Place['parent']>()
  for (let tier: readonly PlaceId[] = [place]; tier.length > 0; ) {
    const places = await Promise.all(tier.map((id) => view.read('Place', id)))
    for (const [at, id] of tier.entries()) parents.set(id, places[at]?.parent ?? null)
    tier = [...new Set(tier.flatMap((id) => targetsOf(parents.get(id) ?? null)))].filter((id) => !parents.has(id))
  }
  const found = whereaboutsIn(parents)(place)
  view.whereabouts.set(place, found)
  return found
}

/** Where a place lies; at once where somebody asked before. */
export const whereaboutsOf = (view: ViewReader, place: PlaceId): Soon<Whereabouts> =>
  view.whereabouts.get(place) ?? read(view, place)
