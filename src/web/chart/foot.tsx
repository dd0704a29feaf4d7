import { sheetWordsIn } from '../../chart/sheet-words.ts'
import { useScene } from '../state/scene.ts'
import { BelowTold } from './below-told.tsx'
import type { ShownChart } from './use-chart.ts'

interface FootProps {
  readonly chart: ShownChart
  readonly hasRows: boolean
}

/** Below a chart: what is not in it, and why. */
export function Foot({ chart, hasRows }: FootProps) {
  const { address, lang } = useScene()
  const told = sheetWordsIn(lang)
  const { leftOut, layout } = chart
  return (
    <>
      {layout.notDrawn.length > 0 ? <p class="soft foot">{told.left(layout.notDrawn.length)}</p> : null}
      {address.place && hasRows ? <BelowTold chart={chart} /> : null}
      {leftOut > 0 ? <p class="soft foot">{told.withoutLinks(leftOut)}</p> : null}
    </>
  )
}
