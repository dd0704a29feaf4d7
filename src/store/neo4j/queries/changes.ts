import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import type { ChangeQuery, EntryChange, Page, PageRequest } from '../../store.ts'
import type { Params } from '../driver.ts'
import type { Scope } from '../scope.ts'

/** What was opened or closed after one revision until another, with the versions that stood at either. */
const CHANGED = `CALL () {
    MATCH (v:Version) WHERE v.recordedFrom > $since AND v.recordedFrom <= $revision RETURN v
    UNION
    MATCH (v:Version) WHERE v.recordedTo > $since AND v.recordedTo <= $revision RETURN v
  }
  MATCH (e:Entity)-[:HAS_VERSION]->(v)
  WITH DISTINCT e
  OPTIONAL MATCH (e)-[:HAS_VERSION]->(b) WHERE b.recordedFrom <= $since AND $since < b.recordedTo
  OPTIONAL MATCH (e)-[:HAS_VERSION]->(a) WHERE a.recordedFrom <= $revision AND $revision < a.recordedTo
  WITH e.id AS id, b, a, CASE WHEN b IS NULL THEN 'RECORDED' WHEN a IS NULL THEN 'WITHDRAWN' ELSE 'CORRECTED' END AS change
  WHERE coalesce(b.body, '') <> coalesce(a.body, '') AND change IN $wanted.kinds`
const PAGE = `${CHANGED} AND id > $after RETURN id, b.key AS before, a.key AS after ORDER BY id LIMIT $limit`
const COUNT = `${CHANGED} RETURN count(*) AS count`

interface ChangeRow {
  readonly id: Id
  readonly before: string | null
  readonly after: string | null
}

const paramsOf = ({ clocks }: Scope, { since, kinds }: ChangeQuery): Params => ({ ...clocks, since, wanted: { kinds } })

export async function changes(
  scope: Scope,
  query: ChangeQuery,
  { first, after }: PageRequest,
): Promise<Page<EntryChange>> {
  const { run, entryCache } = scope
  const rows = await run<ChangeRow>(PAGE, { ...paramsOf(scope, query), after: after ?? '', limit: first + 1 })
  const shown = rows.slice(0, first)
  const held = await entryCache.of(
    shown.flatMap((row) => [row.before, row.after].filter((version) => version !== null)),
  )
  const entryOf = (version: string | null): Entry | null => (version === null ? null : held(version))
  const items = shown.map(({ id, before, after: then }) => ({
    item: { id, before: entryOf(before), after: entryOf(then) },
    sortKey: id,
  }))
  return { items, hasNext: rows.length > first }
}

export async function countChanges(scope: Scope, query: ChangeQuery): Promise<number> {
  return (await scope.run<{ readonly count: number }>(COUNT, paramsOf(scope, query)))[0]?.count ?? 0
}
