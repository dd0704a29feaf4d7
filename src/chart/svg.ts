import { bandGroup, bandParts } from './draw-band.ts'
import { drawLine } from './draw-line.ts'
import { FONT } from './font/widths.ts'
import { firstNotBelow } from './lists.ts'
import { textAt } from './marks.ts'
import { element } from './markup.ts'
import { MARGIN, PLACE } from './measures.ts'
import { type DrawOptions, Pen } from './pen.ts'
import type { Band, Layout, Line, Row } from './picture.ts'
import { tallyOf } from './tally.ts'

export const FONT_FAMILY = `'${FONT.family}', 'Noto Sans', sans-serif`

interface Window {
  readonly top: number
  readonly bottom: number
}

/** Those of things one below the other that reach into a window: found by halving, so that what is not seen costs nothing. */
function within<T extends { readonly y: number; readonly h: number }>(
  things: readonly T[],
  { top, bottom }: Window,
): readonly T[] {
  const from = firstNotBelow(things.length, (at) => (things[at]?.y ?? 0) + (things[at]?.h ?? 0), top)
  const to = firstNotBelow(things.length, (at) => things[at]?.y ?? 0, bottom)
  return things.slice(from, to)
}

/** Lines that go round and reach into a window; they begin in order, and end in none. */
function lanesWithin({ lanes, laneReach }: Layout, { top, bottom }: Window): readonly Line[] {
  const from = firstNotBelow(lanes.length, (at) => laneReach[at] ?? 0, top)
  const to = firstNotBelow(lanes.length, (at) => lanes[at]?.top ?? 0, bottom)
  return lanes.slice(from, to).filter((line) => line.bottom >= top)
}

/** What of a layout is seen between two heights. */
export function visibleIn(
  layout: Layout,
  window: Window,
): { readonly bands: readonly Band[]; readonly lanes: readonly Line[] } {
  return { bands: within(layout.bands, window), lanes: lanesWithin(layout, window) }
}

const rowsIn = ({ rows }: Band, { top, bottom }: Window): readonly Row[] =>
  rows.filter(({ y, h }) => y + h >= top && y < bottom)

/** A piece of a drawing: a band, its parts in a group, or something alone. */
export interface Piece {
  /** What it is of: no two pieces of a drawing have the same. */
  readonly key: string
  readonly isGroup: boolean
  readonly parts: readonly string[]
}

const alone = (key: string, part: string): Piece => ({ key, isGroup: false, parts: [part] })

function piecesOf(pen: Pen): readonly Piece[] {
  const { layout, options } = pen
  const window = options.window ?? { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
  const { bands, lanes } = visibleIn(layout, window)
  const counts = tallyOf(pen)
  const shown = lanes.filter(({ link }) => pen.isShown(link))
  const nothing = textAt([pen.words.nothing], MARGIN, MARGIN + 20, PLACE, pen.theme.muted)
  return [
    ...bands.map((band): Piece => {
      const parts = bandParts(pen, band, counts(band), rowsIn(band, window))
      return { key: `band ${band.place.id}`, isGroup: true, parts }
    }),
    ...shown.map((line, at) => alone(`lane ${line.link.id} ${at}`, drawLine(pen, line))),
    ...(layout.bands.length === 0 ? [alone('nothing', nothing)] : []),
  ]
}

/** A layout as pieces, for a page that changes only those that another day changes. */
export const pieces = (layout: Layout, options: DrawOptions): readonly Piece[] => piecesOf(new Pen(layout, options))

/** The markup of a layout, without the element around it. */
export function drawing(layout: Layout, options: DrawOptions): string {
  const pen = new Pen(layout, options)
  return piecesOf(pen)
    .map(({ isGroup, parts }) => (isGroup ? bandGroup(pen, parts) : parts.join('')))
    .join('')
}

type Labelled = DrawOptions & { readonly label: string }

/** The element around a drawing. */
export function frame(layout: Layout, options: Labelled, content: string): string {
  const { top, bottom } = options.window ?? { top: 0, bottom: layout.height }
  const view = `0 ${top} ${layout.width} ${bottom - top}`
  return element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: view, width: layout.width, height: bottom - top },
      ...{ 'font-family': FONT_FAMILY, 'font-size': 13, role: options.mode === 'page' ? 'tree' : 'img' },
      'aria-label': options.label,
    },
    content,
  )
}

/** A layout as one SVG element. The same options give the same bytes, in Node and in a browser. */
export const svg = (layout: Layout, options: Labelled): string => frame(layout, options, drawing(layout, options))
