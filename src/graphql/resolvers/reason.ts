import { reasonText } from '../../answers/reason-text.ts'
import { allInView, type InView, inView } from '../../answers/view-reader.ts'
import { traitsOf } from '../../model/kinds.ts'
import { type Evidence, evidenceOf } from '../../model/origin.ts'
import type { Reason } from '../../model/standing.ts'
import type { ReasonResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { languageOf } from './named.ts'
import { getNode } from './node.ts'

async function evidenceBehind({ value, view }: InView<Reason>): Promise<readonly Evidence[]> {
  const entry = await view.entry(value.fact)
  const origin = entry && traitsOf(entry).origin
  return origin ? evidenceOf(origin) : []
}

export const reason = {
  role: ({ value }) => value.role,
  fact: ({ value, view }) => getNode(view, value.fact),
  text: async ({ value, view }, args) => {
    const entry = await view.entry(value.fact)
    return entry ? reasonText(entry, languageOf(args), view.asOf.validAt) : value.fact
  },
  quote: async (one) => {
    const found = (await evidenceBehind(one)).find(({ type }) => type === 'QUOTE')
    return found?.type === 'QUOTE' ? inView(one.view, found) : null
  },
  citations: async (one) => {
    const cited = (await evidenceBehind(one)).filter((evidence) => evidence.type === 'CITATION')
    return allInView(one.view, cited)
  },
} satisfies Complete<ReasonResolvers>
