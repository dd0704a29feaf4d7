import { type Day, rangeOf } from '../model/date.ts'
import type { PilotModel } from '../model/pilot-model.ts'
import type { KnownState, Standing } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import { outcomeOf } from './outcome.ts'
import type { StandingEffect } from './reach.ts'
import { type DayStanding, dayStanding, orderReasons } from './standing.ts'
import { effectChangePoints, type Period, periodsFrom, standingIn } from './timeline.ts'

/** The orders on a model at a level that hold everywhere, or may: a province's own directive does not change the model itself. */
const effectsOn = (model: PilotModel, level: Level, effects: readonly StandingEffect[]) =>
  effects.filter(
    ({ effect, authority }) =>
      effect.target === model.id &&
      effect.levels.includes(level) &&
      (authority.level === 'COUNTRY' || authority.level === null),
  )

const isAuthorisation = ({ effect }: StandingEffect) => effect.action === 'AUTHORISE'

/**
 * How a model may stand where no order is in force. Before its first one, a model that was authorised later had not started; of one
 * never authorised the sources say nothing. One whose orders have lapsed had started; without its authorisation it may have ended.
 */
function stateWithout(effects: readonly StandingEffect[], day: Day): readonly KnownState[] {
  const begun = effects.filter(({ effect }) => rangeOf(effect.effectiveFrom).latest <= day)
  if (begun.length === 0) return effects.some(isAuthorisation) ? ['NOT_STARTED'] : ['NOT_STARTED', 'ACTIVE']
  return begun.some(isAuthorisation) ? ['ACTIVE', 'ENDED'] : ['ACTIVE']
}

function modelStandingOn(model: PilotModel, effects: readonly StandingEffect[], day: Day): DayStanding {
  const outcome = outcomeOf(effects, day, stateWithout(effects, day))
  return dayStanding(outcome.possible, [...orderReasons(outcome, day), { role: 'MODEL', fact: model.id }])
}

/** How a model stood at one of its levels at all times, oldest first. */
export function modelHistory(
  model: PilotModel,
  level: Level,
  standingEffects: readonly StandingEffect[],
): readonly Period[] {
  const on = effectsOn(model, level, standingEffects)
  return periodsFrom(effectChangePoints(on), (day) => modelStandingOn(model, on, day))
}

/** How a model stands at one of its levels. */
export function modelStandingAt(
  model: PilotModel,
  level: Level,
  standingEffects: readonly StandingEffect[],
  day: Day,
): Standing {
  const on = effectsOn(model, level, standingEffects)
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
