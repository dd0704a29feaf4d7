import type { Row } from '../../chart/rows.ts'
import { type Views, viewsIn } from '../../chart/told-twice.ts'
import type { Day } from '../../model/day-range.ts'
import { type Scene, useScene } from '../state/scene.ts'
import { type Loaded, useLoaded } from '../state/use-loaded.ts'
import { wantedOf } from './wanted.ts'
import { readWhys, type Whys } from './why.ts'

/** Why the links of rows stand so, and stood before; what came is shown until more does. */
export function useWhys(rows: readonly Row[]): Loaded<Whys> {
  const scene = useScene()
  const { restingDay: day, base } = scene
  const now = wantedOf(scene, day, scene.at(day))
  const before = base && wantedOf(scene, base, scene.atBase(base))
  const links = rows.map(({ link }) => link)
  const key = ['why', JSON.stringify([now, before]), ...(before ? links.map(({ id }) => id) : [])]
  return useLoaded(key.join(' '), (signal) => readWhys({ links, now, before }, signal))
}

/** How the two views of a comparison are called in a row. @param day that is shown, which need not be the one of the scene */
export function viewsOf({ address, world, chartWords, base }: Scene, day: Day): Views {
  if (base === null) return null
  const { recordedAt = String(world.revision), baseRecordedAt = null } = address
  return viewsIn(chartWords, { day, base, revision: recordedAt, baseRevision: baseRecordedAt })
}
