import { BOUNDING_LINKS } from '../../model/arrangement.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { LinkKind } from '../../model/link.ts'
import type { Arranged, ArrangementRow } from './arrangement-row.ts'
import type { Params, Run } from './driver.ts'
import { type Listing, type ListingRow, listingIn } from './listing.ts'
import { entity, OPEN } from './predicates.ts'
import type { Recorded, Version } from './projection.ts'

/** Rows that go in one text. */
const AT_ONCE = 5000

export function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += AT_ONCE) yield all.slice(at, at + AT_ONCE)
}

const asked = (path: string, give: string) =>
  `UNWIND $ids AS id ${entity('id', path)} WHERE row.recordedTo = ${OPEN} RETURN ${give}`

const KNOWN = `UNWIND $ids AS id ${entity('id')} RETURN id`
const VERSIONS = asked('-[:HAS_VERSION]->(row)', 'id, row.key AS version, row.body AS body')
const LISTINGS = asked('-[:LISTED_AS]->(row)', 'id, properties(row) AS row')
const CONTEXTS = asked('-[:IN_CONTEXT]->(row)', 'id, properties(row) AS row')
/** By these an entry also says what it lives in and cannot outlive. */
export const CONTAINER_LINKS = ['AT_PLACE', 'POST_IN', 'OCCUPIES'] as const satisfies readonly LinkKind[]

const CONTAINED = asked(`<-[row:${CONTAINER_LINKS.join('|')}]-(other:Entity)`, 'DISTINCT other.id AS id')
const BOUNDED = asked(`<-[row:${BOUNDING_LINKS.join('|')}]-(other:Entity)`, 'DISTINCT other.id AS id')

async function gathered<R>(run: Run, text: string, ids: Iterable<Id>): Promise<readonly R[]> {
  const rows: R[] = []
  for (const some of chunks([...new Set(ids)])) rows.push(...(await run<R>(text, { ids: some } satisfies Params)))
  return rows
}

interface VersionRow extends Omit<Version, 'entry'> {
  readonly id: Id
  readonly body: string
}

/** Those of the ids under which a server has anything, be it a reference alone. */
export const knownAmong = async (run: Run, ids: Iterable<Id>): Promise<ReadonlySet<Id>> =>
  new Set(await idsOf(run, KNOWN, ids))

/** What is known of entries now, before a batch changes it. */
export const openVersions = async (run: Run, ids: Iterable<Id>): Promise<ReadonlyMap<Id, Version>> =>
  new Map(
    (await gathered<VersionRow>(run, VERSIONS, ids)).map(({ id, version, body }) => [
      id,
      { version, entry: JSON.parse(body) as Entry },
    ]),
  )

interface PropertiesRow<T> {
  readonly id: Id
  readonly row: T & { readonly recordedFrom: number; readonly recordedTo: number }
}

async function openListings(run: Run, ids: Iterable<Id>): Promise<ReadonlyMap<Id, Listing>> {
  const rows = (await gathered<PropertiesRow<ListingRow>>(run, LISTINGS, ids)).map(({ row }): ListingRow => row)
  const ofEach = Map.groupBy(rows, ({ id }) => id)
  return new Map([...ofEach].map(([id, own]) => [id, listingIn(own as [ListingRow, ...ListingRow[]])]))
}

/** The server keeps no empty properties. */
async function openContexts(run: Run, ids: Iterable<Id>): Promise<ReadonlyMap<Id, Arranged>> {
  const rows = (await gathered<PropertiesRow<ArrangementRow>>(run, CONTEXTS, ids)).map(
    ({ row: { recordedFrom: _, recordedTo: __, ...row } }): ArrangementRow => ({ ...row, model: row.model ?? null }),
  )
  const inTurn = rows.toSorted((a, b) => (a.shownFrom < b.shownFrom ? -1 : 1))
  return new Map([...Map.groupBy(inTurn, ({ id }) => id)].map(([id, own]) => [id, { id, rows: own }]))
}

const idsOf = async (run: Run, text: string, ids: Iterable<Id>): Promise<readonly Id[]> =>
  (await gathered<{ readonly id: Id }>(run, text, ids)).map(({ id }) => id)

const NONE: ReadonlySet<Id> = new Set()

/**
 * What a server has recorded, asked before a batch is written.
 * @param fresh ids that it is not asked about, since it has nothing under them: in a world that begins, all
 */
export function recordedOn(run: Run, fresh: ReadonlySet<Id> = NONE): Recorded {
  const known = (ids: Iterable<Id>) => Array.from(ids).filter((id) => !fresh.has(id))
  return {
    containedIn: (ids) => idsOf(run, CONTAINED, known(ids)),
    boundedBy: (ids) => idsOf(run, BOUNDED, known(ids)),
    versions: (ids) => openVersions(run, known(ids)),
    listings: (ids) => openListings(run, known(ids)),
    contexts: (ids) => openContexts(run, known(ids)),
  }
}
