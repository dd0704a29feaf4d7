import type { ChartBody, ChartLink, ChartModel } from './chart-model.ts'

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

/** Bodies or posts. */
export const endsOf = (link: ChartLink): readonly string[] =>
  link.kind === 'BodyMerger'
    ? [...link.components, ...(link.result === null ? [] : [link.result])]
    : [link.mainPost, link.concurrentPost]

/** Only the bodies that links of a kind join, with their posts and what they answer to; the places stay. */
export function linkedOnly(model: ChartModel, isWanted: (link: ChartLink) => boolean): LinkedOnly {
  const bodies = new Map(model.bodies.map((body) => [body.id, body]))
  const bodyOf = new Map(model.posts.map(({ id, body }) => [id, body]))
  const links = model.links.filter(isWanted)
  const kept = withSuperiors(
    links.flatMap(endsOf).map((end) => bodyOf.get(end) ?? end),
    bodies,
  )
  const left = model.bodies.filter(({ id }) => kept.has(id))
  return {
    model: { ...model, links, bodies: left, posts: model.posts.filter(({ body }) => kept.has(body)) },
    leftOut: model.bodies.length - left.length,
  }
}
