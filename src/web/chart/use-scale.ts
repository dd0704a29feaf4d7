import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** A chart is made smaller to fit the room that it has across, down to what can still be read. */
const SMALLEST = 0.7
const LARGEST = 1.15

export const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

/**
 * How much larger a reader has all of the page: what has less room for that alone is not made smaller again. What a window measures
 * outside stays the same while the page in it is enlarged, both ways; what stands beside the page in it, as the tools of a developer do,
 * takes room one way alone. A point of the page is no smaller than one of the screen unless it is enlarged by as much.
 */
const enlarged = (): number =>
  Math.max(1, Math.min(outerWidth / innerWidth, outerHeight / innerHeight, devicePixelRatio))

const USUAL_TEXT = 16
const largerText = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT

/** Of a chart in some room: it fits as far as that is to be read, and beyond it is scrolled. */
const scaleIn = (room: number, width: number): number =>
  within((room * enlarged()) / width, SMALLEST, LARGEST) * largerText()

/** How large a chart of some width is drawn, in the element that it stands in. */
export function useScale(width: number) {
  const around = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(width)
  useLayoutEffect(() => {
    const element = around.current
    if (!element) return
    const watching = new ResizeObserver(() => setRoom(element.clientWidth))
    watching.observe(element)
    setRoom(element.clientWidth)
    return () => watching.disconnect()
  }, [])
  return { around, scale: scaleIn(room, width) }
}
