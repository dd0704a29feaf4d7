import { EarlierForms } from '../../model/earlier-forms.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { AS_WRITTEN } from '../../model/list-order.ts'
import { updateDerivedEdges } from './derived-edges.ts'
import type { Graph, Run } from './driver.ts'
import { versionKey } from './entry-row.ts'
import { recordedOn } from './open-rows.ts'
import { projectionOf } from './projection.ts'
import { closeEntries, writeEntries, writeProjection } from './write.ts'

// Contents that earlier builds recorded, said in today's form in the revisions in which they were recorded. A later migration puts
// everything in its order.

interface Row {
  readonly key: string
  readonly id: Id
  readonly body: string
  readonly from: number
  /** The revision in which it ended without a successor; null: it is there, or was corrected. */
  readonly retracted: number | null
}
/** Only models were ever recorded otherwise. */
const MODELS = `MATCH (e:Entity)-[:HAS_VERSION]->(v:Version {kind: 'PilotModel'})
  OPTIONAL MATCH (e)-[:HAS_VERSION]->(next:Version {recordedFrom: v.recordedTo})
  WITH e, v, next ORDER BY v.recordedFrom, e.id
  RETURN v.key AS key, e.id AS id, v.body AS body, v.recordedFrom AS from,
    CASE WHEN next IS NULL AND EXISTS { (r:Revision {number: v.recordedTo}) } THEN v.recordedTo END AS retracted`
const RESTATE = 'UNWIND $rows AS row MATCH (v:Version {key: row.key}) SET v.body = row.body'
const UNLINK = 'MATCH ()-[old:JOINS_TYPE]->() DELETE old'

type Said = Entry | { readonly retract: Id }
interface Restated {
  readonly bodies: readonly { readonly key: string; readonly body: string }[]
  readonly byRevision: ReadonlyMap<number, readonly Said[]>
}

function restated(rows: readonly Row[]): Restated {
  const earlier = new EarlierForms()
  const events = rows
    .flatMap(({ key, id, body, from, retracted }) => [
      { number: from, key, value: JSON.parse(body) as unknown },
      ...(retracted === null ? [] : [{ number: retracted, key: null, value: { retract: id } }]),
    ])
    .toSorted((a, b) => a.number - b.number)
  const today = events.map(({ value, ...event }) => ({ ...event, value, said: earlier.today(value) }))
  const others = today.filter(({ value, said }) => said[0] !== value || said.length > 1)
  const bodies = others.flatMap(({ key, said }) => (key === null ? [] : [{ key, body: JSON.stringify(said[0]) }]))
  const more = others.map(({ number, key, value, said }) => ({
    number,
    said: (key === null ? said.filter((one) => one !== value) : said.slice(1)) as readonly Said[],
  }))
  const byRevision = Map.groupBy(more, ({ number }) => number)
  return {
    bodies,
    byRevision: new Map([...byRevision].map(([number, some]) => [number, some.flatMap(({ said }) => said)])),
  }
}

async function recordIn(run: Run, number: number, all: readonly Said[], open: Set<Id>): Promise<void> {
  const put = all.flatMap((said) => ('retract' in said ? [] : [said]))
  const retracted = new Set(all.flatMap((said) => ('retract' in said ? [said.retract] : [])))
  const closed = [...put.map(({ id }) => id), ...retracted].filter((id) => open.has(id))
  const fresh = new Map(put.map((entry) => [entry.id, { entry, version: versionKey(entry.id, number) }]))
  const projection = await projectionOf(recordedOn(run), { fresh, retracted, order: AS_WRITTEN })
  await closeEntries(run, closed, number)
  await writeEntries(run, put, number, AS_WRITTEN)
  await writeProjection(run, projection, number)
  await updateDerivedEdges(run, put, closed)
  for (const { id } of put) open.add(id)
  for (const id of retracted) open.delete(id)
}

/** Says in today's form what a store holds. All or nothing; it may be repeated. */
export async function restate({ write }: Graph): Promise<void> {
  await write(async (run) => {
    const { bodies, byRevision } = restated(await run<Row>(MODELS))
    if (bodies.length === 0) return
    await run(RESTATE, { rows: bodies })
    await run(UNLINK)
    const open = new Set<Id>()
    for (const [number, said] of [...byRevision].toSorted(([a], [b]) => a - b)) await recordIn(run, number, said, open)
  })
}
