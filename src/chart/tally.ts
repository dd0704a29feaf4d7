import type { StandingState } from '../model/standing.ts'
import type { ChartLink } from './chart-model.ts'
import type { Counts } from './counts.ts'
import { STANDINGS } from './looks.ts'
import type { Pen } from './pen.ts'
import type { Band } from './picture.ts'
import { isHedged, isSourced } from './sureness.ts'

type IsIn = (link: ChartLink, state: StandingState) => boolean

/** Counts by band, from sums over all links in their order: a band takes no longer for what is in it. Places within it count, too, whether these are drawn or not. */
export function tallyOf(pen: Pen): (band: Band) => Counts {
  const tallied = pen.layout.tallied.map((link) => {
    const { after, recorded } = pen.change(link)
    return { link, after, count: recorded !== 'GONE' && pen.isCounted(link) ? (link.below?.count ?? 1) : 0 }
  })
  const summed = (isIn: IsIn) => {
    const sums = new Int32Array(tallied.length + 1)
    for (const [at, { link, after, count }] of tallied.entries())
      sums[at + 1] = (sums[at] ?? 0) + (isIn(link, after) ? count : 0)
    return ({ counted: [from, to] }: Band) => (sums[to] ?? 0) - (sums[from] ?? 0)
  }
  const byStanding = STANDINGS.map((state) => [state, summed((_, after) => after === state)] as const)
  const notKnownDone = summed(isHedged)
  const evidenced = summed(isSourced)
  const mergers = summed(({ kind }) => kind === 'BodyMerger')
  return (band) => ({
    counts: byStanding.map(([state, sum]) => [state, sum(band)] as const).filter(([, count]) => count > 0),
    notKnownDone: notKnownDone(band),
    evidenced: evidenced(band),
    mergers: mergers(band),
  })
}
