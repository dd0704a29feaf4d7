import type { ChartModel } from '../../chart/chart-model.ts'
import { nameIn, type Row, rowsOf } from '../../chart/rows.ts'
import { surenessOf } from '../../chart/sureness.ts'
import { Became } from '../chart/became.tsx'
import { useModelNames } from '../chart/model-mark.tsx'
import type { ShownChart } from '../chart/use-chart.ts'
import { Link, objectChange } from '../frame/link.tsx'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { shownStanding } from '../state/times.ts'
import { isMerger } from './merged.ts'

/** The links at a post or body, each as the table has it, whatever is filtered. */
function useRowsAt({ layout: { index } }: ShownChart, id: string): readonly Row[] {
  const { restingDay, base } = useScene()
  const counted = [...new Set(index.connectionsAt(id).map(({ link }) => link))]
  return rowsOf({ index, counted }, {}, restingDay, base)
}

interface PartnersProps {
  readonly chart: ShownChart
  readonly id: string
}

/** How the two stand together: the standing, whether a source shows it here, and by which model. */
function Line({ row, names }: { readonly row: Row; readonly names: ReadonlyMap<string, string> }) {
  const { words, chartWords } = useScene()
  const { link, state, since, doubt } = row
  return (
    <p class="how">
      <Became {...row} /> {since ? <small>{shownStanding(state, since, words)}</small> : null}{' '}
      <small>{surenessOf(link, chartWords, doubt)}</small>{' '}
      {link.model ? (
        <small>
          <Link to={objectChange(link.model)}>{[link.code, names.get(link.code)].filter(Boolean).join(' · ')}</Link>
        </small>
      ) : null}{' '}
      <button type="button" class="plain" onClick={() => go({ chosen: link.id })}>
        {words.why}
      </button>
    </p>
  )
}

interface PartnerRowsProps {
  /** In which the ends have their names. */
  readonly whole: ChartModel
  readonly rows: readonly Row[]
  readonly id: string
}

/** The same of links that are known, drawn or not. */
export function PartnerRows({ whole, rows, id }: PartnerRowsProps) {
  const { chartWords } = useScene()
  const names = useModelNames()
  return rows.map((row) => (
    <section key={row.link.id} class="partner">
      <p class="soft">{isMerger(row.link, null) ? chartWords.mergedWith : chartWords.heldWith}</p>
      <ul class="plain">
        {row.ends
          .filter((end) => end !== id)
          .map((end) => (
            <li key={end}>
              <button type="button" class="plain" onClick={() => go({ chosen: end })}>
                {nameIn(whole, end, row.link)}
              </button>
            </li>
          ))}
      </ul>
      <Line row={row} names={names} />
    </section>
  ))
}

/** What a post or body is joined with, and how: never that it is held together without how that stands and whether anybody evidences it. */
export const Partners = ({ chart, id }: PartnersProps) => (
  <PartnerRows whole={chart.whole} rows={useRowsAt(chart, id)} id={id} />
)
