import type { ExecutionReportResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const executionReport = {
  ...nodeFields,
  ...sourcedFields,
  arrangement: async ({ it, lens }) =>
    (await lens.see('ConcurrentHolding', it.arrangement)) ?? lens.see('BodyMerger', it.arrangement),
  outcome: ({ it }) => it.outcome,
  observed: ({ it }) => it.observed,
} satisfies Complete<ExecutionReportResolvers>
