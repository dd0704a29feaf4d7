import { existence } from '../answers/existence.ts'
import type { OccupancyResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { datedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const occupancy = {
  ...nodeFields,
  ...datedFields,
  ...sourcedFields,
  holder: ({ it, lens }) => lens.see('Person', it.holder),
  post: ({ it, lens }) => lens.see('Post', it.post),
  tenure: ({ it }) => it.tenure,
  exists: ({ it, lens }) => existence(lens, it),
} satisfies Complete<OccupancyResolvers>
