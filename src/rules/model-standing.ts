import { type Day, rangeOf } from '../model/date.ts'
import type { PilotModel, PostPair } from '../model/pilot-model.ts'
import type { KnownState, Reason, Standing } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import { endedOn, type Lifespan, notBegunOn } from './lifespans.ts'
import { outcomeOf } from './outcome.ts'
import type { StandingEffect } from './reach.ts'
import { type DayStanding, dayStanding, distinct, orderReasons, possibleWithin } from './standing.ts'
import {
  type ChangePoint,
  changePointsAt,
  effectChangePoints,
  type Period,
  periodsFrom,
  standingIn,
} from './timeline.ts'

/** A pair with what it is not there without: its two types of posts, and the types of bodies that these are in. */
export interface PairInContext {
  readonly pair: PostPair
  readonly lifespans: readonly Lifespan[]
}

/** A model with all its pairs. */
export interface ModelInContext {
  readonly model: PilotModel
  readonly pairs: readonly PairInContext[]
}

/** What stands: the orders on it, the lives that bound it, and the facts that it is made of. */
interface Ordered {
  readonly effects: readonly StandingEffect[]
  readonly lifespans: readonly Lifespan[]
  readonly own: readonly Reason[]
}

/** The orders on a model at a level that hold everywhere, or may: a province's own directive does not change the model itself. */
const effectsOn = ({ id }: PilotModel, level: Level, effects: readonly StandingEffect[]) =>
  effects.filter(
    ({ effect, authority }) =>
      effect.target === id &&
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

const reasonsOf = (lifespans: readonly Lifespan[]): readonly Reason[] =>
  lifespans.map(({ role, fact }) => ({ role, fact }))

/** What is not there for certain decides alone; what may be gone is named beside the orders. */
function standingOf({ effects, lifespans, own }: Ordered, day: Day): DayStanding {
  const outcome = outcomeOf(effects, day, stateWithout(effects, day))
  const outside = (certain: boolean) => [...notBegunOn(lifespans, day, certain), ...endedOn(lifespans, day, certain)]
  const orders = outside(true).length > 0 ? [] : orderReasons(outcome, day)
  return dayStanding(
    possibleWithin(lifespans, outcome.possible, day),
    distinct([...reasonsOf(outside(orders.length === 0)), ...orders, ...own]),
  )
}

const changePointsOf = ({ effects, lifespans }: Ordered): readonly ChangePoint[] => [
  ...effectChangePoints(effects),
  ...lifespans.flatMap(({ fact, valid }) => changePointsAt(fact, valid)),
]

const LIVELIEST = ['ACTIVE', 'UNKNOWN', 'SUSPENDED', 'ENDED', 'NOT_STARTED'] as const

/** The one that stands as at the liveliest, so that what is still active somewhere is not called suspended. */
const liveliest = <S extends DayStanding>(all: readonly S[]): S | undefined =>
  LIVELIEST.flatMap((state) => all.filter((one) => one.state === state))[0]

const NOTHING_KNOWN: DayStanding = dayStanding(['NOT_STARTED', 'ACTIVE'], [])

const historyOfAll = (all: readonly Ordered[]): readonly Period[] =>
  periodsFrom(all.flatMap(changePointsOf), (day) => liveliest(all.map((one) => standingOf(one, day))) ?? NOTHING_KNOWN)

function standingOfAll(all: readonly Ordered[], day: Day): Standing {
  const on = liveliest(all.map((one) => standingOf(one, day))) ?? NOTHING_KNOWN
  return standingIn(historyOfAll(all), on, day)
}

/** A model stands at a level as the liveliest of its pairs there; where it has none, as its orders say. */
function orderedAt({ model, pairs }: ModelInContext, level: Level, all: readonly StandingEffect[]): readonly Ordered[] {
  const effects = effectsOn(model, level, all)
  const own: readonly Reason[] = [{ role: 'MODEL', fact: model.id }]
  const here = pairs.filter(({ pair }) => pair.level === level)
  return here.length === 0
    ? [{ effects, lifespans: [], own }]
    : here.map(({ lifespans }) => ({ effects, lifespans, own }))
}

function orderedPair(model: PilotModel, { pair, lifespans }: PairInContext, all: readonly StandingEffect[]): Ordered {
  const own: readonly Reason[] = [
    { role: 'MODEL', fact: model.id },
    { role: 'OWN_RECORD', fact: pair.id },
  ]
  return { effects: effectsOn(model, pair.level, all), lifespans, own }
}

/** How a model stood at one of its levels at all times, oldest first. */
export const modelHistory = (model: ModelInContext, level: Level, all: readonly StandingEffect[]): readonly Period[] =>
  historyOfAll(orderedAt(model, level, all))

/** How a model stands at one of its levels. */
export const modelStandingAt = (
  model: ModelInContext,
  level: Level,
  all: readonly StandingEffect[],
  day: Day,
): Standing => standingOfAll(orderedAt(model, level, all), day)

/** How a model stands as a whole: as at its liveliest level. */
export function modelStanding(model: ModelInContext, all: readonly StandingEffect[], day: Day): Standing {
  const levels = model.model.levels.map((level) => modelStandingAt(model, level, all, day))
  return liveliest(levels) ?? { ...NOTHING_KNOWN, since: null, until: null }
}

/** How a pair stands: as its model at its level, within the lives of the types that it joins. */
export const pairStanding = (
  model: PilotModel,
  pair: PairInContext,
  all: readonly StandingEffect[],
  day: Day,
): Standing => standingOfAll([orderedPair(model, pair, all)], day)

/** How a pair stood at all times, oldest first. */
export const pairHistory = (
  model: PilotModel,
  pair: PairInContext,
  all: readonly StandingEffect[],
): readonly Period[] => historyOfAll([orderedPair(model, pair, all)])
