import type { Arrangement } from '../model/arrangement.ts'
import type { Day } from '../model/date.ts'
import type { ModelId, PlaceId } from '../model/ids.ts'
import type { Cohort } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import type { MadeLife } from './made-life.ts'
import { listedOnce } from './order-lists.ts'
import { outcomeOf } from './outcome.ts'
import { isAbout, isAboutModel, isModel, reachingAt, reachingOn, type StandingEffect } from './reach.ts'
import { orderWithin, possibleByMergers } from './standing.ts'
import { NOWHERE, type WhereaboutsOf } from './whereabouts.ts'

type CohortClass = Pick<Cohort, 'level' | 'place'> & { readonly model: ModelId; readonly level: Level }

/** The classes of arrangements that orders on models tell apart, each once. What lies in a place that moved may be a class of its own. */
function classesOf(effects: readonly StandingEffect[], moved: readonly PlaceId[]): readonly CohortClass[] {
  const all = effects.flatMap(({ effect: { target, levels }, authority: { places } }) => {
    const around = places.length > 0 ? [null, ...places, ...moved] : [null]
    return isModel(target) ? levels.flatMap((level) => around.map((place) => ({ model: target, level, place }))) : []
  })
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

function comesTo(
  effects: readonly StandingEffect[],
  byMergers: readonly MadeLife[],
  day: Day,
): Pick<Cohort, 'possible' | 'order' | 'reachedBy'> {
  return {
    possible: possibleByMergers(byMergers, outcomeOf(effects, day).possible, day),
    order: orderWithin(byMergers, effects, day),
    reachedBy: [...new Set(reachingOn(effects, day).map(({ effect }) => effect.directive))],
  }
}

/** An arrangement that stands in its own way, with the lives of its bodies that mergers made. */
export interface NamedArrangement {
  readonly arrangement: Arrangement
  readonly byMergers: readonly MadeLife[]
}

/** Where places lie. */
export interface WhereaboutsInView {
  readonly of: WhereaboutsOf
  /** Those that did not always lie where they do, of those that orders of bounded authority may reach. */
  readonly moved: readonly PlaceId[]
}

/**
 * What the orders come to on a day for every class of arrangements, so that a store can filter and count by state.
 * @param effects all of a view, oldest first
 * @param named the arrangements that orders name, and those of bodies that mergers made, and of posts in them
 */
export function cohortsOf(
  effects: readonly StandingEffect[],
  named: readonly NamedArrangement[],
  { of: whereaboutsOf, moved }: WhereaboutsInView,
  day: Day,
): readonly Cohort[] {
  const classes = classesOf(effects, moved).map(({ model, level, place }): Cohort => {
    const about = effects.filter((one) => isAboutModel(one, { model, level }))
    const reaching = listedOnce(effects, reachingAt(about, place === null ? NOWHERE : whereaboutsOf(place)))
    return { model, level, place, arrangement: null, ...comesTo(reaching, [], day) }
  })
  const single = named.map(({ arrangement, byMergers }): Cohort => {
    const { id, model, level, place } = arrangement
    const about = effects.filter((one) => isAbout(one, arrangement))
    const reaching = listedOnce(effects, reachingAt(about, whereaboutsOf(place)))
    return { model, level, place: null, arrangement: id, ...comesTo(reaching, byMergers, day) }
  })
  return [...classes, ...single]
}
