import type { Day } from '../../model/day-range.ts'
import type { AsOf } from '../generated/documents.ts'
import { listIn } from '../state/address.ts'
import type { Scene } from '../state/scene.ts'
import type { WantedChart } from './read-chart.ts'

/** The levels that are asked for, or that are known to have pairs; none: it is not known which. */
function levelsOf(
  { address: { level, place }, world: { paired, revision } }: Scene,
  day: Day,
  at: AsOf,
): readonly string[] {
  // Of none of them: all are read, and none is drawn.
  if (level !== undefined || place !== undefined) return listIn(level).filter((one) => one !== '-')
  return at.revision === revision && paired?.day === day ? paired.codes : []
}

/** Which chart a scene asks for, of a day. */
export const wantedOf = (scene: Scene, day: Day, at: AsOf): WantedChart => ({
  ...{ place: scene.address.place ?? null, levels: levelsOf(scene, day, at), lang: scene.lang, at },
  depth: Number(scene.address.depth ?? 2) || 2,
})
