import { Standing } from '../frame/glyph.tsx'
import { Said } from '../frame/said.tsx'
import type { PeriodFragment } from '../generated/details.ts'
import { isAfterShown } from '../state/after-shown.ts'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { turningLine } from './turning-line.ts'

/** That it had not begun before all that is known is nothing to tell. */
const isTold = ({ state, since }: PeriodFragment): boolean => since !== null || state !== 'NOT_STARTED'

/** Whether there is something to tell of how it stood. */
export const isToldOf = (history: readonly PeriodFragment[]): boolean => history.some(isTold)

/** How it stood at all times, and what made each period begin; what came after the shown day steps back. */
export function Periods({ history }: { readonly history: readonly PeriodFragment[] }) {
  const scene = useScene()
  const { day, words } = scene
  return (
    <ol class="periods">
      {history.filter(isTold).map((period) => (
        <li key={`${period.since} ${period.state}`} class={isAfterShown(period.since, day) ? 'later' : ''}>
          <time>{period.since ? shownStart(period.since, words) : '…'}</time> <Standing state={period.state} />
          {isAfterShown(period.since, day) ? <small> ({words.later})</small> : null}
          <small class="why">
            <Said parts={turningLine(period, history[history.indexOf(period) - 1], scene)} />
          </small>
        </li>
      ))}
    </ol>
  )
}
