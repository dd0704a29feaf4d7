import type { SearchHitResolvers, TallyResolvers } from '../generated/schema.ts'
import { seen } from '../seen.ts'
import type { Complete } from './complete.ts'

export const tally = {
  model: ({ it, lens }) => lens.see('PilotModel', it.model),
  place: ({ it, lens }) => lens.see('Place', it.place),
  state: ({ it }) => it.state,
  count: ({ it }) => it.count,
} satisfies Complete<TallyResolvers>

export const searchHit = {
  rank: ({ it }) => it.rank,
  node: ({ it, lens }) => seen(lens, it.entry),
} satisfies Complete<SearchHitResolvers>
