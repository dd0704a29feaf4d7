import type { Id } from '../../model/ids.ts'
import type { Sentence } from './sentence.ts'

/** What can be contradicted, in the order in which conflicts are listed. */
export const CONFLICT_RULES = [
  'ISSUED_TWICE',
  'ISSUER_NOT_THERE',
  'DECIDED_BY_REPEALED',
  'CONTRARY_EFFECTS',
  'LOWER_AUTHORITY',
  'BEGUN_AGAINST_ORDER',
  'CONTRARY_REPORTS',
  'MERGED_AFTER_END',
  'MERGED_TWICE',
  'EVENT_AGAINST_LIFE',
  'EVENT_INCOMPLETE',
  'LIES_OUTSIDE_LIFE',
  'CODE_SHARED',
  'TWO_CODES',
  'TWO_NAMES',
  'TWO_FULL_HOLDERS',
  'HELD_TWICE',
  'HELD_OUTSIDE_POST',
  'HELD_OUTSIDE_LIFE',
  'PAIR_HELD_APART',
  'PAIR_HELD_AFTER_END',
] as const
export type ConflictRule = (typeof CONFLICT_RULES)[number]

/** Facts that cannot all be so. All are kept; none is preferred. */
export interface Conflict {
  readonly rule: ConflictRule
  /** What they disagree on: the post, the place, the arrangement, the directive. */
  readonly about: Id
  /** The facts that disagree; one, when a fact contradicts itself. */
  readonly facts: readonly Id[]
  /** What they disagree on. */
  readonly explanation: Sentence
}

/** What was compared, and where it stands in its group. null: no conflict, so that whoever asks may leave off there. */
interface Placed {
  readonly position: number
  readonly conflict: Conflict | null
}

/**
 * The conflicts about one thing, found one after the other as they are asked for, always in the same order.
 * @param after the position of the last one seen; {@link START}: from the start
 */
export type Group = (after: number) => Iterable<Placed>
export const START = -1

/** A group of conflicts that are few and at hand. */
export const few = (conflicts: readonly Conflict[]): Group =>
  function* (after) {
    for (const [position, conflict] of conflicts.entries()) if (position > after) yield { position, conflict }
  }

/** Far more than a group of pairs has positions for a million items. */
const POSITIONS_OF_ONE = 2 ** 40

/** Groups one after the other as one. */
export const together = (groups: readonly Group[]): Group =>
  function* (after) {
    const [start, inner] = [Math.floor(after / POSITIONS_OF_ONE), after % POSITIONS_OF_ONE]
    for (const [n, group] of groups.entries())
      if (n >= start)
        for (const { position, conflict } of group(n === start ? inner : START))
          yield { position: n * POSITIONS_OF_ONE + position, conflict }
  }
