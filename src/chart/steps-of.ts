import type { Day } from '../model/day-range.ts'

/** A day on which something that a chart may draw came to stand otherwise, as the API tells it. */
export interface AnsweredTurn {
  readonly day: Day
  readonly level: { readonly code: string }
  readonly model: { readonly code: string } | null
  readonly linked: boolean
}

/** What of a chart is drawn, by codes and marks; null: whichever. */
export interface Stepping {
  readonly levels: readonly string[] | null
  readonly models: readonly string[] | null
  readonly onlyLinked: boolean
}

/**
 * The days to step to, from one to the next or back: those on which something that a chart draws came to stand otherwise, whichever of it
 * is there on the day that is shown. A chart of links alone, where there never are any, is one of bodies.
 */
export function stepsOf(turns: readonly AnsweredTurn[], { levels, models, onlyLinked }: Stepping): readonly Day[] {
  const isLeast = onlyLinked && turns.some(({ linked }) => linked)
  const drawn = turns.filter(
    ({ level, model, linked }) =>
      (levels?.includes(level.code) ?? true) && (models?.includes(model?.code ?? '') ?? (linked || !isLeast)),
  )
  return [...new Set(drawn.map(({ day }) => day))].sort()
}
