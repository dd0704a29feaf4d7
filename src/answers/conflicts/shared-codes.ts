import type { PlaceId } from '../../model/ids.ts'
import { anyOf } from '../../store/queries.ts'
import { scan } from '../../store/scan.ts'
import type { View } from '../../store/store.ts'

/** A code that several places bear, at whatever times, in the order of their names. */
export interface SharedCode {
  readonly scheme: string
  readonly value: string
  readonly places: readonly PlaceId[]
}

/** Every code that several places bear. All codes are held while they are compared: a few bytes for each place. */
export async function sharedCodesInView(view: View): Promise<readonly SharedCode[]> {
  const bearers = new Map<string, { scheme: string; value: string; places: Set<PlaceId> }>()
  for await (const { item } of scan((page) => view.find(anyOf('Place'), page)))
    for (const { scheme, value } of item.codes) {
      const name = JSON.stringify([scheme, value])
      const known = bearers.get(name) ?? { scheme, value, places: new Set<PlaceId>() }
      known.places.add(item.id)
      bearers.set(name, known)
    }
  return [...bearers.values()]
    .filter(({ places }) => places.size > 1)
    .map(({ scheme, value, places }) => ({ scheme, value, places: [...places] }))
}
