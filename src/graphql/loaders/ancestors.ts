import type { PlaceId } from '../../model/ids.ts'
import type { Place } from '../../model/place.ts'
import type { Ancestors } from '../../rules/reach.ts'
import type { Lens } from '../lens.ts'

/** A place and all it lies within, the nearest first. */
export async function ancestorsOf(lens: Lens, place: PlaceId): Promise<readonly PlaceId[]> {
  const found: PlaceId[] = []
  for (let next: PlaceId | null = place; next !== null && !found.includes(next); ) {
    found.push(next)
    const one: Place | null = (await lens.see('Place', next))?.it ?? null
    next = one?.parent ?? null
  }
  return found
}

/** Where several places lie, loaded tier by tier. */
export async function ancestorsOfAll(lens: Lens, places: readonly PlaceId[]): Promise<Ancestors> {
  const distinct = [...new Set(places)]
  const chains = await Promise.all(distinct.map((place) => ancestorsOf(lens, place)))
  const known = new Map(distinct.map((place, i) => [place, chains[i] ?? [place]]))
  return (place) => known.get(place) ?? [place]
}
