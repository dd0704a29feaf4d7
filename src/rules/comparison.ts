import { type KnownState, StandingState } from '../model/standing.ts'

/** What happened to something between two days, by how it stood on each. */
export type Change = 'STARTED' | 'SUSPENDED' | 'RESUMED' | 'ENDED' | 'BECAME_UNKNOWN' | 'BECAME_KNOWN'

const CHANGE_TO = {
  ACTIVE: 'STARTED',
  SUSPENDED: 'SUSPENDED',
  ENDED: 'ENDED',
  NOT_STARTED: null,
} as const satisfies Record<KnownState, Change | null>

/** The change from one state to another; null when nothing happened. A suspended thing that is active again was resumed, not started. */
export function changeBetween(before: StandingState, after: StandingState): Change | null {
  if (before === after) return null
  if (after === 'UNKNOWN') return 'BECAME_UNKNOWN'
  // Whenever it ended: who asks what ended must find it.
  if (before === 'UNKNOWN' && after !== 'ENDED') return 'BECAME_KNOWN'
  if (after === 'ACTIVE' && before !== 'NOT_STARTED') return 'RESUMED'
  return CHANGE_TO[after]
}

/** Each way to stand before and after that comes to one of these changes; null: to any. */
export const statesOf = (
  wanted: readonly Change[] | null,
): readonly (readonly [before: StandingState, after: StandingState])[] =>
  StandingState.options.flatMap((before) =>
    StandingState.options.flatMap((after) => {
      const change = changeBetween(before, after)
      return change && (wanted?.includes(change) ?? true) ? [[before, after] as const] : []
    }),
  )
