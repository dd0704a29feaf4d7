import type { ChartBody } from './chart-model.ts'
import { type Branch, type Tree, treesOf } from './forest.ts'
import type { ChartIndex } from './index-of.ts'

/** A row of cards, one at most in each column; partners stand beside each other. */
export type GridRow = (Branch | null)[]

/** The row that a body is in. */
type RowOf = Map<string, number>
type Partners = (body: string) => readonly string[]

const emptyRow = (columns: number): GridRow => new Array<Branch | null>(columns).fill(null)

/** The rows of one root and what is below it, being filled column by column. */
class Section {
  readonly rows: GridRow[]
  readonly #columns: number
  readonly #rowOf: RowOf = new Map()

  constructor(columns: number) {
    this.#columns = columns
    this.rows = [emptyRow(columns)]
  }

  isFree(column: number): boolean {
    return this.rows[0]?.[column] === null
  }

  #put(column: number, row: number, branch: Branch): void {
    while (this.rows.length <= row) this.rows.push(emptyRow(this.#columns))
    const cells = this.rows[row]
    if (cells) cells[column] = branch
    this.#rowOf.set(branch.body.id, row)
  }

  /** The row of a partner in an earlier column; null: it has none here. */
  #anchor({ body }: Branch, partners: Partners): number | null {
    for (const partner of partners(body.id)) {
      const row = this.#rowOf.get(partner)
      if (row !== undefined && row > 0) return row
    }
    return null
  }

  /** Blocks with partners go to their rows, as far as they are free; the others fill the rows between in their own order, then go below. */
  add(column: number, tree: Tree, partners: Partners): void {
    const anchored = tree.blocks.map((block) => ({ block, anchors: block.map((one) => this.#anchor(one, partners)) }))
    const firstRow = ({ anchors }: (typeof anchored)[number]) => {
      const at = anchors.findIndex((row) => row !== null)
      return at === -1 ? null : (anchors[at] ?? 0) - at
    }
    const fixed = anchored.flatMap((one) => {
      const row = firstRow(one)
      return row === null ? [] : [{ ...one, row }]
    })
    const loose = anchored.filter((one) => firstRow(one) === null).map(({ block }) => block)
    this.#put(column, 0, { body: tree.root, depth: 0 })
    const gaps: (readonly [from: number, to: number])[] = []
    let next = 1
    for (const { block, anchors, row } of fixed.toSorted((a, b) => a.row - b.row)) {
      const start = Math.max(next, row)
      gaps.push([next, start])
      next = start
      for (const [at, branch] of block.entries()) {
        next = Math.max(next, anchors[at] ?? 0)
        this.#put(column, next, branch)
        next += 1
      }
    }
    this.#fill(column, loose, [...gaps, [next, Number.POSITIVE_INFINITY]])
  }

  #fill(column: number, blocks: readonly (readonly Branch[])[], gaps: readonly (readonly [number, number])[]): void {
    let at = 0
    let [row, end] = gaps[0] ?? [1, Number.POSITIVE_INFINITY]
    for (const block of blocks) {
      while (row + block.length > end) {
        at += 1
        ;[row, end] = gaps[at] ?? [row, Number.POSITIVE_INFINITY]
      }
      for (const branch of block) {
        this.#put(column, row, branch)
        row += 1
      }
    }
  }
}

const idsIn = ({ root, blocks }: Tree): readonly string[] => [root.id, ...blocks.flat().map(({ body }) => body.id)]

/** The sections of a place, and where the next tree of a column goes. */
class Sections {
  readonly all: Section[] = []
  readonly #columns: number
  readonly #sectionOf = new Map<string, Section>()
  #nextFree = 0

  constructor(columns: number) {
    this.#columns = columns
  }

  #firstFree(column: number): Section {
    while (this.all[this.#nextFree]?.isFree(column) === false) this.#nextFree += 1
    const known = this.all[this.#nextFree]
    if (known) return known
    const made = new Section(this.#columns)
    this.all.push(made)
    return made
  }

  /** Each tree goes where a partner is; then the others where there is room, in their own order. */
  addColumn(column: number, trees: readonly Tree[], partners: Partners): void {
    this.#nextFree = 0
    const put = (tree: Tree, section: Section) => {
      section.add(column, tree, partners)
      for (const id of idsIn(tree)) this.#sectionOf.set(id, section)
    }
    const loose = trees.filter((tree) => {
      const beside = idsIn(tree)
        .flatMap(partners)
        .map((id) => this.#sectionOf.get(id))
      const section = beside.find((one) => one?.isFree(column))
      if (section) put(tree, section)
      return section === undefined
    })
    for (const tree of loose) put(tree, this.#firstFree(column))
  }
}

/** The trees of a column, branch by branch: what answers to a body of another branch begins a tree of its own. */
function treesIn({ columns }: ChartIndex, column: number, bodies: readonly ChartBody[]): readonly Tree[] {
  const byBranch = Map.groupBy(bodies, ({ branch }) => branch)
  return (columns[column] ?? []).flatMap(({ code }) => treesOf(byBranch.get(code) ?? []))
}

/** The rows of cards of one place: of the columns with links together, and of each other column by itself. */
export function gridsOf(index: ChartIndex, place: string): readonly (readonly GridRow[])[] {
  const bodies = index.bodiesAt(place)
  const columnOf = (id: string) => index.columnOf.get(index.bodies.get(id)?.branch ?? '') ?? 0
  const here = new Set(bodies.map(({ id }) => id))
  const byColumn = Map.groupBy(bodies, ({ id }) => columnOf(id))
  const partners: Partners = (body) => index.partnersOf(body).filter((one) => one !== body && here.has(one))
  const isLinked = ({ id }: ChartBody) => index.partnersOf(id).length > 0
  const joined = [...index.columns.keys()].filter((column) => byColumn.get(column)?.some(isLinked))
  const alone = [...index.columns.keys()].filter((column) => !joined.includes(column)).map((column) => [column])
  return [joined, ...alone].map((columns) => {
    const sections = new Sections(index.columns.length)
    for (const column of columns)
      sections.addColumn(column, treesIn(index, column, byColumn.get(column) ?? []), partners)
    return sections.all.flatMap(({ rows }) => rows)
  })
}
