import { type Day, FIRST_DAY, LAST_DAY, rangeOf, type UncertainDate } from '../model/date.ts'
import type { Id } from '../model/ids.ts'
import type { Interval } from '../model/interval.ts'
import type { Standing } from '../model/standing.ts'
import { livesAround } from './existence.ts'
import type { Ruling } from './reach.ts'
import { type DayStanding, type StandingFacts, standingOn } from './standing.ts'

/** A date that can change how something stands, and the fact that gives it. */
export interface Turn {
  readonly fact: Id
  readonly date: UncertainDate
}

/** One stretch of days over which something stands the same way, for the same reasons. */
export interface Period extends Standing {
  /** Its first day; FIRST_DAY: as far back as dates go. */
  readonly from: Day
  /** The first day it no longer lasts; LAST_DAY: open. */
  readonly to: Day
}

const turnsAt = (fact: Id, { from, to }: Interval): readonly Turn[] =>
  [from, to].filter((date) => date !== null).map((date) => ({ fact, date }))

export const rulingTurns = (rulings: readonly Ruling[]): readonly Turn[] =>
  rulings.map(({ effect }) => ({ fact: effect.id, date: effect.effectiveFrom }))

/** Every date that can change how an arrangement stands. */
function turnsOf(facts: StandingFacts): readonly Turn[] {
  return [
    ...turnsAt(facts.arrangement.id, facts.arrangement.valid),
    ...livesAround(facts).flatMap(({ fact, valid }) => (valid.to === null ? [] : [{ fact, date: valid.to }])),
    ...rulingTurns(facts.rulings),
  ]
}

const sameStates = (a: DayStanding, b: DayStanding) => a.possible.join() === b.possible.join()

/** The date as its source gives it, where one turn makes the period begin; else the day itself. */
function sourcedDate(day: Day, standing: DayStanding, turns: readonly Turn[]): UncertainDate | null {
  if (day === FIRST_DAY) return null
  const here = turns.filter(({ date }) => rangeOf(date).latest === day)
  const reason = standing.because.find(({ fact }) => here.some((turn) => turn.fact === fact))
  return (here.find(({ fact }) => fact === reason?.fact) ?? here[0])?.date ?? (day as string as UncertainDate)
}

/** Cuts all days at the turns and joins neighbours that stand alike. */
export function periodsFrom(turns: readonly Turn[], on: (day: Day) => DayStanding): readonly Period[] {
  const days = new Set<Day>([FIRST_DAY, ...turns.flatMap(({ date }) => Object.values(rangeOf(date)) as Day[])])
  const starts = [...days].filter((day) => day < LAST_DAY).sort()
  const standings = starts.map((day) => ({ day, ...on(day) }))
  const changes = standings.filter((one, i) => i === 0 || !sameStates(one, standings[i - 1] ?? one))
  return changes.map(({ day, ...standing }, i): Period => {
    const next = changes[i + 1]
    return {
      ...standing,
      from: day,
      to: next?.day ?? LAST_DAY,
      since: sourcedDate(day, standing, turns),
      until: next ? sourcedDate(next.day, next, turns) : null,
    }
  })
}

/** How an arrangement stood at all times, oldest first; repeated suspensions keep every period. */
export const historyOf = (facts: StandingFacts): readonly Period[] =>
  periodsFrom(turnsOf(facts), (day) => standingOn(facts, day))

/** The period a day lies in. The reasons are those of that day. */
export function standingIn(periods: readonly Period[], on: DayStanding, day: Day): Standing {
  const period = periods.findLast(({ from }) => from <= day)
  return { ...on, since: period?.since ?? null, until: period?.until ?? null }
}

/** How an arrangement stands on a day, since when, until when, and why. */
export const standingOf = (facts: StandingFacts, day: Day): Standing =>
  standingIn(historyOf(facts), standingOn(facts, day), day)
