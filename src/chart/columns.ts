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

/** Every branch in its column: at most two, since a third would make pictures wider than anybody prints. */
export type Columns = readonly (readonly ChartBranch[])[]

/** Where no link joins two branches, the first two face each other, and each other is put where there are fewer bodies, or on the right. */
function balanced(branches: readonly ChartBranch[], { bodies }: ChartModel): Columns {
  const counts = Map.groupBy(bodies, ({ branch }) => branch)
  const filled = (column: readonly ChartBranch[]) =>
    column.reduce((sum, { code }) => sum + (counts.get(code)?.length ?? 0), 0)
  const columns = branches.slice(0, 2).map((one) => [one])
  for (const branch of branches.slice(2))
    columns.reduce((least, one) => (filled(one) <= filled(least) ? one : least)).push(branch)
  return columns
}

/**
 * The branches of each column from left to right. Which of them face each other is no matter of their names: the two with the most links
 * between them, the main posts on the left. Each of the others stands below the one that it has fewer links with, so that its links, too,
 * go from side to side; without any, on the right.
 * @param branchAt of the body or post at an end of a line
 */
export function columnsOf(
  model: ChartModel,
  connections: readonly Connection[],
  branchAt: (end: string) => string,
): Columns {
  const flow = new Flow()
  for (const { from, to } of connections) flow.add(branchAt(from), branchAt(to))
  const branches = branchesIn(model)
  const [first, second] = facing(branches, flow)
  if (!first || !second) return balanced(branches, model)
  const [left, right] = [[first], [second]]
  const linksWith = ({ code }: ChartBranch, column: readonly ChartBranch[]) =>
    column.reduce((sum, one) => sum + flow.between(code, one.code), 0)
  for (const one of branches)
    if (one !== first && one !== second) (linksWith(one, right) > linksWith(one, left) ? left : right).push(one)
  return [left, right]
}
