import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DrawOptions } from '../../chart/pen.ts'
import type { Layout } from '../../chart/picture.ts'
import { svg } from '../../chart/svg.ts'
import { singleKeysAct } from '../frame/single-keys.ts'
import { partnersOf, stepOf } from './steps.ts'

/** So much more than is seen is drawn above and below, in steps: within one, scrolling draws nothing anew. */
const STEP = 600

interface CanvasProps {
  readonly layout: Layout
  readonly options: Omit<DrawOptions, 'mode' | 'window' | 'selected'>
  readonly chosen: string | null
  readonly label: string
  readonly onChoose: (id: string) => void
  readonly onFold: (place: string) => void
}

interface Window {
  readonly top: number
  readonly bottom: number
}

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

/** What of the canvas is on the screen, in steps. */
function seenOf(canvas: HTMLElement, height: number, scale: number): Window {
  const { top } = canvas.getBoundingClientRect()
  const first = Math.floor((-top / scale - STEP) / STEP) * STEP
  const last = Math.ceil(((innerHeight - top) / scale + STEP) / STEP) * STEP
  return { top: within(first, 0, height), bottom: within(last, 0, height) }
}

const itemIn = (canvas: HTMLElement | null, id: string): SVGElement | null =>
  canvas?.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`) ?? null

/** The room that a chart has across; it is made smaller to fit, down to what can still be read. */
const SMALLEST = 0.7

function useScale(width: number) {
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
  return { around, scale: within(room / width, SMALLEST, 1.15) }
}

/** The name of each column, above it; every card tells its own to whoever does not see where it stands. */
const Heads = ({ layout, scale }: { readonly layout: Layout; readonly scale: number }) => (
  <div class="heads" aria-hidden="true" style={{ '--width': `${layout.width * scale}px` }}>
    {layout.columns.map(({ code, label, x, w }) => (
      <span key={code} style={{ '--left': `${x * scale}px`, '--wide': `${w * scale}px` }}>
        {label}
      </span>
    ))}
  </div>
)

/** The chart itself: only what is near the screen is drawn, and every item can be reached by keys. */
export function Canvas({ layout, options, chosen, label, onChoose, onFold }: CanvasProps) {
  const { around, scale } = useScale(layout.width)
  const canvas = useRef<HTMLDivElement>(null)
  const active = useRef<string | null>(null)
  const turn = useRef(0)
  const [seen, setSeen] = useState<Window>({ top: 0, bottom: 2 * STEP })
  const top = within(seen.top, 0, layout.height)
  const bottom = within(Math.max(seen.bottom, top + 1), 0, layout.height)
  const known = (id: string | null) => id !== null && layout.order.includes(id)

  useLayoutEffect(() => {
    const look = () => {
      if (!canvas.current) return
      const next = seenOf(canvas.current, layout.height, scale)
      setSeen((before) => (before.top === next.top && before.bottom === next.bottom ? before : next))
    }
    look()
    addEventListener('scroll', look, { capture: true, passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look, { capture: true })
      removeEventListener('resize', look)
    }
  }, [layout, scale])

  const markup = svg(layout, {
    ...options,
    ...(chosen === null ? {} : { selected: chosen }),
    ...{ mode: 'page', window: { top, bottom }, label },
  })
  useLayoutEffect(() => {
    const element = canvas.current
    if (!element) return
    const hadFocus = element.contains(document.activeElement)
    element.innerHTML = markup
    if (!known(active.current)) active.current = known(chosen) ? chosen : (layout.order[0] ?? null)
    const item = active.current === null ? null : itemIn(element, active.current)
    const reached = item ?? element.querySelector<SVGElement>('[data-id]')
    reached?.setAttribute('tabindex', '0')
    if (hadFocus && item) item.focus({ preventScroll: true })
  }, [markup])

  const bring = (id: string) => {
    active.current = id
    const box = layout.boxes.get(id)
    const line = layout.lines.find(({ link }) => link.id === id)
    const y = box ? box.y : (line?.pill[1] ?? 0)
    const element = canvas.current
    if (!element) return
    const at = element.getBoundingClientRect().top + y * scale
    if (at < 160 || at > innerHeight - 80) {
      scrollingAround(element).scrollBy({ top: at - innerHeight / 3 })
      setSeen(seenOf(element, layout.height, scale))
    }
    const reach = (item: SVGElement) => {
      for (const other of element.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1')
      item.setAttribute('tabindex', '0')
      item.focus({ preventScroll: true })
    }
    const item = itemIn(element, id)
    if (item) return reach(item)
    // It was out of sight, and is there once what is near it is drawn.
    requestAnimationFrame(() => {
      const late = itemIn(element, id)
      if (late) reach(late)
    })
  }

  useLayoutEffect(() => {
    if (!known(chosen) || chosen === null || chosen === active.current) return
    bring(chosen)
  }, [chosen, layout])

  const onKey = (event: KeyboardEvent) => {
    const id = active.current
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') onChoose(id)
    else if (event.key.toLowerCase() === 'x') {
      if (!singleKeysAct()) return
      const partners = partnersOf(layout, id)
      const to = partners[turn.current % Math.max(1, partners.length)]
      turn.current += 1
      if (to !== undefined) bring(to)
    } else {
      const step = stepOf(layout, id, event.key)
      if (step === undefined) return
      turn.current = 0
      if (step && 'to' in step) bring(step.to)
      else if (step) onFold('fold' in step ? step.fold : step.unfold)
    }
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const item = event.target instanceof Element ? event.target.closest<SVGElement>('[data-id]') : null
    const id = item?.dataset['id']
    if (!item || id === undefined) return
    active.current = id
    const isTriangle = item.hasAttribute('aria-expanded') && event.clientX < item.getBoundingClientRect().left + 26
    if (isTriangle) onFold(id)
    else onChoose(id)
  }
  const onFocus = (event: FocusEvent) => {
    const item = event.target instanceof Element ? event.target.closest<SVGElement>('[data-id]') : null
    active.current = item?.dataset['id'] ?? active.current
  }
  const [shownTop, shownHeight] = [top * scale, (bottom - top) * scale]
  return (
    <div class="canvas" ref={around}>
      <Heads layout={layout} scale={scale} />
      <div class="paper" style={{ width: `${layout.width * scale}px`, height: `${layout.height * scale}px` }}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: what is in it are the items of a tree */}
        <div
          class="drawn"
          ref={canvas}
          style={{ '--top': `${shownTop}px`, '--width': `${layout.width * scale}px`, '--height': `${shownHeight}px` }}
          onKeyDown={onKey}
          onClick={onClick}
          onFocusCapture={onFocus}
        />
      </div>
    </div>
  )
}

/** What scrolls a part of the page. */
function scrollingAround(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/(auto|scroll)/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at
  return document.scrollingElement ?? document.documentElement
}
