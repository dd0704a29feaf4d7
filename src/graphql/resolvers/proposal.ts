import type { ProposalResolvers } from '../generated/schema.ts'
import { seen } from '../seen.ts'
import type { Complete } from './complete.ts'
import { nodeFields } from './node.ts'

export const proposal = {
  ...nodeFields,
  document: ({ it, lens }) => lens.see('Document', it.document),
  rule: ({ it }) => it.rule,
  reading: ({ it }) =>
    Object.entries(it.reading).map(([name, value]) => ({ name, value: value === null ? null : String(value) })),
  modality: ({ it }) => it.modality,
  quote: ({ it, lens }) => seen(lens, it.quote),
  confidence: ({ it }) => it.confidence,
  status: ({ it }) => it.status,
} satisfies Complete<ProposalResolvers>
