import { inView } from '../../answers/view-reader.ts'
import type { ConflictResolvers, LineageStepResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { getNode, getNodes } from './node.ts'

export const lineageStep = {
  event: ({ value, view }) => inView(view, value.event),
  node: ({ value, view }) => getNode(view, value.other),
} satisfies Complete<LineageStepResolvers>

export const conflict = {
  rule: ({ value }) => value.rule,
  facts: ({ value, view }) => getNodes(view, value.facts),
  explanation: ({ value }) => value.explanation,
} satisfies Complete<ConflictResolvers>
