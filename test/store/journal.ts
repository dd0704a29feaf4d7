import { isDeepStrictEqual } from 'node:util'
import { NOTHING_RECORDED, type Revision } from '../../src/model/as-of.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/ids.ts'
import type { Batch, Store } from '../../src/store/store.ts'
import type { Recorded } from './plain/entries.ts'

/** Appends to a store and, beside it, to plain arrays. */
export class Journal {
  readonly #store: Store
  records: readonly Recorded[] = []
  head: Revision = NOTHING_RECORDED
  /** Every revision made, in order. */
  revisions: readonly Revision[] = []

  constructor(store: Store) {
    this.#store = store
  }

  get current(): readonly Entry[] {
    return this.records.filter(({ to }) => to === null).map(({ entry }) => entry)
  }

  async append(put: readonly Entry[], retract: readonly Id[] = []): Promise<Revision> {
    const n = this.revisions.length + 1
    const batch: Batch = {
      put,
      retract,
      by: null,
      source: `test:${n}`,
      note: `batch ${n}`,
      instant: instantOf(n),
      expected: this.head.number,
    }
    const given = await this.#store.append(batch)
    this.#record(batch)
    return given
  }

  #record({ put, retract, by, source, note, instant }: Batch): void {
    const known = new Map(this.records.filter(({ to }) => to === null).map(({ entry }) => [entry.id, entry]))
    const changed = [...new Map(Array.from(put, (entry) => [entry.id, entry])).values()].filter(
      (entry) => !isDeepStrictEqual(known.get(entry.id), entry),
    )
    const gone = new Set<Id>([...changed.map(({ id }) => id), ...retract].filter((id) => known.has(id)))
    if (changed.length === 0 && gone.size === 0) return
    this.head = { number: this.head.number + 1, instant, by, source, note }
    this.revisions = [...this.revisions, this.head]
    const closed = this.records.map((one) =>
      one.to === null && gone.has(one.entry.id) ? { ...one, to: this.head } : one,
    )
    this.records = [...closed, ...changed.map((entry) => ({ entry, from: this.head, to: null }))]
  }
}

/** One minute apart. */
export const instantOf = (n: number): string => new Date(Date.UTC(2022, 7, 29, 8, n)).toISOString()
