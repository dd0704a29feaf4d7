import type { Day } from '../model/date.ts'
import type { PilotModel } from '../model/pilot-model.ts'
import type { KnownState, Standing } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import { outcomeOf, type Ruling } from './reach.ts'
import { type DayStanding, dayStanding, rulingReasons } from './standing.ts'
import { type Period, periodsFrom, rulingTurns, standingIn } from './timeline.ts'

/** The rulings on a model at a level that hold everywhere: a province's own directive does not change the model itself. */
const rulingsOn = (model: PilotModel, level: Level, rulings: readonly Ruling[]) =>
  rulings.filter(
    ({ effect, authority }) => effect.target === model.id && effect.levels.includes(level) && authority === null,
  )

/** Before its first ruling a model that was authorised later had not started; of one never ruled on the sources say nothing. */
const stateBefore = (rulings: readonly Ruling[]): readonly KnownState[] =>
  rulings.some(({ effect }) => effect.action === 'AUTHORISE') ? ['NOT_STARTED'] : ['NOT_STARTED', 'ACTIVE']

function modelStandingOn(model: PilotModel, rulings: readonly Ruling[], day: Day): DayStanding {
  const { possible, deciding } = outcomeOf(rulings, day, stateBefore(rulings))
  return dayStanding(possible, [...rulingReasons(deciding), { role: 'MODEL', fact: model.id }])
}

/** How a model stood at one of its levels at all times, oldest first. */
export function modelHistory(model: PilotModel, level: Level, rulings: readonly Ruling[]): readonly Period[] {
  const on = rulingsOn(model, level, rulings)
  return periodsFrom(rulingTurns(on), (day) => modelStandingOn(model, on, day))
}

/** How a model stands at one of its levels. */
export function modelStandingAt(model: PilotModel, level: Level, rulings: readonly Ruling[], day: Day): Standing {
  const on = rulingsOn(model, level, rulings)
  return standingIn(modelHistory(model, level, rulings), modelStandingOn(model, on, day), day)
}

const LIVELIEST = ['ACTIVE', 'UNKNOWN', 'SUSPENDED', 'ENDED', 'NOT_STARTED'] as const

/** How a model stands as a whole: as at its liveliest level, so that one still active somewhere is not called suspended. */
export function modelStanding(model: PilotModel, rulings: readonly Ruling[], day: Day): Standing {
  const all = model.levels.map((level) => modelStandingAt(model, level, rulings, day))
  const state = LIVELIEST.find((wanted) => all.some((one) => one.state === wanted))
  return (
    all.find((one) => one.state === state) ?? {
      ...dayStanding(['NOT_STARTED', 'ACTIVE'], []),
      since: null,
      until: null,
    }
  )
}
