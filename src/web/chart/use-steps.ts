import { useMemo } from 'preact/hooks'
import { stepsOf } from '../../chart/steps-of.ts'
import type { Day } from '../../model/day-range.ts'
import { listIn } from '../state/address.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

const listOrAll = (text: string | undefined) => (text === undefined ? null : listIn(text))

/** The days to step to, the same from whichever day; null: they have not come, or are not told. A filter of a place asks for nothing anew. */
export function useSteps(): readonly Day[] | null {
  const scene = useScene()
  const { place, depth, level, model, only } = scene.address
  const key = JSON.stringify(['turns', place ?? ['of a model', level], depth, scene.at(null)])
  const turns = useLoaded(key, async (signal) => (await import('./read-steps.ts')).readTurnings(scene, signal)).value
  return useMemo(
    () => turns && stepsOf(turns, { levels: listOrAll(level), models: listOrAll(model), onlyLinked: only !== 'all' }),
    [turns, level, model, only],
  )
}
