import type { Arrangement } from '../model/arrangement.ts'
import type { Day } from '../model/date.ts'
import type { ModelId, PlaceId } from '../model/ids.ts'
import type { Cohort } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import { isOver } from './authority.ts'
import type { MadeLife } from './made-life.ts'
import { outcomeOf } from './outcome.ts'
import { isModel, reaches, type StandingEffect } from './reach.ts'
import { orderWithin, possibleByMergers } from './standing.ts'

/** Where places lie: a place and all it lies within, the nearest first. */
export type Ancestors = (place: PlaceId) => readonly PlaceId[]

type CohortClass = Pick<Cohort, 'level' | 'place'> & { readonly model: ModelId; readonly level: Level }

/** The classes of arrangements that orders on models tell apart, each once. */
function classesOf(effects: readonly StandingEffect[]): readonly CohortClass[] {
  const all = effects.flatMap(({ effect: { target, levels }, authority }) =>
    isModel(target)
      ? levels.flatMap((level) => [null, ...authority.places].map((place) => ({ model: target, level, place })))
      : [],
  )
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
    reachedBy: [...new Set(effects.map(({ effect }) => effect.directive))],
  }
}

/** An arrangement that stands in its own way, with the lives of its bodies that mergers made. */
export interface NamedArrangement {
  readonly arrangement: Arrangement
  readonly byMergers: readonly MadeLife[]
}

/**
 * What the orders come to on a day for every class of arrangements, so that a store can filter and count by state.
 * @param effects all of a view, oldest first
 * @param named the arrangements that orders name, and those of bodies that mergers made, and of posts in them
 */
export function cohortsOf(
  effects: readonly StandingEffect[],
  named: readonly NamedArrangement[],
  ancestors: Ancestors,
  day: Day,
): readonly Cohort[] {
  const classes = classesOf(effects).map(({ model, level, place }): Cohort => {
    const around = place === null ? [] : ancestors(place)
    const reaching = effects.filter(
      ({ effect, authority }) => effect.target === model && effect.levels.includes(level) && isOver(authority, around),
    )
    return { model, level, place, arrangement: null, ...comesTo(reaching, [], day) }
  })
  const single = named.map(({ arrangement, byMergers }): Cohort => {
    const { id, model, level, place } = arrangement
    const reaching = effects.filter((effect) => reaches(effect, arrangement, ancestors(place)))
    return { model, level, place: null, arrangement: id, ...comesTo(reaching, byMergers, day) }
  })
  return [...classes, ...single]
}
