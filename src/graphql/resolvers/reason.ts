import { traitsOf } from '../../model/kinds.ts'
import { type Evidence, evidenceOf } from '../../model/origin.ts'
import { reasonText } from '../answers/reason-text.ts'
import type { ReasonResolvers } from '../generated/schema.ts'
import { type SeenReason, seen, seenAll } from '../seen.ts'
import type { Complete } from './complete.ts'
import { languageOf } from './named.ts'
import { seeNode } from './node.ts'

async function evidenceBehind({ it, lens }: SeenReason): Promise<readonly Evidence[]> {
  const entry = await lens.entry(it.fact)
  const origin = entry && traitsOf(entry).origin
  return origin ? evidenceOf(origin) : []
}

export const reason = {
  role: ({ it }) => it.role,
  fact: ({ it, lens }) => seeNode(lens, it.fact),
  text: async ({ it, lens }, args) => {
    const entry = await lens.entry(it.fact)
    return entry ? reasonText(entry, languageOf(args), lens.at.validAt) : it.fact
  },
  quote: async (one) => {
    const found = (await evidenceBehind(one)).find(({ type }) => type === 'QUOTE')
    return found?.type === 'QUOTE' ? seen(one.lens, found) : null
  },
  citations: async (one) => {
    const cited = (await evidenceBehind(one)).filter((evidence) => evidence.type === 'CITATION')
    return seenAll(one.lens, cited)
  },
} satisfies Complete<ReasonResolvers>
