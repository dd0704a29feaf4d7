import { existence, onlyPossible } from '../../answers/existence.ts'
import { predecessors, successors } from '../../answers/lineage.ts'
import type { OrganizationResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { datedFields, namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const organization = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  branch: ({ value }) => value.branch,
  classification: ({ value, view }) => view.get('OrganizationType', value.classification),
  place: ({ value, view }) => view.get('Place', value.place),
  superiors: ({ value, view }) => view.getAll('Organization', value.superiors),
  subordinates: async ({ value, view }) => onlyPossible(await view.linked('Organization', value.id, 'PART_OF', 'in')),
  posts: async ({ value, view }) => onlyPossible(await view.linked('Post', value.id, 'POST_IN', 'in')),
  bodyMergers: async ({ value, view }) => {
    const links = ['COMPONENT', 'RESULT'] as const
    return (await Promise.all(links.map((link) => view.linked('BodyMerger', value.id, link, 'in')))).flat()
  },
  predecessors,
  successors,
  exists: ({ value, view }) => existence(view, value),
} satisfies Complete<OrganizationResolvers>
