import type { ComponentChildren } from 'preact'
import type { ChartIndex } from '../../chart/index-of.ts'
import { endName, type Row } from '../../chart/rows.ts'
import { surenessOf } from '../../chart/sureness.ts'
import type { Day } from '../../model/day-range.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { Became, SinceCorrected } from './became.tsx'
import { ModelMark, useModelNames } from './model-mark.tsx'
import { useIsNarrow } from './use-is-narrow.ts'
import { useWhys, viewsOf } from './use-whys.ts'
import type { Whys } from './why.ts'
import { DirectiveTold, ExecutionTold, QuoteTold, WhysMissing } from './why-told.tsx'

interface LinkTableProps {
  readonly index: ChartIndex
  readonly rows: readonly Row[]
  readonly chosen: string | null
  /** The day that is shown: that of the scene may be the one since which what is drawn stands so. */
  readonly shownDay: Day
}

type Column = readonly [head: string, cell: (row: Row) => ComponentChildren]

/** What is joined, by which model. */
function useJoined(index: ChartIndex): readonly Column[] {
  const { columns } = useScene().words
  const names = useModelNames()
  return [
    [columns.model, ({ link }) => <ModelMark code={link.code} names={names} />],
    [
      columns.main,
      ({ link, ends: [main = ''] }) => (
        <button type="button" class="plain" onClick={() => go({ chosen: link.id })}>
          {endName(index, main, link)}
        </button>
      ),
    ],
    [
      columns.concurrent,
      ({ link, ends }) =>
        ends
          .slice(1)
          .map((one) => endName(index, one, link))
          .join('; '),
    ],
  ]
}

/** Since when, where two revisions know it otherwise by both. */
function SinceCell(row: Row) {
  const { words } = useScene()
  if (row.isSinceCorrected && row.sinceBefore) return <SinceCorrected row={row} isBare={true} />
  return <>{row.since ? shownStart(row.since, words) : ''}</>
}

/** How it stands. */
function useStands(): readonly Column[] {
  const { words } = useScene()
  return [
    [words.columns.standing, (row) => <Became {...row} />],
    [words.columns.since, (row) => <SinceCell {...row} />],
  ]
}

/** How sure that is, and why. */
function useWhy(rows: readonly Row[], whys: Whys | null, day: Day): readonly Column[] {
  const scene = useScene()
  const { chartWords } = scene
  const { columns } = scene.words
  const told = { whys, views: viewsOf(scene, day) }
  const isTold = rows.some(({ link: { id } }) => whys?.now.get(id)?.execution || whys?.before?.get(id)?.execution)
  return [
    [columns.sure, ({ link, doubt, evidence }) => surenessOf(link, chartWords, doubt, evidence)],
    ...(isTold ? [[columns.execution, (row: Row) => <ExecutionTold row={row} {...told} />] as const] : []),
    [columns.directive, (row) => <DirectiveTold row={row} {...told} />],
    [columns.words, (row) => <QuoteTold row={row} {...told} />],
  ]
}

/** All links that the chart shows, in its order: what is drawn can be read as well. Where there is little room, how each stands comes first. */
export function LinkTable({ index, rows, chosen, shownDay }: LinkTableProps) {
  const { words } = useScene()
  const loaded = useWhys(rows)
  const [joined, stands, why] = [useJoined(index), useStands(), useWhy(rows, loaded.value, shownDay)]
  const rest = useIsNarrow() ? [...stands, ...joined] : [...joined, ...stands]
  const columns: readonly Column[] = [[words.columns.place, ({ place }) => place], ...rest, ...why]
  return (
    <>
      <WhysMissing {...loaded} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section class="rows" tabIndex={0} aria-label={words.table} aria-busy={loaded.isBusy}>
        <table>
          <thead>
            <tr>
              {columns.map(([head]) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.link.id} class={row.link.id === chosen ? 'chosen' : ''}>
                {columns.map(([head, cell]) => (
                  <td key={head}>{cell(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
