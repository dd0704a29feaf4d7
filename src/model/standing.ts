import { z } from 'zod'
import type { Day, UncertainDate } from './date.ts'
import type { DirectiveId, HoldingId, Id, MergerId, ModelId, PlaceId } from './ids.ts'
import type { Level } from './vocabulary.ts'

/** How an arrangement or model stands on a day. UNKNOWN: the sources leave several states open; `possible` lists them. */
export const StandingState = z.enum(['NOT_STARTED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN'])
export type StandingState = z.infer<typeof StandingState>
export type KnownState = Exclude<StandingState, 'UNKNOWN'>

/** What a fact contributes to an answer. */
export const ReasonRole = z.enum([
  'OWN_RECORD',
  'MODEL',
  'EFFECT',
  'DIRECTIVE',
  'DOCUMENT',
  'HOLDER',
  'POST',
  'POST_TYPE',
  'ORGANIZATION',
  'ORGANIZATION_TYPE',
  'PLACE',
  'EVENT',
  'MERGER',
  'REPORT',
])
export type ReasonRole = z.infer<typeof ReasonRole>

/** One link of the chain of facts behind an answer. */
export interface Reason {
  readonly role: ReasonRole
  readonly fact: Id
}

/** How something stands on a day, since when, until when, and why: a chain of facts, the nearest first. */
export interface Standing {
  readonly state: StandingState
  /** The states that the sources leave open; one when the state is known. */
  readonly possible: readonly KnownState[]
  /** First day of this state; null: no source bounds it. */
  readonly since: UncertainDate | null
  /** First day of the next state; null: none is known. */
  readonly until: UncertainDate | null
  readonly because: readonly Reason[]
}

/** Whether an order that stands was carried out at one place. */
export const ExecutionState = z.enum(['DONE', 'NOT_DONE', 'UNKNOWN'])
export type ExecutionState = z.infer<typeof ExecutionState>
export interface Execution {
  readonly state: ExecutionState
  readonly because: readonly Reason[]
}

/**
 * Whether something is there on a day, from the surest that it is. YES: a source makes it certain. PRESUMED: nothing speaks of that day,
 * and it would go on or be there. UNKNOWN: the sources leave it open. NO: a source or a rule makes that certain.
 */
export const ExistenceState = z.enum(['YES', 'PRESUMED', 'UNKNOWN', 'NO'])
export type ExistenceState = z.infer<typeof ExistenceState>
export interface Existence {
  readonly state: ExistenceState
  readonly because: readonly Reason[]
}

/** An order to suspend or end that stands for certain. */
export interface StandingOrder {
  /** First day from which one stands without a break. */
  readonly since: Day
  /** The day by which the last of those that stand, or may, had come. */
  readonly last: Day
}

/**
 * What the effects in view come to on the view's day, for one class of arrangements. An arrangement belongs to the narrowest
 * cohort that fits: one naming it, else its model and level in the deepest `place` around it, else its model and level anywhere.
 */
export interface Cohort {
  readonly model: ModelId | null
  readonly level: Level | null
  /** Only arrangements in this place or within it; null: anywhere. */
  readonly place: PlaceId | null
  /** Only this arrangement; null: the whole class. */
  readonly arrangement: HoldingId | MergerId | null
  /** What the effects leave possible, within the lives of bodies that mergers made; own dates and existence come on top. Never empty. */
  readonly possible: readonly KnownState[]
  /** The order to suspend or end that stands for certain; null: none does. */
  readonly order: StandingOrder | null
  /** The directives whose orders reach the class, or may do so, whether in force on the day or not. */
  readonly reachedBy: readonly DirectiveId[]
}
