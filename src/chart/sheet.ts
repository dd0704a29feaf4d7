import { FONT } from './font/widths.ts'
import { legendOf } from './legend.ts'
import { textAt } from './marks.ts'
import { element, escaped, short } from './markup.ts'
import { BODY, LEVEL, MARGIN, PADDING } from './measures.ts'
import { type DrawOptions, Pen } from './pen.ts'
import type { Layout } from './picture.ts'
import { drawing, FONT_FAMILY } from './svg.ts'
import { wrap } from './wrap.ts'

/** The two files of the font, in base64. */
export interface FontFiles {
  readonly regular: string
  readonly semibold: string
}

/** What a picture that stands alone says beside what is drawn. */
export interface SheetOptions extends Omit<DrawOptions, 'mode' | 'window'> {
  readonly title: string
  /** Where it comes from, and of which revision: a line at the foot; empty: none. */
  readonly source: string
  /** How many bodies were left out, since no link joins them. */
  readonly withoutLinks?: number
  /** null: it is shown in whatever face is there; the boxes stay as wide as ours needs them. */
  readonly fonts: FontFiles | null
}

const TITLE = { size: 17, weight: 'semibold', line: 22 } as const

const faces = ({ regular, semibold }: FontFiles): string =>
  [
    ['400', regular],
    ['600', semibold],
  ]
    .map(
      ([weight, base64]) =>
        `@font-face{font-family:'${FONT.family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2')}`,
    )
    .join('')

/** The name of each column above its cards. */
function columnHeads({ layout, theme }: Pen, y: number): { readonly markup: string; readonly height: number } {
  const heads = layout.columns.map(({ label, x, w }) => ({ x, lines: wrap(label, w - PADDING, BODY) }))
  const most = heads.reduce((lines, one) => Math.max(lines, one.lines.length), 0)
  const markup = heads.map(({ x, lines }) => textAt(lines, x + PADDING, y + BODY.line, BODY, theme.muted)).join('')
  return { markup, height: most * BODY.line }
}

/** What could not be drawn is said, not left out in silence. */
function notes({ layout, words }: Pen, source: string, withoutLinks: number): readonly string[] {
  const { notDrawn, bundled } = layout
  return [
    notDrawn.length > 0 ? words.left(notDrawn.length) : '',
    withoutLinks > 0 ? words.withoutLinks(withoutLinks) : '',
    bundled > 0 ? words.bundled(bundled) : '',
    source,
  ].filter((note) => note !== '')
}

function subtitle({ words, options: { day, base } }: Pen): string {
  const asOf = words.asOf(words.day(day))
  return base === undefined ? asOf : `${asOf}, ${words.comparedWith(words.day(base))}`
}

/** A picture that stands alone: with title, day, legend and the names of the columns above, and its source below. */
export function sheet(layout: Layout, { title, source, fonts, withoutLinks = 0, ...options }: SheetOptions): string {
  const pen = new Pen(layout, { ...options, mode: 'picture' })
  const { theme } = pen
  const room = layout.width - 2 * MARGIN
  const titleLines = wrap(title, room, TITLE)
  const titleBottom = MARGIN + titleLines.length * TITLE.line
  const legend = legendOf(pen, titleBottom + 40)
  const heads = columnHeads(pen, titleBottom + 40 + legend.height - 8)
  const top = titleBottom + 40 + legend.height + heads.height - 16
  const foot = notes(pen, source, withoutLinks).flatMap((note) => wrap(note, room, LEVEL))
  const height = top + layout.height + (foot.length > 0 ? foot.length * LEVEL.line + MARGIN : 0)
  const name = `${title}, ${subtitle(pen)}`
  const content = [
    element('title', {}, escaped(name)),
    fonts === null ? '' : `<style>${faces(fonts)}</style>`,
    element('rect', { width: layout.width, height, fill: theme.bg }),
    textAt(titleLines, MARGIN, MARGIN + 16, TITLE, theme.ink),
    textAt([subtitle(pen)], MARGIN, titleBottom + 14, LEVEL, theme.muted),
    legend.markup,
    heads.markup,
    `<g transform="translate(0 ${short(top)})">${drawing(layout, { ...options, mode: 'picture' })}</g>`,
    textAt(foot, MARGIN, top + layout.height + LEVEL.line, LEVEL, theme.muted),
  ]
  return element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${short(layout.width)} ${short(height)}` },
      ...{ width: layout.width, height, 'font-family': FONT_FAMILY, 'font-size': 13, role: 'img', 'aria-label': name },
    },
    content.join(''),
  )
}
