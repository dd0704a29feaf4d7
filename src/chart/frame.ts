import type { Day } from '../model/day-range.ts'
import { belowOn } from './below.ts'
import { legendOf } from './legend.ts'
import { textAt } from './marks.ts'
import { BODY, LEVEL, MARGIN, PADDING } from './measures.ts'
import type { Pen } from './pen.ts'
import { sheetWordsIn } from './sheet-words.ts'
import { toldBelow } from './told-below.ts'
import type { Words } from './words.ts'
import { wrap } from './wrap.ts'

/** What is said around a picture. */
export interface Framing {
  readonly title: string
  /** Where it comes from, and of which revision: a line at the foot; empty: none. */
  readonly source: string
  /** How many bodies were left out, since no link joins them. */
  readonly withoutLinks?: number
  /** What else there is to say at the foot. */
  readonly notes?: readonly string[]
}

/** The part above a picture and the lines below it. */
export interface Frame {
  /** All of it in one sentence, for who does not see it. */
  readonly name: string
  readonly head: string
  /** Where the picture begins. */
  readonly top: number
  readonly foot: readonly string[]
  readonly footHeight: number
}

const TITLE = { size: 17, weight: 'semibold', line: 22 } as const

/** The name of each column above its cards. */
function columnHeads({ layout, theme }: Pen, y: number): { readonly markup: string; readonly height: number } {
  const heads = layout.columns.map(({ label, x, w }) => ({ x, lines: wrap(label, w - PADDING, BODY) }))
  const most = heads.reduce((lines, one) => Math.max(lines, one.lines.length), 0)
  const markup = heads.map(({ x, lines }) => textAt(lines, x + PADDING, y + BODY.line, BODY, theme.muted)).join('')
  return { markup, height: most * BODY.line }
}

/** What could not be drawn is said, not left out in silence. */
function notesOf({ layout, options }: Pen, { source, withoutLinks = 0, notes = [] }: Framing): readonly string[] {
  const { notDrawn, bundled, language } = layout
  const words = sheetWordsIn(language)
  return [
    notDrawn.length > 0 ? words.left(notDrawn.length) : '',
    withoutLinks > 0 ? words.withoutLinks(withoutLinks) : '',
    toldBelow(belowOn(layout.index.model, options.filter ?? {}, options.day, options.base), language) ?? '',
    bundled > 0 ? words.bundled(bundled) : '',
    ...notes,
    source,
  ].filter((note) => note !== '')
}

/** With what a day is compared: another day, another revision, or both; null: with nothing. */
export function comparedWith(words: Words, day: Day, base: Day | null, revision: string | undefined): string | null {
  const isOther = base !== null && base !== day
  const known = revision === undefined ? [] : [words.knownAt(revision, isOther)]
  const other = [...(isOther ? [words.day(base)] : []), ...known]
  return other.length === 0 ? null : words.comparedWith(other.join(' '))
}

/** Of which day, and with what it is compared. */
export const subtitleOf = (words: Words, day: Day, base: Day | null, revision: string | undefined): string =>
  [words.asOf(words.day(day)), comparedWith(words, day, base, revision)].filter((told) => told !== null).join(', ')

const subtitle = ({ words, comparedRevision, options: { day, base } }: Pen): string =>
  subtitleOf(words, day, base ?? null, comparedRevision)

/** Title, day, legend and the names of the columns above, and the notes below. */
export function frameOf(pen: Pen, framing: Framing): Frame {
  const { theme, layout } = pen
  const room = layout.width - 2 * MARGIN
  const titleLines = wrap(framing.title, room, TITLE)
  const titleBottom = MARGIN + titleLines.length * TITLE.line
  const legend = legendOf(pen, titleBottom + 40)
  const heads = columnHeads(pen, titleBottom + 40 + legend.height - 8)
  const foot = notesOf(pen, framing).flatMap((note) => wrap(note, room, LEVEL))
  const head = [
    textAt(titleLines, MARGIN, MARGIN + 16, TITLE, theme.ink),
    textAt([subtitle(pen)], MARGIN, titleBottom + 14, LEVEL, theme.muted),
    legend.markup,
    heads.markup,
  ]
  return {
    ...{ name: `${framing.title}, ${subtitle(pen)}`, head: head.join(''), foot },
    top: titleBottom + 40 + legend.height + heads.height - 16,
    footHeight: foot.length > 0 ? foot.length * LEVEL.line + MARGIN : 0,
  }
}

/** The lines below a picture that ends at a height. */
export const footAt = ({ theme }: Pen, { foot }: Frame, y: number): string =>
  textAt(foot, MARGIN, y + LEVEL.line, LEVEL, theme.muted)
