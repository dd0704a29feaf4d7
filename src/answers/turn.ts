import type { Day } from '../model/date.ts'
import type { ModelId } from '../model/ids.ts'
import type { Level } from '../model/vocabulary.ts'

/** A day on which something came to stand otherwise, at a level; the model that it follows, if it is a link of one. */
export interface Turn {
  readonly day: Day
  readonly level: Level
  readonly model: ModelId | null
  /** Whether it is a link, or has one in it, on whatever day. */
  readonly linked: boolean
}

/** When what a chart draws turned, the earliest first; null: that is too much to look through. */
export interface ChartTurns {
  readonly turns: readonly Turn[] | null
}
