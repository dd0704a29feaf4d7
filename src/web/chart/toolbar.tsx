import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { CompareChoice } from './compare-choice.tsx'
import { csvOf } from './csv.ts'
import { KnownChoice } from './known-choice.tsx'
import { endName, type Row } from './rows.ts'
import type { ShownChart } from './use-chart.ts'

interface ToolbarProps {
  readonly chart: ShownChart
  readonly rows: readonly Row[]
}

/** What is shown, how, and the way to have it as a file. */
export function Toolbar({ chart, rows }: ToolbarProps) {
  const { words, chartWords, address } = useScene()
  const isTable = address.view === 'table'
  // Written once it is wanted: a step of the slider has no time for it.
  const write = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
    const csv = csvOf(rows, (id, link) => endName(chart.layout.index, id, link), words, chartWords)
    currentTarget.href = `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`
  }
  return (
    <>
      <fieldset class="switch" aria-label={words.view}>
        <button type="button" aria-pressed={!isTable} onClick={() => go({ view: null })}>
          {words.chart}
        </button>
        <button type="button" aria-pressed={isTable} onClick={() => go({ view: 'table' })}>
          {words.table}
        </button>
      </fieldset>
      <KnownChoice />
      <CompareChoice />
      {chart.whole.bodies.length === 0 ? null : <span class="soft">{words.links(rows.length)}</span>}
      <a download="links.csv" href="data:text/csv," onClick={write}>
        {words.listAsCsv}
      </a>
    </>
  )
}
