import type { PostTypeResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { datedFields, namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const postType = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  role: ({ it }) => it.role,
  organizationType: ({ it, lens }) => lens.see('OrganizationType', it.organizationType),
  level: ({ it }) => it.level,
  branch: ({ it }) => it.branch,
  pilotModels: ({ it, lens }) => lens.linked('PilotModel', it.id, 'JOINS_TYPE', 'in'),
} satisfies Complete<PostTypeResolvers>
