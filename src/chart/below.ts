import type { Day } from '../model/day-range.ts'
import { readingsFor } from './as-of.ts'
import type { ChartModel, LinksBelow } from './chart-model.ts'
import type { LinkFilter } from './link-filter.ts'

/** What a chart counts of places below those that it draws. */
export interface Below {
  readonly counts: readonly LinksBelow[]
  /** Whether there are some, or may be, that are not counted. */
  readonly isUnknown: boolean
}

const NOTHING: Below = { counts: [], isUnknown: false }
const UNKNOWN: Below = { counts: [], isUnknown: true }

/** Those that a filter lets through, as they stand on the day. */
function filtered({ models, standings, kinds }: LinkFilter): (one: LinksBelow) => readonly LinksBelow[] {
  const [hasSourced, hasOthers] = [kinds?.has('ConcurrentHolding') ?? true, kinds?.has('PilotLink') ?? true]
  return (one) => {
    if (!(models?.has(one.model ?? '') ?? true) || !(standings?.has(one.state) ?? true)) return []
    const evidenced = hasSourced ? one.evidenced : 0
    const count = evidenced + (hasOthers ? one.count - one.evidenced : 0)
    return count === 0 ? [] : [{ ...one, count, evidenced }]
  }
}

/**
 * What lies below the drawn places, as far as it is counted on a day: how it stood on another, and what became of it, is not.
 * @param base the day that it is compared with, if any: a filter then lets through what stood so on either
 */
export function belowOn(model: ChartModel, filter: LinkFilter, day: Day, base: Day | undefined): Below {
  const { below, days } = model
  if (!below?.some((counts) => counts === null || counts.length > 0)) return NOTHING
  const { now } = readingsFor(model, day, base ?? day)
  const counts = below[now] ?? null
  const compares = base !== undefined || model.comparedRevision !== undefined
  const isOpen = compares && filter.standings !== undefined
  if (counts === null || days[now] !== day || isOpen) return UNKNOWN
  return { counts: counts.flatMap(filtered(filter)), isUnknown: false }
}
