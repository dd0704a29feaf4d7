import { FONT } from './font/widths.ts'
import { type Frame, type Framing, footAt, frameOf } from './frame.ts'
import { element, escaped, short } from './markup.ts'
import { type DrawOptions, Pen } from './pen.ts'
import type { Layout } from './picture.ts'
import { drawing, FONT_FAMILY } from './svg.ts'

/** The two files of the font, in base64. */
export interface FontFiles {
  readonly regular: string
  readonly semibold: string
}

/** What a picture that stands alone says beside what is drawn. */
export interface SheetOptions extends Omit<DrawOptions, 'mode' | 'window'>, Framing {
  /** null: it is shown in whatever face is there; the boxes stay as wide as ours needs them. */
  readonly fonts: FontFiles | null
}

const faces = ({ regular, semibold }: FontFiles): string =>
  [
    ['400', regular],
    ['600', semibold],
  ]
    .map(
      ([weight, base64]) =>
        `@font-face{font-family:'${FONT.family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2')}`,
    )
    .join('')

/** A stretch of a sheet, in its units. */
interface Part {
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What is near the edge of a part reaches into it: lines, ends and pills. */
const BEYOND = 40

/** A picture that stands alone: with title, day, legend and the names of the columns above, and its source below. */
export class Sheet {
  readonly width: number
  readonly height: number
  readonly #layout: Layout
  readonly #options: SheetOptions
  readonly #pen: Pen
  readonly #frame: Frame

  constructor(layout: Layout, options: SheetOptions) {
    this.#layout = layout
    this.#options = options
    this.#pen = new Pen(layout, { ...options, mode: 'picture' })
    this.#frame = frameOf(this.#pen, options)
    this.width = layout.width
    this.height = this.#frame.top + layout.height + this.#frame.footHeight
  }

  get whole(): string {
    const box = { top: 0, width: this.width, height: this.height }
    return this.#svg(box, drawing(this.#layout, { ...this.#options, mode: 'picture' }))
  }

  /** A part from a height on, with ground beyond the sheet where it is larger: so that a large picture can be made in pieces. */
  part(part: Part): string {
    const top = part.top - this.#frame.top
    const window = { top: top - BEYOND, bottom: top + part.height + BEYOND }
    return this.#svg(part, drawing(this.#layout, { ...this.#options, mode: 'picture', window }))
  }

  #svg({ top, width, height }: Part, drawn: string): string {
    const { name, head, top: below } = this.#frame
    const { fonts } = this.#options
    const content = [
      element('title', {}, escaped(name)),
      fonts === null ? '' : `<style>${faces(fonts)}</style>`,
      element('rect', { ...(top === 0 ? {} : { y: top }), width, height, fill: this.#pen.theme.bg }),
      head,
      `<g transform="translate(0 ${short(below)})">${drawn}</g>`,
      footAt(this.#pen, this.#frame, below + this.#layout.height),
    ]
    return element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 ${short(top)} ${short(width)} ${short(height)}`,
        ...{ width, height, 'font-family': FONT_FAMILY, 'font-size': 13 },
        ...{ role: 'img', 'aria-label': name },
      },
      content.join(''),
    )
  }
}

/** The same as one SVG. */
export const sheet = (layout: Layout, options: SheetOptions): string => new Sheet(layout, options).whole
