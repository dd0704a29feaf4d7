import { isDeepStrictEqual } from 'node:util'
import type { Revision } from '../../model/as-of.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { isOrdering, orderAfter, orderAmong } from '../order.ts'
import { nextRevision, refuseStale, twoThings } from '../recording.ts'
import type { Batch, ToPut, Written } from '../store.ts'
import { deriveInPlace, letGo } from './derive-anew.ts'
import type { Writer } from './entry-row.ts'
import { indexedAfter } from './indexed-after.ts'
import { orderingTermsIn } from './list-order.ts'
import type { Touched } from './projection.ts'
import { type Change, type Current, currentOf, record } from './record.ts'
import { headOf } from './revisions.ts'

type Ordered = Omit<Writer, 'order'>

const same = (current: Current, { body, entry }: Written) =>
  current.body === body || isDeepStrictEqual(JSON.parse(current.body), entry)

/** Written no sooner than it is asked for. */
const writtenOf = (entry: Entry): Written => ({
  id: entry.id,
  entry,
  get body() {
    return JSON.stringify(entry)
  },
})

function* writtenIn(entries: ToPut): Generator<Written> {
  if (entries.written) yield* entries.written()
  else for (const entry of entries) yield writtenOf(entry)
}

const NEWEST = 'SELECT max(key) AS newest FROM entity'

/** What a batch comes to in a store: numbers, and no entries, since there may be millions. */
interface Plan extends Touched {
  /** The number of each entry that it puts, in its order; null: it changes nothing. */
  readonly put: readonly (number | null)[]
  readonly retract: readonly (readonly [Id, Current])[]
  /** Nothing was recorded of entities with greater numbers, or refers to them. */
  readonly newest: number
  /** What becomes of the terms that say in which order everything is listed and found. */
  readonly ordering: ReadonlyMap<Id, Entry | null>
}

function planPut({ connection, entities }: Ordered, put: ToPut, newest: number) {
  const seen = new Set<number>()
  const ordering = new Map<Id, Entry | null>()
  const numberOf = (one: Written): number | null => {
    const entity = entities.keyFor(one.id)
    if (seen.has(entity)) return repeated(put, one.entry)
    seen.add(entity)
    if (isOrdering(one.id)) ordering.set(one.id, one.entry)
    const current = entity > newest ? undefined : currentOf({ connection }, entity)
    return current && same(current, one) ? null : entity
  }
  return { put: Array.from(writtenIn(put), numberOf), seen, ordering }
}

/** The same entry twice is one. @throws Incorrect when it is another */
function repeated(put: Iterable<Entry>, entry: Entry): null {
  for (const first of put)
    if (first.id === entry.id && isDeepStrictEqual(first, entry)) return null
    else if (first.id === entry.id) break
  throw twoThings(entry.id)
}

function planRetract(writer: Ordered, retract: readonly Id[], seen: ReadonlySet<number>): Plan['retract'] {
  return [...new Set(retract)].flatMap((id) => {
    const entity = writer.entities.keyFor(id)
    if (seen.has(entity)) throw twoThings(id)
    const current = currentOf(writer, entity)
    return current ? [[id, current] as const] : []
  })
}

function plan(writer: Ordered, batch: Batch): Plan {
  const newest = writer.connection.get<{ readonly newest: number | null }>(NEWEST)?.newest ?? 0
  const { put, seen, ordering } = planPut(writer, batch.put, newest)
  const retract = planRetract(writer, batch.retract, seen)
  const all = [...put.filter((entity) => entity !== null), ...retract.map(([, { entity }]) => entity)]
  const known = all.filter((entity) => entity <= newest)
  for (const id of batch.retract) if (isOrdering(id)) ordering.set(id, null)
  return { put, retract, newest, ordering, all, known }
}

function* changesOf(writer: Ordered, batch: Batch, { put, retract, newest }: Plan): Generator<Change> {
  let at = 0
  for (const next of writtenIn(batch.put)) {
    const entity = put[at++] ?? null
    if (entity === null) continue
    const current = entity > newest ? undefined : currentOf(writer, entity)
    yield { current, id: next.id, next }
  }
  for (const [id, current] of retract) yield { current, id, next: null }
}

interface Appended {
  readonly revision: Revision
  /** Everything is listed in another order, and was made anew. */
  readonly isReordered: boolean
}

function appendIn(ordered: Ordered, batch: Batch): Appended {
  const { connection } = ordered
  const head = headOf(connection)
  refuseStale(head, batch.expected)
  const ordering = orderingTermsIn(connection)
  const planned = plan(ordered, batch)
  if (planned.all.length === 0) return { revision: head, isReordered: false }
  const writer: Writer = { ...ordered, order: orderAfter(ordering, planned.ordering) }
  const revision = nextRevision(head, batch)
  const write = () => record(writer, revision, changesOf(writer, batch, planned), planned)
  if (head.number === 0) indexedAfter(connection, write)
  else write()
  const isReordered = head.number > 0 && writer.order.mark !== orderAmong(ordering).mark
  if (isReordered) deriveInPlace(connection)
  return { revision, isReordered }
}

/** Synchronous from first to last, so no other append can come between. */
export function append(writer: Ordered, batch: Batch): Revision {
  try {
    const { revision, isReordered } = writer.connection.transaction(() => appendIn(writer, batch))
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
