import type { ChartBody } from './chart-model.ts'
import { grouped, listAt } from './lists.ts'

/** A body in its tree. */
export interface Branch {
  readonly body: ChartBody
  /** 0: a root, which answers to nobody in its band and column. */
  readonly depth: number
}

/** A root, and below it blocks: each body that answers to it, with all that answers to that, in order. */
export interface Tree {
  readonly root: ChartBody
  readonly blocks: readonly (readonly Branch[])[]
}

/** The one that a body is drawn under: the first superior in the same band and column. */
function parentsOf(bodies: readonly ChartBody[]): ReadonlyMap<string, string | null> {
  const here = new Set(bodies.map(({ id }) => id))
  return new Map(
    bodies.map(({ id, superiors }) => [
      id,
      superiors.find((superior) => superior !== id && here.has(superior)) ?? null,
    ]),
  )
}

type Children = ReadonlyMap<string | null, readonly ChartBody[]>

/** A body and all below it, each before what answers to it; what was seen before is left out. */
function below(first: ChartBody, depth: number, children: Children, seen: Set<string>): readonly Branch[] {
  const found: Branch[] = []
  const waiting: Branch[] = [{ body: first, depth }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next.body.id)) continue
    seen.add(next.body.id)
    found.push(next)
    const deeper = next.depth + 1
    waiting.push(
      ...listAt(children, next.body.id)
        .map((body) => ({ body, depth: deeper }))
        .toReversed(),
    )
  }
  return found
}

/** The trees of the bodies of one band and column. Bodies that answer to each other in a circle begin a tree where they are met. */
export function treesOf(bodies: readonly ChartBody[]): readonly Tree[] {
  const parents = parentsOf(bodies)
  const children = grouped(bodies, ({ id }) => parents.get(id) ?? null)
  const seen = new Set<string>()
  const treeFrom = (root: ChartBody): Tree => {
    seen.add(root.id)
    const blocks = listAt(children, root.id).map((body) => below(body, 1, children, seen))
    return { root, blocks: blocks.filter((block) => block.length > 0) }
  }
  const trees = listAt(children, null).map(treeFrom)
  const inCircles = bodies.flatMap((body) => (seen.has(body.id) ? [] : [treeFrom(body)]))
  return [...trees, ...inCircles]
}
