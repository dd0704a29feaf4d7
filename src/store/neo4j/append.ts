import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Revision } from '../../model/as-of.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { linksOf } from '../../model/traits.ts'
import { orderAfter } from '../order.ts'
import { askedOf, momentOf, nextRevision, refuseStale } from '../recording.ts'
import type { Batch } from '../store.ts'
import { updateDerivedEdges } from './derived-edges.ts'
import type { Graph, Run } from './driver.ts'
import { versionKey } from './entry-row.ts'
import { orderingTermsIn } from './list-order.ts'
import { knownAmong, openVersions, recordedOn } from './open-rows.ts'
import { orderIfDue } from './order-again.ts'
import { projectionOf } from './projection.ts'
import { GIVE, headOf } from './revisions.ts'
import { makeLinesDue, makeLinesWithinDue } from './suspended-now.ts'
import { closeEntries, writeEntries, writeProjection } from './write.ts'

/** Taken before anything is read: the server would let two writers through that read the same head. */
const LOCK = "MERGE (m:Meta {key: 'head'}) SET m.writer = $writer RETURN m.order AS mark"
/** A world that begins is in its order. */
const BEGIN = "MATCH (m:Meta {key: 'head'}) SET m.order = $mark"
const REVISION =
  'CREATE (r:Revision {number: $number, instant: $instant, moment: $moment, note: $note, append: $append}) SET r.by = $by, r.source = $source'
/** A transaction whose answer was lost is run again; its revision says that it was committed the first time. */
const DONE = `MATCH (r:Revision {append: $append}) ${GIVE}`

interface Changes {
  readonly put: readonly Entry[]
  readonly retracted: ReadonlySet<Id>
  /** Those that had a content before. */
  readonly closed: readonly Id[]
  /** Places that lay elsewhere as far as was known, or nowhere. */
  readonly moved: readonly Id[]
  /** Those under which the server has nothing yet. */
  readonly unknown: ReadonlySet<Id>
}

const aroundPlace = (entry: Entry | null | undefined) =>
  entry?.kind === 'Place' ? linksOf(entry).filter(({ kind }) => kind === 'WITHIN') : []

async function changesIn(run: Run, asked: ReadonlyMap<Id, Entry | null>): Promise<Changes> {
  const known = await knownAmong(run, asked.keys())
  const open = await openVersions(run, known)
  const changed = [...asked].filter(([id, wanted]) =>
    wanted ? !isDeepStrictEqual(open.get(id)?.entry, wanted) : open.has(id),
  )
  return {
    put: changed.flatMap(([, wanted]) => wanted ?? []),
    retracted: new Set(changed.flatMap(([id, wanted]) => (wanted ? [] : [id]))),
    closed: changed.flatMap(([id]) => (open.has(id) ? [id] : [])),
    moved: changed.flatMap(([id, wanted]) =>
      isDeepStrictEqual(aroundPlace(open.get(id)?.entry), aroundPlace(wanted)) ? [] : [id],
    ),
    unknown: new Set(asked.keys()).difference(known),
  }
}

async function record(
  run: Run,
  revision: Revision,
  { put, retracted, closed, moved, unknown }: Changes,
  order: ListOrder,
  append: string,
): Promise<void> {
  const { number } = revision
  const fresh = new Map(put.map((entry) => [entry.id, { entry, version: versionKey(entry.id, number) }]))
  const projection = await projectionOf(recordedOn(run, unknown), { fresh, retracted, order })
  await run(REVISION, { ...revision, moment: momentOf(revision.instant), append })
  await closeEntries(run, closed, number)
  await writeEntries(run, put, number, order)
  await writeProjection(run, projection, number)
  await updateDerivedEdges(run, put, closed)
  await makeLinesDue(run, [...projection.contexts.closed, ...projection.contexts.opened.map(({ id }) => id)])
  await makeLinesWithinDue(run, moved)
}

interface Appended {
  readonly revision: Revision
  /** The languages of the world say that everything is listed in another order. */
  readonly isOrderDue: boolean
}

async function appendIn(
  run: Run,
  batch: Batch,
  asked: ReadonlyMap<Id, Entry | null>,
  append: string,
): Promise<Appended> {
  const [held] = await run<{ readonly mark: string | null }>(LOCK, { writer: append })
  const [done] = await run<Revision>(DONE, { append })
  if (done) return { revision: done, isOrderDue: true }
  const head = await headOf(run)
  refuseStale(head, batch.expected)
  const changes = await changesIn(run, asked)
  if (changes.put.length === 0 && changes.retracted.size === 0) return { revision: head, isOrderDue: false }
  const revision = nextRevision(head, batch)
  const order = orderAfter(await orderingTermsIn(run), asked)
  await record(run, revision, changes, order, append)
  if (head.number === 0) await run(BEGIN, { mark: order.mark })
  return { revision, isOrderDue: head.number > 0 && held?.mark !== order.mark }
}

export async function append(graph: Graph, batch: Batch): Promise<Revision> {
  const asked = askedOf(batch)
  momentOf(batch.instant)
  const key = randomUUID()
  const { revision, isOrderDue } = await graph.write((run) => appendIn(run, batch, asked, key))
  // What was recorded stands; what was cut off here, the next append or start does.
  if (isOrderDue) await orderIfDue(graph)
  return revision
}
