import type { Arrangement } from '../model/arrangement.ts'
import { rangeOf } from '../model/date.ts'
import type { Directive } from '../model/directive.ts'
import type { Effect } from '../model/effect.ts'
import type { Entry } from '../model/entry.ts'
import type { Id, ModelId, PlaceId } from '../model/ids.ts'
import type { KnownState } from '../model/standing.ts'
import type { Action, Level } from '../model/vocabulary.ts'
import { type Authority, authorityOf, isOver } from './authority.ts'
import { type Ending, endingsOf, isOnOrders } from './force.ts'

/** What each action leaves behind in what it reaches; null: it says nothing about standing. A new action does not compile without a row. */
const STATE_AFTER = {
  AUTHORISE: 'ACTIVE',
  CONTINUE: 'ACTIVE',
  RESUME: 'ACTIVE',
  SUSPEND: 'SUSPENDED',
  END: 'ENDED',
  ESTABLISH: null,
  MERGE: null,
  SPLIT: null,
  RENAME: null,
  TRANSFER: null,
  REPLACE: null,
  AMEND: null,
} as const satisfies Record<Action, KnownState | null>

/** An effect that decides how models or arrangements stand. */
export interface StandingEffect {
  readonly effect: Effect
  readonly state: KnownState
  readonly authority: Authority
  /** What takes it out of force again. */
  readonly endings: readonly Ending[]
}

export const isModel = (id: Id | null): id is ModelId => id?.startsWith('model/') ?? false
const isArrangementId = (id: Id): boolean => /^(holding|merger)\//.test(id)

/** Whether it names one arrangement rather than the model of many. */
export const isByName = ({ effect }: StandingEffect): boolean => !isModel(effect.target)

/** Whether it is as firm as its action takes: what authorises leaves the choice, so that it need not order. */
const isFirm = ({ action, modality }: Effect): boolean =>
  modality === 'ORDERED' || (action === 'AUTHORISE' && modality === 'OPTIONAL')

/** The effect as one that decides standing; null when it orders nothing about that: a wish, a request, or another action or target. */
export function standingEffectOf(
  effect: Effect,
  authority: Authority,
  endings: readonly Ending[] = [],
): StandingEffect | null {
  const { action, target } = effect
  const state = STATE_AFTER[action]
  if (state === null || !isFirm(effect) || target === null) return null
  return isModel(target) || isArrangementId(target) ? { effect, state, authority, endings } : null
}

/** Whether an effect has a say in how anything stands: by itself, or by ending another. */
export const decidesStanding = (effect: Effect): boolean =>
  isOnOrders(effect) || standingEffectOf(effect, { level: null, places: [] }) !== null

/** What decides which orders stand, as far as a view has it. */
export interface OrderFacts {
  readonly effects: readonly Effect[]
  /** Directives that may repeal or replace those of the effects. */
  readonly later: readonly Directive[]
  /** Gives all these directives, their issuers and the places of the issuers. */
  readonly find: (id: Id) => Entry | undefined
}

/** The effects that decide standing, oldest first. */
export function standingEffectsAmong({ effects, later, find }: OrderFacts): readonly StandingEffect[] {
  const ending = { effects: effects.filter(isOnOrders), directives: later, find }
  return inOrder(
    effects.flatMap((effect) => {
      const directive = find(effect.directive)
      if (directive?.kind !== 'Directive') return []
      const authority = authorityOf(directive, find)
      return standingEffectOf(effect, authority, endingsOf(effect, authority, ending)) ?? []
    }),
  )
}

/** Oldest first; those of one day in the order of their ids, which decides nothing but where they stand in a list. */
export function inOrder(standingEffects: readonly StandingEffect[]): readonly StandingEffect[] {
  const key = ({ effect }: StandingEffect) => {
    const { earliest, latest } = rangeOf(effect.effectiveFrom)
    return `${latest} ${earliest} ${effect.id}`
  }
  return standingEffects
    .map((one) => [key(one), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
}

/**
 * Whether an order reaches an arrangement, or may do so: it names the arrangement, or the model it follows at its level, and the
 * arrangement lies under the issuers' authority.
 * @param ancestors the arrangement's place and all it lies within
 */
export function reaches(
  { effect, authority }: StandingEffect,
  arrangement: Arrangement,
  ancestors: readonly PlaceId[],
): boolean {
  if (effect.target === arrangement.id) return isOver(authority, ancestors)
  return reachesAt({ effect, authority }, arrangement, ancestors)
}

/** Whether an order on a model reaches what follows it at a level, under the issuers' authority, or may do so. */
export const reachesAt = (
  { effect, authority }: Pick<StandingEffect, 'effect' | 'authority'>,
  { model, level }: { readonly model: ModelId | null; readonly level: Level },
  ancestors: readonly PlaceId[],
): boolean => effect.target === model && effect.levels.includes(level) && isOver(authority, ancestors)
