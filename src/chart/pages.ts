import { drawBand } from './draw-band.ts'
import { drawCutLine, drawLine } from './draw-line.ts'
import { type Frame, footAt, frameOf } from './frame.ts'
import { textAt } from './marks.ts'
import { element, short } from './markup.ts'
import { widthOf } from './measure.ts'
import { LEVEL, MARGIN, PLACE } from './measures.ts'
import { type CutLine, cutLine, type PagePlan, type PagesPlan, type Piece, planPages } from './page-plan.ts'
import { Pen } from './pen.ts'
import type { Band, Card, Layout, Line, Spine } from './picture.ts'
import type { SheetOptions } from './sheet.ts'
import { sheetWordsIn } from './sheet-words.ts'
import { tallyOf } from './tally.ts'

/** Where a place begins on a page. */
export interface PageMark {
  readonly label: string
  readonly depth: number
  readonly y: number
}

export interface Page {
  readonly svg: string
  readonly marks: readonly PageMark[]
}

/** A page is as high as paper is, which halved keeps its shape; at least so much of it is for the picture. */
const PAPER = Math.SQRT2
const LEAST_ROOM = 640
/** Between the names of columns and the first band of a later page. */
const APART = MARGIN

/** What of a spine is on a page: its stubs to the cards there, and its way on to those of later pages. */
function spinesOn({ band, rows, top, bottom, isContinued }: Piece): readonly Spine[] {
  const key = (y: number, x: number) => `${short(y)} ${short(x)}`
  const stubAt = ({ y, headHeight }: Card) => y + Math.min(14, headHeight / 2)
  const cards = rows.flatMap((row) => row.cards)
  const here = new Set(cards.flatMap((card) => [key(stubAt(card), card.x), key(stubAt(card), card.x + card.w)]))
  const parents = new Set(cards.map((card) => short(card.y + card.h)))
  const below = isContinued ? top + band.headHeight : top
  return band.spines.flatMap((spine): readonly Spine[] => {
    const stubs = spine.stubs.filter(({ y, to }) => here.has(key(y, to)))
    const last = spine.stubs.at(-1)
    const begins = parents.has(short(spine.top))
    const goesOn = last !== undefined && !stubs.includes(last) && (begins || stubs.length > 0)
    const way = goesOn ? [...stubs, { y: bottom, to: spine.x }] : stubs
    return way.length === 0 ? [] : [{ ...spine, top: begins ? spine.top : below, stubs: way }]
  })
}

/** A chart in pages: each with title, day, legend and the names of the columns above, and the source below. */
export class Pages {
  readonly width: number
  readonly height: number
  readonly name: string
  readonly #pen: Pen
  readonly #frame: Frame
  readonly #plan: PagesPlan
  readonly #counts: ReturnType<typeof tallyOf>
  /** By the page that they are on, or that one of their ends is on. */
  readonly #whole: ReadonlyMap<number, readonly Line[]>
  readonly #cut: ReadonlyMap<number, readonly CutLine[]>

  constructor(layout: Layout, options: Omit<SheetOptions, 'fonts'>) {
    this.#pen = new Pen(layout, { ...options, mode: 'picture' })
    const room = ({ top, footHeight }: Frame) => this.height - top - footHeight - APART
    const plain = frameOf(this.#pen, options)
    const all = plain.top + layout.height + plain.footHeight
    this.width = layout.width
    const paper = all <= layout.width / PAPER ? layout.width / PAPER : layout.width * PAPER
    this.height = Math.max(paper, Math.min(all, plain.top + plain.footHeight + LEAST_ROOM))
    const isOne = all <= this.height
    const notes = [...(options.notes ?? []), sheetWordsIn(this.#pen.layout.language).otherEnd]
    const noted = isOne || layout.lanes.length === 0 ? plain : frameOf(this.#pen, { ...options, notes })
    this.#plan = planPages(layout, room(noted))
    this.name = plain.name
    this.#counts = tallyOf(this.#pen)
    const shown = layout.lanes
      .filter(({ link }) => this.#pen.isShown(link))
      .map((line) => ({ line, at: this.#pagesOf(line) }))
    this.#whole = grouped(shown.flatMap(({ line, at: [one, other] }) => (one === other ? [[one, line] as const] : [])))
    this.#cut = grouped(shown.flatMap(({ line, at }) => this.#cutAt(line, at)))
    this.#frame = this.#cut.size > 0 ? noted : plain
  }

  get count(): number {
    return this.#plan.pages.length
  }

  #pagesOf({ ends: [first, last], points }: Line): readonly [number, number] {
    const { pageOf } = this.#plan
    return [pageOf(first, points[0]?.[1] ?? 0), pageOf(last, points.at(-1)?.[1] ?? 0)]
  }

  #cutAt(line: Line, [first, last]: readonly [number, number]): readonly (readonly [number, CutLine])[] {
    if (first === last) return []
    const edge = (page: number, other: number) => {
      const { top, pieces } = this.#plan.pages[page] ?? { top: 0, pieces: [] }
      return other > page ? (pieces.at(-1)?.bottom ?? top) : top
    }
    return [
      [first, cutLine(line, true, edge(first, last), last)],
      [last, cutLine(line, false, edge(last, first), first)],
    ]
  }

  #band({ band, top, bottom, isContinued, rows, ...piece }: Piece): string {
    const lines = isContinued ? this.#withContinued(band.lines) : band.lines
    const spines = spinesOn({ band, top, bottom, isContinued, rows, ...piece })
    const shown: Band = { ...band, y: top, h: bottom - top, lines, spines }
    return drawBand(this.#pen, shown, this.#counts(band), rows)
  }

  #withContinued(lines: Band['lines']): Band['lines'] {
    return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${sheetWordsIn(this.#pen.layout.language).continued}`]
  }

  #number(at: number): string {
    const { layout, theme } = this.#pen
    const text = sheetWordsIn(layout.language).page(at + 1, this.count)
    const x = this.width - MARGIN - widthOf(text, LEVEL.size, LEVEL.weight)
    return textAt([text], x, MARGIN + 16, LEVEL, theme.muted)
  }

  /** One of them. @param at from 0 on */
  page(at: number): Page {
    const { pieces, top }: PagePlan = this.#plan.pages[at] ?? { pieces: [], top: 0 }
    const { words, theme } = this.#pen
    const down = this.#frame.top + (at === 0 ? 0 : APART) - top
    const drawn = [
      ...pieces.map((piece) => this.#band(piece)),
      ...(this.#whole.get(at) ?? []).map((line) => drawLine(this.#pen, line)),
      ...(this.#cut.get(at) ?? []).map((line) => drawCutLine(this.#pen, line)),
      pieces.length === 0 ? textAt([words.nothing], MARGIN, MARGIN + 20, PLACE, theme.muted) : '',
    ]
    const content = [
      element('rect', { width: this.width, height: this.height, fill: theme.bg }),
      this.#frame.head,
      this.count > 1 ? this.#number(at) : '',
      element('g', { transform: `translate(0 ${short(down)})` }, drawn.join('')),
      footAt(this.#pen, this.#frame, this.height - this.#frame.footHeight),
    ]
    const marks = pieces.flatMap(({ band, isContinued, top: y }) =>
      isContinued ? [] : [{ label: band.place.label, depth: band.depth, y: y + down }],
    )
    const size = { viewBox: `0 0 ${short(this.width)} ${short(this.height)}`, width: this.width, height: this.height }
    return { svg: element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, content.join('')), marks }
  }
}

const grouped = <T>(all: readonly (readonly [number, T])[]): ReadonlyMap<number, readonly T[]> => {
  const groups = new Map<number, T[]>()
  for (const [key, one] of all) {
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
