import type { CriticismResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { getNodes, nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const criticism = {
  ...nodeFields,
  ...sourcedFields,
  about: ({ value, view }) => getNodes(view, value.about),
  statement: ({ value }) => value.statement,
} satisfies Complete<CriticismResolvers>
