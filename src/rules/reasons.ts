import type { Reason } from '../model/standing.ts'

/** Each fact once, where it comes first. */
export const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [reason.fact, reason])).values(),
]
