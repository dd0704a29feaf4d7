import type { ChartModel } from '../chart/chart-model.ts'
import { FONT } from '../chart/font/widths.ts'
import { clean } from '../chart/measure.ts'

/**
 * A file of points or of print has only our own font: a letter of another script is drawn as a dot, and that is said in the file. An
 * SVG is shown with whatever fonts its reader has.
 */
export const STAND_IN = '•'

const known = new Set(FONT.characters)
const BEYOND_ASCII = /[^\0-\x7f]/gu
const UNSEEN = /[\p{M}\p{Cf}]/u

export const isOurs = (letter: string): boolean => known.has(letter)

/** What is seen of a letter that the font has not: a dot, or nothing for a mark on another. */
export const standInOf = (letter: string): string => (UNSEEN.test(letter) ? '' : STAND_IN)

/** Markup or text with a dot for every letter that the font has not. */
export const inOurLetters = (text: string): string =>
  text.replace(BEYOND_ASCII, (letter) => (isOurs(letter) ? letter : standInOf(letter)))

const isForeign = (label: string): boolean => (clean(label).match(BEYOND_ASCII) ?? []).some((letter) => !isOurs(letter))

/** How many of a chart's names have letters that the font has not. */
export const foreignNames = ({ places, bodies, posts }: ChartModel): number =>
  [...places, ...bodies, ...posts].filter(({ label }) => isForeign(label)).length
