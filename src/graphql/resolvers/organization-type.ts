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
  level: ({ value }) => value.level,
  branch: ({ value }) => value.branch,
  superiors: ({ value, view }) => view.getAll('OrganizationType', value.superiors),
  legalBasis: ({ value }) => value.legalBasis,
  prevalence: ({ value }) => value.prevalence,
  places: ({ value, view }) =>
    view.getAll(
      'Place',
      value.places.map((id) => idWith('place', id)),
    ),
  postTypes: ({ value, view }) => view.linked('PostType', value.id, 'TYPE_POST_IN', 'in'),
} satisfies Complete<OrganizationTypeResolvers>
