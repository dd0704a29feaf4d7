/** What the widths of one weight were made from, by SHA-256, and the widths in thousandths of the size of the text. */
interface WeightTable {
  readonly ttf: string
  readonly woff2: string
  readonly widths: readonly number[]
}

/** How wide the characters of a font are. */
export interface WidthTable {
  readonly family: string
  /** In the order of the widths. */
  readonly characters: string
  readonly regular: WeightTable
  readonly semibold: WeightTable
}
