import type { Day } from '../../model/day-range.ts'
import { numberOf } from '../state/days.ts'

/** A day on which directives changed how something stands. */
export interface Turn {
  readonly day: Day
  readonly directives: readonly string[]
}

export interface Turns {
  readonly turns: readonly Turn[]
  /** There are more than are read. */
  readonly isCut: boolean
}

/** From which day to which a slider goes: around all that turned, and today. */
export function spanOf(turns: readonly Day[], today: Day): readonly [from: Day, to: Day] {
  const days = [...turns, today].sort()
  const [first = today, last = today] = [days[0], days.at(-1)]
  return [`${Number(first.slice(0, 4)) - 1}-01-01` as Day, last]
}

/** Where in a span a day is, from 0 to 1. */
export const shareOf = (day: Day, [from, to]: readonly [Day, Day]): number =>
  (numberOf(day) - numberOf(from)) / Math.max(1, numberOf(to) - numberOf(from))
