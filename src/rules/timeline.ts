import { type Day, FIRST_DAY, LAST_DAY, type UncertainDate } from '../model/date.ts'
import type { Standing } from '../model/standing.ts'
import { type ChangePoint, changePointOn, changePointsAt } from './change-points.ts'
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

/** Every date that can change how an arrangement stands. */
export function changePointsOf(facts: StandingFacts): readonly ChangePoint[] {
  return [
    ...changePointsAt(facts.arrangement.id, facts.arrangement.valid),
    ...facts.surroundings.ever.flatMap(({ fact, valid }) => changePointsAt(fact, valid)),
    ...facts.surroundings.moves,
    ...facts.byMergers.flatMap(({ changePoints }) => changePoints()),
    ...effectChangePoints(facts.standingEffects),
  ]
}

const sameStates = (a: DayStanding, b: DayStanding) => a.possible.join() === b.possible.join()

const byExactness = ({ date: a, days: [one] }: ChangePoint, { date: b, days: [other] }: ChangePoint): number =>
  one > other || (one === other && a < b) ? -1 : 1

/** The date as its source gives it most exactly, where change points make the period begin; else the day itself. */
function sourcedDate(day: Day, standing: DayStanding, changePoints: readonly ChangePoint[]): UncertainDate | null {
  if (day === FIRST_DAY) return null
  const here = changePoints.filter(({ days: [, surely] }) => surely === day)
  const reasons = here.filter(({ fact }) => standing.because.some((reason) => reason.fact === fact))
  const [first] = (reasons.length > 0 ? reasons : here).toSorted(byExactness)
  return first?.date ?? (day as string as UncertainDate)
}

/** The days from which something may stand otherwise, the earliest first. */
function startsOf(changePoints: readonly ChangePoint[]): readonly Day[] {
  const days = new Set<Day>([FIRST_DAY, ...changePoints.flatMap(({ days }) => days)])
  return [...days].filter((day) => day < LAST_DAY).sort()
}

/** Cuts all days at the change points and joins neighbours that stand alike. */
export function periodsFrom(changePoints: readonly ChangePoint[], on: (day: Day) => DayStanding): readonly Period[] {
  const starts = startsOf(changePoints)
  const standings = starts.map((day) => ({ day, standing: on(day) }))
  const changes = standings.filter(
    (one, i) => i === 0 || !sameStates(one.standing, standings[i - 1]?.standing ?? one.standing),
  )
  return changes.map((one, i) => periodOf(one, changes[i + 1], changePoints))
}

interface Turn {
  readonly day: Day
  readonly standing: DayStanding
}

/** Of many periods few are read: reasons, and dates that reasons tell, are worked out when they are. */
const periodOf = ({ day, standing }: Turn, next: Turn | undefined, changePoints: readonly ChangePoint[]): Period => ({
  state: standing.state,
  possible: standing.possible,
  from: day,
  to: next?.day ?? LAST_DAY,
  get because() {
    return standing.because
  },
  get since() {
    return sourcedDate(day, standing, changePoints)
  },
  get until() {
    return next ? sourcedDate(next.day, next.standing, changePoints) : null
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
  changePoints: readonly ChangePoint[],
  standingOn: (day: Day) => DayStanding,
  on: DayStanding,
  day: Day,
): Standing {
  const starts = startsOf(changePoints)
  const [before, after] = [starts.filter((one) => one <= day), starts.filter((one) => one > day)]
  const isOther = (one: Day) => !sameStates(standingOn(one), on)
  const dateOf = (one: Day | undefined) => (one === undefined ? null : sourcedDate(one, standingOn(one), changePoints))
  return {
    state: on.state,
    possible: on.possible,
    get because() {
      return on.because
    },
    get since() {
      return dateOf(before[before.findLastIndex(isOther) + 1])
    },
    get until() {
      return dateOf(after.find(isOther))
    },
  }
}

/** How an arrangement stands on a day, with since when and until when. */
export const standingOfFacts = (facts: StandingFacts, on: DayStanding, day: Day): Standing =>
  standingAround(changePointsOf(facts), (one) => standingOn(facts, one), on, day)
