import { useScene } from '../state/scene.ts'
import { BelowTold } from './below-told.tsx'
import type { ShownChart } from './use-chart.ts'

interface FootProps {
  readonly chart: ShownChart
  readonly hasRows: boolean
}

/** Below a chart: what is not in it, and why. */
export function Foot({ chart, hasRows }: FootProps) {
  const { address, chartWords } = useScene()
  const { leftOut, layout } = chart
  return (
    <>
      {layout.notDrawn.length > 0 ? <p class="soft foot">{chartWords.left(layout.notDrawn.length)}</p> : null}
      {address.place && hasRows ? <BelowTold chart={chart} /> : null}
      {leftOut > 0 ? <p class="soft foot">{chartWords.withoutLinks(leftOut)}</p> : null}
    </>
  )
}
