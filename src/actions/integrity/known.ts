import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { Link } from '../../model/link.ts'
import { referencesOf } from '../../model/traits.ts'
import type { View } from '../../store/store.ts'

/** What is to be recorded together: entries to put, and ids whose entries are withdrawn. */
export interface Changes {
  readonly put: readonly Entry[]
  readonly retract: readonly Id[]
}

const AT_ONCE = 1000

/** What a store says, and what it will say once some changes are recorded; as far as it was asked for. */
export class Known {
  readonly #view: View
  readonly #stored = new Map<Id, Entry | null>()
  readonly #put: ReadonlyMap<Id, Entry>
  readonly #retract: ReadonlySet<Id>
  readonly #links = new Map<Entry, readonly Link[]>()

  constructor(view: View, { put, retract }: Changes) {
    this.#view = view
    this.#put = new Map(put.map((entry) => [entry.id, entry]))
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

  /** What the store says now. */
  readonly before = (id: Id): Entry | undefined => this.#stored.get(id) ?? undefined

  /** What will stand under the id. */
  readonly after = (id: Id): Entry | undefined =>
    this.#retract.has(id) ? undefined : (this.#put.get(id) ?? this.before(id))

  /** {@link referencesOf}, worked out once for each entry: every line is walked over the same ones. */
  readonly linksOf = (entry: Entry): readonly Link[] => {
    const known = this.#links.get(entry) ?? referencesOf(entry)
    this.#links.set(entry, known)
    return known
  }

  /** Whether the changes say something of it. */
  readonly isChanged = (id: Id): boolean => this.#put.has(id) || this.#retract.has(id)
}
