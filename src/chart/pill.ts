import type { StandingState } from '../model/standing.ts'
import type { LinkChange, NodeChange } from './as-of.ts'
import type { ChartLink } from './chart-model.ts'
import { STANDINGS } from './looks.ts'
import { clean, widthOf } from './measure.ts'
import { KIND, PILL } from './measures.ts'
import type { Words } from './words.ts'

/** From the left edge of a pill to its text, past its glyph; and from the text to the right edge. */
const BEFORE = 24
const AFTER = 12
/** An arrow between two glyphs, up to the word behind them. */
export const ARROW = 48

/** Behind the kind: room for the mark of what is not certain. */
export const SURENESS = 12

/** What a pill says: a mark, how it stands, and below which kind of link it is. */
export interface PillText {
  readonly code: string
  readonly word: string
  readonly kind: string
  readonly before: StandingState | null
  readonly recorded: NodeChange
}

/** Whether a pill says what it was, or that it came or went, before how it stands. */
export const isMarked = ({ before, recorded }: PillText): boolean => before !== null || recorded !== 'SAME'

/** The longest code that is shown whole; marks are short. */
const LONGEST_CODE = 18
const shortCode = (code: string) => {
  const chars = Array.from(clean(code))
  return chars.length <= LONGEST_CODE ? chars.join('') : `${chars.slice(0, LONGEST_CODE - 1).join('')}…`
}

export function pillText(link: ChartLink, words: Words, { before, after, recorded }: LinkChange): PillText {
  return {
    code: shortCode(link.code),
    word: words.standing[after],
    kind: words.kind[link.kind],
    before: before === after ? null : before,
    recorded,
  }
}

export const lineOf = (text: PillText): string =>
  isMarked(text) || text.code === '' ? text.word : `${text.code} · ${text.word}`

export function pillWidth(text: PillText): number {
  const { size, weight } = PILL
  const code = isMarked(text) && text.code !== '' ? widthOf(text.code, size, weight) + 6 : 0
  const marks = isMarked(text) ? AFTER + code + ARROW : BEFORE
  const first = marks + widthOf(lineOf(text), size, weight) + AFTER
  const second = BEFORE + widthOf(text.kind, KIND.size, KIND.weight) + SURENESS + AFTER
  return Math.max(first, second)
}

/** As wide as the pill of a link ever gets: so that no day moves a box. */
export function widestPill(link: ChartLink, words: Words): number {
  const widths = STANDINGS.map((after) =>
    pillWidth(pillText(link, words, { before: after, after, recorded: 'NEW', isChanged: true })),
  )
  return Math.max(...widths)
}
