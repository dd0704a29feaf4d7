import type { CriticismResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { nodeFields, seeNodes } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const criticism = {
  ...nodeFields,
  ...sourcedFields,
  about: ({ it, lens }) => seeNodes(lens, it.about),
  statement: ({ it }) => it.statement,
} satisfies Complete<CriticismResolvers>
