import type { ExistenceState, StandingState } from '../model/standing.ts'
import type { NodeChange } from './as-of.ts'
import type { ChartLink } from './chart-model.ts'
import { evidenceTold, type Words } from './words.ts'

export type OfKind = Pick<ChartLink, 'kind'>

/** The same words wherever it is told and not drawn. */
export const withDoubt = (told: string, doubt: ExistenceState | null, { existence }: Words): string =>
  doubt === null ? told : `${told}, ${existence[doubt]}`

/** Whether a source shows it where it is. */
export const isSourced = ({ kind }: OfKind): boolean => kind === 'ConcurrentHolding' || kind === 'BodyMerger'

/** Whether the word of a standing says more than is known: that a model is in force does not show that it is carried out here. */
export const isHedged = ({ kind }: OfKind, state: StandingState): boolean => kind === 'PilotLink' && state === 'ACTIVE'

/** What is told of a link, with that beside it. */
export const withHedge = (told: string, link: OfKind, state: StandingState, { notKnownDone }: Words): string =>
  isHedged(link, state) ? `${told} (${notKnownDone})` : told

/** Whether a source shows it, how sure it is on the day, and whether only one of two revisions knows that source. Bodies are said to be run as one only where a source shows it. */
export function surenessOf(
  { kind }: OfKind,
  words: Words,
  doubt: ExistenceState | null = null,
  evidence: NodeChange = 'SAME',
): string {
  const merged = `${words.kind.ConcurrentHolding} (${words.kind.BodyMerger})`
  const told = withDoubt(kind === 'BodyMerger' ? merged : words.kind[kind], doubt, words)
  return evidence === 'SAME' ? told : `${told} (${evidenceTold(words, evidence)})`
}
