import { ancestorsOf } from '../../answers/ancestors.ts'
import type { ViewReader } from '../../answers/view-reader.ts'
import { Unsupported } from '../../model/errors.ts'
import type { Id, ModelId, PlaceId } from '../../model/ids.ts'
import type { PilotModel } from '../../model/pilot-model.ts'
import type { Level } from '../../model/vocabulary.ts'
import type { StandingEffect } from '../../rules/reach.ts'

/** The class of arrangements that the orders of one directive reach through their models. */
export interface Reach {
  readonly models: readonly ModelId[]
  readonly levels: readonly Level[]
  readonly within: PlaceId | null
}

const isModel = (id: Id | null): id is ModelId => id?.startsWith('model/') ?? false

/** Whether every model is reached at all of the levels that it has, so that models and levels can be asked for apart. */
const isWhole = (
  models: readonly PilotModel[],
  levels: readonly Level[],
  standingEffects: readonly StandingEffect[],
): boolean =>
  models.every((model) =>
    levels
      .filter((level) => model.levels.includes(level))
      .every((level) =>
        standingEffects.some(({ effect }) => effect.target === model.id && effect.levels.includes(level)),
      ),
  )

/** Both places: the one inside the other; undefined when they lie apart. */
async function inBoth(view: ViewReader, a: PlaceId | null, b: PlaceId | null): Promise<PlaceId | null | undefined> {
  if (a === null || b === null) return a ?? b
  if ((await ancestorsOf(view, a)).includes(b)) return a
  return (await ancestorsOf(view, b)).includes(a) ? b : undefined
}

/**
 * What the orders of a directive on pilot models reach within a place; null when it gives none.
 * @throws Unsupported when its models are reached at levels too different to ask for at once
 */
export async function reachOf(view: ViewReader, directive: Id, within: PlaceId | null): Promise<Reach | null> {
  const standingEffects = (await view.standingEffects()).filter(
    ({ effect }) => effect.directive === directive && isModel(effect.target),
  )
  const targets = [...new Set(standingEffects.map(({ effect }) => effect.target))].filter(isModel)
  const [authority = null, ...others] = new Set(standingEffects.map((standingEffect) => standingEffect.authority))
  if (targets.length === 0) return null
  const models = (await view.getAll('PilotModel', targets)).map(({ value }) => value)
  const levels = [...new Set(standingEffects.flatMap(({ effect }) => effect.levels))]
  if (others.length > 0 || !isWhole(models, levels, standingEffects))
    throw new Unsupported(
      `"${directive}" reaches its models at different levels.`,
      'Filter by model and level instead.',
    )
  const place = await inBoth(view, authority, within)
  return place === undefined ? { models: [], levels: [], within } : { models: targets, levels, within: place }
}
