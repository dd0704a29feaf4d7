import type { Entry, EntryOf, Kind } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'

/** An entry with its place among others. */
export type Placed<K extends Kind = Kind> = readonly [at: number, entry: EntryOf<K>]

/** Entries in an order, found by their ids and kinds. What it takes to find them is held; the entries need not be. */
export abstract class Entries implements Iterable<Entry> {
  readonly #ids: Id[] = []
  readonly #first = new Map<Id, number>()
  /** Of ids that come again. */
  readonly #last = new Map<Id, number>()
  readonly #repeated: (readonly [at: number, id: Id])[] = []
  readonly #kinds = new Map<Kind, number[]>()

  abstract at(n: number): Entry
  abstract [Symbol.iterator](): Iterator<Entry>

  get length(): number {
    return this.#ids.length
  }

  /** Each once. */
  ids(): Iterable<Id> {
    return this.#first.keys()
  }

  protected idAt(n: number): Id {
    const id = this.#ids[n]
    if (id !== undefined) return id
    throw new RangeError(`There is no entry ${n}.`)
  }

  has(id: Id): boolean {
    return this.#first.has(id)
  }

  firstAt(id: Id): number | undefined {
    return this.#first.get(id)
  }

  lastAt(id: Id): number | undefined {
    return this.#last.get(id) ?? this.#first.get(id)
  }

  /** The last of an id. */
  get(id: Id): Entry | undefined {
    const at = this.lastAt(id)
    return at === undefined ? undefined : this.at(at)
  }

  /** All of a kind that comes seldom: they are held by whoever asks. */
  ofKind<K extends Kind>(kind: K): readonly Placed<K>[] {
    return (this.#kinds.get(kind) ?? []).map((at) => [at, this.at(at) as EntryOf<K>])
  }

  /** The ids that come again, each time. */
  repeated(): readonly (readonly [at: number, id: Id])[] {
    return this.#repeated
  }

  /** In their order, so many at a time. */
  *chunks(size: number): Generator<readonly Placed[]> {
    let chunk: Placed[] = []
    let at = 0
    for (const entry of this) {
      chunk.push([at++, entry])
      if (chunk.length < size) continue
      yield chunk
      chunk = []
    }
    if (chunk.length > 0) yield chunk
  }

  protected noted({ id, kind }: Entry): void {
    const at = this.#ids.push(id) - 1
    if (this.#first.has(id)) {
      this.#last.set(id, at)
      this.#repeated.push([at, id])
    } else this.#first.set(id, at)
    const places = this.#kinds.get(kind)
    if (places) places.push(at)
    else this.#kinds.set(kind, [at])
  }
}

/** Entries that somebody holds. */
export class HeldEntries extends Entries {
  readonly #all: readonly Entry[]

  constructor(all: readonly Entry[]) {
    super()
    this.#all = all
    for (const entry of all) this.noted(entry)
  }

  at(n: number): Entry {
    const entry = this.#all[n]
    if (entry) return entry
    throw new RangeError(`There is no entry ${n}.`)
  }

  [Symbol.iterator](): Iterator<Entry> {
    return this.#all[Symbol.iterator]()
  }
}
