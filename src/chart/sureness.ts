import type { ExistenceState, StandingState } from '../model/standing.ts'
import type { NodeChange } from './as-of.ts'
import type { ChartLink } from './chart-model.ts'
import { evidenceTold, type Words } from './words.ts'

export type OfKind = Pick<ChartLink, 'kind'>

/** The same, with what its record rests on. */
export type OnBasis = OfKind & Pick<ChartLink, 'basis'>

/** The same words wherever it is told and not drawn. */
export const withDoubt = (told: string, doubt: ExistenceState | null, { existence }: Words): string =>
  doubt === null ? told : `${told}, ${existence[doubt]}`

/** Whether it is on record where it is. */
export const isSourced = ({ kind }: OfKind): boolean => kind === 'ConcurrentHolding' || kind === 'BodyMerger'

/** Whether the word of a standing says more than is known: that a model is in force does not show that it is carried out here. */
export const isHedged = ({ kind }: OfKind, state: StandingState): boolean => kind === 'PilotLink' && state === 'ACTIVE'

/** What is told of a link, with that beside it. */
export const withHedge = (told: string, link: OfKind, state: StandingState, { notKnownDone }: Words): string =>
  isHedged(link, state) ? `${told} (${notKnownDone})` : told

/** What kind of link it is. That it is on record, or bodies are run as one, is told as no more than read so where no source says it. */
export function kindTold({ kind, basis }: OnBasis, words: Words): string {
  return basis ? `${words.kind[kind]} (${words.basis[basis]})` : words.kind[kind]
}

/** Whether it is on record, how sure it is on the day, and whether only one of two revisions knows of that. Bodies are said to be run as one only where it is on record. */
export function surenessOf(
  link: OnBasis,
  words: Words,
  doubt: ExistenceState | null = null,
  evidence: NodeChange = 'SAME',
): string {
  const { ConcurrentHolding: onRecord } = words.kind
  const known = link.kind === 'BodyMerger' ? `${onRecord}: ${kindTold(link, words)}` : kindTold(link, words)
  const told = withDoubt(known, doubt, words)
  return evidence === 'SAME' ? told : `${told} (${evidenceTold(words, evidence)})`
}
