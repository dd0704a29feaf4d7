import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { Link } from '../../model/link.ts'
import { referencesOf } from '../../model/traits.ts'
import { GenerationalCache } from '../../store/cache.ts'
import type { View } from '../../store/store.ts'
import type { Entries, Placed } from '../entries.ts'

/** What is to be recorded together: entries to put, and ids whose entries are withdrawn. */
export interface Changes {
  readonly put: Entries
  readonly retract: readonly Id[]
  /** Ids that are given as well, of which nobody knows yet what they will say: no fault is to be found in that. */
  readonly given?: ReadonlySet<Id>
}

const AT_ONCE = 1000
/** Entries of the changes that are kept read, since checks come back to the same few. */
const MOST_READ = 3_000

/** What a store says, and what it will say once some changes are recorded; as far as it was asked for. */
export class Known {
  readonly #view: View
  readonly #stored = new Map<Id, Entry | null>()
  readonly #put: Entries
  readonly #read = new GenerationalCache<Id, Entry>(MOST_READ)
  readonly #retract: ReadonlySet<Id>
  readonly #given: ReadonlySet<Id>
  readonly #links = new WeakMap<Entry, readonly Link[]>()

  constructor(view: View, { put, retract, given = new Set() }: Changes) {
    this.#given = given
    this.#view = view
    this.#put = put
    this.#retract = new Set(retract)
  }

  /** Reads what the store says of these, whatever their time. */
  async load(wanted: Iterable<Id>): Promise<void> {
    const ids = [...new Set(wanted)].filter((id) => !this.#stored.has(id))
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE)
      const entries = await this.#view.entries(some)
      for (const id of some) this.#stored.set(id, entries.get(id) ?? null)
    }
  }

  /** Begins with another part of the entries that are put: what was read of the store is let go, lest all of it is held in the end. */
  turnTo(part: readonly Placed[]): void {
    this.#stored.clear()
    for (const [at, entry] of part) if (this.#put.lastAt(entry.id) === at) this.#read.set(entry.id, entry)
  }

  /** What the store says now. */
  readonly before = (id: Id): Entry | undefined => this.#stored.get(id) ?? undefined

  /** What will stand under the id. */
  readonly after = (id: Id): Entry | undefined => {
    if (this.#retract.has(id)) return undefined
    return this.#putAs(id) ?? (this.#given.has(id) ? undefined : this.before(id))
  }

  /** Whether anything will stand under the id. */
  readonly isThere = (id: Id): boolean => this.#given.has(id) || this.after(id) !== undefined

  /** {@link referencesOf}, worked out once for each entry: every line is walked over the same ones. */
  readonly linksOf = (entry: Entry): readonly Link[] => {
    const known = this.#links.get(entry) ?? referencesOf(entry)
    this.#links.set(entry, known)
    return known
  }

  /** Whether the changes say something of it. */
  readonly isChanged = (id: Id): boolean => this.isPut(id) || this.#retract.has(id) || this.#given.has(id)

  readonly isPut = (id: Id): boolean => this.#put.has(id)

  /** Whether what is put under the id stands before a place among all that is put. */
  readonly isPutBefore = (id: Id, at: number): boolean => (this.#put.lastAt(id) ?? at) < at

  #putAs(id: Id): Entry | undefined {
    const read = this.#read.get(id)
    if (read) return read
    const entry = this.#put.get(id)
    if (entry) this.#read.set(id, entry)
    return entry
  }
}
