import type { Day } from '../model/date.ts'
import type { PilotModel } from '../model/pilot-model.ts'
import type { KnownState, Standing } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import { outcomeOf, type StandingEffect } from './reach.ts'
import { type DayStanding, dayStanding, effectReasons } from './standing.ts'
import { effectChangePoints, type Period, periodsFrom, standingIn } from './timeline.ts'

/** The standing effects on a model at a level that hold everywhere: a province's own directive does not change the model itself. */
const standingEffectsOn = (model: PilotModel, level: Level, standingEffects: readonly StandingEffect[]) =>
  standingEffects.filter(
    ({ effect, authority }) => effect.target === model.id && effect.levels.includes(level) && authority === null,
  )

/** Before its first standing effect a model that was authorised later had not started; of one never ruled on the sources say nothing. */
const stateBefore = (standingEffects: readonly StandingEffect[]): readonly KnownState[] =>
  standingEffects.some(({ effect }) => effect.action === 'AUTHORISE') ? ['NOT_STARTED'] : ['NOT_STARTED', 'ACTIVE']

function modelStandingOn(model: PilotModel, standingEffects: readonly StandingEffect[], day: Day): DayStanding {
  const { possible, decisive } = outcomeOf(standingEffects, day, stateBefore(standingEffects))
  return dayStanding(possible, [...effectReasons(decisive), { role: 'MODEL', fact: model.id }])
}

/** How a model stood at one of its levels at all times, oldest first. */
export function modelHistory(
  model: PilotModel,
  level: Level,
  standingEffects: readonly StandingEffect[],
): readonly Period[] {
  const on = standingEffectsOn(model, level, standingEffects)
  return periodsFrom(effectChangePoints(on), (day) => modelStandingOn(model, on, day))
}

/** How a model stands at one of its levels. */
export function modelStandingAt(
  model: PilotModel,
  level: Level,
  standingEffects: readonly StandingEffect[],
  day: Day,
): Standing {
  const on = standingEffectsOn(model, level, standingEffects)
  return standingIn(modelHistory(model, level, standingEffects), modelStandingOn(model, on, day), day)
}

const LIVELIEST = ['ACTIVE', 'UNKNOWN', 'SUSPENDED', 'ENDED', 'NOT_STARTED'] as const

/** How a model stands as a whole: as at its liveliest level, so that one still active somewhere is not called suspended. */
export function modelStanding(model: PilotModel, standingEffects: readonly StandingEffect[], day: Day): Standing {
  const all = model.levels.map((level) => modelStandingAt(model, level, standingEffects, day))
  const state = LIVELIEST.find((wanted) => all.some((one) => one.state === wanted))
  return (
    all.find((one) => one.state === state) ?? {
      ...dayStanding(['NOT_STARTED', 'ACTIVE'], []),
      since: null,
      until: null,
    }
  )
}
