import type { Row } from '../../chart/rows.ts'
import { Standing, StandingChange } from '../frame/glyph.tsx'
import { useScene } from '../state/scene.ts'

/** How a link stands, and what it was where something is compared. */
export function Became({ before, state, recorded }: Row) {
  const { chartWords } = useScene()
  if (before !== null) return <StandingChange before={before} after={state} />
  return (
    <>
      <Standing state={state} /> {recorded === 'SAME' ? null : <em class="changed">{chartWords.recorded[recorded]}</em>}
    </>
  )
}
