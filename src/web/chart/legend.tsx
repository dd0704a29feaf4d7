import { changesIn, doubtsIn } from '../../chart/doubts.ts'
import { EXISTENCE_LOOKS, KIND_LOOKS, LINK_KINDS, STANDING_LOOKS, STANDINGS } from '../../chart/looks.ts'
import { Pen } from '../../chart/pen.ts'
import type { Layout } from '../../chart/picture.ts'
import type { Row } from '../../chart/rows.ts'
import { isHedged, withHedge } from '../../chart/sureness.ts'
import type { ExistenceState } from '../../model/standing.ts'
import { Glyph, Standing } from '../frame/glyph.tsx'
import { useScene } from '../state/scene.ts'
import { changedOnce } from './changed-once.ts'
import type { ShownChart } from './use-chart.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { isPrintable } from './use-seen.ts'

const Sample = ({ dash, width, ink }: { readonly dash: string; readonly width: number; readonly ink: string }) => (
  <svg class={`sample ${ink}`} viewBox="0 0 34 10" aria-hidden="true">
    <path d="M0 5h34" stroke-width={width} stroke-dasharray={dash} />
  </svg>
)

/** How a box looks that is not surely there; a link bears the same mark. */
const Doubt = ({ state }: { readonly state: ExistenceState }) => {
  const { dash, glyph } = EXISTENCE_LOOKS[state]
  return (
    <svg class="sample box" viewBox="0 0 34 16" aria-hidden="true">
      <rect x="1" y="1" width="32" height="14" rx="4" stroke-dasharray={dash} />
      <path d={glyph?.path} transform="translate(17 8)" />
    </svg>
  )
}

/** What draws the chart; null: there is none, and so no boxes. */
function usePen(layout: Layout): Pen | null {
  const { address, day, base, theme } = useScene()
  const isNarrow = useIsNarrow()
  if (isNarrow || address.view === 'table') return null
  return new Pen(layout, { day, theme, mode: 'page', ...(base ? { base } : {}) })
}

interface LegendProps {
  readonly chart: ShownChart
  readonly rows: readonly Row[]
}

/** How much of all that is compared changed: links, and places, bodies and posts. */
function Count({ chart, rows }: LegendProps) {
  const { words, day, base } = useScene()
  if (!base) return null
  const links = rows.filter(({ isChanged }) => isChanged).length
  const { nodes, renamed } = changedOnce(chart.model, day, base)
  return <strong class="count">{words.changes(links + nodes.length + renamed.length)}</strong>
}

/** On paper: what is not on it, and where all of it is cut as a reader would. */
function OnPaper({ chart: { layout } }: Pick<LegendProps, 'chart'>) {
  const { words, address } = useScene()
  if (address.view === 'table') return null
  const told = isPrintable(layout) ? words.onPaper : `${words.onPaperInPart} ${words.onPaper}`
  return <p class="paper-note">{told}</p>
}

/** What the signs of the picture mean: only those that are in it. */
export function Legend({ chart, rows }: LegendProps) {
  const { chartWords } = useScene()
  const pen = usePen(chart.layout)
  const [states, kinds] = [new Set(rows.map(({ state }) => state)), new Set(rows.map(({ link }) => link.kind))]
  const hasHedge = rows.some(({ link, state }) => isHedged(link, state))
  return (
    <>
      {STANDINGS.filter((state) => states.has(state)).map((state) => (
        <span key={state}>
          <Sample dash={STANDING_LOOKS[state].dash} width={2.5} ink={STANDING_LOOKS[state].ink} />
          <Standing state={state} />
        </span>
      ))}
      {LINK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <span key={kind}>
          <Glyph glyph={KIND_LOOKS[kind].glyph} />{' '}
          {withHedge(chartWords.kind[kind], { kind }, hasHedge ? 'ACTIVE' : 'UNKNOWN', chartWords)}
        </span>
      ))}
      {(pen ? doubtsIn(pen) : []).map((state) => (
        <span key={state}>
          <Doubt state={state} /> {chartWords.existence[state]}
        </span>
      ))}
      {pen
        ? changesIn(pen).map(([glyph, word]) => (
            <span key={word} class="changed">
              <Glyph glyph={glyph} /> {word}
            </span>
          ))
        : null}
      <Count chart={chart} rows={rows} />
      <OnPaper chart={chart} />
    </>
  )
}
