import { existence, onlyPossible } from '../../answers/existence.ts'
import { postSuccessors } from '../../answers/post-successors.ts'
import type { InView } from '../../answers/view-reader.ts'
import type { Post } from '../../model/post.ts'
import type { PostResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { datedFields, namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

const occupancies = ({ value, view }: InView<Post>) => view.linked('Occupancy', value.id, 'OCCUPIES', 'in')

export const post = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  role: ({ value }) => value.role,
  type: ({ value, view }) => view.get('PostType', value.type),
  organization: ({ value, view }) => view.get('Organization', value.organization),
  knownHolders: async (seen) => onlyPossible(await occupancies(seen)),
  occupancies,
  concurrentHoldings: async ({ value, view }) => {
    const links = ['FIRST_POST', 'SECOND_POST'] as const
    return (await Promise.all(links.map((link) => view.linked('ConcurrentHolding', value.id, link, 'in')))).flat()
  },
  successors: postSuccessors,
  exists: ({ value, view }) => existence(view, value),
} satisfies Complete<PostResolvers>
