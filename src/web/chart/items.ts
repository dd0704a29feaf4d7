/** The drawn item of an id; null: it is not near the screen. */
export const itemIn = (canvas: Element, id: string): SVGElement | null =>
  canvas.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`)

/** The item in which something happened. */
export const itemOf = ({ target }: Event): SVGElement | null =>
  target instanceof Element ? target.closest<SVGElement>('[data-id]') : null

/** Makes an item the one that Tab leads to. */
export function offer(canvas: Element, item: SVGElement | null): void {
  for (const other of canvas.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1')
  item?.setAttribute('tabindex', '0')
}

export function focusOn(canvas: Element, item: SVGElement): void {
  offer(canvas, item)
  item.focus({ preventScroll: true })
}

/** What scrolls a part of the page. */
function scrollingAround(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/(auto|scroll)/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at
  return document.scrollingElement ?? document.documentElement
}

/** What stands above a chart and below it, and hides an item there. */
const [ABOVE, BELOW] = [160, 80]

/** Scrolls so far that a height of a canvas is seen. @returns whether it had to */
export function showHeight(canvas: Element, y: number): boolean {
  const at = canvas.getBoundingClientRect().top + y
  if (at >= ABOVE && at <= innerHeight - BELOW) return false
  scrollingAround(canvas).scrollBy({ top: at - innerHeight / 3 })
  return true
}
