import type { OpenQuestionResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { nodeFields, seeNodes } from './node.ts'

export const openQuestion = {
  ...nodeFields,
  about: ({ it, lens }) => seeNodes(lens, it.about),
  question: ({ it }) => it.question,
  searched: ({ it, lens }) => lens.seeAll('Document', it.searched),
} satisfies Complete<OpenQuestionResolvers>
