import type { Day } from '../model/date.ts'
import type { OrganizationType } from '../model/general-model.ts'
import { boundsOf } from '../model/interval.ts'
import type { PilotModel } from '../model/pilot-model.ts'
import type { Reason, Standing } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import type { Lifespan } from './lifespans.ts'
import { historyOfParts, liveliest, NOTHING_KNOWN, type Ordered, standingOfParts } from './ordered.ts'
import { effectsEverywhere, type PairInContext } from './pair-standing.ts'
import type { StandingEffect } from './reach.ts'
import type { Period } from './timeline.ts'

/** What ends the levels of the general model. */
export type LevelLives = (level: Level) => readonly Lifespan[]

/** A model with all its pairs, and the levels at which it stands. */
export interface ModelInContext {
  readonly model: PilotModel
  readonly pairs: readonly PairInContext[]
  readonly levelLives: LevelLives
}

/** @param all the pairs of every model */
export const modelInContext = (
  model: PilotModel,
  all: readonly PairInContext[],
  levelLives: LevelLives,
): ModelInContext => ({
  model,
  pairs: all.filter(({ pair }) => pair.model === model.id),
  levelLives,
})

const lastsLonger = (a: OrganizationType, b: OrganizationType): boolean => {
  const [one, other] = [boundsOf(a.valid), boundsOf(b.valid)]
  return one.toLatest > other.toLatest || (one.toLatest === other.toLatest && one.toEarliest > other.toEarliest)
}

/** A level ends with the last of its classes of bodies; one of which no class is recorded, or one without end, does not end. */
export function levelLivesOf(types: readonly OrganizationType[]): LevelLives {
  const last = new Map<Level, OrganizationType>()
  for (const type of types) {
    const known = last.get(type.level)
    if (!known || lastsLonger(type, known)) last.set(type.level, type)
  }
  return (level) => {
    const type = last.get(level)
    if (!type || type.valid.to === null) return []
    return [{ role: 'ORGANIZATION_TYPE', fact: type.id, valid: { from: null, to: type.valid.to } }]
  }
}

/** A model stands at a level as the liveliest of its pairs there; where it has none, as its orders say, for as long as the level is there. */
function partsAt(
  { model, pairs, levelLives }: ModelInContext,
  level: Level,
  all: readonly StandingEffect[],
): readonly Ordered[] {
  const effects = effectsEverywhere(model.id, level, all)
  const own: readonly Reason[] = [{ role: 'MODEL', fact: model.id }]
  const here = pairs.filter(({ pair }) => pair.level === level)
  const lives = here.length === 0 ? [{ lifespans: levelLives(level) }] : here
  return lives.map(({ lifespans, events = [] }: Pick<PairInContext, 'lifespans' | 'events'>) => ({
    ...{ effects, lifespans, events, own },
    byMergers: [],
  }))
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
