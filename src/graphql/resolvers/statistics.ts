import { inView } from '../../answers/view-reader.ts'
import type { SearchHitResolvers, TallyResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'

export const tally = {
  model: ({ value, view }) => view.get('PilotModel', value.model),
  place: ({ value, view }) => view.get('Place', value.place),
  state: ({ value }) => value.state,
  count: ({ value }) => value.count,
} satisfies Complete<TallyResolvers>

export const searchHit = {
  rank: ({ value }) => value.rank,
  node: ({ value, view }) => inView(view, value.entry),
} satisfies Complete<SearchHitResolvers>
