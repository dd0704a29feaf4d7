import type { StandingState } from '../model/standing.ts'
import { type LinkChange, type NodeChange, UNCHANGED } from './as-of.ts'
import type { ChartLink } from './chart-model.ts'
import { STANDINGS } from './looks.ts'
import { clean, widthOf } from './measure.ts'
import { KIND, PILL } from './measures.ts'
import { kindTold } from './sureness.ts'
import { evidenceTold, type Words } from './words.ts'

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
  /** Whether its lower line says what two revisions know otherwise. */
  readonly isCorrected: boolean
}

/** Whether a pill says what it was, or that it came or went, before how it stands. */
export const isMarked = ({ before, recorded }: PillText): boolean => before !== null || recorded !== 'SAME'

/** The longest code that is shown whole; marks are short. */
const LONGEST_CODE = 18
const shortCode = (code: string) => {
  const chars = Array.from(clean(code))
  return chars.length <= LONGEST_CODE ? chars.join('') : `${chars.slice(0, LONGEST_CODE - 1).join('')}…`
}

/** What two revisions know otherwise of a link that both record and that stands the same; null: nothing. */
export function correctionIn(words: Words, { evidence, isSinceCorrected }: LinkChange): string | null {
  if (evidence !== 'SAME') return evidenceTold(words, evidence)
  return isSinceCorrected ? words.sinceOther : null
}

export function pillText(link: ChartLink, words: Words, change: LinkChange): PillText {
  const { before, after, recorded } = change
  const correction = correctionIn(words, change)
  return {
    code: shortCode(link.code),
    word: words.standing[after],
    kind: correction ?? kindTold(link, words),
    before: before === after ? null : before,
    recorded,
    isCorrected: correction !== null,
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

/** Whether two revisions tell of it, so that they can know otherwise. */
export const isKnownTwice = ({ knownBefore }: ChartLink): boolean => knownBefore !== undefined

/** As wide as the pill of a link ever gets: so that no day moves a box. */
export function widestPill(link: ChartLink, words: Words): number {
  const widthIn = (change: Partial<LinkChange>) =>
    STANDINGS.map((after) =>
      pillWidth(pillText(link, words, { ...UNCHANGED, before: after, after, recorded: 'NEW', ...change })),
    )
  const others = [{ evidence: 'NEW' }, { evidence: 'GONE' }, { isSinceCorrected: true }] as const
  return Math.max(...[{}, ...(isKnownTwice(link) ? others : [])].flatMap(widthIn))
}
