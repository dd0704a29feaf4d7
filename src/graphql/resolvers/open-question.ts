import type { OpenQuestionResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { getNodes, nodeFields } from './node.ts'

export const openQuestion = {
  ...nodeFields,
  about: ({ value, view }) => getNodes(view, value.about),
  question: ({ value }) => value.question,
  searched: ({ value, view }) => view.getAll('Document', value.searched),
} satisfies Complete<OpenQuestionResolvers>
