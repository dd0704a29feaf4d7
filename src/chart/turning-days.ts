import { type Day, FIRST_DAY } from '../model/day-range.ts'
import type { Layout } from './picture.ts'

const kept = new WeakMap<Layout, readonly Day[]>()

/** The days on which something in a picture looks otherwise than on the day before. */
function turningDays(layout: Layout): readonly Day[] {
  const known = kept.get(layout)
  if (known) return known
  const { links, days } = layout.index.model
  const turns = links.flatMap(({ history, knownBefore = [] }) => [...history, ...knownBefore].map(({ from }) => from))
  const all = [...new Set([...turns, ...days])].sort()
  kept.set(layout, all)
  return all
}

/** The first of the days on which a picture looks as it does on a day: of two days with the same one there is one picture. */
export const drawnDayOf = (layout: Layout, day: Day): Day =>
  turningDays(layout).findLast((turn) => turn <= day) ?? FIRST_DAY
