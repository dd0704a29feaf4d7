import type { CountAssertionResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { nodeFields, seeNode } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const countAssertion = {
  ...nodeFields,
  ...sourcedFields,
  about: ({ it, lens }) => seeNode(lens, it.about),
  place: ({ it, lens }) => lens.see('Place', it.place),
  level: ({ it }) => it.level,
  count: ({ it }) => it.count,
  of: ({ it }) => it.of,
  statement: ({ it }) => it.statement,
  observed: ({ it }) => it.observed,
} satisfies Complete<CountAssertionResolvers>
