import type { Revision, Version } from '../../../model/as-of.ts'
import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import { pageOf } from '../../paging.ts'
import { tooMany, UNBOUNDED } from '../../queries.ts'
import type { Page, PageRequest } from '../../store.ts'
import { entity } from '../predicates.ts'
import { distinct, type Scope } from '../scope.ts'

const SHOWN = '{.number, .instant, .`by`, .source, .note}'

/** Where a version stands among those of several entries: in every engine the same, since cursors hold it. */
const SORT_KEY = "right('000000000' + toString(v.recordedFrom), 10) + ' ' + id"
const OF_ENTRIES = `UNWIND $ids AS id ${entity('id', '-[:HAS_VERSION]->(v)')} WHERE v.recordedFrom <= $revision`
/** A version closed after the view's revision was still open then. */
const PAGE = `${OF_ENTRIES}
  WITH id, v, ${SORT_KEY} AS sortKey WHERE sortKey > $after
  WITH id, v, sortKey ORDER BY sortKey LIMIT $limit
  MATCH (opened:Revision {number: v.recordedFrom}) USING INDEX SEEK opened:Revision(number)
  OPTIONAL MATCH (closed:Revision {number: v.recordedTo}) USING INDEX SEEK closed:Revision(number)
    WHERE closed.number <= $revision
  RETURN id, v.key AS version, opened ${SHOWN} AS recordedFrom, closed ${SHOWN} AS recordedTo, sortKey
  ORDER BY sortKey`
const COUNT = `${OF_ENTRIES} RETURN count(*) AS count`

interface Row {
  readonly sortKey: string
  readonly id: Id
  readonly version: string
  readonly recordedFrom: Revision
  readonly recordedTo: Revision | null
}

interface Read {
  readonly sortKey: string
  readonly id: Id
  readonly version: Version<Entry>
}

async function read(
  { run, entryCache, clocks }: Scope,
  ids: readonly Id[],
  page: PageRequest,
): Promise<readonly Read[]> {
  const { revision } = clocks
  const [limit, after] = [page.first + 1, page.after ?? '']
  const rows = await run<Row>(PAGE, { revision, ids: distinct(ids), limit, after })
  const cached = await entryCache.of(rows.map(({ version }) => version))
  return rows.map(({ sortKey, id, version, recordedFrom, recordedTo }) => ({
    sortKey,
    id,
    version: { entry: cached(version), recordedFrom, recordedTo },
  }))
}

export async function versions(
  scope: Scope,
  ids: readonly Id[],
  most: number = UNBOUNDED,
): Promise<ReadonlyMap<Id, readonly Version<Entry>[]>> {
  if (ids.length === 0) return new Map()
  const found = await read(scope, ids, { first: most, after: null })
  if (found.length > most) throw tooMany(most)
  return new Map([...Map.groupBy(found, ({ id }) => id)].map(([id, own]) => [id, own.map(({ version }) => version)]))
}

export async function versionPage(scope: Scope, ids: readonly Id[], page: PageRequest): Promise<Page<Version<Entry>>> {
  const rows = await read(scope, ids, page)
  return pageOf(
    rows,
    page,
    rows.map(({ version }) => version),
  )
}

export async function countVersions({ run, clocks }: Scope, ids: readonly Id[]): Promise<number> {
  const [row] = await run<{ readonly count: number }>(COUNT, { revision: clocks.revision, ids: distinct(ids) })
  return row?.count ?? 0
}
