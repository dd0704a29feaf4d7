import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { LinkKind } from '../../model/link.ts'
import { linksOf } from '../../model/traits.ts'
import { OPEN } from './predicates.ts'
import type { Turned } from './projection.ts'

/** What held from one revision until before another. */
export interface Spanned<T> {
  readonly row: T
  readonly recordedFrom: number
  readonly recordedTo: number
}

/** Rows of one derived table in memory: of each id at most one at a time. */
export class Turning<T extends { readonly id: Id }> {
  readonly #open = new Map<Id, Spanned<T>>()
  readonly #ended: Spanned<T>[] = []

  turn({ closed, opened }: Turned<T>, revision: number): void {
    for (const id of closed) {
      const open = this.#open.get(id)
      if (open) this.#ended.push({ ...open, recordedTo: revision })
      this.#open.delete(id)
    }
    for (const row of opened) this.#open.set(row.id, { row, recordedFrom: revision, recordedTo: OPEN })
  }

  open(ids: Iterable<Id>): ReadonlyMap<Id, T> {
    const rows = [...ids].flatMap((id) => this.#open.get(id)?.row ?? [])
    return new Map(rows.map((row) => [row.id, row]))
  }

  allOpen(): readonly T[] {
    return [...this.#open.values()].map(({ row }) => row)
  }

  all(): readonly Spanned<T>[] {
    return [...this.#ended, ...this.#open.values()]
  }
}

/** Which entries link to an id now, by some kinds of link. */
export class Backlinks {
  readonly #from = new Map<Id, Set<Id>>()
  readonly #kinds: ReadonlySet<LinkKind>

  constructor(kinds: readonly LinkKind[]) {
    this.#kinds = new Set(kinds)
  }

  #ends = (entry: Entry) => linksOf(entry).flatMap(({ kind, to }) => (this.#kinds.has(kind) ? [to] : []))

  add(entry: Entry): void {
    for (const to of this.#ends(entry)) this.#from.set(to, (this.#from.get(to) ?? new Set()).add(entry.id))
  }

  remove(entry: Entry): void {
    for (const to of this.#ends(entry)) this.#from.get(to)?.delete(entry.id)
  }

  to(ids: Iterable<Id>): readonly Id[] {
    return [...new Set([...ids].flatMap((id) => [...(this.#from.get(id) ?? [])]))]
  }
}
