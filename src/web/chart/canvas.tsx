import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { isShownIn } from '../../chart/link-filter.ts'
import type { DrawOptions } from '../../chart/pen.ts'
import type { Layout } from '../../chart/picture.ts'
import { frame, pieces } from '../../chart/svg.ts'
import { drawnDayOf } from '../../chart/turning-days.ts'
import { itemOf } from './items.ts'
import { shownIn } from './placed.ts'
import { type Drawing, redraw } from './redraw.ts'
import { useActive } from './use-active.ts'
import { useKeys } from './use-keys.ts'
import { useScale } from './use-scale.ts'
import { useSeen } from './use-seen.ts'

interface CanvasProps {
  readonly layout: Layout
  readonly options: Omit<DrawOptions, 'mode' | 'window' | 'selected'>
  readonly chosen: string | null
  readonly label: string
  readonly onChoose: (id: string) => void
  readonly onFold: (place: string) => void
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

/** The triangle of the head of a band, from its left edge. */
const TRIANGLE = 26

const isOnTriangle = (item: SVGElement, { clientX }: MouseEvent): boolean =>
  item.hasAttribute('aria-expanded') && clientX < item.getBoundingClientRect().left + TRIANGLE

interface Shown extends Pick<CanvasProps, 'layout' | 'options' | 'chosen'> {
  readonly top: number
  readonly bottom: number
}

/** What is drawn: made anew only where the day is one on which something looks otherwise. */
function useDrawing({ layout, options, chosen, top, bottom }: Shown): Omit<Drawing, 'label'> {
  const { theme, filter } = options
  const day = drawnDayOf(layout, options.day)
  const base = options.base && drawnDayOf(layout, options.base)
  // Another filter that takes the same links away changes nothing of it.
  const links = useMemo(
    () => shownIn(layout.index.model.links, isShownIn(filter ?? {}, day, base)),
    [layout, filter, day, base],
  )
  return useMemo(() => {
    const selected = chosen === null ? {} : { selected: chosen }
    const all = { ...options, day, base, ...selected, mode: 'page', window: { top, bottom } } as const
    return { frame: frame(layout, { ...all, label: '' }, ''), pieces: pieces(layout, all) }
  }, [layout, day, base, theme, links, chosen, top, bottom])
}

/** The chart itself: only what is near the screen is drawn, and every item can be reached by keys. */
export function Canvas({ layout, options, chosen, label, onChoose, onFold }: CanvasProps) {
  const { around, scale } = useScale(layout.width)
  const canvas = useRef<HTMLDivElement>(null)
  const { seen, top, bottom, isSeen, look } = useSeen(canvas, layout, scale)
  const { active, bring, keepThrough, useChosenInView } = useActive({ canvas, layout, scale, chosen, look })
  const onKey = useKeys({ layout, active, bring, onChoose, onFold })
  const shown = useDrawing({ layout, options, chosen, top, bottom })
  const drawing = { ...shown, label }
  const drawnBefore = useRef<Drawing | null>(null)
  useLayoutEffect(() => {
    // What is seen has just been found to be something else: that is drawn next.
    if (!isSeen()) return
    keepThrough((element) => redraw(element, drawnBefore.current, drawing))
    drawnBefore.current = drawing
  }, [shown, label, seen])
  useChosenInView()

  const onClick = (event: MouseEvent) => {
    const item = itemOf(event)
    const id = item?.dataset['id']
    if (!item || id === undefined) return
    active.current = id
    if (isOnTriangle(item, event)) onFold(id)
    else onChoose(id)
  }
  const onFocus = (event: FocusEvent) => {
    active.current = itemOf(event)?.dataset['id'] ?? active.current
  }
  const [width, height] = [`${layout.width * scale}px`, `${layout.height * scale}px`]
  const drawn = { '--top': `${top * scale}px`, '--width': width, '--height': `${(bottom - top) * scale}px` }
  return (
    <div class="canvas" ref={around}>
      <Heads layout={layout} scale={scale} />
      <div class="paper" style={{ width, '--all': height }}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: what is in it are the items of a tree */}
        <div class="drawn" ref={canvas} style={drawn} onKeyDown={onKey} onClick={onClick} onFocusCapture={onFocus} />
      </div>
    </div>
  )
}
