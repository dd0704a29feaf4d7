import type { ComponentChildren } from 'preact'
import { type Glyph as Drawn, STANDING_LOOKS } from '../../chart/looks.ts'
import type { StandingState } from '../../model/standing.ts'
import { useScene } from '../state/scene.ts'

/** A sign of the picture, in a line of text. */
export const Glyph = ({ glyph: { path, isFilled } }: { readonly glyph: Drawn }) => (
  <svg class="glyph" viewBox="-7 -7 14 14" aria-hidden="true">
    <path class={isFilled ? 'filled' : 'drawn'} d={path} />
  </svg>
)

interface StandingProps {
  readonly state: StandingState
  /** Instead of its word. */
  readonly children?: ComponentChildren
}

/** How something stands: by colour, sign and word. */
export function Standing({ state, children }: StandingProps) {
  const { chartWords } = useScene()
  const { ink, glyph } = STANDING_LOOKS[state]
  return (
    <span class={`standing ${ink}`}>
      <Glyph glyph={glyph} /> {children ?? chartWords.standing[state]}
    </span>
  )
}

/** What it was, and what it became. */
export function StandingChange({ before, after }: { readonly before: StandingState; readonly after: StandingState }) {
  return (
    <span class="change">
      <Standing state={before} /> <span class="arrow">→</span> <Standing state={after} />
    </span>
  )
}
