import type { PlaceId } from '../model/ids.ts'
import type { Place } from '../model/place.ts'
import type { Soon } from './lazy.ts'
import type { ViewReader } from './view-reader.ts'

async function read(view: ViewReader, place: PlaceId): Promise<readonly PlaceId[]> {
  const found: PlaceId[] = []
  for (let next: PlaceId | null = place; next !== null && !found.includes(next); ) {
    found.push(next)
    const one: Place | null = await view.read('Place', next)
    next = one?.parent ?? null
  }
  view.ancestors.set(place, found)
  return found
}

/** A place and all it lies within, the nearest first; at once where somebody asked before. */
export const ancestorsOf = (view: ViewReader, place: PlaceId): Soon<readonly PlaceId[]> =>
  view.ancestors.get(place) ?? read(view, place)
