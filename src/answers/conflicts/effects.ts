import { type Arrangement, isArrangement } from '../../model/arrangement.ts'
import { type Day, rangeOf } from '../../model/date.ts'
import { type Entry, isKind, type Kind } from '../../model/entry.ts'
import type { Id, PlaceId } from '../../model/ids.ts'
import type { PilotModel } from '../../model/pilot-model.ts'
import { few, type Group } from '../../rules/conflicts/conflict.ts'
import { begunAgainstOrder, contraryEffects, lowerAuthority, type Orders } from '../../rules/conflicts/effects.ts'
import { isAbout, reachingAt, type StandingEffect } from '../../rules/reach.ts'
import type { WhereaboutsOf } from '../../rules/whereabouts.ts'
import { anyOf } from '../../store/queries.ts'
import { whereaboutsInView } from '../../store/rulings-in-view.ts'
import type { ViewReader } from '../view-reader.ts'
import { findLowerEnding } from './endings.ts'
import { along, findBy, findInTurn, inTurn, listed, ofIds, type Walk } from './walk.ts'

type Ordered = PilotModel | Arrangement
const isOrdered = (entry: Entry): entry is Ordered => isKind('PilotModel', entry) || isArrangement(entry)

/** Everything that effects name. */
async function targetsOf(view: ViewReader): Promise<readonly Id[]> {
  const effects = await view.standingEffects()
  return [...new Set(effects.flatMap(({ effect }) => effect.target ?? []))].sort()
}

/** The effects that name one of the things, or the model of one, by what they name, each list in order. */
async function effectsOn(view: ViewReader, things: readonly Ordered[]) {
  const named = new Set<Id | null>(things.flatMap((one) => (isArrangement(one) ? [one.id, one.model] : one.id)))
  const effects = await view.standingEffects()
  const wanted = effects
    .map((effect, at) => ({ effect, at }))
    .filter(({ effect: { effect } }) => named.has(effect.target))
  const byTarget = Map.groupBy(wanted, ({ effect: { effect } }) => effect.target)
  return (...targets: readonly (Id | null)[]): readonly StandingEffect[] =>
    targets
      .flatMap((target) => byTarget.get(target) ?? [])
      .toSorted((a, b) => a.at - b.at)
      .map(({ effect }) => effect)
}

/** Where the things lie, and where the authorities of the effects. */
async function whereabouts({ stored }: ViewReader, things: readonly Ordered[], effects: readonly StandingEffect[]) {
  const places: readonly PlaceId[] = things.flatMap((one) => (isArrangement(one) ? one.place : []))
  return whereaboutsInView(stored, [...places, ...effects.flatMap(({ authority }) => authority.places)])
}

interface Reaching extends Orders {
  readonly whereaboutsOf: WhereaboutsOf
}

/** The orders about each of the things: those that name a model, or that reach an arrangement. */
async function ordersOn(view: ViewReader, things: readonly Ordered[]): Promise<readonly Reaching[]> {
  const on = await effectsOn(view, things)
  const all = things.map((thing) => (isArrangement(thing) ? on(thing.id, thing.model) : on(thing.id)))
  const whereaboutsOf = await whereabouts(view, things, all.flat())
  return things.map((thing, n) => {
    const effects = all[n] ?? []
    const reaching = isArrangement(thing)
      ? reachingAt(
          effects.filter((effect) => isAbout(effect, thing)),
          whereaboutsOf(thing.place),
        )
      : effects
    return { about: thing.id, effects: reaching, whereaboutsOf }
  })
}

const ordered = ofIds(targetsOf, isOrdered)

// What effects name is as few as effects are, so that all of it is looked at, whatever is asked about.
const findInOrders = (group: (orders: Reaching) => Group) =>
  findBy<Ordered>({
    subjects: ordered,
    near: () => ordered,
    groups: async (view, things) => (await ordersOn(view, things)).map(group),
  })

export const findContraryEffects = findInOrders((orders) => contraryEffects(orders, orders.whereaboutsOf))
export const findLowerAuthority = findInTurn(
  findInOrders((orders) => lowerAuthority(orders, orders.whereaboutsOf)),
  findLowerEnding,
)

/** The first day on which anything was ordered; null when nothing was. */
async function firstOrder(view: ViewReader): Promise<Day | null> {
  const [first] = (await view.standingEffects()).map(({ effect }) => rangeOf(effect.effectiveFrom).earliest).sort()
  return first ?? null
}

const begunSinceOrders = <K extends Kind>(kind: K): ReturnType<typeof listed<K>> =>
  async function* (view, from) {
    const first = await firstOrder(view)
    if (first) yield* listed({ ...anyOf(kind), starting: { from: first, to: null } })(view, from)
  }
const begun: Walk<Arrangement> = inTurn<Arrangement>(
  begunSinceOrders('ConcurrentHolding'),
  begunSinceOrders('BodyMerger'),
)

export const findBegunAgainstOrder = findBy<Arrangement>({
  subjects: begun,
  near: (id) => (id.startsWith('effect/') ? begun : along(isArrangement, [])(id)),
  groups: async (view, arrangements) => {
    const orders = await ordersOn(view, arrangements)
    return arrangements.map((one, n) => few(begunAgainstOrder(one, orders[n]?.effects ?? [])))
  },
})
