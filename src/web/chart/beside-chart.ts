import { type AnsweredBelow, withBelow } from '../../chart/below.ts'
import type { ChartModel } from '../../chart/chart-model.ts'
import { namedLevels } from '../../chart/named-levels.ts'
import type { AnsweredLevel } from '../../chart/of-answer.ts'
import { onlyOf } from '../../chart/only-of.ts'
import type { AsOf, GeneralModelQuery } from '../generated/documents.ts'
import { BelowDocument, type BelowQueryVariables } from '../generated/later.ts'
import type { Answer } from '../state/ask.ts'
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

/** What is told of levels of the general model, each with what tells its name. */
export function toldLevels(
  codes: readonly string[],
  answers: readonly Answer<GeneralModelQuery>[],
  view: { readonly at: AsOf; readonly lang: string },
  signal: AbortSignal,
): Promise<readonly AnsweredLevel[]> {
  const told = answers.flatMap(({ data }, at): readonly AnsweredLevel[] => {
    const [code = '', chart, terms] = [codes[at], data.generalModelChart, data.terms?.nodes ?? []]
    return chart ? [{ code, chart, terms }] : []
  })
  return namedLevels(told, async () => (await (await import('./levels.ts')).rankedLevels(view, signal)).data)
}
