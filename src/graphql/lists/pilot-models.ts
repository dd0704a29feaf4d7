import type { Source } from '../../answers/source.ts'
import { type InView, inView, type ViewReader } from '../../answers/view-reader.ts'
import type { PilotModel } from '../../model/pilot-model.ts'
import { byCodePoint } from '../../model/text.ts'
import { modelStanding } from '../../rules/model-standing.ts'
import { anyOf } from '../../store/queries.ts'
import { scan } from '../../store/scan.ts'
import type { Page, Query } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import { uniqueList } from './list-arguments.ts'

type Item = Page<InView<PilotModel>>['items'][number]

const queryOf = (filter: sdl.PilotModelFilter | null | undefined): Query<'PilotModel'> => ({
  ...anyOf('PilotModel'),
  level: uniqueList('level', filter?.level),
  branch: uniqueList('branch', filter?.branch),
  class: uniqueList('form', filter?.form),
})

/** The models that fit. They are few, and how they stand follows from the rules, so they are filtered here and not by the store. */
async function fitting(view: ViewReader, filter: sdl.PilotModelFilter | null | undefined): Promise<readonly Item[]> {
  const wanted = uniqueList('standing', filter?.standing)
  const standingEffects = await view.standingEffects()
  const found: Item[] = []
  for await (const { item, sortKey } of scan((page) => view.stored.find(queryOf(filter), page))) {
    view.prime(item)
    if (wanted?.includes(modelStanding(item, standingEffects, view.asOf.validAt).state) ?? true)
      found.push({ item: inView(view, item), sortKey })
  }
  return found
}

export const pilotModelSource = (
  view: ViewReader,
  filter: sdl.PilotModelFilter | null | undefined,
): Source<InView<PilotModel>> => ({
  page: async ({ first, after }) => {
    const rest = (await fitting(view, filter)).filter(
      ({ sortKey }) => after === null || byCodePoint(sortKey, after) > 0,
    )
    return { items: rest.slice(0, first), hasNext: rest.length > first }
  },
  count: async () => (await fitting(view, filter)).length,
})
