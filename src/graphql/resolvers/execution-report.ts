import type { ExecutionReportResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const executionReport = {
  ...nodeFields,
  ...sourcedFields,
  arrangement: async ({ value, view }) =>
    (await view.get('ConcurrentHolding', value.arrangement)) ?? view.get('BodyMerger', value.arrangement),
  outcome: ({ value }) => value.outcome,
  observed: ({ value }) => value.observed,
} satisfies Complete<ExecutionReportResolvers>
