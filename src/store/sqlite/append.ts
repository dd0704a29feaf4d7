import { isDeepStrictEqual } from 'node:util'
import type { Revision } from '../../model/as-of.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { orderAfter, orderAmong } from '../order.ts'
import { askedOf, nextRevision, refuseStale } from '../recording.ts'
import type { Batch } from '../store.ts'
import { deriveInPlace, letGo } from './derive-anew.ts'
import type { Writer } from './entry-row.ts'
import { languagesIn } from './list-order.ts'
import { type Change, type Current, currentOf, record } from './record.ts'
import { headOf } from './revisions.ts'

const same = (current: Current, entry: Entry, body: string) =>
  current.body === body || isDeepStrictEqual(JSON.parse(current.body), entry)

function changeOf(writer: Writer, entry: Entry): readonly Change[] {
  const body = JSON.stringify(entry)
  const current = currentOf(writer, entry.id)
  return current && same(current, entry, body) ? [] : [{ current, id: entry.id, next: { entry, body } }]
}

function retractionOf(writer: Writer, id: Id): readonly Change[] {
  const current = currentOf(writer, id)
  return current ? [{ current, id, next: null }] : []
}

interface Appended {
  readonly revision: Revision
  /** Everything is listed in another order, and was made anew. */
  readonly isReordered: boolean
}

function appendIn(ordered: Omit<Writer, 'order'>, batch: Batch, asked: ReadonlyMap<Id, Entry | null>): Appended {
  const { connection } = ordered
  const head = headOf(connection)
  refuseStale(head, batch.expected)
  const languages = languagesIn(connection)
  const writer: Writer = { ...ordered, order: orderAfter(languages, asked) }
  const changes = [...asked].flatMap(([id, entry]) => (entry ? changeOf(writer, entry) : retractionOf(writer, id)))
  if (changes.length === 0) return { revision: head, isReordered: false }
  const revision = nextRevision(head, batch)
  record(writer, revision, changes)
  const isReordered = head.number > 0 && writer.order.mark !== orderAmong(languages).mark
  if (isReordered) deriveInPlace(connection)
  return { revision, isReordered }
}

/** Synchronous from first to last, so no other append can come between. */
export function append(writer: Omit<Writer, 'order'>, batch: Batch): Revision {
  const asked = askedOf(batch)
  try {
    const { revision, isReordered } = writer.connection.transaction(() => appendIn(writer, batch, asked))
    if (isReordered) letGo(writer.connection)
    return revision
  } catch (error) {
    letGo(writer.connection)
    // Numbers given in a transaction that failed belong to nobody.
    writer.entities.forget()
    writer.symbols.forget()
    writer.facets.forget()
    throw error
  }
}
