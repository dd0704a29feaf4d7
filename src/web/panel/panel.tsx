import type { ChartLink, ChartModel } from '../../chart/chart-model.ts'
import { nameIn } from '../chart/rows.ts'
import { partnersOf } from '../chart/steps.ts'
import type { ShownChart } from '../chart/use-chart.ts'
import { LEAVING, Link, objectChange, placeChange } from '../frame/link.tsx'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { LinkPanel } from './link-panel.tsx'
import { useSheet } from './use-sheet.ts'

/** What is chosen is no link: what it is called, what it is joined with, and where to read on. */
function NodePanel({ chart, id, name }: { readonly chart: ShownChart; readonly id: string; readonly name: string }) {
  const { words, chartWords, address } = useScene()
  const isPlace = chart.whole.places.some((place) => place.id === id)
  const partners = [...new Set(partnersOf(chart.layout, id))]
  const isLevel = isPlace && !address.place
  return (
    <>
      <h3>{name}</h3>
      {partners.length > 0 ? (
        <>
          <p class="soft">{chartWords.heldWith}</p>
          <ul class="plain">
            {partners.map((one) => (
              <li key={one}>
                <button type="button" class="plain" onClick={() => go({ chosen: one })}>
                  {nameIn(chart.whole, one)}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="ways">
        {isPlace && !isLevel && id !== address.place ? <Link to={placeChange(id)}>{words.openChart}</Link> : null}
        {isLevel ? null : <Link to={{ ...LEAVING, ...objectChange(id) }}>{words.openPage}</Link>}
      </p>
    </>
  )
}

const nodeIn = ({ places, bodies, posts }: ChartModel, id: string) =>
  [...places, ...bodies, ...posts].find((node) => node.id === id)

/** A link of which only the id is known: what it is called is asked for. null: the id is that of something else. */
function linkOf(id: string): ChartLink | null {
  const kind = id.startsWith('pair/') ? (id.includes(' ') ? 'PilotLink' : 'PostPair') : 'ConcurrentHolding'
  if (kind === 'ConcurrentHolding' && !/^(holding|merger)\//.test(id)) return null
  const nothing = { code: '', model: null, place: null, history: [], exists: [], mainPost: '', concurrentPost: '' }
  return { ...nothing, id, kind }
}

/** What is chosen is not in the chart, as of another day, or of another place: what became of it is told all the same. */
function NotDrawn({ chart, id }: { readonly chart: ShownChart; readonly id: string }) {
  const { words, restingDay } = useScene()
  const link = linkOf(id)
  return (
    <>
      <p class="partial">{words.notInChart(shownDay(restingDay))}</p>
      {link ? (
        <LinkPanel key={id} chart={chart} link={link} />
      ) : (
        <p class="ways">
          <Link to={{ ...LEAVING, ...objectChange(id) }}>{words.openPage}</Link>
        </p>
      )}
    </>
  )
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
  const missing = link || node || isBusy ? undefined : chosen
  const isIdle = !link && !node && missing === undefined
  const sheet = useSheet(isIdle ? null : (chosen ?? null))
  return (
    <aside {...sheet} class={isIdle ? 'panel idle' : 'panel'} aria-label={words.detail} aria-live="polite">
      {isIdle ? null : (
        <button type="button" class="close" aria-label={words.close} onClick={() => go({ chosen: null })}>
          ×
        </button>
      )}
      <h2>{words.detail}</h2>
      {link ? <LinkPanel key={link.id} chart={chart} link={link} /> : null}
      {node ? <NodePanel chart={chart} id={node.id} name={node.label} /> : null}
      {missing === undefined ? null : <NotDrawn chart={chart} id={missing} />}
      {isIdle ? <p class="soft">{words.pick}</p> : null}
    </aside>
  )
}
