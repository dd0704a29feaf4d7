import type { Across } from './gutters.ts'
import type { ChartIndex } from './index-of.ts'
import type { Level } from './levels.ts'
import * as sizes from './measures.ts'
import type { Band, Card, Line, PostBox, Row, Spine } from './picture.ts'
import type { BandPlan, CardPlan, Plan, RowPlan } from './plan.ts'

/** What a band is drawn with. */
interface Surroundings {
  readonly across: Across
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** Those with their pill on a level. */
  readonly linesAt: (level: Level) => readonly Line[]
  readonly counted: readonly [from: number, to: number]
}

function cardBox(plan: CardPlan, head: RowPlan['head'], depth: number, across: Across): Card {
  const { body, column, lines, posts, above, below } = plan
  const step = sizes.stepsOf(plan.depth)
  const x = across.left(column, depth) + (across.isMirrored(column) ? 0 : step)
  const w = sizes.CARD - step
  const boxes = posts.map(({ post, lines, level }): PostBox => ({ post, lines, x, w, y: level.y, h: level.height }))
  const bottom = boxes.reduce((most, box) => Math.max(most, box.y + box.h), head.y + head.height)
  return {
    ...{ body, column, lines, above, below, x, w, y: head.y, depth: plan.depth },
    h: bottom - head.y,
    headHeight: head.height,
    posts: boxes,
  }
}

function rowBox(row: RowPlan, depth: number, across: Across, linesAt: Surroundings['linesAt']): Row {
  const cards = row.cards.map((card) => cardBox(card, row.head, depth, across))
  const levels = [row.head, ...row.postLevels]
  const lines = levels.flatMap(linesAt)
  const last = levels.at(-1) ?? row.head
  return { y: row.head.y, h: last.y + last.height - row.head.y, cards, lines }
}

/** Down from each card that others answer to. Cards of one tree come one after the other in a column. */
function spinesOf(rows: readonly Row[], columns: number, isMirrored: (column: number) => boolean): readonly Spine[] {
  const spines: Spine[] = []
  for (let column = 0; column < columns; column += 1) {
    const open: { readonly x: number; readonly top: number; readonly stubs: { y: number; to: number }[] }[] = []
    const mirrored = isMirrored(column)
    for (const card of rows.flatMap(({ cards }) => cards).filter((one) => one.column === column)) {
      const stub = { y: card.y + Math.min(14, card.headHeight / 2), to: mirrored ? card.x + card.w : card.x }
      if (card.depth > 0) open[card.depth - 1]?.stubs.push(stub)
      const made = { x: mirrored ? card.x + card.w - 7 : card.x + 7, top: card.y + card.h, stubs: [] }
      open[card.depth] = made
      open.length = card.depth + 1
      spines.push(made)
    }
  }
  return spines.filter(({ stubs }) => stubs.length > 0)
}

/** A band with all that is in it, in its place. */
export function bandBox(index: ChartIndex, plan: Plan, band: BandPlan, around: Surroundings): Band {
  const { across, width, top, bottom, counted, linesAt } = around
  const rows = band.stacks.flat().map((row) => rowBox(row, band.depth, across, linesAt))
  const indent = sizes.indentOf(band.depth)
  const within = band.isClosed ? plan.places.slice(...band.within) : []
  return {
    ...{ place: band.place, depth: band.depth, isClosed: band.isClosed, lines: band.lines, rows, counted },
    ...{ x: sizes.MARGIN + indent - 10, w: width - 2 * (sizes.MARGIN + indent - 10), y: top, h: bottom - top },
    headHeight: band.head.height,
    spines: spinesOf(rows, index.columns.length, (column) => across.isMirrored(column)),
    hidden: {
      places: Math.max(0, within.length - 1),
      bodies: within.reduce((sum, { id }) => sum + index.bodiesAt(id).length, 0),
    },
  }
}
