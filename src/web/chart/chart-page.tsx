import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { subtitleOf } from '../../chart/frame.ts'
import { clean } from '../../chart/measure.ts'
import { type Row, rowsOf } from '../../chart/rows.ts'
import { drawnDayOf } from '../../chart/turning-days.ts'
import * as parts from '../frame/parts.tsx'
import { Partial, Waiting } from '../frame/states.tsx'
import { changed, dayIn, hrefOf, listIn, toggled } from '../state/address.ts'
import { go } from '../state/navigation.ts'
import { SceneProvider, useScene } from '../state/scene.ts'
import { still } from '../state/still.tsx'
import { Canvas } from './canvas.tsx'
import { TimeBar } from './time-bar.tsx'
import { type LoadedChart, type ShownChart, useChart } from './use-chart.ts'
import { useIsNarrow } from './use-is-narrow.ts'

function useTitle(chart: ShownChart | null): string {
  const { words, chartWords, day, restingDay, address } = useScene()
  const isNone = chart?.whole.bodies.length === 0
  const name = chart?.whole.places.find(({ id }) => id === address.place)?.label
  const title = address.place ? (name ? chartWords.chartOf(name) : '') : isNone ? words.begin : chartWords.generalModel
  const whole = `${title}, ${subtitleOf(chartWords, day, dayIn(address.base), address.baseRecordedAt)}`
  // A browser takes longer to name its window than the page to draw a step of the slider.
  useEffect(() => {
    if (restingDay === day) document.title = title ? `${clean(whole)} – Dualhat` : 'Dualhat'
  }, [title, whole, restingDay === day])
  return whole
}

const { Panel } = parts
const Changes = still(parts.Changes)
const Landing = still(parts.Landing)
const Side = still(parts.Side)
const LinkCards = still(parts.LinkCards)
const LinkTable = still(parts.LinkTable)

interface ViewProps {
  readonly chart: ShownChart
  readonly rows: readonly Row[]
  readonly label: string
}

function View({ chart, rows, label }: ViewProps) {
  const { address, day, restingDay, base, theme } = useScene()
  const isNarrow = useIsNarrow()
  const chosen = address.chosen ?? null
  const drawnDay = drawnDayOf(chart.layout, day)
  const listed = { index: chart.layout.index, rows, chosen, shownDay: restingDay }
  if (chart.whole.bodies.length === 0) return null
  if (address.view === 'table') return <LinkTable stillDay={drawnDay} {...listed} />
  if (isNarrow && rows.length > 0) return <LinkCards stillDay={drawnDay} {...listed} />
  return (
    <Canvas
      layout={chart.layout}
      options={{ day, theme, filter: chart.filter, ...(base ? { base } : {}) }}
      chosen={chosen}
      label={label}
      onChoose={(id) => go({ chosen: id })}
      onFold={(place) => go({ closed: toggled(listIn(address.closed), place) }, 'replace')}
    />
  )
}

const ReachLine = still(parts.ReachLine)
const Toolbar = still(parts.Toolbar)
const Legend = still(parts.Legend)

function Drawn({ chart }: { readonly chart: ShownChart }) {
  const { address, day, restingDay, base, words } = useScene()
  const { layout } = chart
  const label = useTitle(chart)
  const drawnDay = drawnDayOf(layout, day)
  const drawnBase = base && drawnDayOf(layout, base)
  const rows = useMemo(() => rowsOf(layout, chart.filter, drawnDay, drawnBase), [chart, drawnDay, drawnBase])
  return (
    <>
      <Partial words={words} missing={chart.missing} lang="en" />
      {address.embed ? null : (
        <div class="toolbar">
          <Toolbar stillDay={drawnDay} chart={chart} rows={rows} />
        </div>
      )}
      {rows.length === 0 && !base ? null : (
        <div class="legend">
          <Legend stillDay={drawnDay} chart={chart} rows={rows} />
        </div>
      )}
      <h1 class="title">{label}</h1>
      <ReachLine stillDay={restingDay} />
      {rows.length === 0 ? <parts.Nothing chart={chart} /> : null}
      <View chart={chart} rows={rows} label={label} />
      <parts.Foot chart={chart} hasRows={rows.length > 0} />
      {base ? <Changes stillDay={drawnDay} chart={chart} rows={rows} base={base} /> : null}
    </>
  )
}

/** The chart of another place is read from its beginning, wherever one was in the one before. */
function useBeginning(first: string | undefined) {
  const center = useRef<HTMLElement>(null)
  const before = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    if (before.current !== undefined && first !== undefined) {
      center.current?.scrollTo(0, 0)
      scrollTo(0, 0)
    }
    before.current = first ?? before.current
  }, [first])
  return center
}

function Center({ loaded }: { readonly loaded: LoadedChart }) {
  const { address, words, restingDay } = useScene()
  const { error, isBusy } = loaded
  const isNowhere = error?.code === 'NOT_FOUND' && address.place !== undefined
  const chart = isNowhere ? null : loaded.chart
  const center = useBeginning(chart?.whole.places[0]?.id)
  return (
    <main class="center" ref={center} aria-busy={isBusy}>
      {address.embed ? null : <TimeBar chart={chart} />}
      <parts.ChartFaults {...loaded} />
      {chart ? (
        <SceneProvider value={loaded.scene}>
          <Drawn chart={chart} />
        </SceneProvider>
      ) : error ? null : (
        <Waiting words={words} />
      )}
      {address.place || address.embed ? null : <Landing stillDay={restingDay} chart={loaded.chart} />}
      {address.embed ? (
        <p class="foot">
          <a href={hrefOf(changed(address, { embed: null }))} target="_blank" rel="noreferrer">
            {words.openIn}
          </a>
        </p>
      ) : null}
    </main>
  )
}

/** A chart with all that can be done with it. */
export function ChartPage() {
  const { address, restingDay } = useScene()
  const loaded = useChart()
  const { chart } = loaded
  if (address.embed) return <Center loaded={loaded} />
  return (
    <div class="page">
      <Side stillDay={restingDay} chart={chart} />
      <Center loaded={loaded} />
      {chart ? (
        <SceneProvider value={loaded.scene}>
          <Panel chart={chart} isBusy={loaded.isBusy} />
        </SceneProvider>
      ) : (
        <aside class="panel idle" />
      )}
    </div>
  )
}
