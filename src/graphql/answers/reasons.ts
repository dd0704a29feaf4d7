import type { Reason } from '../../model/standing.ts'
import type { Lens } from '../lens.ts'
import { type SeenReason, seenAll } from '../seen.ts'

/** An answer of a rule, its reasons seen through the lens. */
export function reasoned<S>(lens: Lens, answer: { readonly state: S; readonly because: readonly Reason[] }) {
  const because: readonly SeenReason[] = seenAll(lens, answer.because)
  return { state: answer.state, because }
}
