import type { Day } from '../../model/day-range.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

/** The days to step to, the same from whichever day; null: they have not come, or are not told. */
export function useSteps(): readonly Day[] | null {
  const scene = useScene()
  const { place, depth, level, model, only } = scene.address
  const key = JSON.stringify(['steps', place, depth, level, model, only, scene.at(null)])
  return useLoaded(key, async (signal) => (await import('./read-steps.ts')).readSteps(scene, signal)).value
}
