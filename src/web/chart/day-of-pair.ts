import { type Day, dayBefore, rangeOrNull } from '../../model/day-range.ts'
import type { OverviewPair } from './overview.ts'

const HELD: readonly string[] = ['ACTIVE', 'SUSPENDED']

/** A day on which the posts of a pair were there: before it ended, or from when it surely holds; null: no source says. */
export function dayOfPair({
  standing,
  standingHistory,
}: Pick<OverviewPair, 'standing' | 'standingHistory'>): Day | null {
  if (standing?.state === 'ENDED') {
    const ended = standing.since === null ? null : rangeOrNull(standing.since)
    return ended && dayBefore(ended.earliest)
  }
  const since = standingHistory.find(({ state }) => HELD.includes(state))?.since ?? null
  return since === null ? null : (rangeOrNull(since)?.latest ?? null)
}
