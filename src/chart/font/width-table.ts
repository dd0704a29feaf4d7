export type Faces<T> = Readonly<Record<'regular' | 'semibold', T>>

/** How wide the characters of a font are. */
export interface WidthTable extends Faces<{ readonly widths: readonly number[] }> {
  readonly family: string
  /** In the order of the widths; those are thousandths of the size of the text. */
  readonly characters: string
}

/** The files that widths were made from, by SHA-256: for who checks them. A page has no use for it, and does not load it. */
export type MadeFrom = Faces<{ readonly ttf: string; readonly woff2: string }>
