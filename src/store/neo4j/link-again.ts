import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { LinkKind } from '../../model/link.ts'
import { linksOf } from '../../model/traits.ts'
import type { Graph } from './driver.ts'
import { pagesOf } from './walk.ts'

interface VersionRow {
  readonly key: string
  readonly id: Id
  readonly body: string
  readonly from: number
  readonly to: number
}
const AT_ONCE = 1000
const VERSIONS = `MATCH (v:Version) WHERE v.key > $after WITH v ORDER BY v.key LIMIT ${AT_ONCE}
  MATCH (e:Entity)-[:HAS_VERSION]->(v)
  RETURN v.key AS key, e.id AS id, v.body AS body, v.recordedFrom AS from, v.recordedTo AS to ORDER BY key`
const link = (kind: LinkKind) => `UNWIND $rows AS row MATCH (a:Entity {id: row.id}) MERGE (b:Entity {id: row.to})
  MERGE (a)-[l:${kind} {recordedFrom: row.from}]->(b) ON CREATE SET l.recordedTo = row.until`

const rowsOf = ({ id, body, from, to: until }: VersionRow) =>
  linksOf(JSON.parse(body) as Entry).map(({ kind, to }) => ({ kind, id, to, from, until }))

/** Makes every link that the contents of a store call for and that is not there yet. */
export async function linkAgain({ read, write }: Graph): Promise<void> {
  for await (const versions of pagesOf<VersionRow>(read, VERSIONS, ({ key }) => key)) {
    const byKind = Map.groupBy(versions.flatMap(rowsOf), ({ kind }): LinkKind => kind)
    for (const [kind, rows] of byKind)
      await write((run) => run(link(kind), { rows: rows.map(({ kind: _, ...row }) => row) }))
  }
}
