import type { ChartModel } from '../chart/chart-model.ts'
import { MOST_DRAWN } from '../chart/measures.ts'
import { type Drawable, drawableOf, type Pictured } from '../chart/pictured.ts'
import { sheet } from '../chart/sheet.ts'
import { sheetWordsIn } from '../chart/sheet-words.ts'
import { LimitExceeded } from '../model/errors.ts'
import { webFonts } from './fonts.ts'
import type { Format } from './formats.ts'
import { foreignNames } from './letters.ts'
import { pdfPicture } from './pdf/pdf.ts'
import { pngPicture } from './png.ts'

function refuseTooMuch({ places, bodies, posts }: ChartModel): void {
  const count = places.length + bodies.length + posts.length
  if (count <= MOST_DRAWN) return
  throw new LimitExceeded(
    `The picture would hold ${count} places, bodies and posts, more than ${MOST_DRAWN}.`,
    'Name a smaller place or a smaller depth.',
  )
}

/** The same, with what a file in our letters alone has to say. */
function inPrint({ layout, options }: Drawable): Drawable {
  const count = foreignNames(layout.index.model)
  const letters = count === 0 ? [] : [sheetWordsIn(layout.language).otherLetters(count)]
  const notes = [...(options.notes ?? []), ...letters]
  return { layout, options: { ...options, notes } }
}

const WRITERS: Readonly<Record<Format, (drawable: Drawable) => Uint8Array | Promise<Uint8Array>>> = {
  svg: ({ layout, options }) => Buffer.from(sheet(layout, { ...options, fonts: webFonts() })),
  png: (drawable) => pngPicture(inPrint(drawable)),
  pdf: (drawable) => pdfPicture(inPrint(drawable)),
}

/** A chart as a file: the same picture in each format. @throws LimitExceeded with what else to ask for */
export async function drawn(pictured: Pictured, format: Format): Promise<Uint8Array> {
  const drawable = drawableOf(pictured)
  refuseTooMuch(drawable.layout.index.model)
  return WRITERS[format](drawable)
}
