import { assignLanes } from './lanes.ts'
import * as sizes from './measures.ts'
import type { Route, Vertical } from './routes.ts'

/** Between two columns: lanes at both sides, the pills in the middle. */
export interface Gutter {
  readonly width: number
  readonly lanesLeft: number
  readonly lanesRight: number
}

const strip = (lanes: number): number => (lanes === 0 ? 0 : sizes.LANE_MARGIN + sizes.LANE * lanes)

/** Gives every vertical its lane, and every gutter its width. @param pillWidth of the widest pill that a link may ever have */
export function guttersOf(routes: readonly Route[], count: number, pillWidth: (route: Route) => number) {
  const byGutter = Map.groupBy(routes, ({ gutter }) => gutter)
  const verticals = routes.flatMap(({ vertical }) => vertical ?? [])
  const byStrip = Map.groupBy(verticals, ({ gutter, side }) => `${gutter} ${side}`)
  let bundled = 0
  const lanesIn = (stretches: readonly Vertical[] = []) => {
    const assigned = assignLanes(stretches)
    bundled += assigned.bundled
    return assigned.lanes
  }
  const gutters = Array.from({ length: count }, (_, gutter): Gutter => {
    const [lanesLeft, lanesRight] = [lanesIn(byStrip.get(`${gutter} LEFT`)), lanesIn(byStrip.get(`${gutter} RIGHT`))]
    const widest = (byGutter.get(gutter) ?? []).reduce((most, route) => Math.max(most, pillWidth(route)), 0)
    const middle = widest === 0 ? sizes.NARROW_GUTTER : widest + 2 * sizes.PILL_GAP
    return { lanesLeft, lanesRight, width: strip(lanesLeft) + middle + strip(lanesRight) }
  })
  return { gutters, bundled }
}

/** Where columns and gutters are, from the left. */
export class Across {
  readonly width: number
  readonly #columns: number
  readonly #gutters: readonly Gutter[]
  /** The left edges of the columns; of the first and last in the outermost bands. */
  readonly #lefts: readonly number[]
  /** The left edges of the gutters, which are the same in all bands. */
  readonly #starts: readonly number[]

  constructor(columns: number, gutters: readonly Gutter[], deepest: number) {
    this.#columns = columns
    this.#gutters = gutters
    const indent = sizes.indentOf(deepest)
    const [lefts, starts]: [number[], number[]] = [[], []]
    let x = sizes.MARGIN
    for (let column = 0; column < columns; column += 1) {
      const isLast = column > 0 && column === columns - 1
      lefts.push(isLast ? x + indent : x)
      x += sizes.CARD + (column === 0 || isLast ? indent : 0)
      const gutter = gutters[column]
      if (!gutter) continue
      starts.push(x)
      x += gutter.width
    }
    this.#lefts = lefts
    this.#starts = starts
    this.width = x + sizes.MARGIN
  }

  /** Whether the cards of a column begin at its right edge and are moved in from there. */
  isMirrored(column: number): boolean {
    return column > 0 && column === this.#columns - 1
  }

  /** The left edge of a column in bands of a depth. */
  left(column: number, depth: number): number {
    const base = this.#lefts[column] ?? 0
    if (column === 0) return base + sizes.indentOf(depth)
    return this.isMirrored(column) ? base - sizes.indentOf(depth) : base
  }

  right(column: number, depth: number): number {
    return this.left(column, depth) + sizes.CARD
  }

  /** The middle of the room for pills. */
  middle(gutter: number): number {
    const { width, lanesLeft, lanesRight } = this.#gutters[gutter] ?? { width: 0, lanesLeft: 0, lanesRight: 0 }
    return (this.#starts[gutter] ?? 0) + (width + strip(lanesLeft) - strip(lanesRight)) / 2
  }

  lane({ gutter, side, lane }: Vertical): number {
    const [start, width] = [this.#starts[gutter] ?? 0, this.#gutters[gutter]?.width ?? 0]
    const inset = sizes.LANE_MARGIN + sizes.LANE * lane
    return side === 'LEFT' ? start + inset : start + width - inset
  }
}
