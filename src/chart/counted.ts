import type { StandingState } from '../model/standing.ts'
import type { Counts } from './counts.ts'
import { isHedged, isSourced, type OfKind } from './sureness.ts'

/** Links of a kind that stand alike. */
export interface Alike extends OfKind {
  readonly state: StandingState
  readonly count: number
}

const sumOf = (all: readonly Alike[], isIn: (one: Alike) => boolean): number =>
  all.reduce((sum, one) => sum + (isIn(one) ? one.count : 0), 0)

/** @param order in which the standings are told; of which there is none is not told */
export function countsOf(all: readonly Alike[], order: readonly StandingState[]): Counts {
  const counts = order.map((state) => [state, sumOf(all, (one) => one.state === state)] as const)
  return {
    counts: counts.filter(([, count]) => count > 0),
    notKnownDone: sumOf(all, (one) => isHedged(one, one.state)),
    evidenced: sumOf(all, isSourced),
    mergers: sumOf(all, ({ kind }) => kind === 'BodyMerger'),
  }
}
