import type { Arrangement } from '../../model/arrangement.ts'
import { dayBefore, rangeOf } from '../../model/date.ts'
import type { Id } from '../../model/ids.ts'
import { type Authority, isOver } from '../authority.ts'
import { cannotEnd } from '../force.ts'
import { outcomeOf, SEVERITY, surelyAfter } from '../outcome.ts'
import { isModel, type StandingEffect } from '../reach.ts'
import type { WhereaboutsOf } from '../whereabouts.ts'
import { type Conflict, few, type Group } from './conflict.ts'
import { joined, mention, type Sentence, sentence } from './sentence.ts'
import { amongPairs, daysOf, isBounded } from './spans.ts'

/** The orders about one thing: those that name a model; or those that reach an arrangement, by its own name or that of its model. */
export interface Orders {
  readonly about: Id
  /** Oldest first. */
  readonly effects: readonly StandingEffect[]
}

const said = ({ effect, state }: StandingEffect): Sentence =>
  sentence`${mention(effect.id)} of ${mention(effect.directive)} leaves it ${state}`

/** Whether both can reach one arrangement. A directive that names a model and one of its arrangements makes an exception of that. */
function meet({ about }: Orders, { effect: a }: StandingEffect, { effect: b }: StandingEffect): boolean {
  if (a.target !== about && b.target !== about) return false
  if (a.target !== b.target) return a.directive !== b.directive
  return !isModel(about) || a.levels.some((level) => b.levels.includes(level))
}

/** Whether a place can ever lie under both. One that is over everything has no places of its own. */
const share = (a: Authority, b: Authority, whereaboutsOf: WhereaboutsOf): boolean =>
  isOver(a, []) ||
  b.places.some((place) => isOver(a, whereaboutsOf(place).ever)) ||
  a.places.some((place) => isOver(b, whereaboutsOf(place).ever))

/** Whether one authority stands above the other. An unknown one may stand anywhere, so it is above none. */
const outranks = (a: Authority, b: Authority): boolean => a.rank !== null && b.rank !== null && a.rank < b.rank

/** Whether a lower authority would only lift what a higher one forbade, which {@link lowerAuthority} tells. */
const onlyLifts = (a: StandingEffect, b: StandingEffect): boolean =>
  (outranks(a.authority, b.authority) && SEVERITY[b.state] < SEVERITY[a.state]) ||
  (outranks(b.authority, a.authority) && SEVERITY[a.state] < SEVERITY[b.state])

/** Orders on one thing do not contradict each other where no source tells which is the later. */
export function contraryEffects(orders: Orders, whereaboutsOf: WhereaboutsOf): Group {
  const items = orders.effects.map((item) => ({
    item,
    key: '',
    span: daysOf(item.effect.effectiveFrom),
    says: item.state,
  }))
  return amongPairs(items, ({ item: a, span: one }, { item: b, span: other }): Conflict | null => {
    const [day, otherDay] = [a.effect.effectiveFrom, b.effect.effectiveFrom]
    if (onlyLifts(a, b) || !meet(orders, a, b)) return null
    if (surelyAfter(a, b) || surelyAfter(b, a) || !share(a.authority, b.authority, whereaboutsOf)) return null
    if (day !== otherDay && !(isBounded(one) && isBounded(other))) return null
    const when = day === otherDay ? `From ${day}` : `From ${day} and ${otherDay}, in an order that no source gives`
    return {
      rule: 'CONTRARY_EFFECTS',
      about: orders.about,
      facts: [a.effect.id, b.effect.id],
      explanation: sentence`${when}: ${said(a)}; ${said(b)}.`,
    }
  })
}

/** The higher orders in force when a lower one would lift them; none when it lifts nothing. */
function lifted(orders: Orders, lower: StandingEffect, whereaboutsOf: WhereaboutsOf): readonly StandingEffect[] {
  const higher = orders.effects.filter(
    (one) =>
      outranks(one.authority, lower.authority) &&
      share(one.authority, lower.authority, whereaboutsOf) &&
      meet(orders, one, lower),
  )
  const { possible, decisive } = outcomeOf(higher, rangeOf(lower.effect.effectiveFrom).earliest)
  return possible.every((state) => SEVERITY[lower.state] < SEVERITY[state]) ? decisive : []
}

/** An order of a lower authority does not lift one of a higher. A stricter one of a lower authority is its own affair. */
export const lowerAuthority = (orders: Orders, whereaboutsOf: WhereaboutsOf): Group =>
  few(
    orders.effects.flatMap((lower): readonly Conflict[] => {
      const higher = lifted(orders, lower, whereaboutsOf)
      if (higher.length === 0) return []
      const explanation = sentence`${said(lower)} from ${lower.effect.effectiveFrom}, against an order of a higher authority in force: ${joined(higher.map(said), '; ')}.`
      const facts = [lower, ...higher].map(({ effect }) => effect.id)
      return [{ rule: 'LOWER_AUTHORITY', about: orders.about, facts, explanation }]
    }),
  )

/** A directive or effect that acts on a directive or effect, each with the authority behind it. */
export interface OnOrder {
  readonly by: Id
  readonly authority: Authority
  readonly on: Id
  readonly higher: Authority
}

/** Nor does it take one of a higher authority, or the directive that it is in, out of force. */
export const lowerEnding = ({ by, authority, on, higher }: OnOrder): readonly Conflict[] =>
  cannotEnd(authority, higher)
    ? [
        {
          rule: 'LOWER_AUTHORITY',
          about: on,
          facts: [by, on],
          explanation: sentence`${mention(by)} would take ${mention(on)} of a higher authority out of force, or part of it; that stays in force.`,
        },
      ]
    : []

/** Nothing is set up while an order against it surely stands. @param effects those that reach it, in order */
export function begunAgainstOrder({ id, valid }: Arrangement, effects: readonly StandingEffect[]): readonly Conflict[] {
  if (valid.from === null) return []
  const { possible, decisive } = outcomeOf(effects, dayBefore(rangeOf(valid.from).earliest))
  if (possible.includes('ACTIVE')) return []
  const explanation = sentence`It begins ${valid.from}, after an order against it: ${joined(decisive.map(said), '; ')}.`
  return [
    { rule: 'BEGUN_AGAINST_ORDER', about: id, facts: [id, ...decisive.map(({ effect }) => effect.id)], explanation },
  ]
}
