import { allInView, type InView } from '../../answers/view-reader.ts'
import type { Entry } from '../../model/entry.ts'
import type { Origin, Quote } from '../../model/origin.ts'
import { type Evidence, evidenceOf, isDerived } from '../../model/origin.ts'
import { getNodes } from './node.ts'

type QuoteOf = Extract<Evidence, { readonly type: 'QUOTE' }>
const isQuote = (evidence: Evidence): evidence is QuoteOf => evidence.type === 'QUOTE'

/** Evidence seen through the view of what it proves. */
export const sources = ({ value, view }: InView<{ readonly evidence: readonly Evidence[] }>) =>
  allInView(view, value.evidence)

/** What everything with an origin has: what proves it, or what it was made from. */
export const sourcedFields = {
  basis: ({ value }: InView<{ readonly origin: Origin }>) => value.origin.basis,
  confidence: ({ value: { origin } }: InView<{ readonly origin: Origin }>) =>
    origin.basis === 'DERIVED' ? null : origin.confidence,
  reading: ({ value: { origin } }: InView<{ readonly origin: Origin }>) =>
    origin.basis === 'INTERPRETED' ? origin.reading : null,
  sources: ({ value, view }: InView<{ readonly origin: Origin }>) => allInView(view, evidenceOf(value.origin)),
  quotes: ({ value, view }: InView<{ readonly origin: Origin }>): readonly InView<Quote>[] =>
    allInView(view, evidenceOf(value.origin).filter(isQuote)),
  derived: ({ value }: InView<{ readonly origin: Origin }>) => isDerived(value.origin),
  rule: ({ value: { origin } }: InView<{ readonly origin: Origin }>) =>
    origin.basis === 'DERIVED' ? origin.rule : null,
  inputs: async ({
    value: { origin },
    view,
  }: InView<{ readonly origin: Origin }>): Promise<readonly InView<Entry>[]> =>
    origin.basis === 'DERIVED' ? getNodes(view, origin.inputs) : [],
}
