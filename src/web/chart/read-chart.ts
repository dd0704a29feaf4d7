import type { ChartModel } from '../../chart/chart-model.ts'
import { chartOf, generalModelOf } from '../../chart/of-answer.ts'
import type { onlyOf } from '../../chart/only-of.ts'
import { FIRST_DAY } from '../../model/day-range.ts'
import { type AsOf, GeneralModelDocument, OrgChartDocument } from '../generated/documents.ts'
import { type Answer, ask } from '../state/ask.ts'

/** Which chart: of a place, or of the general model at its levels. */
export interface WantedChart {
  readonly place: string | null
  /** Of the general model; empty: those that have pairs. */
  readonly levels: readonly string[]
  readonly depth: number
  readonly at: AsOf
  readonly lang: string
}

/** A chart as the API tells it, and what makes one of only some levels and branches of it. */
export interface ReadChart extends Answer<ChartModel> {
  readonly onlyOf: typeof onlyOf
}

/** What comes beside the answer, and need not be there before it is asked. */
const beside = () => import('./beside-chart.ts')

const NOTHING = { days: [], branches: [], places: [], bodies: [], posts: [], links: [] }

async function readPlace(place: string, { depth, at, lang }: WantedChart, signal: AbortSignal): Promise<ReadChart> {
  const asked = { root: { place }, depth, at }
  const [{ data, missing }, [below, onlyOf]] = await Promise.all([
    ask(OrgChartDocument, { ...asked, lang }, signal),
    beside().then(async ({ readBelow, onlyOf }) => [await readBelow(asked, signal), onlyOf] as const),
  ])
  return { data: data.orgChart ? below(chartOf(data.orgChart, lang)) : { ...NOTHING, language: lang }, missing, onlyOf }
}

async function readGeneralModel(wanted: WantedChart, signal: AbortSignal): Promise<ReadChart> {
  const { at, lang, levels } = wanted
  // Where it is not known yet which levels have pairs, which is seldom.
  const { data: codes, missing: cut } =
    levels.length > 0 ? { data: levels, missing: [] } : await (await import('./levels.ts')).levelsOf(wanted, signal)
  const [{ onlyOf, toldLevels }, ...answers] = await Promise.all([
    beside(),
    ...codes.map((level) => ask(GeneralModelDocument, { level, at, lang }, signal)),
  ])
  return {
    data: generalModelOf(await toldLevels(codes, answers, wanted, signal), lang, at.validAt ?? FIRST_DAY),
    missing: [...cut, ...answers.flatMap(({ missing }) => missing)],
    onlyOf,
  }
}

export const readChart = (wanted: WantedChart, signal: AbortSignal): Promise<ReadChart> =>
  wanted.place === null ? readGeneralModel(wanted, signal) : readPlace(wanted.place, wanted, signal)
