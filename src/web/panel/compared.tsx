import { comparedWith } from '../../chart/frame.ts'
import { rowsOf } from '../../chart/rows.ts'
import { changedOnce } from '../chart/changed-once.ts'
import { RowChange } from '../chart/row-change.tsx'
import type { ShownChart } from '../chart/use-chart.ts'
import { useScene } from '../state/scene.ts'

interface ComparedProps {
  readonly chart: ShownChart
  /** Of a link, a place, a body or a post. */
  readonly id: string
}

/** What is told otherwise of what is chosen; null: nothing. */
function useChange({ chart, id }: ComparedProps) {
  const { chartWords, restingDay, base } = useScene()
  if (base === null) return null
  const counted = chart.whole.links.filter((link) => link.id === id)
  const [row] = rowsOf({ index: chart.layout.index, counted }, {}, restingDay, base)
  if (row) return row.isChanged ? <RowChange row={row} /> : null
  const { nodes, renamed } = changedOnce(chart.model, restingDay, base)
  const node = nodes.find((one) => one.id === id)
  const name = renamed.find((one) => one.id === id)
  return node || name ? (
    <>
      {name ? `${name.before} → ${name.after} ` : null}
      {node ? <em class="changed">{chartWords[node.voice][node.change]}</em> : null}
    </>
  ) : null
}

/** What a comparison tells of what is chosen, as its list of changes does. */
export function Compared(props: ComparedProps) {
  const { chartWords, restingDay, base } = useScene()
  const change = useChange(props)
  return change === null ? null : (
    <p class="compared">
      <span class="soft">{comparedWith(chartWords, restingDay, base, props.chart.whole.comparedRevision)}:</span>{' '}
      {change}
    </p>
  )
}
