import type { Entry } from '../../model/entry.ts'
import { GenerationalCache } from '../cache.ts'
import { type EntryRow, entryRowOf, type Writer } from './entry-row.ts'
import { isOpenOf } from './predicates.ts'

/** Of a large batch the others are read again: it may have more entries than memory has room for. */
const MOST_KEPT = 10_000

const BODY = `SELECT v.key AS version, v.body AS body FROM version v WHERE ${isOpenOf('v')}`

/** The open versions of entries as the tables need them, those written last without reading them. */
export class Rows {
  readonly #writer: Writer
  readonly #kept = new GenerationalCache<number, EntryRow>(MOST_KEPT)

  constructor(writer: Writer) {
    this.#writer = writer
  }

  add(row: EntryRow): void {
    this.#kept.set(row.entity, row)
  }

  /** What is not asked for again soon; kept, it would outlive many that are. */
  letGo(entity: number): void {
    this.#kept.delete(entity)
  }

  /** undefined when there is no open version. */
  readonly of = (entity: number): EntryRow | undefined => {
    const kept = this.#kept.get(entity)
    if (kept) return kept
    const row = this.#writer.connection.get<{ readonly version: number; readonly body: string }>(BODY, { entity })
    return row && entryRowOf(this.#writer, JSON.parse(row.body) as Entry, row.version)
  }
}
