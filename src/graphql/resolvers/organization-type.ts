import type { OrganizationTypeResolvers } from '../generated/schema.ts'
import { idWith } from '../global-id.ts'
import type { Complete } from './complete.ts'
import { datedFields, namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const organizationType = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  level: ({ it }) => it.level,
  branch: ({ it }) => it.branch,
  superiors: ({ it, lens }) => lens.seeAll('OrganizationType', it.superiors),
  legalBasis: ({ it }) => it.legalBasis,
  prevalence: ({ it }) => it.prevalence,
  places: ({ it, lens }) =>
    lens.seeAll(
      'Place',
      it.places.map((id) => idWith('place', id)),
    ),
  postTypes: ({ it, lens }) => lens.linked('PostType', it.id, 'TYPE_POST_IN', 'in'),
} satisfies Complete<OrganizationTypeResolvers>
