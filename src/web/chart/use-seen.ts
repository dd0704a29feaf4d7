import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MOST_DRAWN } from '../../chart/measures.ts'
import type { Layout } from '../../chart/picture.ts'
import { within } from './use-scale.ts'

/** So much more than is seen is drawn above and below, in steps: within one, scrolling draws nothing anew. */
const STEP = 400

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

const isSame = (a: Seen, b: Seen) => a.top === b.top && a.bottom === b.bottom

/** So much is drawn for paper: as much as a picture holds. */
export const isPrintable = ({ order }: Pick<Layout, 'order'>): boolean => order.length <= MOST_DRAWN

/** What of a chart is near the screen; a way to look again, and to ask whether what was found then is what is being drawn. */
export function useSeen(canvas: RefObject<HTMLElement | null>, layout: Layout, scale: number) {
  const { height } = layout
  const [seen, setSeen] = useState<Seen>({ top: 0, bottom: 2 * STEP })
  const latest = useRef(seen)
  const show = (next: Seen) => {
    if (isSame(next, latest.current)) return
    latest.current = next
    setSeen(next)
  }
  const isOnPaper = useRef(false)
  const look = () => {
    if (canvas.current && !isOnPaper.current) show(seenOf(canvas.current, height, scale))
  }
  const hasLooked = useRef(false)
  useLayoutEffect(() => {
    // Once something is drawn, before the next frame: to look at once would have the browser lay out the page twice.
    const looking = hasLooked.current ? requestAnimationFrame(look) : look()
    hasLooked.current = true
    /** Fields and lists scroll as well; the canvas moves only with what it is in. */
    const hear = ({ target }: Event) => {
      if (target instanceof Node && canvas.current && target.contains(canvas.current)) look()
    }
    addEventListener('scroll', hear, { capture: true, passive: true })
    // On paper nobody scrolls.
    const print = () => {
      isOnPaper.current = isPrintable(layout)
      if (isOnPaper.current) show({ top: 0, bottom: height })
    }
    const goOn = () => {
      isOnPaper.current = false
      look()
    }
    addEventListener('resize', look)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', goOn)
    return () => {
      if (looking !== undefined) cancelAnimationFrame(looking)
      removeEventListener('scroll', hear, { capture: true })
      removeEventListener('resize', look)
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', goOn)
    }
  }, [layout, scale])
  const top = within(seen.top, 0, height)
  const bottom = within(Math.max(seen.bottom, top + 1), 0, height)
  return { seen, top, bottom, look, isSeen: () => latest.current === seen }
}
