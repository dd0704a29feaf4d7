import type { Obligation } from '../../model/effect.ts'
import type { Quote } from '../../model/origin.ts'
import { type SeenObligation, type SeenQuote, seen } from '../seen.ts'

/** The words behind the parts of an obligation. */
export type SeenWording = { readonly [P in keyof Obligation['quotes']]: SeenQuote | null }

export function wording({ it: { quotes }, lens }: SeenObligation): SeenWording {
  const quoted = (quote: Quote | null) => quote && seen(lens, quote)
  return { addressee: quoted(quotes.addressee), condition: quoted(quotes.condition), outcome: quoted(quotes.outcome) }
}
