import type { Day, UncertainDate } from '../model/date.ts'
import { type DayRange, FIRST_DAY, LAST_DAY, rangeOf } from '../model/date.ts'
import type { Directive } from '../model/directive.ts'
import type { Effect } from '../model/effect.ts'
import type { Entry } from '../model/entry.ts'
import type { DirectiveId, EffectId, Id } from '../model/ids.ts'
import type { Action } from '../model/vocabulary.ts'
import { type Authority, authorityOf } from './authority.ts'
import { issueDate } from './issue-date.ts'

/** What takes an order out of force: a directive that repeals or replaces the one it is in, or an effect on either. */
export interface Ending {
  readonly fact: DirectiveId | EffectId
  readonly directive: DirectiveId
  /** From when; null: no source dates it. */
  readonly date: UncertainDate | null
  /** Whether it surely does. */
  readonly isSure: boolean
}

/** Whether an order holds on a day. */
export type Force = 'NO' | 'MAYBE' | 'YES'

const rangeOfEnding = ({ date }: Ending): DayRange =>
  date === null ? { earliest: FIRST_DAY, latest: LAST_DAY } : rangeOf(date)

/** The endings that may have come by a day. */
export const endingsBy = (endings: readonly Ending[], day: Day): readonly Ending[] =>
  endings.filter((ending) => rangeOfEnding(ending).earliest <= day)

/** Every day on which the force of an order can change. */
export const forceDays = (effect: Effect, endings: readonly Ending[]): readonly Day[] =>
  [rangeOf(effect.effectiveFrom), ...endings.map(rangeOfEnding)].flatMap(({ earliest, latest }) => [earliest, latest])

export function forceOn(effect: Effect, endings: readonly Ending[], day: Day): Force {
  const { earliest, latest } = rangeOf(effect.effectiveFrom)
  const ended = endings.some((ending) => ending.isSure && rangeOfEnding(ending).latest <= day)
  if (day < earliest || ended) return 'NO'
  return day < latest || endingsBy(endings, day).length > 0 ? 'MAYBE' : 'YES'
}

/**
 * What an action on a directive or effect does to it: END: it holds no more. PERHAPS: some of it may not, for the sources do
 * not say which provisions. null: it goes on. A new action does not compile without a row.
 */
const ON_ORDERS = {
  END: 'END',
  REPLACE: 'END',
  AMEND: 'END',
  SUSPEND: 'PERHAPS',
  AUTHORISE: null,
  CONTINUE: null,
  RESUME: null,
  ESTABLISH: null,
  MERGE: null,
  SPLIT: null,
  RENAME: null,
  TRANSFER: null,
} as const satisfies Record<Action, 'END' | 'PERHAPS' | null>

const isOfDirective = (id: Id | null): boolean => id?.startsWith('directive/') ?? false

/** Whether an effect acts on a directive or another effect, so that what these order may end. */
export const isOnOrders = ({ action, modality, target }: Effect): boolean =>
  modality === 'ORDERED' && ON_ORDERS[action] !== null && /^(directive|effect)\//.test(target ?? '')

/** A change of part of a directive leaves open whether this order is in that part. */
const endsAll = ({ action, target }: Effect): boolean =>
  ON_ORDERS[action] === 'END' && !(action === 'AMEND' && isOfDirective(target))

const ENDING_RELATIONS = ['REPEALS', 'REPLACES'] as const

/** The directives that one repeals or replaces. */
export const endedBy = ({ id, relations }: Directive): readonly DirectiveId[] =>
  relations
    .filter(({ relation, directive }) => ENDING_RELATIONS.some((one) => one === relation) && directive !== id)
    .map(({ directive }) => directive)

/** What may end orders, as far as a view has it. */
export interface EndingFacts {
  /** Effects on directives or effects. */
  readonly effects: readonly Effect[]
  /** Directives that may repeal or replace others. */
  readonly directives: readonly Directive[]
  /** Gives directives, their issuers and the places of these. */
  readonly find: (id: Id) => Entry | undefined
}

/** An authority ends orders of its own rank or below; where either is unknown, it may. */
function powerOver(ender: Authority, order: Authority): 'NONE' | 'PERHAPS' | 'SURE' {
  if (ender.rank === null) return 'PERHAPS'
  if (ender.rank === 0) return 'SURE'
  if (order.rank === null) return 'PERHAPS'
  return ender.rank <= order.rank ? 'SURE' : 'NONE'
}

/** Whether an authority stands below that of an order, so that it surely cannot end it. */
export const cannotEnd = (ender: Authority, order: Authority): boolean => powerOver(ender, order) === 'NONE'

interface Candidate extends Ending {
  readonly authority: Authority
}

function byEffects(effect: Ended, { effects, find }: EndingFacts): readonly Candidate[] {
  return effects
    .filter((one) => one.target === effect.id || one.target === effect.directive)
    .flatMap((one) => {
      const directive = find(one.directive)
      if (directive?.kind !== 'Directive') return []
      const authority = authorityOf(directive, find)
      const date = one.effectiveFrom
      return [{ fact: one.id, directive: one.directive, date, isSure: endsAll(one), authority }]
    })
}

function byDirectives(effect: Ended, { directives, find }: EndingFacts): readonly Candidate[] {
  const enders = directives.filter((one) => endedBy(one).includes(effect.directive))
  return enders.map((directive) => ({
    fact: directive.id,
    directive: directive.id,
    date: directive.effectiveFrom ?? issueDate(directive),
    isSure: true,
    authority: authorityOf(directive, find),
  }))
}

/**
 * What becomes of an ending that is ended itself: before its day, it never comes; on that day or on one that may be before, it may not.
 * What ends it later undoes nothing.
 */
function asEnded(ending: Ending, own: readonly Ending[]): readonly Ending[] {
  const { earliest, latest } = rangeOfEnding(ending)
  if (own.some((one) => one.isSure && rangeOfEnding(one).latest < earliest)) return []
  return [{ ...ending, isSure: ending.isSure && !own.some((one) => rangeOfEnding(one).earliest <= latest) }]
}

/** What may end: an order, or what ends one. */
type Ended = Pick<Effect, 'directive'> & { readonly id: Id }

/** @param known the endings of what was looked at already; what ends itself, by however many steps, does not */
function endingsWithin(
  ended: Ended,
  authority: Authority,
  facts: EndingFacts,
  known: Map<Id, readonly Ending[]>,
): readonly Ending[] {
  const found = known.get(ended.id)
  if (found) return found
  known.set(ended.id, [])
  const endings = [...byEffects(ended, facts), ...byDirectives(ended, facts)].flatMap((candidate) => {
    const { authority: ender, isSure, ...ending } = candidate
    const power = powerOver(ender, authority)
    if (power === 'NONE') return []
    const own = endingsWithin({ id: ending.fact, directive: ending.directive }, ender, facts, known)
    return asEnded({ ...ending, isSure: isSure && power === 'SURE' }, own)
  })
  known.set(ended.id, endings)
  return endings
}

/** All that takes an order out of force, by authorities that can, as far as it is not taken out of force before. */
export const endingsOf = (effect: Effect, authority: Authority, facts: EndingFacts): readonly Ending[] =>
  endingsWithin(effect, authority, facts, new Map())
