import type { ChartLink } from './chart-model.ts'
import { hover, item } from './draw-card.ts'
import { EXISTENCE_LOOKS, KIND_LOOKS, STANDING_LOOKS, type StandingLook } from './looks.ts'
import { ARROW_PATH, CHANGE_GLYPHS, glyphAt, textAt } from './marks.ts'
import { element, pathThrough, short } from './markup.ts'
import { widthOf } from './measure.ts'
import { KIND, PILL, PILL_HEIGHT } from './measures.ts'
import { linkName } from './names.ts'
import type { CutLine } from './page-plan.ts'
import type { Pen } from './pen.ts'
import type { Line } from './picture.ts'
import { ARROW, isMarked, lineOf, type PillText, pillText, pillWidth } from './pill.ts'
import { lineTreePlace } from './tree-places.ts'

/** How a line is drawn: one that did not change between two days steps back. */
interface Style {
  readonly look: StandingLook
  readonly color: string
  readonly width: number
  readonly isFaded: boolean
}

function styleOf(pen: Pen, line: Line): Style {
  const { after, isChanged } = pen.change(line.link)
  const look = STANDING_LOOKS[after]
  const isFaded = pen.compares && !isChanged
  const { width } = KIND_LOOKS[line.link.kind]
  return {
    look,
    isFaded,
    color: isFaded ? pen.theme.muted : pen.theme[look.ink],
    width: isFaded ? Math.min(1, width) : width,
  }
}

/** A merger is a line with another in it, so that two are seen. */
function strokes(pen: Pen, { link, points, isStraight }: Line, { look, color, width, isFaded }: Style): string {
  const stroke = (color: string, width: number, dash = '') =>
    element('path', {
      d: pathThrough(points),
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linejoin': 'round',
    })
  const { isDouble } = KIND_LOOKS[link.kind]
  const { bg } = pen.theme
  return [
    isStraight ? '' : stroke(bg, width + 4),
    pen.isPage
      ? element('path', { d: pathThrough(points), fill: 'none', stroke: bg, 'stroke-opacity': 0, 'stroke-width': 14 })
      : '',
    stroke(color, width, look.dash),
    isDouble && !isFaded ? stroke(bg, width - 3.4) : '',
  ].join('')
}

function ends(
  pen: Pen,
  link: ChartLink,
  points: readonly (Line['points'][number] | undefined)[],
  { color }: Style,
): string {
  const { glyph } = KIND_LOOKS[link.kind]
  return points.map((end) => (end ? glyphAt(glyph, end[0], end[1], color, pen.theme.card, 0.95) : '')).join('')
}

/** What it was, and an arrow; or the sign of what came or went. */
function changeMark({ theme }: Pen, { before, recorded }: PillText, x: number, y: number): string {
  if (recorded !== 'SAME') return glyphAt(CHANGE_GLYPHS[recorded], x + 14, y, theme.change)
  if (before === null) return ''
  const { glyph, ink } = STANDING_LOOKS[before]
  const arrow = { d: ARROW_PATH, transform: `translate(${short(x + 22)} ${short(y)})`, fill: 'none' }
  return glyphAt(glyph, x + 5, y, theme[ink]) + element('path', { ...arrow, stroke: theme.change, 'stroke-width': 1.8 })
}

/** The upper line of a pill: how it stands, or what it was and became. */
function standingLine(pen: Pen, text: PillText, x: number, y: number, { look, color }: Style): string {
  const { theme } = pen
  if (!isMarked(text)) return glyphAt(look.glyph, x + 14, y, color) + textAt([lineOf(text)], x + 24, y + 4, PILL, color)
  const at = x + 12 + (text.code === '' ? 0 : widthOf(text.code, PILL.size, PILL.weight) + 6)
  return [
    text.code === '' ? '' : textAt([text.code], x + 12, y + 4, PILL, theme.ink),
    changeMark(pen, text, at, y),
    glyphAt(look.glyph, at + 39, y, color),
    textAt([lineOf(text)], at + ARROW, y + 4, PILL, color),
  ].join('')
}

/** Of words that are there to be found and copied, not to be seen: in a page the name of the item says them. */
const UNSEEN = { size: 2, weight: 'regular', line: 2 } as const

/** The mark of an arrangement that is not surely there on the day. */
function doubt(pen: Pen, link: ChartLink, x: number, y: number): string {
  const exists = pen.doubtOf(link)
  const glyph = exists && EXISTENCE_LOOKS[exists].glyph
  if (!exists || !glyph) return ''
  const told = pen.isPage ? '' : textAt([pen.words.existence[exists]], x - 4, y, UNSEEN, 'none')
  return glyphAt(glyph, x, y, pen.theme.muted, null, 0.75) + told
}

function pill(pen: Pen, { link, pill: [cx, cy] }: Line, style: Style): string {
  const { theme, words } = pen
  const text = pillText(link, words, pen.change(link))
  const width = pillWidth(text)
  const [x, isSelected] = [cx - width / 2, pen.options.selected === link.id]
  const isOther = isMarked(text) || text.isCorrected
  const border = isSelected ? theme.accent : isOther ? theme.change : style.color
  const look = KIND_LOOKS[link.kind]
  return [
    element('rect', {
      x,
      y: cy - PILL_HEIGHT / 2,
      width,
      height: PILL_HEIGHT,
      rx: 11,
      fill: theme.pill,
      stroke: border,
      'stroke-width': isSelected ? 2.6 : isOther ? 2.2 : 1.4,
      'stroke-dasharray': link.kind === 'PilotLink' ? '4 2.5' : '',
    }),
    standingLine(pen, text, x, cy - 7.5, style),
    glyphAt(look.glyph, x + 14, cy + 8, theme.muted, theme.pill, 0.75),
    textAt([text.kind], x + 24, cy + 11.5, KIND, text.isCorrected ? theme.change : theme.muted),
    doubt(pen, link, x + 24 + widthOf(text.kind, KIND.size, KIND.weight) + 9, cy + 8),
  ].join('')
}

/** A line with its ends and its pill. */
export function drawLine(pen: Pen, line: Line): string {
  const style = styleOf(pen, line)
  const name = linkName(pen, line.link, line.from, line.to)
  const content =
    hover(pen, name) +
    strokes(pen, line, style) +
    ends(pen, line.link, [line.points[0], line.points.at(-1)], style) +
    pill(pen, line, style)
  const inTree = () => lineTreePlace(pen.layout, line, ({ link }) => pen.isShown(link))
  return item(pen, line.link.id, inTree, name, content)
}

/** Beside the end of a line that is cut: large enough to be read, small enough to stand beside another. */
const OTHER_PAGE = { size: 8, weight: 'semibold', line: 9 } as const

/** A line as far as it is on a page, and the number of the page with its other end. */
export function drawCutLine(pen: Pen, { line, points, hasPill, otherPage }: CutLine): string {
  const style = styleOf(pen, line)
  const [[x, y] = [0, 0], [, before] = [0, 0]] = [points.at(-1), points.at(-2)]
  const number = String(otherPage + 1)
  const width = widthOf(number, OTHER_PAGE.size, OTHER_PAGE.weight)
  const top = y > before ? y - OTHER_PAGE.line : y
  return [
    strokes(pen, { ...line, points, isStraight: false }, style),
    ends(pen, line.link, [points[0]], style),
    hasPill ? pill(pen, line, style) : '',
    element('rect', { x: x - width / 2 - 1, y: top, width: width + 2, height: OTHER_PAGE.line, fill: pen.theme.bg }),
    textAt([number], x - width / 2, top + 7, OTHER_PAGE, style.color),
  ].join('')
}
