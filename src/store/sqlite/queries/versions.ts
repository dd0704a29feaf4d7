import type { Revision, Version } from '../../../model/as-of.ts'
import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import { tooMany, UNBOUNDED } from '../../queries.ts'
import { revisionsOf } from '../revisions.ts'
import type { Scope } from '../scope.ts'

interface VersionRow {
  readonly id: Id
  readonly version: number
  readonly recordedFrom: number
  readonly recordedTo: number
}

const SELECT = `SELECT e.id AS id, v.key AS version, v.recorded_from AS recordedFrom, v.recorded_to AS recordedTo
  FROM json_each($ids) j
  CROSS JOIN entity e ON e.id = j.value
  CROSS JOIN version v ON v.entity = e.key AND v.recorded_from <= $revision
  ORDER BY v.recorded_from LIMIT $limit`

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

export function versions(
  scope: Scope,
  ids: readonly Id[],
  most: number = UNBOUNDED,
): ReadonlyMap<Id, readonly Version<Entry>[]> {
  if (ids.length === 0) return new Map()
  const { reader, entryCache, clocks } = scope
  const rows = reader.all<VersionRow>(SELECT, {
    ...clocks,
    ids: JSON.stringify([...new Set(ids)]),
    limit: most + 1,
  })
  if (rows.length > most) throw tooMany(most)
  const cached = entryCache.of(rows.map(({ version }) => version))
  const revisions = revisionsOf(reader, [...rows.map((row) => row.recordedFrom), ...rows.map((row) => row.recordedTo)])
  return Map.groupBy(rows, ({ id }) => id)
    .entries()
    .reduce(
      (all, [id, own]) =>
        all.set(
          id,
          own.flatMap((row) => versionOf(row, cached(row.version).entry, revisions, clocks.revision)),
        ),
      new Map<Id, readonly Version<Entry>[]>(),
    )
}
