import type { PilotModel } from '../model/pilot-model.ts'
import type { StandingState } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import { modelHistory, modelInContext, modelStanding, modelStandingAt } from '../rules/model-standing.ts'
import type { Query } from '../store/store.ts'
import { fewOf } from './few.ts'
import type { Source } from './source.ts'
import { type StandingInView, standingInView, standsIn } from './standing.ts'
import type { InView, ViewReader } from './view-reader.ts'

/** All that decides how a model stands: the orders, and its pairs. */
async function factsOf({ value: model, view }: InView<PilotModel>) {
  const [effects, all, levelLives] = await Promise.all([view.standingEffects(), view.pairs(), view.levelLives()])
  return { effects, model: modelInContext(model, all, levelLives) }
}

/** How a model stands at one of its levels or, without one, as a whole; null at a level that it has not. */
export async function standingOfModel(one: InView<PilotModel>, level: Level | null): Promise<StandingInView | null> {
  if (level !== null && !one.value.levels.includes(level)) return null
  const { effects, model } = await factsOf(one)
  const day = one.view.asOf.validAt
  return standingInView(
    one.view,
    level === null ? modelStanding(model, effects, day) : modelStandingAt(model, level, effects, day),
  )
}

/** How a model stands at each of its levels. */
export async function standingsOfModel(one: InView<PilotModel>) {
  const { effects, model } = await factsOf(one)
  return one.value.levels.map((level) => ({
    level,
    standing: standingInView(one.view, modelStandingAt(model, level, effects, one.view.asOf.validAt)),
  }))
}

/** How a model stood at a level at all times, oldest first; nothing at a level that it has not. */
export async function historyOfModel(one: InView<PilotModel>, level: Level): Promise<readonly StandingInView[]> {
  if (!one.value.levels.includes(level)) return []
  const { effects, model } = await factsOf(one)
  return modelHistory(model, level, effects).map((period) => standingInView(one.view, period))
}

/** Which models, by how they stand as a whole too; null: however they do. */
export interface ModelQuery extends Query<'PilotModel'> {
  readonly standing: readonly StandingState[] | null
}

/** The models that fit. */
export const pilotModelsIn = (view: ViewReader, { standing, ...query }: ModelQuery): Source<InView<PilotModel>> =>
  fewOf(view, query, (model) => standsIn(standing, () => standingOfModel(model, null)))
