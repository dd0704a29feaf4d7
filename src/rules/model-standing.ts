import type { Day } from '../model/date.ts'
import type { PilotModel } from '../model/pilot-model.ts'
import type { Reason, Standing } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import { historyOfParts, liveliest, NOTHING_KNOWN, type Ordered, standingOfParts } from './ordered.ts'
import { effectsEverywhere, type PairInContext } from './pair-standing.ts'
import type { StandingEffect } from './reach.ts'
import type { Period } from './timeline.ts'

/** A model with all its pairs. */
export interface ModelInContext {
  readonly model: PilotModel
  readonly pairs: readonly PairInContext[]
}

/** @param all the pairs of every model */
export const modelInContext = (model: PilotModel, all: readonly PairInContext[]): ModelInContext => ({
  model,
  pairs: all.filter(({ pair }) => pair.model === model.id),
})

/** A model stands at a level as the liveliest of its pairs there; where it has none, as its orders say. */
function partsAt({ model, pairs }: ModelInContext, level: Level, all: readonly StandingEffect[]): readonly Ordered[] {
  const effects = effectsEverywhere(model.id, level, all)
  const own: readonly Reason[] = [{ role: 'MODEL', fact: model.id }]
  const here = pairs.filter(({ pair }) => pair.level === level)
  const lives = here.length === 0 ? [[]] : here.map(({ lifespans }) => lifespans)
  return lives.map((lifespans) => ({ effects, lifespans, byMergers: [], own, events: [] }))
}

/** How a model stood at one of its levels at all times, oldest first. */
export const modelHistory = (model: ModelInContext, level: Level, all: readonly StandingEffect[]): readonly Period[] =>
  historyOfParts(partsAt(model, level, all))

/** How a model stands at one of its levels. */
export const modelStandingAt = (
  model: ModelInContext,
  level: Level,
  all: readonly StandingEffect[],
  day: Day,
): Standing => standingOfParts(partsAt(model, level, all), day)

/** How a model stands as a whole: as at its liveliest level. */
export function modelStanding(model: ModelInContext, all: readonly StandingEffect[], day: Day): Standing {
  const levels = model.model.levels.map((level) => modelStandingAt(model, level, all, day))
  return liveliest(levels) ?? { ...NOTHING_KNOWN, since: null, until: null }
}
