import { inView } from '../../answers/view-reader.ts'
import type { ProposalResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { nodeFields } from './node.ts'

export const proposal = {
  ...nodeFields,
  document: ({ value, view }) => view.get('Document', value.document),
  rule: ({ value }) => value.rule,
  reading: ({ value }) =>
    Object.entries(value.reading).map(([name, value]) => ({ name, value: value === null ? null : String(value) })),
  modality: ({ value }) => value.modality,
  quote: ({ value, view }) => inView(view, value.quote),
  confidence: ({ value }) => value.confidence,
  status: ({ value }) => value.status,
} satisfies Complete<ProposalResolvers>
