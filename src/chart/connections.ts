import type { ChartLink } from './chart-model.ts'

/** A line to draw: from one body to another, or from post to post. A merger of three bodies is two of them, or more with what they became. */
export interface Connection {
  readonly link: ChartLink
  readonly from: string
  readonly to: string
}

/** What a link joins: a holding its posts; a merger its first body with each other, or where that is not there, those there are with the result. */
function endsOf(link: ChartLink, isThere: (id: string) => boolean): readonly (readonly [string, string])[] {
  if (link.kind !== 'BodyMerger') return [[link.mainPost, link.concurrentPost]]
  const { result } = link
  const bodies = link.components.filter(isThere)
  const [first, ...others] = bodies
  if (first === undefined) return []
  const among = others.map((other) => [first, other] as const)
  const became = result !== null && isThere(result) && !bodies.includes(result)
  return became ? [...among, [first, result] as const] : among
}

/** Every line of a chart, and the links that have none. */
export interface Connections {
  readonly all: readonly Connection[]
  /** Links of which an end is not in the chart. */
  readonly notDrawn: readonly ChartLink[]
}

/** @param isThere whether a body or post of the chart has this id */
export function connectionsOf(links: readonly ChartLink[], isThere: (id: string) => boolean): Connections {
  const all: Connection[] = []
  const notDrawn: ChartLink[] = []
  for (const link of links) {
    const drawn = endsOf(link, isThere).filter(([from, to]) => from !== to && isThere(from) && isThere(to))
    if (drawn.length === 0) notDrawn.push(link)
    for (const [from, to] of drawn) all.push({ link, from, to })
  }
  return { all, notDrawn }
}
