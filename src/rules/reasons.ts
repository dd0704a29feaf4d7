import type { Reason } from '../model/standing.ts'

/** Up to how many a search through them costs less than a map of them. */
const FEW = 16

function distinctOfFew(reasons: readonly Reason[]): readonly Reason[] {
  const found: Reason[] = []
  for (const reason of reasons) {
    const at = found.findIndex(({ fact }) => fact === reason.fact)
    if (at === -1) found.push(reason)
    else found[at] = reason
  }
  return found
}

/** Each fact once, where it comes first, in the role that it has last. */
export const distinct = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.length <= FEW ? distinctOfFew(reasons) : [...new Map(reasons.map((reason) => [reason.fact, reason])).values()]
