import { bandBox } from './band-box.ts'
import type { ChartLink, ChartModel } from './chart-model.ts'
import { Across, guttersOf } from './gutters.ts'
import { type ChartIndex, indexOf } from './index-of.ts'
import { lineOf } from './line-of.ts'
import * as sizes from './measures.ts'
import type { Box, Layout, LayoutOptions, Line } from './picture.ts'
import { isKnownTwice, widestPill } from './pill.ts'
import { type BandPlan, type Plan, planOf, type RowPlan } from './plan.ts'
import { type Route, routesOf } from './routes.ts'
import { type Words, wordsIn } from './words.ts'

/** Where a band begins and ends. */
interface BandHeights {
  readonly top: number
  readonly bottom: number
}

/**
 * Rows below each other, each column by itself; but a row with links begins below all of those, in whatever column, so that no two
 * pills come to lie over each other.
 * @returns where the last one ends
 */
function settleRows(rows: readonly RowPlan[], from: number): number {
  const nextIn = new Map<number, number>()
  let [end, linkedEnd] = [from, from]
  for (const { cards, head, postLevels, isLinked } of rows) {
    let y = Math.max(...cards.map(({ column }) => nextIn.get(column) ?? from), isLinked ? linkedEnd : from)
    for (const level of [head, ...postLevels]) {
      level.settle(y)
      y += level.height
    }
    end = Math.max(end, y)
    if (isLinked) linkedEnd = y + sizes.ROW_GAP
    for (const { column } of cards) nextIn.set(column, y + sizes.ROW_GAP)
  }
  return end
}

/** Gives every level its height and place, from the top. */
function settle(bands: readonly BandPlan[]): readonly BandHeights[] {
  let y = sizes.MARGIN
  return bands.map(({ head, stacks }) => {
    const top = y
    head.settle(y)
    const from = y + head.height + sizes.HEAD_GAP
    const isEmpty = stacks.flat().length === 0
    const below = Math.max(...stacks.map((rows) => settleRows(rows, from)), from) + sizes.BAND_FOOT
    const bottom = isEmpty ? y + head.height : below
    y = bottom + sizes.BAND_GAP
    return { top, bottom }
  })
}

/** The rows that verticals run between, now that levels have their places. */
function stretch(routes: readonly Route[]): void {
  for (const { vertical, start, end } of routes) {
    if (!vertical) continue
    vertical.top = Math.min(start.slot.y, end.slot.y)
    vertical.bottom = Math.max(start.slot.y, end.slot.y)
  }
}

/** Links in the order of the places that they count in, and which of them are within each place. */
function countedIn(index: ChartIndex, { places }: Plan) {
  const { links, below = [] } = index.model
  const byPlace = Map.groupBy([...links, ...below], (link) => index.placeOfLink(link))
  const counted: ChartLink[] = []
  const startsAt = places.map(({ id }) => {
    const start = counted.length
    counted.push(...(byPlace.get(id) ?? []))
    return start
  })
  // Of a place that is not in the chart: in no band, but shown beside the others.
  const inBands = new Set(counted)
  const others = links.filter((link) => !inBands.has(link))
  return { tallied: [...counted, ...others], startsAt: [...startsAt, counted.length] }
}

/** Links of one kind and mark have pills of one width, as far as one or two revisions tell of them. */
function pillWidths(words: Words): (route: Route) => number {
  const known = new Map<string, number>()
  return ({ connection: { link } }) => {
    const name = `${link.kind} ${link.code} ${isKnownTwice(link)}`
    const width = known.get(name) ?? widestPill(link, words)
    known.set(name, width)
    return width
  }
}

/** Ids as they are read: a place, its cards with their posts, and each line after the row in which it has its pill. Loops: these are all. */
function orderOf(bands: Layout['bands']): readonly string[] {
  const order: string[] = []
  for (const { place, rows } of bands) {
    order.push(place.id)
    for (const { cards, lines } of rows) {
      for (const { body, posts } of cards) {
        order.push(body.id)
        for (const { post } of posts) order.push(post.id)
      }
      for (const { link } of lines) order.push(link.id)
    }
  }
  return order
}

function boxesOf(bands: Layout['bands']): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>()
  for (const { place, x, y, w, headHeight, rows } of bands) {
    boxes.set(place.id, { x, y, w, h: headHeight })
    for (const { cards } of rows)
      for (const card of cards) {
        boxes.set(card.body.id, card)
        for (const post of card.posts) boxes.set(post.post.id, post)
      }
  }
  return boxes
}

const isLane = ({ isStraight }: Line): boolean => !isStraight

function reachOf(lanes: readonly Line[]): readonly number[] {
  let most = Number.NEGATIVE_INFINITY
  return lanes.map(({ bottom }) => {
    most = Math.max(most, bottom)
    return most
  })
}

/** Below each band, and in it wherever all rows above have ended. */
function breaksOf(bands: Layout['bands']): readonly number[] {
  return bands.flatMap(({ rows, y, h }) => {
    const breaks: number[] = []
    let ended = Number.POSITIVE_INFINITY
    for (const row of rows.toSorted((a, b) => a.y - b.y)) {
      if (row.y > ended) breaks.push((ended + row.y) / 2)
      ended = Math.max(row.y + row.h, Number.isFinite(ended) ? ended : 0)
    }
    return [...breaks, y + h]
  })
}

/**
 * Where everything of a chart is. It depends on the model, the closed places and the language, never on a day: a step of a slider moves
 * nothing, and two days in one model (`unionOf`) are drawn in the same boxes.
 */
export function layout(model: ChartModel, { language, closed = new Set() }: LayoutOptions): Layout {
  const index = indexOf(model)
  const words = wordsIn(language, model.recorded)
  const plan = planOf(index, words, closed)
  const routes = routesOf(index, plan)
  const heights = settle(plan.bands)
  stretch(routes.all)
  const columns = index.columns.length
  const count = columns === 0 ? 0 : Math.max(columns - 1, routes.all.length > 0 ? 1 : 0)
  const { gutters, bundled } = guttersOf(routes.all, count, pillWidths(words))
  const deepest = plan.bands.reduce((most, { depth }) => Math.max(most, depth), 0)
  const across = new Across(columns, gutters, deepest)
  const width = Math.max(across.width, 2 * (sizes.MARGIN + sizes.CARD) + sizes.NARROW_GUTTER)
  const lines = routes.all.map((route) => lineOf(route, plan.bands, across))
  const lanes = lines.filter(isLane).toSorted((a, b) => a.top - b.top)
  const { tallied, startsAt } = countedIn(index, plan)
  const linesAt = Map.groupBy(lines.keys(), (at) => routes.all[at]?.pillAt.level)
  const bands = plan.bands.map((band, at) => {
    const { top = 0, bottom = 0 } = heights[at] ?? {}
    const [from, to] = band.within
    return bandBox(index, plan, band, {
      ...{
        across,
        width,
        top,
        bottom,
        linesAt: (level) => (linesAt.get(level) ?? []).flatMap((one) => lines[one] ?? []),
      },
      counted: [startsAt[from] ?? 0, startsAt[to] ?? 0],
    })
  })
  const last = heights.at(-1)
  return {
    ...{ width, bands, lines, tallied, bundled, index, language },
    height: (last?.bottom ?? 0) + sizes.MARGIN,
    columns: index.columns.map((branches, column) => ({
      code: branches.map(({ code }) => code).join(' '),
      label: branches.map(({ label }) => label).join(' · '),
      x: across.left(column, 0),
      w: sizes.CARD,
    })),
    counted: tallied.filter(({ below }) => !below),
    lanes,
    laneReach: reachOf(lanes),
    boxes: boxesOf(bands),
    order: orderOf(bands),
    rolledUp: routes.rolledUp,
    notDrawn: index.notDrawn,
    breaks: breaksOf(bands),
  }
}
