import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FONT } from '../chart/font/widths.ts'
import type { Drawable } from '../chart/pictured.ts'
import { Sheet } from '../chart/sheet.ts'
import { LimitExceeded } from '../model/errors.ts'
import { printFont } from './fonts.ts'
import { inOurLetters } from './letters.ts'
import { pngOf } from './png-file.ts'

/** So many points to a unit, as far as the picture stays within what is drawn. */
const SCALES = [2, 1.5, 1]
/** Of 40 million points, most of a core is busy for some five seconds; and few programs show more on one side than these. */
const MOST_POINTS = 40_000_000
const LONGEST_SIDE = 32_000
/** So many points are held at a time, of four bytes. */
const STRIP_POINTS = 4_000_000

/** Draws SVG. It is compiled to WebAssembly: one file for all machines, and it can be stopped as our own code can. */
async function resvg() {
  const made = await import('@resvg/resvg-wasm')
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  await made.initWasm(readFileSync(wasm))
  return made.Resvg
}
let known: ReturnType<typeof resvg> | null = null

/** Of an even number of units: times any of the scales, a whole number of points. */
const even = (units: number): number => 2 * Math.ceil(units / 2)

function scaleOf(width: number, height: number): number {
  const fits = (scale: number) =>
    width * height * scale * scale <= MOST_POINTS && Math.max(width, height) * scale <= LONGEST_SIDE
  const scale = SCALES.find(fits)
  if (scale !== undefined) return scale
  throw new LimitExceeded(
    `As PNG the picture would be ${width} × ${height} points, more than is drawn.`,
    'Ask for it as PDF or as SVG, or name a smaller place, a smaller depth, or places to close.',
  )
}

/** A chart as points, in strips from the top. @throws LimitExceeded naming what else to ask for */
export async function pngPicture({ layout, options }: Drawable): Promise<Buffer> {
  const sheet = new Sheet(layout, { ...options, fonts: null })
  const [width, height] = [even(sheet.width), even(sheet.height)]
  const scale = scaleOf(width, height)
  known ??= resvg()
  const Resvg = await known
  const font = { fontBuffers: [printFont('regular'), printFont('semibold')], defaultFontFamily: FONT.family }
  const most = even(STRIP_POINTS / (width * scale * scale))
  function* strips() {
    for (let top = 0; top < height; top += most) {
      const svg = inOurLetters(sheet.part({ top, width, height: Math.min(most, height - top) }))
      const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } })
      const image = drawn.render()
      yield image.pixels
      image.free()
      drawn.free()
    }
  }
  return pngOf(width * scale, height * scale, strips())
}
