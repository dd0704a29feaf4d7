import { existence } from '../../answers/existence.ts'
import type { OccupancyResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { datedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const occupancy = {
  ...nodeFields,
  ...datedFields,
  ...sourcedFields,
  holder: ({ value, view }) => view.get('Person', value.holder),
  post: ({ value, view }) => view.get('Post', value.post),
  tenure: ({ value }) => value.tenure,
  exists: ({ value, view }) => existence(view, value),
} satisfies Complete<OccupancyResolvers>
