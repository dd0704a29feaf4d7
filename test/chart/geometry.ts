import type { Box, Layout, Line } from '../../src/chart/picture.ts'

export type Segment = readonly [from: readonly [number, number], to: readonly [number, number]]

export const segmentsOf = ({ points }: Line): readonly Segment[] =>
  points.slice(1).flatMap((point, at): readonly Segment[] => {
    const before = points[at]
    return before ? [[before, point]] : []
  })

/** A hair is no overlap. */
const HAIR = 0.01

export const overlap = (a: Box, b: Box): boolean =>
  a.x + HAIR < b.x + b.w && b.x + HAIR < a.x + a.w && a.y + HAIR < b.y + b.h && b.y + HAIR < a.y + a.h

/** Whether a line goes through the inside of a box; to end at its edge is no fault. */
export const goesThrough = ([[x1, y1], [x2, y2]]: Segment, box: Box): boolean =>
  overlap(
    { x: Math.min(x1, x2), y: Math.min(y1, y2), w: Math.abs(x1 - x2) + 2 * HAIR, h: Math.abs(y1 - y2) + 2 * HAIR },
    {
      ...{ x: box.x + 0.5, y: box.y + 0.5, w: box.w - 1, h: box.h - 1 },
    },
  )

const isVertical = ([[x1], [x2]]: Segment): boolean => x1 === x2

/** Whether a vertical and a horizontal stretch cross. */
export function cross(one: Segment, other: Segment): boolean {
  if (isVertical(one) === isVertical(other)) return false
  const [[[x], [, ...ys]], [[[a, y]], [[b]]]] = isVertical(one)
    ? [
        [one[0], [0, one[0][1], one[1][1]]],
        [[other[0]], [other[1]]],
      ]
    : [
        [other[0], [0, other[0][1], other[1][1]]],
        [[one[0]], [one[1]]],
      ]
  return Math.min(a, b) < x && x < Math.max(a, b) && Math.min(...ys) < y && y < Math.max(...ys)
}

export const cardsOf = ({ bands }: Layout) => bands.flatMap(({ rows }) => rows.flatMap(({ cards }) => cards))
