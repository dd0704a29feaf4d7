import type { Revision, Version } from '../../../model/as-of.ts'
import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import { pageOf } from '../../paging.ts'
import { tooMany, UNBOUNDED } from '../../queries.ts'
import type { Page, PageRequest } from '../../store.ts'
import { revisionsOf } from '../revisions.ts'
import { pageParams, type Scope } from '../scope.ts'

interface VersionRow {
  readonly id: Id
  readonly version: number
  readonly recordedFrom: number
  readonly recordedTo: number
}

const ROW = 'SELECT e.id AS id, v.key AS version, v.recorded_from AS recordedFrom, v.recorded_to AS recordedTo'
const OF_ENTRIES = `FROM json_each($ids) j
  CROSS JOIN entity e ON e.id = j.value
  CROSS JOIN version v ON v.entity = e.key AND v.recorded_from <= $revision`
const ALL = `${ROW} ${OF_ENTRIES} ORDER BY v.recorded_from LIMIT $limit`
/** Where a version stands among those of several entries: in every engine the same, since cursors hold it. */
const SORT_KEY = "format('%010d %s', v.recorded_from, e.id)"
const PAGE = `${ROW}, ${SORT_KEY} AS sortKey ${OF_ENTRIES} WHERE ${SORT_KEY} > $after ORDER BY sortKey LIMIT $limit`
const COUNT = `SELECT count(*) AS count ${OF_ENTRIES}`

/** A version closed after the view's revision was still open then. None when its first revision is not recorded. */
function versionOf(
  { recordedFrom, recordedTo }: VersionRow,
  entry: Entry,
  revisions: ReadonlyMap<number, Revision>,
  revision: number,
): readonly Version<Entry>[] {
  const from = revisions.get(recordedFrom)
  const to = recordedTo <= revision ? (revisions.get(recordedTo) ?? null) : null
  return from ? [{ entry, recordedFrom: from, recordedTo: to }] : []
}

function read({ reader, entryCache, clocks }: Scope, rows: readonly VersionRow[]) {
  const cached = entryCache.of(rows.map(({ version }) => version))
  const revisions = revisionsOf(
    reader,
    rows.flatMap(({ recordedFrom, recordedTo }) => [recordedFrom, recordedTo]),
  )
  return (row: VersionRow) => versionOf(row, cached(row.version).entry, revisions, clocks.revision)
}

const paramsOf = ({ clocks }: Scope, ids: readonly Id[]) => ({
  revision: clocks.revision,
  ids: JSON.stringify([...new Set(ids)]),
})

export function versions(
  scope: Scope,
  ids: readonly Id[],
  most: number = UNBOUNDED,
): ReadonlyMap<Id, readonly Version<Entry>[]> {
  if (ids.length === 0) return new Map()
  const rows = scope.reader.all<VersionRow>(ALL, { ...paramsOf(scope, ids), limit: most + 1 })
  if (rows.length > most) throw tooMany(most)
  const versionsOf = read(scope, rows)
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => [id, own.flatMap(versionsOf)]))
}

export function versionPage(scope: Scope, ids: readonly Id[], page: PageRequest): Page<Version<Entry>> {
  const rows = scope.reader.all<VersionRow & { readonly sortKey: string }>(PAGE, {
    ...paramsOf(scope, ids),
    ...pageParams(page),
  })
  return pageOf(rows, page, rows.flatMap(read(scope, rows)))
}

export const countVersions = (scope: Scope, ids: readonly Id[]): number =>
  scope.reader.get<{ readonly count: number }>(COUNT, paramsOf(scope, ids))?.count ?? 0
