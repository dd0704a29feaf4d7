import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { within } from './use-scale.ts'

/** So much more than is seen is drawn above and below, in steps: within one, scrolling draws nothing anew. */
const STEP = 600

interface Seen {
  readonly top: number
  readonly bottom: number
}

/** What of a canvas is on the screen, in steps. */
function seenOf(canvas: HTMLElement, height: number, scale: number): Seen {
  const { top } = canvas.getBoundingClientRect()
  const first = Math.floor((-top / scale - STEP) / STEP) * STEP
  const last = Math.ceil(((innerHeight - top) / scale + STEP) / STEP) * STEP
  return { top: within(first, 0, height), bottom: within(last, 0, height) }
}

/** What of a chart is near the screen, and a way to look again. */
export function useSeen(canvas: RefObject<HTMLElement | null>, height: number, scale: number) {
  const [seen, setSeen] = useState<Seen>({ top: 0, bottom: 2 * STEP })
  const look = () => {
    if (!canvas.current) return
    const next = seenOf(canvas.current, height, scale)
    setSeen((before) => (before.top === next.top && before.bottom === next.bottom ? before : next))
  }
  useLayoutEffect(() => {
    look()
    addEventListener('scroll', look, { capture: true, passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look, { capture: true })
      removeEventListener('resize', look)
    }
  }, [height, scale])
  const top = within(seen.top, 0, height)
  return { top, bottom: within(Math.max(seen.bottom, top + 1), 0, height), look }
}
