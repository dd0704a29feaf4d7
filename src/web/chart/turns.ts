import type { Day } from '../../model/day-range.ts'
import { wholeList } from '../../model/whole-list.ts'
import { type AsOf, TurnsDocument } from '../generated/documents.ts'
import { ask } from '../state/ask.ts'
import { dayByWhich, numberOf } from '../state/days.ts'

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

export async function readTurns(at: AsOf, lang: string, signal: AbortSignal): Promise<Turns> {
  const { nodes, isCut } = await wholeList(
    async (after) => (await ask(TurnsDocument, { at, lang, after }, signal)).data.effects,
  )
  const byDay = new Map<Day, Set<string>>()
  for (const { effectiveFrom, target, directive } of nodes) {
    const day = dayByWhich(effectiveFrom)
    if (!day || !target || !directive) continue
    byDay.set(day, (byDay.get(day) ?? new Set()).add(directive.name))
  }
  const days = [...byDay].map(([day, names]) => ({ day, directives: [...names] }))
  return { turns: days.sort((a, b) => (a.day < b.day ? -1 : 1)), isCut }
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
