import type { ArrangementQuery } from '../../store.ts'
import type { Scope } from '../scope.ts'
import type { Slice } from '../slices.ts'
import { arrangementText, isUnchanged } from './arrangement-text.ts'
import type { StandingByRow } from './standing-by-row.ts'
import { conditionsOf, isIn, type Keeps } from './walk-conditions.ts'

/** Whether a question is to be answered by a walk: it begins with no short list, and is not about how orders were carried out. */
export const isWalked = (scope: Scope, query: ArrangementQuery): boolean =>
  query.execution === null && (!isUnchanged(query) || arrangementText(scope, query).walk !== null)

/** Those that are linked so, or are named: the engine has lists of them. null: any. */
function listedKeys(scope: Scope, query: ArrangementQuery): ReadonlySet<number> | null {
  const { members, among, linkedTo, within } = query
  if (!members && !among && !within && linkedTo.length === 0) return null
  const unruled = { ...query, states: null, execution: null, reachedBy: null, changed: null }
  const { text, params, walk } = arrangementText(scope, unruled)
  if (walk) return null
  return new Set(
    scope.reader.all<{ readonly entity: number }>(text('a.entity AS entity'), params).map(({ entity }) => entity),
  )
}

export interface Walked {
  readonly slice: Slice
  /** Those that the query asks for, in their order. */
  readonly rows: Int32Array
}

/** The rows from one on and before another. */
function rowsBetween(first: number, end: number): Int32Array {
  const rows = new Int32Array(end - first)
  for (let at = 0; at < rows.length; at += 1) rows[at] = first + at
  return rows
}

/** Those of the rows that are kept, in the room that they had. */
function keptOf(rows: Int32Array, keeps: (row: number) => boolean): Int32Array {
  let kept = 0
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0
    if (!keeps(row)) continue
    rows[kept] = row
    kept += 1
  }
  return rows.subarray(0, kept)
}

const BEHIND = `SELECT a.entity AS entity, a.recorded_from AS revision FROM arrangement a
  WHERE a.sort_key > $after ORDER BY a.sort_key, a.recorded_from LIMIT 1`

/** The row behind a sort key; the first where the slice has not got it. */
function rowBehind({ reader }: Scope, { entity, recordedFrom }: Slice, after: string): number {
  if (after === '') return 0
  const first = reader.get<{ readonly entity: number; readonly revision: number }>(BEHIND, { after })
  const row = entity.findIndex((one, at) => one === first?.entity && recordedFrom[at] === first.revision)
  return Math.max(0, row)
}

/** So many are looked through before some of them are given: few at first, since a page may have enough then. */
const FIRST = 500
const GROWTH = 4

function* found(slice: Slice, conditions: readonly Keeps[], from: number): Generator<Walked> {
  const keeps = conditions.map((condition) => condition(slice))
  let together = FIRST
  for (let first = from; first < slice.classOf.length; ) {
    const end = Math.min(first + together, slice.classOf.length)
    yield { slice, rows: keeps.reduce(keptOf, rowsBetween(first, end)) }
    first = end
    together *= GROWTH
  }
}

/**
 * Looks through all arrangements by the conditions of a query, but that on their execution.
 * @param after a sort key: most of what comes before it is left out
 */
export async function* walk(
  scope: Scope,
  query: ArrangementQuery,
  standing: StandingByRow,
  after = '',
): AsyncGenerator<Walked> {
  const conditions = await conditionsOf(scope, query, standing)
  const keys = listedKeys(scope, query)
  const all = keys ? [...conditions, isIn(keys, ({ entity }) => entity)] : conditions
  for await (const slice of scope.slices.from(after, scope.clocks.revision, scope.asker))
    yield* found(slice, all, rowBehind(scope, slice, after))
}
