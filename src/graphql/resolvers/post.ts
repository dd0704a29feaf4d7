import { existence, onlyThere } from '../answers/existence.ts'
import { postSuccessors } from '../answers/post-successors.ts'
import type { PostResolvers } from '../generated/schema.ts'
import type { SeenPost } from '../seen.ts'
import type { Complete } from './complete.ts'
import { datedFields, namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

const occupancies = ({ it, lens }: SeenPost) => lens.linked('Occupancy', it.id, 'OCCUPIES', 'in')

export const post = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  role: ({ it }) => it.role,
  type: ({ it, lens }) => lens.see('PostType', it.type),
  organization: ({ it, lens }) => lens.see('Organization', it.organization),
  knownHolders: async (seen) => onlyThere(await occupancies(seen)),
  occupancies,
  concurrentHoldings: async ({ it, lens }) => {
    const links = ['FIRST_POST', 'SECOND_POST'] as const
    return (await Promise.all(links.map((link) => lens.linked('ConcurrentHolding', it.id, link, 'in')))).flat()
  },
  successors: postSuccessors,
  exists: ({ it, lens }) => existence(lens, it),
} satisfies Complete<PostResolvers>
