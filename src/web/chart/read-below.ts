import { BelowDocument, type BelowQueryVariables } from '../generated/later.ts'
import { ask } from '../state/ask.ts'

/** How many links are in places below the tiers of a chart; null: they are not counted, and that is said. */
export const readBelow = (asked: BelowQueryVariables, signal: AbortSignal) =>
  ask(BelowDocument, asked, signal).then(
    ({ data }) => data.orgChart?.linksBelow ?? null,
    () => null,
  )
