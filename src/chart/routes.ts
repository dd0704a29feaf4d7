import type { ChartLink } from './chart-model.ts'
import type { Connection } from './connections.ts'
import type { ChartIndex } from './index-of.ts'
import type { Stretch } from './lanes.ts'
import type { Slot, Spot } from './levels.ts'
import type { Plan } from './plan.ts'

/** Where a line begins or ends: at a card of a column, or in the gutter beside the head of a closed band. */
export interface End {
  readonly spot: Spot
  readonly slot: Slot
}

/** A vertical part of a line, in a gutter at the side of its left or right cards. */
export interface Vertical extends Stretch {
  readonly gutter: number
  readonly side: 'LEFT' | 'RIGHT'
  top: number
  bottom: number
}

/** The way of a line. */
export interface Route {
  readonly connection: Connection
  readonly start: End
  readonly end: End
  /** Of the body or post at its start, and at its end. */
  readonly ids: readonly [start: string, end: string]
  /** null: it is straight. */
  readonly vertical: Vertical | null
  /** Where its pill is: in this gutter, at this level. */
  readonly gutter: number
  readonly pill: Slot
  readonly pillAt: Spot
}

export interface Routes {
  readonly all: readonly Route[]
  /** Links of which all lines are within closed bands. */
  readonly rolledUp: readonly ChartLink[]
}

const PILL = true
const PLAIN = false

/** A way before it is known which of its ends is which. */
type Way = Omit<Route, 'ids'>

const vertical = (gutter: number, side: Vertical['side']): Vertical => ({ gutter, side, top: 0, bottom: 0, lane: 0 })

/** The gutter beside a column: at its right, but for the last one of several. */
const gutterOf = (column: number, columns: number): number => Math.max(0, Math.min(column, columns - 2))

const inOrder = (one: Spot, other: Spot): boolean => one.band < other.band

/** Two posts in one line, in columns beside each other: one short line. */
function straight(connection: Connection, [left, right]: readonly [Spot, Spot]): Way {
  const slot = left.level.slot(PILL)
  const gutter = left.column ?? 0
  return {
    ...{ connection, gutter, pill: slot, pillAt: left, vertical: null },
    start: { spot: left, slot },
    end: { spot: right, slot },
  }
}

/** From a card at the left to one at the right, down or up in between. */
function across(connection: Connection, [left, right]: readonly [Spot, Spot]): Way {
  const [start, end] = [left.level.slot(PLAIN), right.level.slot(PILL)]
  const gutter = left.column ?? 0
  return {
    ...{ connection, gutter, pill: end, pillAt: right, vertical: vertical(gutter, 'LEFT') },
    start: { spot: left, slot: start },
    end: { spot: right, slot: end },
  }
}

/** Out of a card, through the gutter, and back to its own column or to the head of a closed band. */
function bracket(connection: Connection, [card, other]: readonly [Spot, Spot], columns: number): Way {
  const column = card.column ?? 0
  const gutter = gutterOf(column, columns)
  const [pill, end] = [card.level.slot(PILL), other.column === null ? other.level.shared() : other.level.slot(PLAIN)]
  return {
    ...{ connection, gutter, pill, pillAt: card },
    start: { spot: card, slot: pill },
    end: { spot: other, slot: end },
    vertical: vertical(gutter, gutter === column ? 'RIGHT' : 'LEFT'),
  }
}

/** The way of one line; null: both its ends are in closed bands. */
function routeOf(connection: Connection, from: Spot, to: Spot, columns: number): Way | null {
  if (from.column === null && to.column === null) return null
  if (from.column === null || to.column === null)
    return bracket(connection, from.column === null ? [to, from] : [from, to], columns)
  if (from.column === to.column) return bracket(connection, inOrder(to, from) ? [to, from] : [from, to], columns)
  const ends = from.column < to.column ? ([from, to] as const) : ([to, from] as const)
  return from.level === to.level ? straight(connection, ends) : across(connection, ends)
}

/** The ways of all lines of a chart. Takes room on the levels where they end. */
export function routesOf(index: ChartIndex, { spots }: Plan): Routes {
  const drawn = new Set<ChartLink>()
  const all = index.connections.flatMap((connection): readonly Route[] => {
    const [from, to] = [spots.get(connection.from), spots.get(connection.to)]
    const way = from && to ? routeOf(connection, from, to, index.columns.length) : null
    if (!way) return []
    drawn.add(connection.link)
    const ids = [connection.from, connection.to] as const
    return [{ ...way, ids: way.start.spot === from ? ids : [ids[1], ids[0]] }]
  })
  const hidden = new Set(index.connections.map(({ link }) => link).filter((link) => !drawn.has(link)))
  return { all, rolledUp: [...hidden] }
}
