import type { StandingState } from '../model/standing.ts'
import { STANDINGS } from './looks.ts'
import type { Pen } from './pen.ts'
import type { Band } from './picture.ts'

/** How many links stand how in a band, places within it too, whether these are drawn or not. */
export interface Counts {
  readonly byStanding: readonly (readonly [StandingState, number])[]
  /** Those that a source shows there. */
  readonly evidenced: number
}

/** Counts by band, from sums over all links in their order: a band takes no longer for what is in it. */
export function tallyOf(pen: Pen): (band: Band) => Counts {
  const { tallied: counted } = pen.layout
  const sums = new Map(STANDINGS.map((state) => [state, new Int32Array(counted.length + 1)]))
  const evidenced = new Int32Array(counted.length + 1)
  for (const [at, link] of counted.entries()) {
    const { after, recorded } = pen.change(link)
    const shown = recorded !== 'GONE' && pen.isCounted(link) ? (link.below?.count ?? 1) : 0
    for (const [state, sum] of sums) sum[at + 1] = (sum[at] ?? 0) + (state === after ? shown : 0)
    const isEvidenced = link.kind === 'ConcurrentHolding' || link.kind === 'BodyMerger'
    evidenced[at + 1] = (evidenced[at] ?? 0) + (isEvidenced ? shown : 0)
  }
  const between = (sum: Int32Array, [from, to]: Band['counted']) => (sum[to] ?? 0) - (sum[from] ?? 0)
  return ({ counted }) => ({
    byStanding: [...sums]
      .map(([state, sum]) => [state, between(sum, counted)] as const)
      .filter(([, count]) => count > 0),
    evidenced: between(evidenced, counted),
  })
}
