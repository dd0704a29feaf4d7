import type { Across } from './gutters.ts'
import { LANE } from './measures.ts'
import type { Line } from './picture.ts'
import type { BandPlan, TrackSide } from './plan.ts'
import type { End, Route, Track } from './routes.ts'

type Point = readonly [x: number, y: number]

/** Where a band begins and ends, and its first tracks. */
export interface BandHeights {
  readonly top: number
  readonly bottom: number
  readonly tracks: Readonly<Record<TrackSide, number>>
}

/** How far down a track runs. */
export const trackY = ({ band, side, at }: Track, heights: readonly BandHeights[]): number =>
  (heights[band]?.tracks[side] ?? 0) + LANE * at

/** Where a line leaves its card, on the side of its gutter; in the gutter itself beside the head of a closed band. */
function edgeOf({ spot, slot }: End, gutter: number, bands: readonly BandPlan[], across: Across, lane: number): Point {
  if (spot.column === null) return [lane, slot.y]
  const depth = bands[spot.band]?.depth ?? 0
  if (spot.column <= gutter) return [across.right(spot.column, depth), slot.y]
  return [across.left(spot.column, depth) + (across.isMirrored(spot.column) ? 0 : spot.step), slot.y]
}

/** A route with its points. */
export function lineOf(
  { connection, start, end, ids, verticals, track, gutter, pill, pillAt }: Route,
  bands: readonly BandPlan[],
  across: Across,
  heights: readonly BandHeights[],
): Line {
  const [first, last] = [verticals[0], verticals.at(-1)]
  const [firstLane, lastLane] = [first ? across.lane(first) : 0, last ? across.lane(last) : 0]
  const from = edgeOf(start, first?.gutter ?? gutter, bands, across, firstLane)
  const to = edgeOf(end, gutter, bands, across, lastLane)
  const past = track ? trackY(track, heights) : null
  const around: readonly Point[] = first
    ? [
        [firstLane, from[1]],
        ...(past === null
          ? []
          : ([
              [firstLane, past],
              [lastLane, past],
            ] as const)),
        [lastLane, to[1]],
      ]
    : []
  const points = [from, ...around, to].filter(
    ([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1],
  )
  const ys = points.map(([, y]) => y)
  return {
    ...{
      link: connection.link,
      from: connection.from,
      to: connection.to,
      ends: ids,
      points,
      isStraight: first === undefined,
    },
    pill: [across.middle(gutter), pill.y],
    band: pillAt.band,
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}
