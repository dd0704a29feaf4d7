import { type Day, dayBefore } from '../model/date.ts'
import type { Level } from '../model/vocabulary.ts'
import type { MergerLives } from '../rules/merger-lives.ts'
import { type Drawing, everAroundIn, type Known, levelIn } from './drawn-on.ts'
import { isMergedIn, mergedIntoIn } from './merged-days.ts'

/** The levels at which each is drawn on a day; none: it is not drawn. */
export type LevelsOn = (ends: readonly string[], day: Day) => readonly Level[]

export function levelsIn(nodes: Known, lives: MergerLives, chart: Pick<Drawing, 'root' | 'depth'>): LevelsOn {
  const levelOn = levelIn(nodes, { ...chart, isMerged: isMergedIn(lives) })
  const mergedInto = mergedIntoIn(lives)
  const levelsOf = (id: string, day: Day) => {
    const own = levelOn(id, day)
    return own === null ? [] : [own, ...mergedInto(nodes.get(id), day).flatMap((one) => levelOn(one, day) ?? [])]
  }
  return (ends, day) => ends.flatMap((id) => levelsOf(id, day))
}

/** The days on which each comes to be drawn, at another level, or no more: with all that it lies in. */
export function comingIn(nodes: Known, daysOf: (id: string) => readonly Day[], levelsOn: LevelsOn) {
  const around = everAroundIn(nodes)
  const isComing = (id: string, day: Day) => levelsOn([id], dayBefore(day)).join(' ') !== levelsOn([id], day).join(' ')
  const known = new Map<string, readonly Day[]>()
  return (id: string): readonly Day[] => {
    const days = known.get(id) ?? [...new Set([...around(id)].flatMap((one) => daysOf(one)))]
    const coming = known.has(id) ? days : days.filter((day) => isComing(id, day))
    known.set(id, coming)
    return coming
  }
}
