import { type Day, dayBefore } from '../model/date.ts'
import type { Level } from '../model/vocabulary.ts'
import type { MergerLives } from '../rules/merger-lives.ts'
import { type Drawing, everAround, type Known, type Lying, levelIn } from './drawn-on.ts'
import { isMergedIn, mergedIntoIn } from './merged-days.ts'

/** The levels at which something is drawn on a day, and at which it was on the day before; none: it is not drawn. */
interface Levels {
  readonly before: readonly Level[]
  readonly on: readonly Level[]
}
export type LevelsOn = (id: string, day: Day) => Levels

/** Worked out once: what lies in one place is asked about on the same few days. */
function keptByDay(levelsOf: (id: string, day: Day) => readonly Level[]): LevelsOn {
  const byDay = new Map<Day, { readonly before: Day; readonly known: Map<string, Levels> }>()
  return (id, day) => {
    const { before, known } = byDay.get(day) ?? { before: dayBefore(day), known: new Map<string, Levels>() }
    byDay.set(day, { before, known })
    const levels = known.get(id) ?? { before: levelsOf(id, before), on: levelsOf(id, day) }
    known.set(id, levels)
    return levels
  }
}

/** What mergers keep from being there is not drawn; a post in a body that they took up is drawn with what they made of it. */
export function levelsIn(nodes: Known, lives: MergerLives, chart: Omit<Drawing, 'isMerged'>): LevelsOn {
  const levelOn = levelIn(nodes, { ...chart, isMerged: isMergedIn(lives) })
  const mergedInto = mergedIntoIn(lives)
  return keptByDay((id, day) => {
    const own = levelOn(id, day)
    return own === null ? [] : [own, ...mergedInto(nodes.get(id), day).flatMap((one) => levelOn(one, day) ?? [])]
  })
}

/** The days on which each comes to be drawn, at another level, or no more: with all that it lies in. */
export function comingIn(lying: Lying, daysOf: (id: string) => readonly Day[], levelsOn: LevelsOn) {
  const isComing = (id: string, day: Day) => {
    const { before, on } = levelsOn(id, day)
    return before.join() !== on.join()
  }
  const known = new Map<string, readonly Day[]>()
  return (id: string): readonly Day[] => {
    const days = known.get(id) ?? [...new Set(everAround(lying, id).flatMap(daysOf))].filter((day) => isComing(id, day))
    known.set(id, days)
    return days
  }
}
