import type { ConflictResolvers, LineageStepResolvers } from '../generated/schema.ts'
import { seen } from '../seen.ts'
import type { Complete } from './complete.ts'
import { seeNode, seeNodes } from './node.ts'

export const lineageStep = {
  event: ({ it, lens }) => seen(lens, it.event),
  node: ({ it, lens }) => seeNode(lens, it.other),
} satisfies Complete<LineageStepResolvers>

export const conflict = {
  rule: ({ it }) => it.rule,
  facts: ({ it, lens }) => seeNodes(lens, it.facts),
  explanation: ({ it }) => it.explanation,
} satisfies Complete<ConflictResolvers>
