import { byCodePoint } from '../../model/text.ts'
import { modelStanding } from '../../rules/model-standing.ts'
import { anyOf } from '../../store/queries.ts'
import type { Page, Query } from '../../store/store.ts'
import type { Source } from '../connection.ts'
import type * as sdl from '../generated/schema.ts'
import type { Lens } from '../lens.ts'
import { scan } from '../loaders/scan.ts'
import { type SeenPilotModel, seen } from '../seen.ts'
import { listOf } from './query.ts'

type Item = Page<SeenPilotModel>['items'][number]

const queryOf = (filter: sdl.PilotModelFilter | null | undefined): Query<'PilotModel'> => ({
  ...anyOf('PilotModel'),
  level: listOf('level', filter?.level),
  branch: listOf('branch', filter?.branch),
  class: listOf('form', filter?.form),
})

/** The models that fit. They are few, and how they stand follows from the rules, so they are filtered here and not by the store. */
async function fitting(lens: Lens, filter: sdl.PilotModelFilter | null | undefined): Promise<readonly Item[]> {
  const wanted = listOf('standing', filter?.standing)
  const standingEffects = await lens.standingEffects()
  const found: Item[] = []
  for await (const { item, sortKey } of scan((page) => lens.view.find(queryOf(filter), page))) {
    lens.keep(item)
    if (wanted?.includes(modelStanding(item, standingEffects, lens.at.validAt).state) ?? true)
      found.push({ item: seen(lens, item), sortKey })
  }
  return found
}

export const pilotModelSource = (
  lens: Lens,
  filter: sdl.PilotModelFilter | null | undefined,
): Source<SeenPilotModel> => ({
  page: async ({ first, after }) => {
    const rest = (await fitting(lens, filter)).filter(
      ({ sortKey }) => after === null || byCodePoint(sortKey, after) > 0,
    )
    return { items: rest.slice(0, first), hasNext: rest.length > first }
  },
  count: async () => (await fitting(lens, filter)).length,
})
