import type { CountAssertionResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { getNode, nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const countAssertion = {
  ...nodeFields,
  ...sourcedFields,
  about: ({ value, view }) => getNode(view, value.about),
  place: ({ value, view }) => view.get('Place', value.place),
  level: ({ value }) => value.level,
  count: ({ value }) => value.count,
  of: ({ value }) => value.of,
  statement: ({ value }) => value.statement,
  observed: ({ value }) => value.observed,
} satisfies Complete<CountAssertionResolvers>
