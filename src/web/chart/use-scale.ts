import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** A chart is made smaller to fit the room that it has across, down to what can still be read. */
const SMALLEST = 0.7
const LARGEST = 1.15

export const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

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
  return { around, scale: within(room / width, SMALLEST, LARGEST) }
}
