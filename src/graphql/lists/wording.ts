import { type InView, inView } from '../../answers/view-reader.ts'
import type { Obligation } from '../../model/effect.ts'
import type { Quote } from '../../model/origin.ts'

/** The words behind the parts of an obligation. */
export type Wording = { readonly [P in keyof Obligation['quotes']]: InView<Quote> | null }

export function wording({ value: { quotes }, view }: InView<Obligation>): Wording {
  const quoted = (quote: Quote | null) => quote && inView(view, quote)
  return { addressee: quoted(quotes.addressee), condition: quoted(quotes.condition), outcome: quoted(quotes.outcome) }
}
