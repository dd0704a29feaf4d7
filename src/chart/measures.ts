import type { Setting } from './wrap.ts'

/** Sizes in user units of the SVG, which are pixels at a scale of 1. */
export const CARD = 320
export const INDENT = 30
export const MARGIN = 20
export const BAND_HEAD = 34
export const HEAD_GAP = 8
export const ROW_GAP = 12
export const BAND_GAP = 10
/** Below the last card of a band. */
export const BAND_FOOT = 12
/** What a card is moved in under the one that it answers to. */
export const STEP = 18
/** Deeper cards are no longer moved in, or nothing would be left of them. */
export const MOST_STEPS = 8
export const PADDING = 12
/** From the edge of a card to the text of a post, past its bullet. */
export const POST_INDENT = 26
/** Kept free at the end of a line for the mark of what is not certain. */
export const MARK_SPACE = 18

export const BODY: Setting = { size: 13, weight: 'semibold', line: 17 }
export const POST: Setting = { size: 12.5, weight: 'regular', line: 16.5 }
export const PLACE: Setting = { size: 15, weight: 'semibold', line: 20 }
export const LEVEL: Setting = { size: 12, weight: 'regular', line: 16 }
export const COUNT: Setting = { size: 11.5, weight: 'regular', line: 16 }
export const PILL: Setting = { size: 11.5, weight: 'semibold', line: 14 }
/** Above and below the name of a body. */
export const NOTE: Setting = { size: 10.5, weight: 'regular', line: 13 }
export const KIND: Setting = { size: 10.5, weight: 'regular', line: 12 }

/** What a link takes of the height of a row: with its pill, and without. */
export const PILL_SLOT = 42
export const PLAIN_SLOT = 12
export const PILL_HEIGHT = 34
/** Between the pills and the cards beside them. */
export const PILL_GAP = 22
/** Between two vertical lines, and before the first. */
export const LANE = 12
export const LANE_MARGIN = 14
/** More lines than these share the last one. */
export const MOST_LANES = 48
/** Between columns that no link joins. */
export const NARROW_GUTTER = 36

/** Where the cards of a depth of bands begin and end is moved in by so much. */
export const indentOf = (depth: number): number => INDENT * Math.min(depth, MOST_STEPS)
export const stepsOf = (depth: number): number => STEP * Math.min(depth, MOST_STEPS)

/** So many places, bodies and posts are drawn at once: nobody reads more. */
export const MOST_DRAWN = 25_000
