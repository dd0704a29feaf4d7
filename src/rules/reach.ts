import type { Arrangement } from '../model/arrangement.ts'
import { type Day, rangeOf } from '../model/date.ts'
import type { Directive } from '../model/directive.ts'
import type { Effect } from '../model/effect.ts'
import type { Entry } from '../model/entry.ts'
import type { Id, ModelId } from '../model/ids.ts'
import type { KnownState } from '../model/standing.ts'
import type { Action, Level } from '../model/vocabulary.ts'
import { type Authority, authorityOf, isOver, UNKNOWN_AUTHORITY } from './authority.ts'
import { type Ending, endingsOf, isOnOrders } from './force.ts'
import type { Whereabouts } from './whereabouts.ts'

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
  /** Where what it may reach lies, if that changed. */
  readonly where?: Whereabouts
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
  isOnOrders(effect) || standingEffectOf(effect, UNKNOWN_AUTHORITY) !== null

/** What decides which orders stand, as far as a view has it. */
export interface OrderFacts {
  readonly effects: readonly Effect[]
  /** Directives that may repeal or replace those of the effects. */
  readonly later: readonly Directive[]
  /** Gives all these directives, their issuers, the places of the issuers, and those that these lie in. */
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

/** Those of some orders that ever reach what lies there, or may do so. */
export function reachingAt(orders: readonly StandingEffect[], where: Whereabouts): readonly StandingEffect[] {
  const reaching = orders.filter(({ authority }) => isOver(authority, where.ever))
  if (where.changePoints.length === 0) return reaching
  return reaching.map((order) => (order.authority.places.length > 0 ? { ...order, where } : order))
}

/**
 * The orders as they reach on a day something that may have moved. One that lay under the issuers when it was ordered, but does so no
 * more, or came to lie there later, may be reached: no source says whether the order went with it. So it is where sources leave open
 * whether it lay there, or whether the order came before the move.
 */
export const reachingOn = (orders: readonly StandingEffect[], day: Day): readonly StandingEffect[] =>
  orders.some(({ where }) => where) ? orders.flatMap((order) => asReaching(order, day)) : orders

/** The days on which an order may have come by a day, as far as something lay elsewhere on them, and that day. */
function daysUntil({ effectiveFrom }: Effect, { changePoints }: Whereabouts, day: Day): readonly Day[] {
  const { earliest, latest } = rangeOf(effectiveFrom)
  const moves = changePoints.flatMap(({ days }) => days).filter((one) => earliest < one && one < latest)
  return [earliest, ...[...moves, latest].filter((one) => one < day), day]
}

function asReaching(order: StandingEffect, day: Day): readonly StandingEffect[] {
  const { where, authority, effect } = order
  if (where === undefined) return [order]
  const under = daysUntil(effect, where, day).map((one) => where.isIn(authority.places, one))
  if (under.every((one) => one === 'SURELY')) return [order]
  return under.some((one) => one !== 'NO') ? [{ ...order, authority: UNKNOWN_AUTHORITY }] : []
}

/** Whether an order names an arrangement, or the model it follows at its level; whether it reaches is for {@link reachingAt}. */
export const isAbout = ({ effect }: StandingEffect, { id, model, level }: Arrangement): boolean =>
  effect.target === id || isAboutModel({ effect }, { model, level })

/** Whether an order is on a model at a level. */
export const isAboutModel = (
  { effect }: Pick<StandingEffect, 'effect'>,
  { model, level }: { readonly model: ModelId | null; readonly level: Level },
): boolean => effect.target === model && effect.levels.includes(level)
