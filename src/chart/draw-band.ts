import { type Counts, countsTold, countTold, evidencedTold, WORDINESS, type Wordiness } from './counts.ts'
import { drawCard, item } from './draw-card.ts'
import { drawLine } from './draw-line.ts'
import { EXISTENCE_LOOKS, STANDING_LOOKS } from './looks.ts'
import { glyphAt, textAt } from './marks.ts'
import { element, isolated, short } from './markup.ts'
import { clean, widthOf } from './measure.ts'
import { COUNT, LEVEL, PLACE } from './measures.ts'
import type { Pen } from './pen.ts'
import type { Band, Row, Spine } from './picture.ts'
import { treePlace } from './tree-places.ts'
import type { Words } from './words.ts'

/** Between two counts, and from a glyph to its number. */
const APART = 14
const AFTER_GLYPH = 10

/** Counts with their looks, as wordy as that. */
function inWords(counts: Counts, words: Words, how: Wordiness) {
  const told = [
    ...counts.counts.map((one) => ({ look: STANDING_LOOKS[one[0]], text: countTold(counts, one, words, how) })),
    ...evidencedTold(counts, words, how).map((text) => ({ look: null, text })),
  ].map((one) => ({ ...one, wide: widthOf(one.text, COUNT.size, COUNT.weight) + APART + (one.look ? AFTER_GLYPH : 0) }))
  return { told, total: told.reduce((sum, { wide }) => sum + wide, 0) }
}

/** The counts at the right of a head, as wordy as there is room for. */
function drawCounts({ words, theme }: Pen, { x, w, y }: Band, counts: Counts, room: number): string {
  const how = WORDINESS.find((one) => inWords(counts, words, one).total <= room) ?? 'short'
  const { told, total } = inWords(counts, words, how)
  let at = x + w - total
  return told
    .map(({ look, text, wide }) => {
      const color = look ? theme[look.ink] : theme.muted
      const glyph = look ? glyphAt(look.glyph, at + 2, y + 18, color, null, 0.9) : ''
      const drawn = glyph + textAt([text], at + (look ? AFTER_GLYPH : 0), y + 22, COUNT, color)
      at += wide
      return drawn
    })
    .join('')
}

/** What stands behind the name: what kind of place it is, whether it is there, and how much a closed band holds. */
function besideName(pen: Pen, { place, isClosed, hidden }: Band): string {
  const exists = pen.exists(place)
  const parts = [
    clean(place.level),
    exists === 'YES' || exists === 'PRESUMED' ? '' : pen.words.existence[exists],
    isClosed && hidden.bodies > 0 ? pen.words.closed(hidden.places, hidden.bodies) : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function drawHead(pen: Pen, band: Band, counts: Counts): string {
  const { place, lines, x, y, w, isClosed } = band
  const { theme } = pen
  const triangle = isClosed
    ? `M${short(x + 9)} ${short(y + 11)}l7 6l-7 6z`
    : `M${short(x + 9)} ${short(y + 13)}l6 8l6-8z`
  const last = lines.at(-1) ?? ''
  const [beside, after] = [besideName(pen, band), x + 28 + widthOf(last, PLACE.size, PLACE.weight) + 8]
  const end = after + (beside === '' ? 0 : widthOf(beside, LEVEL.size, LEVEL.weight))
  const isThere = pen.exists(place) !== 'NO'
  const called = [isolated(place.label), isolated(beside)].filter((part) => part !== '').join(', ')
  const name = [called, ...countsTold(counts, pen.words)].join('; ')
  const content = [
    element('path', { d: triangle, fill: theme.ink }),
    textAt(lines, x + 28, y + 22, PLACE, isThere ? theme.ink : theme.muted),
    beside === '' ? '' : textAt([beside], after, y + 22 + (lines.length - 1) * PLACE.line, LEVEL, theme.muted),
    drawCounts(pen, band, counts, x + w - end - 2 * APART),
  ]
  const expanded = { 'aria-expanded': String(!isClosed) }
  return item(pen, place.id, () => treePlace(pen.layout, place), name, content.join(''), expanded)
}

const drawSpine = ({ x, top, stubs }: Spine): string => {
  const bottom = stubs.at(-1)?.y ?? top
  return `M${short(x)} ${short(top)}V${short(bottom)}${stubs.map(({ y, to }) => `M${short(x)} ${short(y)}H${short(to)}`).join('')}`
}

/** The ground of a band and its spines, below everything else. */
function drawGround(pen: Pen, { x, y, w, h, depth, place, spines }: Band): string {
  const { theme } = pen
  const dash = EXISTENCE_LOOKS[pen.exists(place)].dash
  return [
    element('rect', {
      x,
      y,
      width: w,
      height: h,
      rx: 8,
      fill: depth === 0 ? theme.band : theme.bg,
      stroke: theme.line,
      'stroke-dasharray': dash,
      'stroke-width': 0.8,
    }),
    spines.length === 0
      ? ''
      : element('path', { d: spines.map(drawSpine).join(''), fill: 'none', stroke: theme.line, 'stroke-width': 1 }),
  ].join('')
}

function drawRow(pen: Pen, { cards, lines }: Row): readonly string[] {
  const straight = lines.filter(({ isStraight, link }) => isStraight && pen.isShown(link))
  return [...cards.flatMap((card) => drawCard(pen, card)), ...straight.map((line) => drawLine(pen, line))]
}

/** What a band is made of, or as much of it as is in the window: in a page each part is one element, and one item but for the ground. */
export function bandParts(pen: Pen, band: Band, counts: Counts, rows: readonly Row[]): readonly string[] {
  const ground = pen.isPage
    ? element('g', { role: 'none', 'aria-hidden': 'true' }, drawGround(pen, band))
    : drawGround(pen, band)
  return [ground, drawHead(pen, band, counts), ...rows.flatMap((row) => drawRow(pen, row))]
}

/** The group that holds the parts of a band. */
export const bandGroup = (pen: Pen, parts: readonly string[]): string =>
  element('g', pen.isPage ? { role: 'none' } : {}, parts.join(''))

export const drawBand = (pen: Pen, band: Band, counts: Counts, rows: readonly Row[]): string =>
  bandGroup(pen, bandParts(pen, band, counts, rows))
