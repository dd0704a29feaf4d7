import { z } from 'zod'
import { DocumentId, ProposalId } from './ids.ts'
import { Quote } from './origin.ts'
import { Modality } from './vocabulary.ts'

/** Something read or suggested that nobody accepted yet. A different type from a fact: no rule or chart reads it as one. */
export const Proposal = z
  .strictObject({
    kind: z.literal('Proposal'),
    id: ProposalId,
    document: DocumentId,
    /** The reading rule that made it, with its version. */
    rule: z.string().min(1),
    /** What would be recorded, as read: argument name to value. */
    reading: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).readonly(),
    modality: Modality,
    quote: Quote,
    /** 0 to 1, the rule's own estimate. */
    confidence: z.number().min(0).max(1),
    status: z.enum(['OPEN', 'ACCEPTED', 'REJECTED']),
  })
  .readonly()
export type Proposal = z.infer<typeof Proposal>
