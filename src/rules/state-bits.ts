import type { KnownState } from '../model/standing.ts'

/** States as bits, so that what is possible is one number. */
export const STATE_BIT = { NOT_STARTED: 1, ACTIVE: 2, SUSPENDED: 4, ENDED: 8 } as const satisfies Record<
  KnownState,
  number
>

/**
 * What is possible on a day of what may begin and end between these days, with all that it is not there without, where orders leave
 * `ordered` possible: what `standingOn` decides, for those who look at very many and so make nothing of each.
 */
export function possibleWithin(
  day: number,
  ordered: number,
  startEarliest: number,
  startLatest: number,
  endEarliest: number,
  endLatest: number,
): number {
  if (day < startEarliest) return STATE_BIT.NOT_STARTED
  if (endLatest <= day) return STATE_BIT.ENDED
  const notYet = day < startLatest ? STATE_BIT.NOT_STARTED : 0
  const gone = endEarliest <= day ? STATE_BIT.ENDED : 0
  return notYet | gone | ordered
}
