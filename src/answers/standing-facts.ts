import type { Arrangement, ArrangementInContext } from '../model/arrangement.ts'
import type { ChangeEvent } from '../model/change-event.ts'
import { type Day, LAST_DAY } from '../model/date.ts'
import { boundsOf } from '../model/interval.ts'
import type { Lifespan } from '../rules/lifespans.ts'
import { listedOnce } from '../rules/order-lists.ts'
import { isAbout, reachingAt, type StandingEffect } from '../rules/reach.ts'
import type { StandingFacts } from '../rules/standing.ts'
import { surroundingsIn } from '../store/members-in-view.ts'
import { mapMaybeAsync, type Soon } from './lazy.ts'
import { ordersOn } from './orders.ts'
import type { ViewReader } from './view-reader.ts'
import { whereaboutsOf } from './whereabouts.ts'

async function eventsOn(view: ViewReader, lifespans: readonly Lifespan[]): Promise<readonly ChangeEvent[]> {
  const found = await Promise.all(lifespans.map(({ fact }) => view.linked('ChangeEvent', fact, 'ORIGINAL', 'in')))
  return [...new Map(found.flat().map(({ value }) => [value.id, value])).values()]
}

/** The events that changed any of the lifespans which may have ended by the day. An open one has not ended. */
export function eventsOf(view: ViewReader, lifespans: readonly Lifespan[], until: Day): Soon<readonly ChangeEvent[]> {
  const bounded = lifespans.filter(({ valid }) => valid.to !== null && boundsOf(valid).toEarliest <= until)
  return bounded.length === 0 ? [] : eventsOn(view, bounded)
}

/** Takes in the effects of a list of orders, once: they are reasons. */
function primed(view: ViewReader, orders: readonly StandingEffect[]): readonly StandingEffect[] {
  if (view.primedOrders.has(orders)) return orders
  for (const { effect } of orders) view.prime(effect)
  view.primedOrders.add(orders)
  return orders
}

/** Orders that reach something, as the one list of all that they reach. @param all the orders that these are some of */
export const reachingIn = (
  view: ViewReader,
  all: readonly StandingEffect[],
  orders: readonly StandingEffect[],
): readonly StandingEffect[] => primed(view, listedOnce(all, orders))

/** The orders that reach an arrangement. Where it lies is looked up only when an order's authority is bounded. */
const reaching = (view: ViewReader, arrangement: Arrangement): Soon<readonly StandingEffect[]> =>
  mapMaybeAsync(view.standingEffects(), (all) => {
    const { orders, isBounded } = ordersOn(all, arrangement)
    if (!isBounded) return primed(view, orders)
    const about = orders.filter((order) => isAbout(order, arrangement))
    return mapMaybeAsync(whereaboutsOf(view, arrangement.place), (where) =>
      reachingIn(view, all, reachingAt(about, where)),
    )
  })

const factsIn = (view: ViewReader, context: ArrangementInContext, until: Day): Soon<StandingFacts> =>
  mapMaybeAsync(reaching(view, context.arrangement), (standingEffects) =>
    mapMaybeAsync(
      surroundingsIn((id) => view.entry(id), context),
      (surroundings) =>
        mapMaybeAsync(eventsOf(view, surroundings.ever, until), (events) =>
          mapMaybeAsync(view.mergerLives(), (lives) => ({
            ...context,
            surroundings,
            standingEffects,
            byMergers: lives.throughout(context.arrangement, surroundings, view.asOf.validAt),
            events,
          })),
        ),
    ),
  )

const factsUntil = (view: ViewReader, arrangement: Arrangement, until: Day): Soon<StandingFacts | null> =>
  mapMaybeAsync(view.withMembers(arrangement), (context) => context && factsIn(view, context, until))

/** All that decides how an arrangement stands until a day; null when a member of it is not recorded in the view. */
export function factsOf(view: ViewReader, arrangement: Arrangement, until: Day = LAST_DAY): Soon<StandingFacts | null> {
  if (until !== view.asOf.validAt) return factsUntil(view, arrangement, until)
  const known = view.standingFacts.get(arrangement)
  if (known) return known
  return mapMaybeAsync(factsUntil(view, arrangement, until), (facts) => {
    if (facts) view.standingFacts.set(arrangement, facts)
    return facts
  })
}
