import { changesIn, doubtsIn } from './doubts.ts'
import { EXISTENCE_LOOKS, KIND_LOOKS, LINK_KINDS, STANDING_LOOKS, STANDINGS } from './looks.ts'
import { glyphAt, textAt } from './marks.ts'
import { element, short } from './markup.ts'
import { widthOf } from './measure.ts'
import { LEVEL, MARGIN } from './measures.ts'
import type { Pen } from './pen.ts'
import { isHedged, withHedge } from './sureness.ts'

/** One entry: a sample of some width, then a word. */
interface Entry {
  readonly width: number
  readonly word: string
  readonly draw: (x: number, y: number) => string
}

const SAMPLE = 34
const APART = 18
const LINE = 22

const stroke = (x: number, y: number, color: string, width: number, dash: string): string =>
  element('path', {
    d: `M${short(x)} ${short(y)}h${SAMPLE}`,
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dash,
  })

/** How links stand, of those that are drawn. */
function standings({ theme, words }: Pen, used: ReadonlySet<string>): readonly Entry[] {
  return STANDINGS.filter((state) => used.has(state)).map((state) => {
    const { ink, dash, glyph } = STANDING_LOOKS[state]
    const draw = (x: number, y: number) =>
      stroke(x, y, theme[ink], 2.4, dash) + glyphAt(glyph, x + SAMPLE + 10, y, theme[ink])
    return { width: SAMPLE + 20, word: words.standing[state], draw }
  })
}

/** The kinds of links, of those that are drawn. */
function kinds(pen: Pen): readonly Entry[] {
  const { theme, words, layout } = pen
  const { lines } = layout
  const hasHedge = lines.some(({ link }) => isHedged(link, pen.change(link).after))
  const used = new Set(lines.map(({ link }) => link.kind))
  return LINK_KINDS.filter((kind) => used.has(kind)).map((kind) => {
    const { glyph, isDouble, width } = KIND_LOOKS[kind]
    const draw = (x: number, y: number) =>
      [
        stroke(x, y, theme.ink, width, ''),
        isDouble ? stroke(x, y, theme.bg, width - 3.4, '') : '',
        glyphAt(glyph, x, y, theme.ink, theme.bg, 0.95),
        glyphAt(glyph, x + SAMPLE, y, theme.ink, theme.bg, 0.95),
      ].join('')
    const word = withHedge(words.kind[kind], { kind }, hasHedge ? 'ACTIVE' : 'UNKNOWN', words)
    return { width: SAMPLE + 10, word, draw }
  })
}

/** How sure it is that bodies and posts are there, and what changed. */
function sureness(pen: Pen): readonly Entry[] {
  const { theme, words } = pen
  const unsure = doubtsIn(pen).map((state): Entry => {
    const { dash, glyph } = EXISTENCE_LOOKS[state]
    const box = (x: number, y: number) =>
      element('rect', {
        x,
        y: y - 8,
        width: 24,
        height: 16,
        rx: 4,
        fill: theme.card,
        stroke: theme.edge,
        'stroke-width': 1.2,
        'stroke-dasharray': dash,
      })
    return {
      width: 32,
      word: words.existence[state],
      draw: (x, y) => box(x, y) + (glyph ? glyphAt(glyph, x + 12, y, theme.muted, null, 0.9) : ''),
    }
  })
  const changed = changesIn(pen).map(
    ([glyph, word]): Entry => ({
      ...{ width: 16, word },
      draw: (x, y) => glyphAt(glyph, x + 6, y, theme.change),
    }),
  )
  return [...unsure, ...changed]
}

/** What the signs of a picture mean, in as many lines as it takes; only those that are in it. */
export function legendOf(pen: Pen, top: number): { readonly markup: string; readonly height: number } {
  const counted = pen.layout.tallied.filter((link) => pen.isCounted(link))
  const used = new Set(counted.map((link) => pen.change(link).after))
  let [x, y] = [MARGIN, top]
  const markup = [...standings(pen, used), ...kinds(pen), ...sureness(pen)].map(({ width, word, draw }) => {
    const wide = width + widthOf(word, LEVEL.size, LEVEL.weight)
    if (x > MARGIN && x + wide > pen.layout.width - MARGIN) {
      x = MARGIN
      y += LINE
    }
    const drawn = draw(x, y) + textAt([word], x + width, y + 4, LEVEL, pen.theme.ink)
    x += wide + APART
    return drawn
  })
  return { markup: markup.join(''), height: markup.length === 0 ? 0 : y - top + LINE }
}
