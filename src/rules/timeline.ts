import { type Day, FIRST_DAY, LAST_DAY, rangeOf, type UncertainDate } from '../model/date.ts'
import type { Id } from '../model/ids.ts'
import { boundsOf, type Interval } from '../model/interval.ts'
import type { Standing } from '../model/standing.ts'
import { lifespansAround } from './lifespans.ts'
import type { StandingEffect } from './reach.ts'
import { type DayStanding, type StandingFacts, standingsFrom } from './standing.ts'

/** A date that can change how something stands, and the fact that gives it. */
export interface ChangePoint {
  readonly fact: Id
  readonly date: UncertainDate
  /** The first day from which it counts perhaps, and the first from which it does for certain. */
  readonly days: readonly [Day, Day]
}

/** One stretch of days over which something stands the same way, for the same reasons. */
export interface Period extends Standing {
  /** Its first day; FIRST_DAY: as far back as dates go. */
  readonly from: Day
  /** The first day it no longer lasts; LAST_DAY: open. */
  readonly to: Day
}

/** The dates at which an interval begins and ends. */
export function changePointsAt(fact: Id, valid: Interval): readonly ChangePoint[] {
  const { fromEarliest, fromLatest, toEarliest, toLatest } = boundsOf(valid)
  return [
    ...(valid.from === null ? [] : [{ fact, date: valid.from, days: [fromEarliest, fromLatest] } as const]),
    ...(valid.to === null ? [] : [{ fact, date: valid.to, days: [toEarliest, toLatest] } as const]),
  ]
}

function changePointOn(fact: Id, date: UncertainDate): ChangePoint {
  const { earliest, latest } = rangeOf(date)
  return { fact, date, days: [earliest, latest] }
}

/** The dates of effects and of what takes them out of force. */
export const effectChangePoints = (effects: readonly StandingEffect[]): readonly ChangePoint[] =>
  effects.flatMap(({ effect, endings }) => [
    changePointOn(effect.id, effect.effectiveFrom),
    ...endings.flatMap(({ fact, date }) => (date === null ? [] : [changePointOn(fact, date)])),
  ])

/** Every date that can change how an arrangement stands. */
function changePointsOf(facts: StandingFacts): readonly ChangePoint[] {
  return [
    ...changePointsAt(facts.arrangement.id, facts.arrangement.valid),
    ...[...lifespansAround(facts), ...facts.byMergers].flatMap(({ fact, valid }) => changePointsAt(fact, valid)),
    ...effectChangePoints(facts.standingEffects),
  ]
}

const sameStates = (a: DayStanding, b: DayStanding) => a.possible.join() === b.possible.join()

/** The date as its source gives it, where one change point makes the period begin; else the day itself. */
function sourcedDate(day: Day, standing: DayStanding, changePoints: readonly ChangePoint[]): UncertainDate | null {
  if (day === FIRST_DAY) return null
  const here = changePoints.filter(({ days: [, surely] }) => surely === day)
  const reason = standing.because.find(({ fact }) => here.some((changePoint) => changePoint.fact === fact))
  return (here.find(({ fact }) => fact === reason?.fact) ?? here[0])?.date ?? (day as string as UncertainDate)
}

/** Cuts all days at the change points and joins neighbours that stand alike. */
export function periodsFrom(changePoints: readonly ChangePoint[], on: (day: Day) => DayStanding): readonly Period[] {
  const days = new Set<Day>([FIRST_DAY, ...changePoints.flatMap(({ days }) => days)])
  const starts = [...days].filter((day) => day < LAST_DAY).sort()
  const standings = starts.map((day) => ({ day, standing: on(day) }))
  const changes = standings.filter(
    (one, i) => i === 0 || !sameStates(one.standing, standings[i - 1]?.standing ?? one.standing),
  )
  return changes.map(({ day, standing }, i): Period => {
    const next = changes[i + 1]
    return {
      ...standing,
      from: day,
      to: next?.day ?? LAST_DAY,
      since: sourcedDate(day, standing, changePoints),
      until: next ? sourcedDate(next.day, next.standing, changePoints) : null,
    }
  })
}

/** How an arrangement stood at all times, oldest first; repeated suspensions keep every period. */
export const historyOf = (facts: StandingFacts): readonly Period[] =>
  periodsFrom(changePointsOf(facts), standingsFrom(facts))

/** The period a day lies in. The reasons are those of that day. */
export function standingIn(periods: readonly Period[], on: DayStanding, day: Day): Standing {
  const period = periods.findLast(({ from }) => from <= day)
  return { ...on, since: period?.since ?? null, until: period?.until ?? null }
}
