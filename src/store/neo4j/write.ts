import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { linksOf } from '../../model/traits.ts'
import { displayRow } from './display-properties.ts'
import type { Run, Value } from './driver.ts'
import { codeRows, linkDays, versionRow } from './entry-row.ts'
import { listingRows } from './listing.ts'
import { chunks } from './open-rows.ts'
import { entity, OPEN } from './predicates.ts'
import type { Projection, Turned } from './projection.ts'

type Rows = readonly { readonly [key: string]: unknown }[]

async function each(run: Run, text: string, rows: Rows, revision: number): Promise<void> {
  for (const some of chunks(rows)) await run(text, { rows: some as unknown as Value, revision })
}

const asRows = (ids: Iterable<Id>): Rows => [...ids].map((id) => ({ id }))

const closing = (path: string) =>
  `UNWIND $rows AS row ${entity('row.id', path)} WHERE open.recordedTo = ${OPEN} SET open.recordedTo = $revision`

const EACH = `UNWIND $rows AS row ${entity('row.id', '', 'e')}`

/** All that was read from a version ends with it. */
const CLOSE_ENTRY = [
  closing('-[:HAS_VERSION]->(open)'),
  closing('-[:BEARS]->(open:Code)'),
  closing('-[open]->(:Entity)'),
] as const
const CLOSE_LISTING = closing('-[:LISTED_AS]->(open)')
const CLOSE_CONTEXT = closing('-[:IN_CONTEXT]->(open)')

/** What was shown of an entry goes with its content, its kind too; what is new is shown afresh. */
const HIDE = `${EACH} SET e = {id: row.id} REMOVE e:${KIND_NAMES.join(':')}`

export async function closeEntries(run: Run, ids: Iterable<Id>, revision: number): Promise<void> {
  for (const text of [...CLOSE_ENTRY, HIDE]) await each(run, text, asRows(ids), revision)
}

const ENTITY = 'UNWIND $rows AS row MERGE (e:Entity {id: row.id})'
const SHOW = `${EACH} SET e:$(row.kind), e += row.shown`
/** An entry with its content, in one text: a server takes longer to find it than to write it. */
const VERSION = `${ENTITY} SET e:$(row.kind), e += row.shown CREATE (e)-[:HAS_VERSION]->(v:Version) SET v = row.props`
const CODE = `${EACH}
  CREATE (e)-[:BEARS]->(:Code {scheme: row.scheme, value: row.value, fromEarliest: row.fromEarliest, toLatest: row.toLatest,
    recordedFrom: $revision, recordedTo: ${OPEN}})`
const LINK = `${EACH} UNWIND row.links AS link ${entity('link.to', '', 'to')}
  CREATE (e)-[:$(link.kind) {recordedFrom: $revision, recordedTo: ${OPEN}, validFrom: link.validFrom, validTo: link.validTo}]->(to)`

const linkRows = (entries: readonly Entry[]) =>
  entries.map((entry) => ({
    id: entry.id,
    links: linksOf(entry).map((one) => ({ kind: one.kind, to: one.to, ...linkDays(one) })),
  }))

/** Shows anew what is known of entries now. */
export async function showAgain(run: Run, entries: readonly Entry[], order: ListOrder): Promise<void> {
  await each(run, HIDE, asRows(entries.map(({ id }) => id)), 0)
  await show(run, entries, order, 0)
}

const show = (run: Run, entries: readonly Entry[], order: ListOrder, revision: number): Promise<void> =>
  each(
    run,
    SHOW,
    entries.map((entry) => ({ kind: entry.kind, ...displayRow(entry, order) })),
    revision,
  )

export async function writeEntries(
  run: Run,
  entries: readonly Entry[],
  revision: number,
  order: ListOrder,
): Promise<void> {
  const links = linkRows(entries)
  const versions = entries.map((entry, at) => ({
    kind: entry.kind,
    ...displayRow(entry, order),
    ...versionRow(entry, revision, at, order),
  }))
  await each(run, VERSION, versions, revision)
  const put = new Set(entries.map(({ id }) => id))
  const others = new Set(links.flatMap((row) => row.links.map(({ to }) => to))).difference(put)
  await each(run, ENTITY, asRows(others), revision)
  await each(run, CODE, entries.flatMap(codeRows), revision)
  await each(run, LINK, links, revision)
}

const derived = (label: string, type: string) => `${EACH}
  CREATE (e)-[:${type}]->(d:${label}) SET d = row, d.recordedFrom = $revision, d.recordedTo = ${OPEN}`
const LISTING = derived('Listing', 'LISTED_AS')
const CONTEXT = derived('Context', 'IN_CONTEXT')

async function turn(run: Run, close: string, open: string, { closed, opened }: Turned<object>, revision: number) {
  await each(run, close, asRows(closed), revision)
  await each(run, open, opened as Rows, revision)
}

export async function writeProjection(run: Run, { listings, contexts }: Projection, revision: number): Promise<void> {
  const { closed, opened } = listings
  await turn(run, CLOSE_LISTING, LISTING, { closed, opened: opened.flatMap(listingRows) }, revision)
  await turn(
    run,
    CLOSE_CONTEXT,
    CONTEXT,
    { closed: contexts.closed, opened: contexts.opened.flatMap(({ rows }) => rows) },
    revision,
  )
}
