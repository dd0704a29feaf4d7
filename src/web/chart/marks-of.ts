import type { Day } from '../../model/day-range.ts'
import { shareOf, type Turn } from './turns.ts'

/** Turns that are too near each other to be pointed at are one mark. @param apart the least share of the span between two */
export function marksOf(
  turns: readonly Turn[],
  span: readonly [Day, Day],
  apart: number,
): readonly (readonly Turn[])[] {
  const marks: Turn[][] = []
  for (const turn of turns) {
    const last = marks.at(-1)?.[0]
    if (last && shareOf(turn.day, span) - shareOf(last.day, span) < apart) marks.at(-1)?.push(turn)
    else marks.push([turn])
  }
  return marks
}
