import { type AnsweredBelow, withBelow } from '../../chart/below.ts'
import type { ChartModel } from '../../chart/chart-model.ts'
import { onlyOf } from '../../chart/only-of.ts'
import { BelowDocument, type BelowQueryVariables } from '../generated/later.ts'
import { ask } from '../state/ask.ts'

export { onlyOf }

const countsOf = (asked: BelowQueryVariables, signal: AbortSignal): Promise<readonly AnsweredBelow[] | null> =>
  ask(BelowDocument, asked, signal).then(
    ({ data }) => data.orgChart?.linksBelow ?? null,
    // What did not come is said to be not counted.
    () => null,
  )

/** @returns what puts to a chart how many links are in places below its tiers */
export async function readBelow(asked: BelowQueryVariables, signal: AbortSignal) {
  const counts = await countsOf(asked, signal)
  return (model: ChartModel): ChartModel => withBelow(model, counts)
}
