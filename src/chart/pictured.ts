import type { Day } from '../model/day-range.ts'
import type { ChartModel } from './chart-model.ts'
import { layout } from './layout.ts'
import { filterFor, isShownIn, type NamedFilter } from './link-filter.ts'
import { linkedOnly } from './linked-only.ts'
import { type NodeFilter, onlyOf } from './only-of.ts'
import type { Layout } from './picture.ts'
import type { SheetOptions } from './sheet.ts'
import type { ThemeName } from './theme.ts'

/** A chart as it was read, and how it is to be drawn: plain data, so that another thread can draw it. */
export interface Pictured extends NamedFilter {
  /** Of both days, where two are compared. */
  readonly model: ChartModel
  readonly title: string
  readonly source: string
  /** What else there is to say of what is drawn; null: nothing. */
  readonly note?: string | null
  readonly language: string
  readonly theme: ThemeName
  readonly day: Day
  readonly base: Day | null
  /** Places of which only the counts are drawn. */
  readonly closed: readonly string[]
  /** Codes; null: of all. */
  readonly levels: readonly string[] | null
  readonly branches: readonly string[] | null
  /** Only the bodies that links join, with what they answer to. */
  readonly onlyLinked: boolean
}

/** A chart laid out, and what is said of it when it is drawn; the font is for who draws it. */
export interface Drawable {
  readonly layout: Layout
  readonly options: Omit<SheetOptions, 'fonts'>
}

/** Of which levels and branches bodies are drawn. */
export const nodesOf = ({ levels, branches }: Pictured): NodeFilter => ({
  ...(levels === null ? {} : { levels: new Set(levels) }),
  ...(branches === null ? {} : { branches: new Set(branches) }),
})

/** Lays out a chart as it was asked for. */
export function drawableOf(pictured: Pictured): Drawable {
  const { title, source, note = null, language, theme, day, base, closed, onlyLinked } = pictured
  const filter = filterFor(pictured, pictured.model)
  const wanted = onlyOf(pictured.model, nodesOf(pictured))
  const isWanted = isShownIn(filter, day, base ?? day)
  const { model, leftOut } = onlyLinked ? linkedOnly(wanted, isWanted) : { model: wanted, leftOut: 0 }
  return {
    layout: layout(model, { language, closed: new Set(closed) }),
    options: {
      title,
      source,
      theme,
      day,
      base: base ?? undefined,
      filter,
      withoutLinks: leftOut,
      notes: note === null ? [] : [note],
    },
  }
}
