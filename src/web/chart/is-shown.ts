import { standingAt } from '../../chart/as-of.ts'
import type { ChartLink } from '../../chart/chart-model.ts'
import type { LinkFilter } from '../../chart/pen.ts'
import type { Day } from '../../model/day-range.ts'

/** Whether a filter lets a link through on a day, as the picture does. */
export const isShownIn =
  ({ standings, models, kinds }: LinkFilter, day: Day) =>
  (link: ChartLink): boolean =>
    (standings?.has(standingAt(link, day)) ?? true) &&
    (models?.has(link.model ?? '') ?? true) &&
    (kinds?.has(link.kind) ?? true)
