import { belowOn } from '../../chart/below.ts'
import type { ChartLink } from '../../chart/chart-model.ts'
import { endName, type Row } from '../../chart/rows.ts'
import { toldBelow } from '../../chart/told-below.ts'
import { drawnDayOf } from '../../chart/turning-days.ts'
import type { Day } from '../../model/day-range.ts'
import { addressIn, dayIn } from '../state/address.ts'
import { go } from '../state/navigation.ts'
import { baseOf, type Scene, shownDayOf, useScene } from '../state/scene.ts'
import { CompareChoice } from './compare-choice.tsx'
import { csvOf, fileNameOf, type ListedView, withoutWhys } from './csv.ts'
import { KnownChoice } from './known-choice.tsx'
import type { ShownChart } from './use-chart.ts'
import { wantedOf } from './wanted.ts'
import { readWhys } from './why.ts'

interface ToolbarProps {
  readonly chart: ShownChart
  readonly rows: readonly Row[]
}

/** The day that rows are of: the one that the address says, on which what is drawn since another stands as it did, once its answer is there. */
function listedDay({ day: drawnDay, world, address }: Scene, { whole, layout }: ShownChart): Day {
  const { days, comparedRevision } = whole
  const asked = shownDayOf(addressIn(location.search), world)
  const read = comparedRevision === undefined ? days.findLast((one) => one !== dayIn(address.base)) : days.at(-1)
  const isDrawn = (one: Day) => drawnDayOf(layout, one) === drawnDay
  return read === undefined || (days.includes(asked) && isDrawn(asked)) || !isDrawn(read) ? asked : read
}

interface ListedDays extends ListedView {
  readonly day: Day
  readonly base: Day | null
}

/** The view that is listed in a file. */
function listedIn(scene: Scene, chart: ShownChart): ListedDays {
  const { address, world, chartWords, lang } = scene
  const { place = null, recordedAt = String(world.revision), baseRecordedAt = recordedAt } = address
  const day = listedDay(scene, chart)
  const base = baseOf(address, day)
  const name = chart.whole.places.find(({ id }) => id === place)?.label ?? ''
  return {
    ...{ place, day, revision: recordedAt, base, baseRevision: baseRecordedAt },
    chart: place === null ? chartWords.generalModel : `${name} (${place})`,
    leftOut: toldBelow(belowOn(chart.model, chart.filter, day, base ?? undefined), lang),
  }
}

/** What is shown, how, and the way to have it as a file. */
export function Toolbar({ chart, rows }: ToolbarProps) {
  const scene = useScene()
  const { words, chartWords, address } = scene
  const isTable = address.view === 'table'
  // Written once it is wanted: a step of the slider has no time for it.
  const write = async (event: Event & { readonly currentTarget: HTMLAnchorElement }) => {
    event.preventDefault()
    const view = listedIn(scene, chart)
    const { day, base } = view
    const asked = {
      links: rows.map(({ link }) => link),
      now: wantedOf(scene, day, scene.at(day)),
      before: base && wantedOf(scene, base, scene.atBase(base)),
    }
    // Without reasons the rest is as true: it is written where nothing comes, and says that.
    const whys = await readWhys(asked, new AbortController().signal).catch(() => null)
    const listed = withoutWhys(view, whys, words)
    const named = (id: string, link: ChartLink) => endName(chart.layout.index, id, link)
    const csv = csvOf(rows, listed, named, words, chartWords, whys ?? undefined)
    const file = document.createElement('a')
    file.download = fileNameOf(listed)
    file.href = `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`
    file.click()
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
