import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import { pageOf } from '../../paging.ts'
import type { ChangeQuery, EntryChange, Page, PageRequest } from '../../store.ts'
import { OPEN } from '../predicates.ts'
import { pageParams, type Scope } from '../scope.ts'

/** What was opened or closed after one revision until another, with the versions that stood at either. */
const CHANGED = `WITH changed (entity) AS (
    SELECT v.entity FROM version v WHERE v.recorded_from > $since AND v.recorded_from <= $revision
    UNION
    SELECT v.entity FROM version v WHERE v.recorded_to > $since AND v.recorded_to <= $revision AND v.recorded_to < ${OPEN}
  ), found (id, before, after, change) AS (
    SELECT e.id, b.key, a.key, CASE WHEN b.key IS NULL THEN 'RECORDED' WHEN a.key IS NULL THEN 'WITHDRAWN' ELSE 'CORRECTED' END
    FROM changed c CROSS JOIN entity e ON e.key = c.entity
    LEFT JOIN version b ON b.entity = c.entity AND b.recorded_from <= $since AND $since < b.recorded_to
    LEFT JOIN version a ON a.entity = c.entity AND a.recorded_from <= $revision AND $revision < a.recorded_to
    WHERE b.body IS NOT a.body
  )`
const PAGE = `${CHANGED} SELECT id AS sortKey, before, after FROM found
  WHERE id > $after AND change IN (SELECT value FROM json_each($kinds)) ORDER BY id LIMIT $limit`
const COUNT = `${CHANGED} SELECT count(*) AS count FROM found WHERE change IN (SELECT value FROM json_each($kinds))`

interface ChangeRow {
  readonly sortKey: Id
  readonly before: number | null
  readonly after: number | null
}

const paramsOf = ({ clocks }: Scope, { since, kinds }: ChangeQuery) => ({
  ...clocks,
  since,
  kinds: JSON.stringify(kinds),
})

export function changes(scope: Scope, query: ChangeQuery, page: PageRequest): Page<EntryChange> {
  const { reader, entryCache } = scope
  const rows = reader.all<ChangeRow>(PAGE, { ...paramsOf(scope, query), ...pageParams(page) })
  const cached = entryCache.of(rows.flatMap(({ before, after }) => [before, after].filter((key) => key !== null)))
  const entryOf = (key: number | null): Entry | null => (key === null ? null : cached(key).entry)
  const items = rows.map(({ sortKey: id, before, after }) => ({ id, before: entryOf(before), after: entryOf(after) }))
  return pageOf(rows, page, items)
}

export const countChanges = (scope: Scope, query: ChangeQuery): number =>
  scope.reader.get<{ readonly count: number }>(COUNT, paramsOf(scope, query))?.count ?? 0
