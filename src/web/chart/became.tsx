import type { Row } from '../../chart/rows.ts'
import { isHedged } from '../../chart/sureness.ts'
import { Standing, StandingChange } from '../frame/glyph.tsx'
import { useScene } from '../state/scene.ts'
import { shownSince, shownStart } from '../state/times.ts'

/** How a link stands, and what it was where something is compared. */
export function Became({ link, before, state, recorded }: Row) {
  const { chartWords } = useScene()
  const hedged = isHedged(link, state) ? <small>({chartWords.notKnownDone})</small> : null
  if (before !== null)
    return (
      <>
        <StandingChange before={before} after={state} /> {hedged}
      </>
    )
  return (
    <>
      <Standing state={state} /> {hedged}{' '}
      {recorded === 'SAME' ? null : <em class="changed">{chartWords.recorded[recorded]}</em>}
    </>
  )
}

/** Since when a link stands so by each of two revisions, where they know it otherwise; `isBare` beside a head that says "since". */
export function SinceCorrected({ row, isBare = false }: { readonly row: Row; readonly isBare?: boolean }) {
  const { words } = useScene()
  const { since, sinceBefore, isSinceCorrected } = row
  if (!isSinceCorrected || !sinceBefore) return null
  return (
    <span>
      {isBare ? shownStart(sinceBefore, words) : shownSince(sinceBefore, words)} →{' '}
      {since ? shownStart(since, words) : '…'}
    </span>
  )
}
