import { alikeIn, type Below, belowOn } from '../../chart/below.ts'
import { countsOf } from '../../chart/counted.ts'
import { countTold, evidencedTold } from '../../chart/counts.ts'
import { STANDINGS } from '../../chart/looks.ts'
import { toldBelow } from '../../chart/told-below.ts'
import { Standing } from '../frame/glyph.tsx'
import { Link } from '../frame/link.tsx'
import { useScene } from '../state/scene.ts'
import type { ShownChart } from './use-chart.ts'

/** No chart has more tiers. */
const DEEPEST = 4

interface OfChart {
  readonly chart: ShownChart
}

export function useBelow({ model, filter }: ShownChart): Below {
  const { day, base } = useScene()
  return belowOn(model, filter, day, base ?? undefined)
}

/** The way to a chart of one tier more. */
function Deeper() {
  const { address, words } = useScene()
  const depth = Number(address.depth ?? 2) + 1
  return depth > DEEPEST ? null : <Link to={{ depth: String(depth) }}>{words.moreTiers}</Link>
}

/** What the heads of bands count, and the picture and its table do not show: links in places below the tiers. */
export function BelowTold({ chart }: OfChart) {
  const told = toldBelow(useBelow(chart), useScene().lang)
  return told === null ? null : (
    <p class="soft foot">
      {told} <Deeper />
    </p>
  )
}

/** Where there is none in the tiers that are drawn: how those below stand. */
export function OnlyBelow({ below }: { readonly below: Below }) {
  const { words, chartWords, lang } = useScene()
  const counts = countsOf(alikeIn(below), STANDINGS)
  return (
    <div class="empty">
      <p>{below.isUnknown ? `${words.noneInTiers} ${toldBelow(below, lang)}.` : words.onlyBelow}</p>
      <p>
        {counts.counts.map((one) => (
          <span key={one[0]}>
            <Standing state={one[0]}>{countTold(counts, one, chartWords)}</Standing>{' '}
          </span>
        ))}
        {evidencedTold(counts, chartWords).map((told) => `· ${told}`)}
      </p>
      <p>
        <Deeper />
      </p>
    </div>
  )
}
