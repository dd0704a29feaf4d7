import { type Day, FIRST_DAY, LAST_DAY } from '../model/date.ts'
import type { ChangePoint } from './change-points.ts'

/** Change points, and their days. */
export interface DatedPoints {
  /** The days from which something may be otherwise, the earliest first, each once; the first is FIRST_DAY. */
  readonly days: readonly Day[]
  /** Those that count for certain from a day on. */
  readonly surelyOn: (day: Day) => readonly ChangePoint[]
}

const NONE: readonly ChangePoint[] = []

/** Up to how many a search through them costs less than a map of them: an arrangement has a handful, of which a day or two are asked about. */
const FEW = 16

/** Those that count for certain from a day on. */
function bySureDay(points: readonly ChangePoint[]): DatedPoints['surelyOn'] {
  if (points.length <= FEW) return (day) => points.filter(({ days: [, surely] }) => surely === day)
  const known = Map.groupBy(points, ({ days: [, surely] }) => surely)
  return (day) => known.get(day) ?? NONE
}

export function datedPoints(points: readonly ChangePoint[]): DatedPoints {
  const days = new Set<Day>([FIRST_DAY, ...points.flatMap(({ days }) => days)])
  return {
    days: [...days].filter((day) => day < LAST_DAY).sort(),
    surelyOn: bySureDay(points),
  }
}

/** How many of these days, which are in order, are not after one. */
function countUpTo(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? LAST_DAY) <= day) low = middle + 1
    else high = middle
  }
  return low
}

type Found = readonly (Day | undefined)[]
const inOrder = (found: Found): readonly Day[] => found.filter((day) => day !== undefined).sort()

/** Of all these days the last that is not after one. */
export const lastUpTo = (all: readonly DatedPoints[], day: Day): Day | undefined =>
  inOrder(all.map(({ days }) => days[countUpTo(days, day) - 1])).at(-1)

/** Of all these days the last before one. */
export const lastBefore = (all: readonly DatedPoints[], day: Day): Day | undefined =>
  inOrder(
    all.map(({ days }) => {
      const last = countUpTo(days, day) - 1
      return days[days[last] === day ? last - 1 : last]
    }),
  ).at(-1)

/** Of all these days the first after one. */
export const firstAfter = (all: readonly DatedPoints[], day: Day): Day | undefined =>
  inOrder(all.map(({ days }) => days[countUpTo(days, day)]))[0]
