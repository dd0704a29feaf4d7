import { existsIn, readingsFor } from '../../chart/as-of.ts'
import type { ChartLink, ChartModel, ChartNode } from '../../chart/chart-model.ts'
import type { ShownChart } from '../chart/use-chart.ts'
import { useIsNarrow } from '../chart/use-is-narrow.ts'
import { LEAVING, Link, objectChange, placeChange } from '../frame/link.tsx'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { Compared } from './compared.tsx'
import { Known } from './known.tsx'
import { LinkPanel } from './link-panel.tsx'
import { NotDrawn } from './not-drawn.tsx'
import { Partners } from './partners.tsx'
import { useSheet } from './use-sheet.ts'

/** What is chosen is no link: what it is called, what it is joined with, what is known of it, and where to read on. */
function NodePanel({ chart, node }: { readonly chart: ShownChart; readonly node: ChartNode }) {
  const { words, chartWords, address, restingDay, base } = useScene()
  const { id, label: name } = node
  const { now } = readingsFor(chart.whole, restingDay, base ?? restingDay)
  const isPlace = chart.whole.places.some((place) => place.id === id)
  const isLevel = isPlace && !address.place
  const isGone = node.recorded === 'GONE'
  return (
    <>
      <h3>{name}</h3>
      {isGone ? <p class="partial">{chartWords.recorded.GONE}</p> : null}
      {isLevel ? (
        <Partners chart={chart} id={id} />
      ) : (
        <Known key={id} {...{ chart, id, name, isGone }} isNotThere={!isGone && existsIn(node, now) === 'NO'}>
          <Partners chart={chart} id={id} />
        </Known>
      )}
      <p class="ways">
        {isPlace && !isLevel && id !== address.place ? <Link to={placeChange(id)}>{words.openChart}</Link> : null}
        {isLevel ? null : <Link to={{ ...LEAVING, ...objectChange(id) }}>{words.openPage}</Link>}
      </p>
    </>
  )
}

const nodeIn = ({ places, bodies, posts }: ChartModel, id: string) =>
  [...places, ...bodies, ...posts].find((node) => node.id === id)

/** That a link is told and not drawn, since an end of it is not in the chart. Table and cards have it all the same. */
function Undrawn({ chart, link }: { readonly chart: ShownChart; readonly link: ChartLink }) {
  const { words, address, restingDay } = useScene()
  const isListed = useIsNarrow() || address.view === 'table'
  if (isListed || !chart.layout.notDrawn.some(({ id }) => id === link.id)) return null
  return <p class="partial">{words.notDrawn(shownDay(restingDay))}</p>
}

interface PanelProps {
  readonly chart: ShownChart
  /** Whether another chart is on its way, in which what is chosen may be. */
  readonly isBusy: boolean
}

/** The details of what is chosen: a link with its standing and its words, or a thing with what it is joined with. */
export function Panel({ chart, isBusy }: PanelProps) {
  const { words, address } = useScene()
  const { chosen } = address
  const link = chart.whole.links.find(({ id }) => id === chosen)
  const node = chosen === undefined ? undefined : nodeIn(chart.whole, chosen)
  const told = link ?? node
  const missing = told || isBusy ? undefined : chosen
  const isIdle = !told && missing === undefined
  const sheet = useSheet(isIdle ? null : (chosen ?? null))
  return (
    <aside {...sheet} class={isIdle ? 'panel idle' : 'panel'} aria-label={words.detail} aria-live="polite">
      {isIdle ? null : (
        <button type="button" class="close" aria-label={words.close} onClick={() => go({ chosen: null })}>
          ×
        </button>
      )}
      <h2>{words.detail}</h2>
      {told && told.recorded !== 'GONE' ? <Compared chart={chart} id={told.id} /> : null}
      {link ? <Undrawn chart={chart} link={link} /> : null}
      {link ? <LinkPanel key={link.id} chart={chart} link={link} /> : null}
      {node ? <NodePanel chart={chart} node={node} /> : null}
      {missing === undefined ? null : <NotDrawn chart={chart} id={missing} />}
      {isIdle ? <p class="soft">{words.pick}</p> : null}
    </aside>
  )
}
