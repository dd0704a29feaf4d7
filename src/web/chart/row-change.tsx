import { isCarriedOutOtherwise, type Row } from '../../chart/rows.ts'
import { evidenceTold } from '../../chart/words.ts'
import { useScene } from '../state/scene.ts'
import { shownStanding } from '../state/times.ts'
import { Became, SinceCorrected } from './became.tsx'

/** What two days or revisions tell otherwise of a link. */
export function RowChange({ row }: { readonly row: Row }) {
  const { words, chartWords } = useScene()
  const { before, state, since, evidence, execution } = row
  return (
    <>
      <Became {...row} /> {before !== null && since ? <span>{shownStanding(state, since, words)}</span> : null}
      {evidence === 'SAME' ? null : <em class="changed">({evidenceTold(chartWords, evidence)}) </em>}
      <SinceCorrected row={row} />
      {execution && isCarriedOutOtherwise(row) ? (
        <span>
          {' '}
          {words.columns.execution}: {words.execution[execution.before]} → {words.execution[execution.after]}
        </span>
      ) : null}
    </>
  )
}
