import { type Evidence, evidenceOf, isDerived } from '../../model/origin.ts'
import { type Seen, type SeenNode, type SeenQuote, type SeenSourced, seenAll } from '../seen.ts'
import { seeNodes } from './node.ts'

type QuoteOf = Extract<Evidence, { readonly type: 'QUOTE' }>
const isQuote = (evidence: Evidence): evidence is QuoteOf => evidence.type === 'QUOTE'

/** Evidence seen through the lens of what it proves. */
export const sources = ({ it, lens }: Seen<{ readonly evidence: readonly Evidence[] }>) => seenAll(lens, it.evidence)

/** What everything with an origin has: what proves it, or what it was made from. */
export const sourcedFields = {
  basis: ({ it }: SeenSourced) => it.origin.basis,
  confidence: ({ it: { origin } }: SeenSourced) => (origin.basis === 'DERIVED' ? null : origin.confidence),
  reading: ({ it: { origin } }: SeenSourced) => (origin.basis === 'INTERPRETED' ? origin.reading : null),
  sources: ({ it, lens }: SeenSourced) => seenAll(lens, evidenceOf(it.origin)),
  quotes: ({ it, lens }: SeenSourced): readonly SeenQuote[] => seenAll(lens, evidenceOf(it.origin).filter(isQuote)),
  derived: ({ it }: SeenSourced) => isDerived(it.origin),
  rule: ({ it: { origin } }: SeenSourced) => (origin.basis === 'DERIVED' ? origin.rule : null),
  inputs: async ({ it: { origin }, lens }: SeenSourced): Promise<readonly SeenNode[]> =>
    origin.basis === 'DERIVED' ? seeNodes(lens, origin.inputs) : [],
}
