import type { ChartBranch, ChartModel } from './chart-model.ts'
import type { Connection } from './connections.ts'

/** How many links go from bodies of one branch to those of another. */
class Flow {
  readonly #counts = new Map<string, number>()

  add(from: string, to: string): void {
    const key = `${from} ${to}`
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }
  from(one: string, other: string): number {
    return this.#counts.get(`${one} ${other}`) ?? 0
  }
  between(one: string, other: string): number {
    return this.from(one, other) + this.from(other, one)
  }
}

/** The one with the most; of several the first. */
function most<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
  const best = Math.max(...items.map(weight))
  return items.find((item) => weight(item) === best)
}

/** The two with the most links between them, that of the main posts on the left. None, where no link joins two branches. */
function facing(branches: readonly ChartBranch[], flow: Flow): readonly ChartBranch[] {
  const pairs = branches.flatMap((one, at) => branches.slice(at + 1).map((other) => [one, other] as const))
  const [one, other] = most(pairs, ([a, b]) => flow.between(a.code, b.code)) ?? []
  if (!one || !other || flow.between(one.code, other.code) === 0) return []
  return flow.from(other.code, one.code) > flow.from(one.code, other.code) ? [other, one] : [one, other]
}

/** The branches that have bodies; one that the model does not name has its code for a name. */
function branchesIn({ branches, bodies }: ChartModel): readonly ChartBranch[] {
  const used = new Set(bodies.map(({ branch }) => branch))
  const named = new Set(branches.map(({ code }) => code))
  const unnamed = [...used].filter((code) => !named.has(code)).map((code) => ({ code, label: code }))
  return [...branches.filter(({ code }) => used.has(code)), ...unnamed]
}

/**
 * The columns from left to right. Which branches face each other is no matter of their names: those that links join lie beside each
 * other, the main posts on the left, then those that share most links with what is there already.
 * @param branchAt of the body or post at an end of a line
 */
export function columnsOf(
  model: ChartModel,
  connections: readonly Connection[],
  branchAt: (end: string) => string,
): readonly ChartBranch[] {
  const flow = new Flow()
  for (const { from, to } of connections) flow.add(branchAt(from), branchAt(to))
  const branches = branchesIn(model)
  const placed = [...facing(branches, flow)]
  while (placed.length < branches.length) {
    const left = branches.filter((one) => !placed.includes(one))
    const next = most(left, ({ code }) => placed.reduce((sum, one) => sum + flow.between(code, one.code), 0))
    if (next) placed.push(next)
  }
  return placed
}
