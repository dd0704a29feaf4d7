/** What each thing leads to, by name. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** The groups of things that lead to each other, or to themselves, by Tarjan's algorithm. */
export function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []
  const lower = (name: string, to: number | undefined) =>
    low.set(name, Math.min(low.get(name) ?? Infinity, to ?? Infinity))

  function visit(name: string): void {
    order.set(name, order.size)
    low.set(name, order.size - 1)
    open.push(name)
    for (const next of graph.get(name) ?? []) {
      if (!order.has(next)) visit(next)
      if (open.includes(next)) lower(name, low.get(next))
    }
    if (low.get(name) !== order.get(name)) return
    const group = open.splice(open.indexOf(name))
    if (group.length > 1 || graph.get(name)?.includes(name)) circles.push(group.toSorted())
  }

  for (const name of graph.keys()) if (!order.has(name)) visit(name)
  return circles
}
