import { type NodeRow, nodesChanged, placesRenamed, type RenamedRow } from '../../chart/changes.ts'
import type { ChartModel } from '../../chart/chart-model.ts'
import type { Day } from '../../model/day-range.ts'

/** What came or went, or is called otherwise, beside links. */
export interface Changed {
  readonly nodes: readonly NodeRow[]
  readonly renamed: readonly RenamedRow[]
}

interface Kept {
  readonly of: readonly [ChartModel, Day, Day]
  readonly changed: Changed
}
let last: Kept | null = null

/** The same as long as the same is compared: two parts of the page tell of it. */
export function changedOnce(model: ChartModel, day: Day, base: Day): Changed {
  const of = [model, day, base] as const
  if (!last?.of.every((one, at) => one === of[at]))
    last = { of, changed: { nodes: nodesChanged(model, day, base), renamed: placesRenamed(model, day, base) } }
  return last.changed
}
