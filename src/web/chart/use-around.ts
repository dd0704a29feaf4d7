import { AroundDocument } from '../generated/later.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

/** Where a place lies, what lies in it, and whether it is there on the day; null: not known yet, or there is none. */
export function useAround(place: string) {
  const { at, restingDay, lang } = useScene()
  const view = at(restingDay)
  const key = `around ${place} ${lang} ${JSON.stringify(view)}`
  return useLoaded(key, async (signal) => {
    const { data } = await ask(AroundDocument, { key: place, at: view, lang }, signal)
    return data.place && { ...data.place, hasModel: (data.types?.nodes.length ?? 0) > 0 }
  }).value
}
