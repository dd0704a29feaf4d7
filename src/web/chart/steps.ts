import type { ChartIndex } from '../../chart/index-of.ts'
import { joinedBy } from '../../chart/linked-only.ts'
import type { Layout } from '../../chart/picture.ts'

/** Where a key leads from an item of a chart; null: nowhere. Folding is told apart. */
export type Step = { readonly to: string } | { readonly fold: string } | { readonly unfold: string } | null

const isPlace = ({ placesIn, model }: ChartIndex, id: string): boolean =>
  model.places.some((place) => place.id === id) || placesIn(null).some((place) => place.id === id)

const orders = new WeakMap<Layout, readonly string[]>()
/** Items as they are read, each once: bodies run as one have a line to each, and are one item. */
function orderOf(layout: Layout): readonly string[] {
  const order = orders.get(layout) ?? [...new Set(layout.order)]
  orders.set(layout, order)
  return order
}

const along = (layout: Layout, id: string, by: number): Step => {
  const order = orderOf(layout)
  const at = order.indexOf(id)
  const to = order[Math.max(0, Math.min(order.length - 1, at + by))]
  return to === undefined || at === -1 ? null : { to }
}

const bandOf = ({ bands }: Layout, id: string) => bands.find(({ place }) => place.id === id)

function inward(layout: Layout, id: string): Step {
  const band = bandOf(layout, id)
  if (!band) return along(layout, id, 1)
  return band.isClosed ? { unfold: id } : along(layout, id, 1)
}

/** Where a link begins, a post is, a body lies. */
export function outerOf(layout: Layout, id: string): string | null {
  const { index } = layout
  const post = index.posts.get(id)
  if (post) return post.body
  const body = index.bodies.get(id)
  if (body) return body.superiors.find((one) => index.bodies.has(one)) ?? index.placeOf(id)
  const link = index.model.links.find((one) => one.id === id)
  if (link) return link.kind === 'BodyMerger' ? (partnersOf(layout, id)[0] ?? null) : link.mainPost
  return index.model.places.find((place) => place.id === id)?.parent ?? null
}

function outward(layout: Layout, id: string): Step {
  const band = bandOf(layout, id)
  if (band && !band.isClosed) return { fold: id }
  const to = outerOf(layout, id)
  return to !== null && layout.boxes.has(to) ? { to } : null
}

/** The other ends of the links at a post or body, one after the other; of a link its second end, then its first; the bodies of a merger that are there. */
export function partnersOf({ index }: Layout, id: string): readonly string[] {
  const link = index.model.links.find((one) => one.id === id)
  if (link?.kind === 'BodyMerger') return joinedBy(link).filter((one) => index.bodies.has(one))
  if (link) return [link.concurrentPost, link.mainPost]
  const others = index.connectionsAt(id).map(({ from, to }) => (from === id ? to : from))
  return others.filter((one) => one !== id)
}

/** What a key does at an item; undefined: it is none of the chart's keys. */
export function stepOf(layout: Layout, id: string, key: string): Step | undefined {
  const { order } = layout
  if (key === 'ArrowDown') return along(layout, id, 1)
  if (key === 'ArrowUp') return along(layout, id, -1)
  if (key === 'ArrowRight') return inward(layout, id)
  if (key === 'ArrowLeft') return outward(layout, id)
  if (key === 'Home') return order[0] === undefined ? null : { to: order[0] }
  if (key === 'End') return { to: order.at(-1) ?? id }
  if (key.toLowerCase() !== 'x') return undefined
  const [partner] = partnersOf(layout, id)
  return partner === undefined ? null : { to: partner }
}

export { isPlace }
