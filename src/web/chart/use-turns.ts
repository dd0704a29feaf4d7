import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import type { Turns } from './turns.ts'

const NONE: Turns = { turns: [], isCut: false }

/** The days on which directives took effect, as known in the view. */
export function useTurns(): Turns {
  const { at, lang } = useScene()
  const view = at(null)
  const key = `turns ${lang} ${JSON.stringify(view)}`
  return useLoaded(key, async (signal) => (await import('./read-turns.ts')).readTurns(view, lang, signal)).value ?? NONE
}
