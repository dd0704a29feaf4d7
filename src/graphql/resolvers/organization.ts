import { existence, onlyThere } from '../answers/existence.ts'
import { predecessors, successors } from '../answers/lineage.ts'
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
  branch: ({ it }) => it.branch,
  classification: ({ it, lens }) => lens.see('OrganizationType', it.classification),
  place: ({ it, lens }) => lens.see('Place', it.place),
  superiors: ({ it, lens }) => lens.seeAll('Organization', it.superiors),
  subordinates: async ({ it, lens }) => onlyThere(await lens.linked('Organization', it.id, 'PART_OF', 'in')),
  posts: async ({ it, lens }) => onlyThere(await lens.linked('Post', it.id, 'POST_IN', 'in')),
  bodyMergers: async ({ it, lens }) => {
    const links = ['COMPONENT', 'RESULT'] as const
    return (await Promise.all(links.map((link) => lens.linked('BodyMerger', it.id, link, 'in')))).flat()
  },
  predecessors,
  successors,
  exists: ({ it, lens }) => existence(lens, it),
} satisfies Complete<OrganizationResolvers>
