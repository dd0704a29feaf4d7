import type { ChartLink, MergerLink } from './chart-model.ts'

/** A line to draw: from one body to another, or from post to post. A merger of three bodies is two of them, or more with what they became. */
export interface Connection {
  readonly link: ChartLink
  readonly from: string
  readonly to: string
}

type Ends = readonly [from: string, to: string]

/**
 * What a merger joins: its first body with each other, or where that is not there, those there are with the result. The bodies that it
 * replaced are not there: where none is left beside what they became, it goes from that to itself.
 */
function endsOfMerger({ components, result }: MergerLink, isThere: (id: string) => boolean): readonly Ends[] {
  const bodies = [...new Set(components.filter(isThere))]
  const made = result !== null && isThere(result) ? result : null
  const all = made === null || bodies.includes(made) ? bodies : [...bodies, made]
  const [first, ...others] = all
  if (first === undefined || components.length === 0) return []
  return others.length === 0 && first === made ? [[first, first]] : others.map((other) => [first, other])
}

/** What a link joins, of what is there. */
function endsOf(link: ChartLink, isThere: (id: string) => boolean): readonly Ends[] {
  if (link.kind === 'BodyMerger') return endsOfMerger(link, isThere)
  const { mainPost, concurrentPost } = link
  return mainPost !== concurrentPost && isThere(mainPost) && isThere(concurrentPost) ? [[mainPost, concurrentPost]] : []
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
    const drawn = endsOf(link, isThere)
    if (drawn.length === 0) notDrawn.push(link)
    for (const [from, to] of drawn) all.push({ link, from, to })
  }
  return { all, notDrawn }
}
