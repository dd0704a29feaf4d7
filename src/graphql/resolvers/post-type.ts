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
  role: ({ value }) => value.role,
  organizationType: ({ value, view }) => view.get('OrganizationType', value.organizationType),
  level: ({ value }) => value.level,
  branch: ({ value }) => value.branch,
  pilotModels: ({ value, view }) => view.linked('PilotModel', value.id, 'JOINS_TYPE', 'in'),
} satisfies Complete<PostTypeResolvers>
