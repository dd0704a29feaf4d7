import { KIND_LOOKS, LINK_KINDS, STANDING_LOOKS, STANDINGS } from '../../chart/looks.ts'
import { Glyph, Standing } from '../frame/glyph.tsx'
import { useScene } from '../state/scene.ts'
import type { Row } from './rows.ts'

const Sample = ({ dash, width, ink }: { readonly dash: string; readonly width: number; readonly ink: string }) => (
  <svg class={`sample ${ink}`} viewBox="0 0 34 10" aria-hidden="true">
    <path d="M0 5h34" stroke-width={width} stroke-dasharray={dash} />
  </svg>
)

/** What the signs of the picture mean: only those that are in it. */
export function Legend({ rows, changes }: { readonly rows: readonly Row[]; readonly changes: number | null }) {
  const { words, chartWords } = useScene()
  const [states, kinds] = [new Set(rows.map(({ state }) => state)), new Set(rows.map(({ link }) => link.kind))]
  return (
    <div class="legend">
      {STANDINGS.filter((state) => states.has(state)).map((state) => (
        <span key={state}>
          <Sample dash={STANDING_LOOKS[state].dash} width={2.5} ink={STANDING_LOOKS[state].ink} />
          <Standing state={state} />
        </span>
      ))}
      {LINK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <span key={kind}>
          <Glyph glyph={KIND_LOOKS[kind].glyph} /> {chartWords.kind[kind]}
        </span>
      ))}
      {changes === null ? null : <strong class="count">{words.changes(changes)}</strong>}
    </div>
  )
}
