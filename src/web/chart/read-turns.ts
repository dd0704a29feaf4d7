import type { Day } from '../../model/day-range.ts'
import { wholeList } from '../../model/whole-list.ts'
import { type AsOf, TurnsDocument } from '../generated/later.ts'
import { ask } from '../state/ask.ts'
import { dayByWhich } from '../state/days.ts'
import type { Turns } from './turns.ts'

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
