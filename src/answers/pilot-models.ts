import type { PilotModel } from '../model/pilot-model.ts'
import type { StandingState } from '../model/standing.ts'
import { byCodePoint } from '../model/text.ts'
import type { Level } from '../model/vocabulary.ts'
import { modelHistory, modelStanding, modelStandingAt } from '../rules/model-standing.ts'
import { scan } from '../store/scan.ts'
import type { Page, Query } from '../store/store.ts'
import type { Source } from './source.ts'
import { type StandingInView, standingInView } from './standing.ts'
import { type InView, inView, type ViewReader } from './view-reader.ts'

/** How a model stands at one of its levels or, without one, as a whole; null at a level that it has not. */
export async function standingOfModel(
  { value, view }: InView<PilotModel>,
  level: Level | null,
): Promise<StandingInView | null> {
  const effects = await view.standingEffects()
  if (level !== null && !value.levels.includes(level)) return null
  const day = view.asOf.validAt
  return standingInView(
    view,
    level === null ? modelStanding(value, effects, day) : modelStandingAt(value, level, effects, day),
  )
}

/** How a model stands at each of its levels. */
export async function standingsOfModel({ value, view }: InView<PilotModel>) {
  const effects = await view.standingEffects()
  return value.levels.map((level) => ({
    level,
    standing: standingInView(view, modelStandingAt(value, level, effects, view.asOf.validAt)),
  }))
}

/** How a model stood at a level at all times, oldest first; nothing at a level that it has not. */
export async function historyOfModel(
  { value, view }: InView<PilotModel>,
  level: Level,
): Promise<readonly StandingInView[]> {
  const effects = await view.standingEffects()
  if (!value.levels.includes(level)) return []
  return modelHistory(value, level, effects).map((period) => standingInView(view, period))
}

/** Which models, by how they stand as a whole too; null: however they do. */
export interface ModelQuery extends Query<'PilotModel'> {
  readonly standing: readonly StandingState[] | null
}
type Item = Page<InView<PilotModel>>['items'][number]

/** They are few, and how they stand follows from the rules, so they are filtered here and not by the store. */
async function fitting(view: ViewReader, { standing, ...query }: ModelQuery): Promise<readonly Item[]> {
  const effects = await view.standingEffects()
  const found: Item[] = []
  for await (const { item, sortKey } of scan((page) => view.stored.find(query, page))) {
    view.prime(item)
    if (standing?.includes(modelStanding(item, effects, view.asOf.validAt).state) ?? true)
      found.push({ item: inView(view, item), sortKey })
  }
  return found
}

/** The models that fit. */
export const pilotModelsIn = (view: ViewReader, query: ModelQuery): Source<InView<PilotModel>> => ({
  page: async ({ first, after }) => {
    const rest = (await fitting(view, query)).filter(({ sortKey }) => after === null || byCodePoint(sortKey, after) > 0)
    return { items: rest.slice(0, first), hasNext: rest.length > first }
  },
  count: async () => (await fitting(view, query)).length,
})
