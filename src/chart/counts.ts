import type { StandingState } from '../model/standing.ts'
import { isHedged } from './sureness.ts'
import type { Words } from './words.ts'

/** How many links stand how somewhere, and what is known of them beside that. */
export interface Counts {
  readonly counts: readonly (readonly [StandingState, number])[]
  /** Of those whose word says more than is known: of which no source shows that they are carried out. */
  readonly notKnownDone: number
  /** Those that are on record there, and how many of these are bodies run as one. */
  readonly evidenced: number
  readonly mergers: number
}

/** What is told, with what is so of all of it, or of how much of it. */
const withPart = (told: string, word: string, part: number, all: number): string =>
  part === 0 ? told : `${told} (${word}${part === all ? '' : `: ${part}`})`

/** How wordy counts are: whole; without how many of some are of a kind; without what their signs say, too; as short as can be. */
export const WORDINESS = ['whole', 'plain', 'signed', 'short'] as const
export type Wordiness = (typeof WORDINESS)[number]

/** How many stand so. Where the word says more than is known, that is said of as many, if only by a sign. */
export function countTold(
  { notKnownDone }: Counts,
  [state, count]: Counts['counts'][number],
  words: Words,
  how: Wordiness = 'whole',
): string {
  const hedged = isHedged({ kind: 'PilotLink' }, state) ? notKnownDone : 0
  const hasWord = how === 'whole' || how === 'plain'
  const told = hasWord ? `${count} ${words.standing[state]}` : String(count)
  return withPart(told, how === 'short' ? '?' : words.notKnownDone, hedged, count)
}

/** How many are on record, and of those that are drawn as bodies run as one, that, as in a table; none: nothing. */
export function evidencedTold(
  { evidenced, mergers }: Counts,
  words: Words,
  how: Wordiness = 'whole',
): readonly string[] {
  if (evidenced === 0) return []
  const isTold = how === 'whole' || (how !== 'short' && mergers === evidenced)
  return [withPart(words.evidenced(evidenced), words.kind.BodyMerger, isTold ? mergers : 0, evidenced)]
}

/** All of it in words, one count after the other. */
export const countsTold = (counts: Counts, words: Words): readonly string[] => [
  ...counts.counts.map((one) => countTold(counts, one, words)),
  ...evidencedTold(counts, words),
]
