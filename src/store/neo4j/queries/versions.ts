import type { Revision, Version } from '../../../model/as-of.ts'
import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import { tooMany, UNBOUNDED } from '../../queries.ts'
import { entity } from '../predicates.ts'
import { distinct, type Scope } from '../scope.ts'

const SHOWN = '{.number, .instant, .`by`, .source, .note}'

/** A version closed after the view's revision was still open then. */
const VERSIONS = `UNWIND $ids AS id ${entity('id', '-[:HAS_VERSION]->(v)')} WHERE v.recordedFrom <= $revision
  MATCH (opened:Revision {number: v.recordedFrom}) USING INDEX SEEK opened:Revision(number)
  OPTIONAL MATCH (closed:Revision {number: v.recordedTo}) USING INDEX SEEK closed:Revision(number)
    WHERE closed.number <= $revision
  RETURN id, v.key AS version, opened ${SHOWN} AS recordedFrom, closed ${SHOWN} AS recordedTo ORDER BY opened.number LIMIT $limit`

interface Row {
  readonly id: Id
  readonly version: string
  readonly recordedFrom: Revision
  readonly recordedTo: Revision | null
}

export async function versions(
  { run, entryCache, clocks }: Scope,
  ids: readonly Id[],
  most: number = UNBOUNDED,
): Promise<ReadonlyMap<Id, readonly Version<Entry>[]>> {
  if (ids.length === 0) return new Map()
  const rows = await run<Row>(VERSIONS, { ...clocks, ids: distinct(ids), limit: most + 1 })
  if (rows.length > most) throw tooMany(most)
  const cached = await entryCache.of(rows.map(({ version }) => version))
  const shown = ({ version, recordedFrom, recordedTo }: Row) => ({ entry: cached(version), recordedFrom, recordedTo })
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => [id, own.map(shown)]))
}
