import { type Day, rangeOrNull } from '../model/day-range.ts'
import type { ExistenceState } from '../model/standing.ts'

/** How something is not there on a day: it is gone, comes later, is not there for what it lies in, or nobody knows. */
export type Absence = 'GONE' | 'NOT_YET' | 'NOT_THEN' | 'UNSURE'

interface There {
  readonly state: ExistenceState | null | undefined
  /** Its own, as far as sources say. */
  readonly time: { readonly from: string | null; readonly to: string | null } | null | undefined
}

/** @returns null of what is there, and of what is nothing of which that is asked */
export function absenceOf({ state, time }: There, day: Day): Absence | null {
  if (state === 'UNKNOWN') return 'UNSURE'
  if (state !== 'NO') return null
  const begins = time?.from ? rangeOrNull(time.from)?.earliest : undefined
  if (begins !== undefined && begins > day) return 'NOT_YET'
  // Without an end of its own it may be what it lies in that is gone, or not there yet.
  return time?.to ? 'GONE' : 'NOT_THEN'
}
