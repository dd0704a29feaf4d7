import type { ChangeEvent } from '../model/change-event.ts'
import { type Day, LAST_DAY, rangeOf } from '../model/date.ts'
import { boundsOf } from '../model/interval.ts'
import type { KnownState, Reason, Standing } from '../model/standing.ts'
import { type ChangePoint, changePointsAt } from './change-points.ts'
import { endReasons } from './existence.ts'
import { endedOn, type Lifespan, notBegunOn } from './lifespans.ts'
import { lifeStatesOf, type MadeLife, possibleWithin } from './made-life.ts'
import { outcomeOf } from './outcome.ts'
import type { StandingEffect } from './reach.ts'
import {
  type DayStanding,
  dayStanding,
  endedReasons,
  isAbsentByMergers,
  orderReasons,
  reasonedLater,
  reasonsOfMergers,
} from './standing.ts'
import { effectChangePoints, type Period, periodsFrom, standingIn } from './timeline.ts'

/** What is ordered in general, such as a model: its orders, the lives that bound it, and the facts that it is made of. */
export interface Ordered {
  readonly effects: readonly StandingEffect[]
  readonly lifespans: readonly Lifespan[]
  /** The lives of bodies in it that mergers made. */
  readonly byMergers: readonly MadeLife[]
  readonly own: readonly Reason[]
  /** Events that name any of the lives as an original. */
  readonly events: readonly ChangeEvent[]
}

const isAuthorisation = ({ effect }: StandingEffect) => effect.action === 'AUTHORISE'

/**
 * How it may stand where no order is in force. Before its first one, what was authorised later had not started; of what was
 * never authorised the sources say nothing. What has orders that lapsed had started; without its authorisation it may have ended.
 */
function stateWithout(effects: readonly StandingEffect[], day: Day): readonly KnownState[] {
  const begun = effects.filter(({ effect }) => rangeOf(effect.effectiveFrom).latest <= day)
  if (begun.length === 0) return effects.some(isAuthorisation) ? ['NOT_STARTED'] : ['NOT_STARTED', 'ACTIVE']
  return begun.some(isAuthorisation) ? ['ACTIVE', 'ENDED'] : ['ACTIVE']
}

/** The lives that it is outside of on a day, for certain or possibly. */
function outsideReasons({ lifespans, events }: Ordered, day: Day, certain: boolean): readonly Reason[] {
  const notYet = notBegunOn(lifespans, day, certain).map(({ role, fact }) => ({ role, fact }))
  return [...notYet, ...endReasons(endedOn(lifespans, day, certain), events, day)]
}

/** Why it is not there on a day, for certain or possibly; of mergers, what they say for certain wherever they do. */
const whyOutside = (ordered: Ordered, day: Day, certain: boolean): readonly Reason[] => [
  ...outsideReasons(ordered, day, certain),
  ...(certain && !isAbsentByMergers(ordered.byMergers, day) ? [] : reasonsOfMergers(ordered.byMergers, day)),
]

/** The first day by which one of the lives that it is not there without had surely ended. */
const overBy = ({ lifespans }: Ordered): Day =>
  lifespans.map(({ valid }) => boundsOf(valid).toLatest).toSorted()[0] ?? LAST_DAY

/**
 * How it stands on a day. What is surely not there decides alone, but for what had ended it before; what may be gone is named beside the
 * orders.
 */
export function orderedOn(ordered: Ordered, day: Day): DayStanding {
  const { effects, lifespans, byMergers, own } = ordered
  const outcome = outcomeOf(effects, day, stateWithout(effects, day))
  const lives = [
    ...lifespans.map(({ valid }) => lifeStatesOf(valid, day)),
    ...byMergers.map((life) => life.on(day).possible),
  ]
  return reasonedLater(possibleWithin(lives, outcome.possible), () => {
    const surely = whyOutside(ordered, day, true)
    if (surely.length === 0) return [...whyOutside(ordered, day, false), ...orderReasons(outcome, day), ...own]
    const over = overBy(ordered)
    return over <= day ? endedReasons(over, (one) => orderedOn(ordered, one), [...surely, ...own]) : [...surely, ...own]
  })
}

const changePointsOf = ({ effects, lifespans, byMergers }: Ordered): readonly ChangePoint[] => [
  ...effectChangePoints(effects),
  ...byMergers.flatMap(({ changePoints }) => changePoints()),
  ...lifespans.flatMap(({ fact, valid }) => changePointsAt(fact, valid)),
]

const LIVELIEST = ['ACTIVE', 'UNKNOWN', 'SUSPENDED', 'ENDED', 'NOT_STARTED'] as const

/** The one that stands as at the liveliest, so that what is still active somewhere is not called suspended. */
export const liveliest = <S extends DayStanding>(all: readonly S[]): S | undefined =>
  LIVELIEST.flatMap((state) => all.filter((one) => one.state === state))[0]

/** Of what has no part of which anything is known. */
export const NOTHING_KNOWN: DayStanding = dayStanding(['NOT_STARTED', 'ACTIVE'], [])

/** How the liveliest of some parts stands on a day. */
export const standingOfPartsOn = (parts: readonly Ordered[], day: Day): DayStanding =>
  liveliest(parts.map((one) => orderedOn(one, day))) ?? NOTHING_KNOWN

/** How the liveliest of some parts stood at all times, oldest first. */
export const historyOfParts = (parts: readonly Ordered[]): readonly Period[] =>
  periodsFrom(parts.flatMap(changePointsOf), (day) => standingOfPartsOn(parts, day))

/** The same, with since when and until when. */
export const standingOfParts = (parts: readonly Ordered[], day: Day): Standing =>
  standingIn(historyOfParts(parts), standingOfPartsOn(parts, day), day)
