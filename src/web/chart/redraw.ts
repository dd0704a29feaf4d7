import type { Piece } from '../../chart/svg.ts'

/** A drawing as it stands in a page. */
export interface Drawing {
  /** The element around it, as long as nothing is in it. */
  readonly frame: string
  readonly label: string
  readonly pieces: readonly Piece[]
}

const SVG = 'http://www.w3.org/2000/svg'

/** Elements of a markup, read in one go. */
function elementsOf(parts: readonly string[]): readonly Element[] {
  const holder = document.createElementNS(SVG, 'svg')
  holder.innerHTML = parts.join('')
  return [...holder.children]
}

const isSameShape = (before: Piece | undefined, after: Piece): boolean =>
  before !== undefined && before.key === after.key && before.parts.length === after.parts.length

/** Whether both have the same parts at the same places, whatever they look like. */
const isSameDrawing = (before: Drawing, after: Drawing): boolean =>
  before.frame === after.frame &&
  before.pieces.length === after.pieces.length &&
  after.pieces.every((piece, at) => piece.key === before.pieces[at]?.key)

const markupOf = ({ isGroup, parts }: Piece): string =>
  isGroup ? `<g role="none">${parts.join('')}</g>` : parts.join('')

interface Exchange {
  readonly old: Element
  readonly markup: string
}

/** What of a piece looks otherwise: its parts one by one, or the whole where it has other parts. */
function exchangesIn(old: Element, before: Piece, after: Piece): readonly Exchange[] {
  if (!isSameShape(before, after)) return [{ old, markup: markupOf(after) }]
  return after.parts.flatMap((markup, at) => {
    const part = after.isGroup ? old.children[at] : old
    return markup === before.parts[at] || !part ? [] : [{ old: part, markup }]
  })
}

function exchange(svg: Element, before: Drawing, after: Drawing): void {
  const all = after.pieces.flatMap((piece, at) => {
    const [old, was] = [svg.children[at], before.pieces[at]]
    return old && was ? exchangesIn(old, was, piece) : []
  })
  const made = elementsOf(all.map(({ markup }) => markup))
  for (const [at, { old }] of all.entries()) {
    const one = made[at]
    if (one) old.replaceWith(one)
  }
}

/** Draws into an element: all of it, or only what differs from what stands there, so that a step of the slider costs what it changes. */
export function redraw(element: Element, before: Drawing | null, after: Drawing): void {
  const svg = element.firstElementChild
  if (before && svg && isSameDrawing(before, after)) exchange(svg, before, after)
  else element.innerHTML = `${after.frame.slice(0, -'/>'.length)}>${after.pieces.map(markupOf).join('')}</svg>`
  element.firstElementChild?.setAttribute('aria-label', after.label)
}
