import type { Across } from './gutters.ts'
import type { Line } from './picture.ts'
import type { BandPlan } from './plan.ts'
import type { End, Route } from './routes.ts'

type Point = readonly [x: number, y: number]

/** Where a line leaves its card, on the side of its gutter; in the gutter itself beside the head of a closed band. */
function edgeOf({ spot, slot }: End, gutter: number, bands: readonly BandPlan[], across: Across, lane: number): Point {
  if (spot.column === null) return [lane, slot.y]
  const depth = bands[spot.band]?.depth ?? 0
  if (spot.column <= gutter) return [across.right(spot.column, depth), slot.y]
  return [across.left(spot.column, depth) + (across.isMirrored(spot.column) ? 0 : spot.step), slot.y]
}

/** A route with its points. */
export function lineOf(
  { connection, start, end, ids, vertical, gutter, pill, pillAt }: Route,
  bands: readonly BandPlan[],
  across: Across,
): Line {
  const lane = vertical ? across.lane(vertical) : 0
  const [from, to] = [edgeOf(start, gutter, bands, across, lane), edgeOf(end, gutter, bands, across, lane)]
  const around: readonly Point[] = vertical
    ? [
        [lane, from[1]],
        [lane, to[1]],
      ]
    : []
  const points = [from, ...around, to].filter(
    ([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1],
  )
  return {
    ...{ link: connection.link, from: connection.from, to: connection.to, ends: ids, points },
    isStraight: vertical === null,
    pill: [across.middle(gutter), pill.y],
    band: pillAt.band,
    top: Math.min(from[1], to[1]),
    bottom: Math.max(from[1], to[1]),
  }
}
