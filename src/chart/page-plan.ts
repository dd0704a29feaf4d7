import { firstNotBelow } from './lists.ts'
import { BAND_FOOT, HEAD_GAP } from './measures.ts'
import type { Band, Card, Layout, Line, Row } from './picture.ts'

/** As much of a band as is on one page. */
export interface Piece {
  readonly band: Band
  /** Its name was on an earlier page already, and is said again. */
  readonly isContinued: boolean
  readonly rows: readonly Row[]
  readonly top: number
  readonly bottom: number
}

/** What is on one page, from a height of the layout on. */
export interface PagePlan {
  readonly top: number
  readonly pieces: readonly Piece[]
}

/** The pages of a layout, and on which of them everything is. */
export interface PagesPlan {
  readonly pages: readonly PagePlan[]
  /** The page of an end of a line, by its id, or by where it is if it is in a band that is closed. */
  readonly pageOf: (id: string, y: number) => number
}

/** A row of which the first posts are on an earlier page: its cards begin anew above the posts that are left. */
function restOf(row: Row, cut: number): Row | null {
  const cards = row.cards.flatMap((card): readonly Card[] => {
    const posts = card.posts.filter(({ y, h }) => y + h > cut)
    const [first] = posts
    if (!first) return []
    const y = first.y - card.headHeight
    return [{ ...card, y, h: card.y + card.h - y, posts }]
  })
  const y = Math.min(...cards.map((card) => card.y))
  const lines = row.lines.filter(({ pill: [, at] }) => at > cut)
  return cards.length === 0 ? null : { y, h: row.y + row.h - y, cards, lines }
}

/** As much of a row as ends above a height. */
function startOf(row: Row, cut: number): Row {
  const cards = row.cards.map((card) => {
    const posts = card.posts.filter(({ y, h }) => y + h <= cut)
    const last = posts.at(-1)
    return { ...card, posts, h: last ? last.y + last.h - card.y : card.headHeight }
  })
  const lines = row.lines.filter(({ pill: [, at] }) => at <= cut)
  return { ...row, h: cut - row.y, cards, lines }
}

/** Where a page that no row fits on ends: below the last post that does, or after the first, so that there is an end to it. */
function cutOf({ cards }: Row, bottom: number): number {
  const ends = cards.flatMap(({ posts }) => posts.map(({ y, h }) => y + h)).toSorted((a, b) => a - b)
  return ends.findLast((end) => end <= bottom) ?? ends[0] ?? bottom
}

/** How a band is spread over pages: whole rows, each on the first page where there is room for it. */
class BandPages {
  readonly #band: Band
  /** What it takes below its last row. */
  readonly #foot: number
  #left: readonly Row[]
  #isBegun = false

  constructor(band: Band) {
    this.#band = band
    this.#left = band.rows.toSorted((a, b) => a.y - b.y)
    const lowest = this.#left.reduce((most, { y, h }) => Math.max(most, y + h), band.y + band.headHeight)
    this.#foot = band.y + band.h - lowest
  }

  get isDone(): boolean {
    return this.#isBegun && this.#left.length === 0
  }

  /** Where its first row that is left begins, below its name. */
  get top(): number {
    const { y, headHeight } = this.#band
    return this.#isBegun ? (this.#left[0]?.y ?? y) - headHeight - HEAD_GAP : y
  }

  /** Whether a page that ends there has room for its name and a row. */
  fits(bottom: number): boolean {
    const [first] = this.#left
    const { y, headHeight } = this.#band
    return (first ? first.y + first.h : y + headHeight) + this.#foot <= bottom
  }

  /** The next piece, on a page that ends at a height. It takes something in any case. */
  take(end: number): Piece {
    const bottom = end - this.#foot
    const [isContinued, top] = [this.#isBegun, this.top]
    const [fitting, left] = [
      this.#left.filter((row) => row.y + row.h <= bottom),
      this.#left.filter((row) => row.y + row.h > bottom),
    ]
    const [first, ...others] = left
    const mustCut = fitting.length === 0 && first !== undefined
    const cut = mustCut ? cutOf(first, bottom) : bottom
    const rest = mustCut ? restOf(first, cut) : null
    const rows = mustCut ? [startOf(first, cut)] : fitting
    this.#left = mustCut ? [...(rest ? [rest] : []), ...others] : left
    this.#isBegun = true
    const lowest = rows.reduce((most, row) => Math.max(most, row.y + row.h), top + this.#band.headHeight)
    const below = this.isDone ? this.#band.y + this.#band.h : lowest + BAND_FOOT / 2
    return { band: this.#band, isContinued, rows, top, bottom: below }
  }
}

/** @param room how much of the layout a page holds */
function pagesOf(layout: Layout, room: number): readonly PagePlan[] {
  const pages: PagePlan[] = []
  let pieces: Piece[] = []
  let top = 0
  const turn = (next: number) => {
    if (pieces.length > 0) pages.push({ top, pieces })
    pieces = []
    top = next
  }
  for (const band of layout.bands) {
    const spread = new BandPages(band)
    if (!spread.fits(top + room)) turn(spread.top)
    while (!spread.isDone) {
      pieces.push(spread.take(top + room))
      if (!spread.isDone) turn(spread.top)
    }
  }
  turn(0)
  return pages.length === 0 ? [{ top: 0, pieces }] : pages
}

/** Puts every row of a layout on a page; pages of one band may show the same heights, each what the other has not. */
export function planPages(layout: Layout, room: number): PagesPlan {
  const pages = pagesOf(layout, room)
  const known = new Map<string, number>()
  const begins: { readonly y: number; readonly page: number }[] = []
  for (const [page, { pieces }] of pages.entries())
    for (const { band, isContinued, rows } of pieces) {
      if (!isContinued) begins.push({ y: band.y, page })
      for (const { body, posts } of rows.flatMap(({ cards }) => cards)) {
        if (!known.has(body.id)) known.set(body.id, page)
        for (const { post } of posts) known.set(post.id, page)
      }
    }
  const bandPage = (y: number): number => {
    const after = firstNotBelow(begins.length, (at) => begins[at]?.y ?? 0, y)
    return begins[Math.max(0, after - 1)]?.page ?? 0
  }
  return { pages, pageOf: (id, y) => known.get(id) ?? bandPage(y) }
}

/** A part of a line that begins at one of its ends, to the edge of a page; and where the other end is. */
export interface CutLine {
  readonly line: Line
  readonly points: Line['points']
  readonly hasPill: boolean
  readonly otherPage: number
}

/** A line from one of its ends as far as it is on a page. */
export function cutLine(line: Line, isFirstEnd: boolean, edge: number, otherPage: number): CutLine {
  const way = isFirstEnd ? line.points : line.points.toReversed()
  const [start = [0, 0]] = way
  const isDown = edge > start[1]
  const isOut = (y: number) => (isDown ? y >= edge : y <= edge)
  const points: (readonly [number, number])[] = []
  for (const [at, point] of way.entries()) {
    points.push(point)
    const next = way[at + 1]
    const isUpright = next && next[0] === point[0] && next[1] !== point[1]
    if (isUpright && (isOut(next[1]) || at + 1 === way.length - 2)) {
      points.push([point[0], edge])
      break
    }
  }
  return { line, points, hasPill: Math.abs(line.pill[1] - start[1]) < 0.5, otherPage }
}
