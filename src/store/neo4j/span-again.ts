import type { Entry } from '../../model/entry.ts'
import { type Bounds, boundsOf } from '../../model/interval.ts'
import { traitsOf } from '../../model/traits.ts'
import { spanAround } from '../listing.ts'
import type { ArrangementRow } from './arrangement-row.ts'
import type { Graph, Run } from './driver.ts'
import { pagesOf } from './walk.ts'

interface ContextRow extends Pick<ArrangementRow, 'kind' | 'sortKey' | 'version' | 'context'> {
  readonly from: number
}
const AT_ONCE = 500
/** All that an arrangement has had under one key, together. */
const CONTEXTS = `MATCH (a:Context) WHERE a.sortKey > $after WITH DISTINCT a.sortKey AS sortKey ORDER BY sortKey LIMIT ${AT_ONCE}
  MATCH (a:Context {sortKey: sortKey})
  RETURN a.kind AS kind, sortKey, a.version AS version, a.context AS context, a.recordedFrom AS from ORDER BY sortKey`
const BODIES = 'UNWIND $keys AS key MATCH (v:Version {key: key}) RETURN key, v.body AS body'
const WRITE = `UNWIND $rows AS row MATCH (a:Context {sortKey: row.sortKey, version: row.version, recordedFrom: row.from})
  SET a += row.span`

async function boundsIn(read: Run, rows: readonly ContextRow[]): Promise<ReadonlyMap<string, Bounds>> {
  const keys = [...new Set(rows.flatMap(({ version, context }) => [version, ...context.filter(Boolean)]))]
  const bodies = await read<{ readonly key: string; readonly body: string }>(BODIES, { keys })
  return new Map(bodies.map(({ key, body }) => [key, boundsOf(traitsOf(JSON.parse(body) as Entry).valid)]))
}

/** What a context says of itself: the versions of its place and, for each member, of its post (or nothing), body and place. */
function spanRow({ kind, sortKey, version, context, from }: ContextRow, bounds: ReadonlyMap<string, Bounds>) {
  const all = [version, ...context].map((key) => (key === '' ? null : (bounds.get(key) ?? null)))
  const [own, place, ...rest] = all
  if (!own || !place) return []
  const members = Array.from({ length: rest.length / 3 }, (_, at) => rest.slice(at * 3, at * 3 + 3)).flatMap(
    ([post, organization, around]) =>
      organization && around ? [{ post: post ?? null, organization, place: around }] : [],
  )
  const span = spanAround(own, place, members, kind === 'BodyMerger')
  return [{ sortKey, version, from, span: { ...span, ownEarliest: own.toEarliest } }]
}

/** Works out anew for every context, old ones too, between which days its arrangement can be there. It may be repeated. */
export async function spanAgain({ read, write }: Graph): Promise<void> {
  for await (const rows of pagesOf<ContextRow>(read, CONTEXTS, ({ sortKey }) => sortKey)) {
    const bounds = await boundsIn(read, rows)
    await write((run) => run(WRITE, { rows: rows.flatMap((row) => spanRow(row, bounds)) }))
  }
}
