import { isDeepStrictEqual } from 'node:util'
import type { AsOf } from '../../model/as-of.ts'
import type { Id } from '../../model/ids.ts'
import type { Run } from './driver.ts'
import { cohortsAt, lineRows } from './line-standing.ts'
import { chunks } from './open-rows.ts'
import { pairRows } from './pair-lines.ts'
import { headOf } from './revisions.ts'
import { type Reading, viewOf } from './view.ts'

// What drawn lines say of their standing, beside how it is worked out anew for the day that they were brought up to date for.

const AS_OF = "MATCH (m:Meta {key: 'lines'}) RETURN m.revision AS revision, m.day AS validAt"
const LINES = `MATCH ()-[line:CONCURRENTLY_HOLDS]->()
  RETURN line.id AS id, line.suspendedNow AS suspended, line.turnsOn AS turnsOn, line.suspendedSince AS since, line.by AS by ORDER BY id`

type Line = Readonly<Record<'suspended' | 'turnsOn' | 'since' | 'by', unknown>> & { readonly id: Id }

/** What lines say of a view; null: they were not brought up to date since the last revision, which the next start or append does. */
async function linesAsOf(run: Run): Promise<AsOf | null> {
  const [asOf] = await run<AsOf>(AS_OF)
  return asOf && asOf.revision === (await headOf(run)).number ? asOf : null
}

async function wantedLines(run: Run, reading: Reading, at: AsOf, ids: readonly Id[]): Promise<readonly Line[]> {
  const cohorts = await cohortsAt(reading, at)
  const pairs = (await pairRows(viewOf(reading, at))).map((row) => ({ ...row, turnsOn: null }))
  const ofPairs = new Set<Id>(pairs.map(({ id }) => id))
  const ofHoldings: Line[] = []
  for (const some of chunks(ids.filter((id) => !ofPairs.has(id))))
    for (const row of await lineRows(run, reading, at, cohorts, some))
      ofHoldings.push({ ...row, since: null, by: null })
  return [...pairs, ...ofHoldings]
}

/** Where a drawn line says otherwise than the rules how it stands, in words. */
export async function lineFaults(run: Run, reading: Reading): Promise<readonly string[]> {
  const before = await linesAsOf(run)
  if (!before) return []
  const lines = await run<Line>(LINES)
  const held = new Map(lines.map((line) => [line.id, line]))
  const wanted = await wantedLines(run, reading, before, [...held.keys()])
  // What was recorded or turned meanwhile is in one and not in the other.
  if (!isDeepStrictEqual(before, await linesAsOf(run))) return []
  return wanted
    .filter((row) => held.has(row.id) && !isDeepStrictEqual({ ...held.get(row.id) }, { ...row }))
    .map(({ id }) => `The drawn line of "${id}" does not say how it stands on ${before.validAt}.`)
}
