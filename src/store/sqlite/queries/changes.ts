import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import { pageOf } from '../../paging.ts'
import type { ChangeQuery, EntryChange, Page, PageRequest } from '../../store.ts'
import { OPEN } from '../predicates.ts'
import { pageParams, type Scope } from '../scope.ts'

const OPENED = 'FROM version v WHERE v.recorded_from > $since AND v.recorded_from <= $revision'
const CLOSED = `FROM version v WHERE v.recorded_to > $since AND v.recorded_to <= $revision AND v.recorded_to < ${OPEN}`

/** Of each entity the versions that stood at either revision. */
const AT_EITHER = `LEFT JOIN version b ON b.entity = e.key AND b.recorded_from <= $since AND $since < b.recorded_to
  LEFT JOIN version a ON a.entity = e.key AND a.recorded_from <= $revision AND $revision < a.recorded_to
  WHERE b.key IS NOT a.key AND b.body IS NOT a.body AND
    CASE WHEN b.key IS NULL THEN 'RECORDED' WHEN a.key IS NULL THEN 'WITHDRAWN' ELSE 'CORRECTED' END
      IN (SELECT value FROM json_each($kinds))`
/** Starts from what was opened or closed after one revision until another. */
const AMONG_CHANGED = `WITH changed (entity) AS (SELECT v.entity ${OPENED} UNION SELECT v.entity ${CLOSED})`
const FEW = `FROM changed c CROSS JOIN entity e ON e.key = c.entity ${AT_EITHER}`

const ROW = 'SELECT e.id AS sortKey, b.key AS before, a.key AS after'
const PAGE = 'AND e.id > $after ORDER BY e.id LIMIT $limit'
const PAGE_OF_FEW = `${AMONG_CHANGED} ${ROW} ${FEW} ${PAGE}`
const PAGE_OF_MANY = `${ROW} FROM entity e ${AT_EITHER} ${PAGE}`
const COUNT = `${AMONG_CHANGED} SELECT count(*) AS count ${FEW}`

/** Where a quarter of the world changed, as in its first revision, its entities are walked in order: sorting them all takes longer. */
const QUARTER = '(SELECT coalesce(max(key), 0) / 4 FROM entity)'
const MANY = `SELECT count(*) >= ${QUARTER} AS many FROM (
    SELECT 1 ${OPENED} UNION ALL SELECT 1 ${CLOSED} LIMIT ${QUARTER})`

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
  const params = paramsOf(scope, query)
  const { kinds: _, ...between } = params
  const many = reader.get<{ readonly many: number }>(MANY, between)?.many
  const rows = reader.all<ChangeRow>(many ? PAGE_OF_MANY : PAGE_OF_FEW, { ...params, ...pageParams(page) })
  const cached = entryCache.of(rows.flatMap(({ before, after }) => [before, after].filter((key) => key !== null)))
  const entryOf = (key: number | null): Entry | null => (key === null ? null : cached(key).entry)
  const items = rows.map(({ sortKey: id, before, after }) => ({ id, before: entryOf(before), after: entryOf(after) }))
  return pageOf(rows, page, items)
}

export const countChanges = (scope: Scope, query: ChangeQuery): number =>
  scope.reader.get<{ readonly count: number }>(COUNT, paramsOf(scope, query))?.count ?? 0
