import type { ChartBody, ChartLink, ChartModel, ChartPlace } from './chart-model.ts'

/** A chart of what links join, and what was left out for it. */
export interface LinkedOnly {
  readonly model: ChartModel
  readonly leftOut: number
}

/** A body, and all that it answers to. */
function withSuperiors(start: readonly string[], bodies: ReadonlyMap<string, ChartBody>): ReadonlySet<string> {
  const kept = new Set<string>()
  const waiting = [...start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (kept.has(id)) continue
    kept.add(id)
    waiting.push(...(bodies.get(id)?.superiors ?? []))
  }
  return kept
}

/** All that a link joins: posts; or bodies, and the one that they are run as where there is one. */
export const joinedBy = (link: ChartLink): readonly string[] =>
  link.kind === 'BodyMerger'
    ? [...link.components, ...(link.result === null ? [] : [link.result])]
    : [link.mainPost, link.concurrentPost]

/** The places with something in them, or counted below them, and those that these lie in; all, where nothing is left anywhere. */
function withContents({ places, below = [] }: ChartModel, bodies: readonly ChartBody[]): readonly ChartPlace[] {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]))
  const kept = new Set<string>()
  for (const { place } of [...bodies, ...below])
    for (let id: string | null = place; id !== null && !kept.has(id); id = parents.get(id) ?? null) kept.add(id)
  return bodies.length === 0 ? places : places.filter(({ id }) => kept.has(id))
}

/** Only the bodies that links of a kind join, with their posts, what they answer to, and where they are. */
export function linkedOnly(model: ChartModel, isWanted: (link: ChartLink) => boolean): LinkedOnly {
  const bodies = new Map(model.bodies.map((body) => [body.id, body]))
  const bodyOf = new Map(model.posts.map(({ id, body }) => [id, body]))
  const links = model.links.filter(isWanted)
  const kept = withSuperiors(
    links.flatMap(joinedBy).map((end) => bodyOf.get(end) ?? end),
    bodies,
  )
  const left = model.bodies.filter(({ id }) => kept.has(id))
  return {
    model: {
      ...{ ...model, links, bodies: left, places: withContents(model, left) },
      posts: model.posts.filter(({ body }) => kept.has(body)),
    },
    leftOut: model.bodies.length - left.length,
  }
}
