import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { traitsOf } from '../../model/traits.ts'
import type { Graph, Run } from './driver.ts'
import { type Listing, listingOf, type ListingRow as Row } from './listing.ts'
import { pagesOf } from './walk.ts'

/** A row as it stands, whether it is open or closed. */
interface ListingRow extends Pick<Row, 'id' | 'listKey' | 'version'> {
  readonly from: number
}
const AT_ONCE = 500
/** All that was listed under one key, together. */
const LISTINGS = `MATCH (l:Listing) WHERE l.listKey > $after WITH DISTINCT l.listKey AS listKey ORDER BY listKey LIMIT ${AT_ONCE}
  MATCH (l:Listing {listKey: listKey})
  RETURN l.id AS id, listKey, l.version AS version, l.recordedFrom AS from ORDER BY listKey`
const BODIES = 'UNWIND $keys AS key MATCH (v:Version {key: key}) RETURN key, v.body AS body'
const KNOWN_THEN = `UNWIND $asked AS one MATCH (:Entity {id: one.id})-[:HAS_VERSION]->(v)
  WHERE v.recordedFrom <= one.from AND one.from < v.recordedTo RETURN one.id AS id, one.from AS from, v.body AS body`
const WRITE = `UNWIND $rows AS row MATCH (l:Listing {listKey: row.listKey, version: row.version, recordedFrom: row.from})
  SET l += row.days`

/** What was known in a revision, by id and revision. */
type Known = ReadonlyMap<string, Entry>
interface Asked {
  readonly id: Id
  readonly from: number
}
const keyOf = ({ id, from }: Asked) => `${id}@${from}`

async function bodiesOf(read: Run, rows: readonly ListingRow[]): Promise<Known> {
  const keys = [...new Set(rows.map(({ version }) => version))]
  const bodies = await read<{ readonly key: string; readonly body: string }>(BODIES, { keys })
  const byVersion = new Map(bodies.map(({ key, body }) => [key, JSON.parse(body) as Entry]))
  return new Map(
    rows.flatMap((row) => {
      const entry = byVersion.get(row.version)
      return entry ? [[keyOf(row), entry] as const] : []
    }),
  )
}

const containersOf = (rows: readonly Asked[], known: Known): readonly Asked[] => {
  const asked = rows.flatMap((row): readonly Asked[] => {
    const entry = known.get(keyOf(row))
    const container = entry && traitsOf(entry).container
    return container ? [{ id: container, from: row.from }] : []
  })
  return [...new Map(asked.map((one) => [keyOf(one), one])).values()].filter((one) => !known.has(keyOf(one)))
}

/** The rows' entries, and all that they lived in at the time. */
async function knownAround(read: Run, rows: readonly ListingRow[]): Promise<Known> {
  const known = new Map(await bodiesOf(read, rows))
  for (let next = containersOf(rows, known); next.length > 0; next = containersOf(next, known)) {
    const found = await read<Asked & { readonly body: string }>(KNOWN_THEN, { asked: next.map((one) => ({ ...one })) })
    for (const { body, ...one } of found) known.set(keyOf(one), JSON.parse(body) as Entry)
  }
  return known
}

function listedThen(id: Id, from: number, known: Known, version = ''): Listing | undefined {
  const entry = known.get(keyOf({ id, from }))
  const container = entry && traitsOf(entry).container
  return entry && listingOf(entry, version, container ? listedThen(container, from, known) : undefined)
}

function dayRow(row: ListingRow, known: Known) {
  const listing = listedThen(row.id, row.from, known)
  if (!listing) return []
  const { fromEarliest, fromLatest, toEarliest, toLatest, existsFrom, existsTo, heldFrom, heldTo, sureFrom } = listing
  const days = { fromEarliest, fromLatest, toEarliest, toLatest, existsFrom, existsTo, heldFrom, heldTo, sureFrom }
  return [{ listKey: row.listKey, version: row.version, from: row.from, days }]
}

/** Works out anew for every listing, old ones too, on which days its entry is there, and how surely. It may be repeated. */
export async function listAgain({ read, write }: Graph): Promise<void> {
  for await (const rows of pagesOf<ListingRow>(read, LISTINGS, ({ listKey }) => listKey)) {
    const known = await knownAround(read, rows)
    await write((run) => run(WRITE, { rows: rows.flatMap((row) => dayRow(row, known)) }))
  }
}
