/** Words of a text that prove something. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly about: { readonly key: string; readonly name: string }
}

/** A stretch of a text, with all that its words prove. */
export interface Stretch {
  readonly text: string
  readonly about: readonly Mark['about'][]
}

/** A text cut where a quote begins or ends: quotes lie in each other, and over each other's ends. */
export function stretchesOf(text: string, marks: readonly Mark[]): readonly Stretch[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length
    const about = inside.filter(({ start, end }) => start <= from && end >= to).map((mark) => mark.about)
    return { text: text.slice(from, to), about: [...new Map(about.map((one) => [one.key, one])).values()] }
  })
}
