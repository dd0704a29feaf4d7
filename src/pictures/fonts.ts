import { readFileSync } from 'node:fs'
import type { Weight } from '../chart/measure.ts'
import type { FontFiles } from '../chart/sheet.ts'

const FILES: Readonly<Record<Weight, string>> = { regular: 'be-vietnam-pro-400', semibold: 'be-vietnam-pro-600' }

const fontIn = (weight: Weight, extension: 'ttf' | 'woff2'): Buffer =>
  readFileSync(new URL(`../chart/font/${FILES[weight]}.${extension}`, import.meta.url))

/** The font as a picture that stands alone carries it. */
export function webFonts(): FontFiles {
  const [regular, semibold] = (['regular', 'semibold'] as const).map((weight) =>
    fontIn(weight, 'woff2').toString('base64'),
  )
  return { regular: regular ?? '', semibold: semibold ?? '' }
}

/** The font as who draws points, or pages of print, reads it. */
export const printFont = (weight: Weight): Buffer => fontIn(weight, 'ttf')
