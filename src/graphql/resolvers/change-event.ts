import type { ChangeEventResolvers, OriginalResolvers } from '../generated/schema.ts'
import { seenAll } from '../seen.ts'
import type { Complete } from './complete.ts'
import { namedFields } from './named.ts'
import { nodeFields, seeNode, seeNodes } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const changeEvent = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  change: ({ it }) => it.change,
  date: ({ it }) => it.date,
  originals: ({ it, lens }) => seenAll(lens, it.originals),
  results: ({ it, lens }) => seeNodes(lens, it.results),
  directive: ({ it, lens }) => lens.see('Directive', it.directive),
} satisfies Complete<ChangeEventResolvers>

export const original = {
  node: ({ it, lens }) => seeNode(lens, it.id),
  outcome: ({ it }) => it.outcome,
} satisfies Complete<OriginalResolvers>
