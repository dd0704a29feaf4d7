import { type Day, FIRST_DAY, LAST_DAY, type UncertainDate } from '../model/date.ts'
import type { Standing } from '../model/standing.ts'
import { type ChangePoint, changePointOn, changePointsAt } from './change-points.ts'
import { type DatedPoints, datedPoints, firstAfter, lastBefore, lastUpTo } from './dated-points.ts'
import type { StandingEffect } from './reach.ts'
import { type DayStanding, type StandingFacts, standingOn } from './standing.ts'

/** One stretch of days over which something stands the same way, for the same reasons. */
export interface Period extends Standing {
  /** Its first day; FIRST_DAY: as far back as dates go. */
  readonly from: Day
  /** The first day it no longer lasts; LAST_DAY: open. */
  readonly to: Day
}

/** The dates of effects, of what takes them out of force, and of moves out of or into their reach. */
export const effectChangePoints = (effects: readonly StandingEffect[]): readonly ChangePoint[] =>
  effects.flatMap(({ effect, endings, where }) => [
    changePointOn(effect.id, effect.effectiveFrom),
    ...(where?.changePoints ?? []),
    ...endings.flatMap(({ fact, date }) => (date === null ? [] : [changePointOn(fact, date)])),
  ])

/** Those of an arrangement itself and of what is around it. */
const ownChangePoints = (facts: StandingFacts): readonly ChangePoint[] => [
  ...changePointsAt(facts.arrangement.id, facts.arrangement.valid),
  ...facts.surroundings.ever.flatMap(({ fact, valid }) => changePointsAt(fact, valid)),
  ...facts.surroundings.moves,
  ...facts.byMergers.flatMap(({ changePoints }) => changePoints()),
]

/** Every date that can change how an arrangement stands. */
export const changePointsOf = (facts: StandingFacts): readonly ChangePoint[] => [
  ...ownChangePoints(facts),
  ...effectChangePoints(facts.standingEffects),
]

/** Rows of a list hold few different lists of orders, each of which may be long. */
const remembered = new WeakMap<readonly StandingEffect[], DatedPoints>()

function datesOfOrders(effects: readonly StandingEffect[]): DatedPoints {
  const known = remembered.get(effects)
  if (known) return known
  const dates = datedPoints(effectChangePoints(effects))
  remembered.set(effects, dates)
  return dates
}

const sameStates = ({ possible: a }: DayStanding, { possible: b }: DayStanding) =>
  a === b || (a.length === b.length && a.every((state, at) => state === b[at]))

const byExactness = ({ date: a, days: [one] }: ChangePoint, { date: b, days: [other] }: ChangePoint): number =>
  one > other || (one === other && a < b) ? -1 : 1

/** The date as its source gives it most exactly, where change points make the period begin; else the day itself. */
function sourcedDate(day: Day, standing: DayStanding, dates: readonly DatedPoints[]): UncertainDate | null {
  if (day === FIRST_DAY) return null
  const here = dates.flatMap(({ surelyOn }) => surelyOn(day))
  if (here.length === 1) return here[0]?.date ?? null
  const reasons = here.filter(({ fact }) => standing.because.some((reason) => reason.fact === fact))
  const [first] = (reasons.length > 0 ? reasons : here).toSorted(byExactness)
  return first?.date ?? (day as string as UncertainDate)
}

/** Cuts all days at the change points and joins neighbours that stand alike. */
export function periodsFrom(changePoints: readonly ChangePoint[], on: (day: Day) => DayStanding): readonly Period[] {
  const dates = datedPoints(changePoints)
  const standings = dates.days.map((day) => ({ day, standing: on(day) }))
  const changes = standings.filter(
    (one, i) => i === 0 || !sameStates(one.standing, standings[i - 1]?.standing ?? one.standing),
  )
  return changes.map((one, i) => periodOf(one, changes[i + 1], [dates]))
}

interface Turn {
  readonly day: Day
  readonly standing: DayStanding
}

/** Of many periods few are read: reasons, and dates that reasons tell, are worked out when they are. */
const periodOf = ({ day, standing }: Turn, next: Turn | undefined, dates: readonly DatedPoints[]): Period => ({
  state: standing.state,
  possible: standing.possible,
  from: day,
  to: next?.day ?? LAST_DAY,
  get because() {
    return standing.because
  },
  get since() {
    return sourcedDate(day, standing, dates)
  },
  get until() {
    return next ? sourcedDate(next.day, next.standing, dates) : null
  },
})

/** How an arrangement stood at all times, oldest first; repeated suspensions keep every period. */
export const historyOf = (facts: StandingFacts): readonly Period[] =>
  periodsFrom(changePointsOf(facts), (day) => standingOn(facts, day))

/** The period a day lies in. The reasons are those of that day. */
export function standingIn(periods: readonly Period[], on: DayStanding, day: Day): Standing {
  const period = periods.findLast(({ from }) => from <= day)
  return {
    state: on.state,
    possible: on.possible,
    get because() {
      return on.because
    },
    get since() {
      return period?.since ?? null
    },
    get until() {
      return period?.until ?? null
    },
  }
}

/**
 * The period that a day lies in, as {@link periodsFrom} cuts it: from the day outwards only as far as it lasts, however often something
 * stood otherwise before and after. The reasons are those of that day.
 */
function standingAround(
  dates: readonly DatedPoints[],
  standingOn: (day: Day) => DayStanding,
  on: DayStanding,
  day: Day,
): Standing {
  const isSame = (one: Day) => sameStates(standingOn(one), on)
  const dateOf = (one: Day | undefined) => (one === undefined ? null : sourcedDate(one, standingOn(one), dates))
  return {
    state: on.state,
    possible: on.possible,
    get because() {
      return on.because
    },
    get since() {
      let first: Day | undefined
      for (let one = lastUpTo(dates, day); one && isSame(one); one = lastBefore(dates, one)) first = one
      return dateOf(first)
    },
    get until() {
      let next = firstAfter(dates, day)
      while (next && isSame(next)) next = firstAfter(dates, next)
      return dateOf(next)
    },
  }
}

/** How an arrangement stands on a day, with since when and until when. */
export function standingOfFacts(facts: StandingFacts, on: DayStanding, day: Day): Standing {
  const dates = [datedPoints(ownChangePoints(facts)), datesOfOrders(facts.standingEffects)]
  return standingAround(dates, (one) => standingOn(facts, one), on, day)
}
