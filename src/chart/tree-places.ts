import type { Card, Layout, Line, Row } from './picture.ts'

/** Where something is in the tree that a page reads aloud: how deep, and which of how many. It is the same whatever part is drawn. */
export interface TreePlace {
  readonly level: number
  readonly position: number
  readonly of: number
}

/** What a layout's tree is made of: bodies below what they answer to, posts below their body, links below the row that has their label. */
interface Tree {
  /** By place, body and post. */
  readonly places: ReadonlyMap<object, TreePlace>
  readonly rows: ReadonlyMap<Line, { readonly row: Row; readonly level: number }>
}

/** Siblings, each with how deep they are; counted once all are known. */
class Families {
  readonly #families = new Map<object | null, { readonly one: object; readonly level: number }[]>()

  add(parent: object | null, one: object, level: number): void {
    const family = this.#families.get(parent)
    if (family) family.push({ one, level })
    else this.#families.set(parent, [{ one, level }])
  }

  get places(): ReadonlyMap<object, TreePlace> {
    const places = new Map<object, TreePlace>()
    for (const family of this.#families.values())
      for (const [at, { one, level }] of family.entries())
        places.set(one, { level, position: at + 1, of: family.length })
    return places
  }
}

/** The last thing at each depth: what comes deeper lies in it. */
function parentIn(way: (object | undefined)[], one: object, depth: number): object | null {
  way.length = depth + 1
  way[depth] = one
  return way.findLast((above, at) => at < depth && above !== undefined) ?? null
}

function treeOf({ bands }: Layout): Tree {
  const families = new Families()
  const rows = new Map<Line, { readonly row: Row; readonly level: number }>()
  const above: (object | undefined)[] = []
  for (const { place, depth, rows: all } of bands) {
    families.add(parentIn(above, place, depth), place, depth + 1)
    const columns = new Map<number, (object | undefined)[]>()
    const parentOf = ({ column, body, depth: deep }: Card) => {
      const way = columns.get(column) ?? []
      columns.set(column, way)
      return parentIn(way, body, deep) ?? place
    }
    for (const row of all) {
      for (const card of row.cards) {
        const level = depth + 2 + card.depth
        families.add(parentOf(card), card.body, level)
        for (const { post } of card.posts) families.add(card.body, post, level + 1)
      }
      for (const line of row.lines) rows.set(line, { row, level: depth + 4 })
    }
  }
  return { places: families.places, rows }
}

const kept = new WeakMap<Layout, Tree>()
function treeIn(layout: Layout): Tree {
  const tree = kept.get(layout) ?? treeOf(layout)
  kept.set(layout, tree)
  return tree
}

const NOWHERE: TreePlace = { level: 1, position: 1, of: 1 }

/** Of a place, body or post. */
export const treePlace = (layout: Layout, one: object): TreePlace => treeIn(layout).places.get(one) ?? NOWHERE

/** Of a line among those of its row that are shown. */
export function lineTreePlace(layout: Layout, line: Line, isShown: (line: Line) => boolean): TreePlace {
  const found = treeIn(layout).rows.get(line)
  const shown = found?.row.lines.filter(isShown) ?? []
  return found ? { level: found.level, position: shown.indexOf(line) + 1, of: shown.length } : NOWHERE
}
