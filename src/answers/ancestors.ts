import type { PlaceId } from '../model/ids.ts'
import type { Place } from '../model/place.ts'
import type { ViewReader } from './view-reader.ts'

/** A place and all it lies within, the nearest first. */
export async function ancestorsOf(view: ViewReader, place: PlaceId): Promise<readonly PlaceId[]> {
  const found: PlaceId[] = []
  for (let next: PlaceId | null = place; next !== null && !found.includes(next); ) {
    found.push(next)
    const one: Place | null = await view.read('Place', next)
    next = one?.parent ?? null
  }
  return found
}
