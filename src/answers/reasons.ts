import type { Reason } from '../model/standing.ts'
import { allInView, type InView, type ViewReader } from './view-reader.ts'

/** An answer of a rule, its reasons seen through the view. */
export function reasoned<S>(view: ViewReader, answer: { readonly state: S; readonly because: readonly Reason[] }) {
  const because: readonly InView<Reason>[] = allInView(view, answer.because)
  return { state: answer.state, because }
}
