import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Layout } from '../../chart/picture.ts'
import { focusOn, itemIn, offer, showHeight } from './items.ts'

interface Shown {
  readonly canvas: RefObject<HTMLElement | null>
  readonly layout: Layout
  readonly scale: number
  readonly chosen: string | null
  /** Looks again at what is on the screen. */
  readonly look: () => void
}

const known = ({ order }: Layout, id: string | null): id is string => id !== null && order.includes(id)

function heightOf({ boxes, lines }: Layout, id: string): number {
  return boxes.get(id)?.y ?? lines.find(({ link }) => link.id === id)?.pill[1] ?? 0
}

/** The item that keys go on from: kept while the chart is drawn anew, brought into view when another is chosen. */
export function useActive({ canvas, layout, scale, chosen, look }: Shown) {
  const active = useRef<string | null>(null)

  const bring = (id: string) => {
    active.current = id
    const element = canvas.current
    if (!element) return
    if (showHeight(element, heightOf(layout, id) * scale)) look()
    const item = itemIn(element, id)
    if (item) return focusOn(element, item)
    // It was out of sight, and is there once what is near it is drawn.
    requestAnimationFrame(() => {
      const late = itemIn(element, id)
      if (late) focusOn(element, late)
    })
  }

  /** Draws, and lets the focus stay where it was. */
  const keepThrough = (draw: (element: HTMLElement) => void) => {
    const element = canvas.current
    if (!element) return
    const hadFocus = element.contains(document.activeElement)
    draw(element)
    if (!known(layout, active.current)) active.current = known(layout, chosen) ? chosen : (layout.order[0] ?? null)
    const item = active.current === null ? null : itemIn(element, active.current)
    offer(element, item ?? element.querySelector<SVGElement>('[data-id]'))
    if (hadFocus && item) item.focus({ preventScroll: true })
  }

  /** Without taking the focus, and once it is settled how large a chart is drawn here. */
  const showAsItOpens = (id: string) =>
    requestAnimationFrame(() => {
      const [element, paper] = [canvas.current, canvas.current?.parentElement]
      if (element && paper && showHeight(element, (heightOf(layout, id) * paper.clientHeight) / layout.height)) look()
    })

  const hasOpened = useRef(false)
  /** To be called once what was chosen is drawn. */
  const useChosenInView = () =>
    useLayoutEffect(() => {
      const isOpening = !hasOpened.current
      hasOpened.current = true
      if (!known(layout, chosen)) return
      if (isOpening) showAsItOpens(chosen)
      else if (chosen !== active.current) bring(chosen)
    }, [chosen, layout])

  return { active, bring, keepThrough, useChosenInView }
}
