import { useMemo } from 'preact/hooks'
import { turnsOf } from '../../chart/rows.ts'
import { stepsOf } from '../../chart/steps-of.ts'
import type { Day } from '../../model/day-range.ts'
import { listIn } from '../state/address.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import type { ShownChart } from './use-chart.ts'

const listOrAll = (text: string | undefined) => (text === undefined ? null : listIn(text))

/**
 * The days on which what is shown came to stand otherwise, the same from whichever day; until they are told, those on which its links did.
 * A filter of a place asks for nothing anew.
 */
export function useSteps(chart: ShownChart | null): readonly Day[] {
  const scene = useScene()
  const { place, depth, level, model, only } = scene.address
  const key = JSON.stringify(['turns', place ?? ['of a model', level], depth, scene.at(null)])
  const turns = useLoaded(key, async (signal) => (await import('./read-steps.ts')).readTurnings(scene, signal)).value
  return useMemo(() => {
    if (!turns) return chart ? turnsOf(chart.model.links) : []
    return stepsOf(turns, { levels: listOrAll(level), models: listOrAll(model), onlyLinked: only !== 'all' })
  }, [turns, chart, level, model, only])
}
