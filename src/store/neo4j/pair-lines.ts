import type { Day } from '../../model/date.ts'
import { type PairInContext, pairStanding } from '../../rules/pair-standing.ts'
import type { StandingEffect } from '../../rules/reach.ts'
import { pairsInView } from '../pairs-in-view.ts'
import { standingEffectsInView } from '../rulings-in-view.ts'
import type { View } from '../store.ts'
import type { Run } from './driver.ts'

// A pair of post types is drawn between the two types, as a holding is between two posts. Pairs are few: all are looked at together,
// so their lines need no day on which they turn.

const WRITE = `UNWIND $rows AS row MATCH ()-[line:CONCURRENTLY_HOLDS {id: row.id}]->()
  SET line.suspendedNow = row.suspended, line.suspendedSince = row.since, line.by = row.by REMOVE line.turnsOn`

/** How the line of a pair says that it stands. */
function rowOf(pair: PairInContext, effects: readonly StandingEffect[], day: Day) {
  const standing = pairStanding(pair, effects, day)
  const suspended = standing.state === 'SUSPENDED'
  const by = standing.because.find(({ role }) => role === 'DIRECTIVE')?.fact ?? null
  return { id: pair.pair.id, suspended, since: suspended ? standing.since : null, by: suspended ? by : null }
}

/** How the lines of all pairs stand on the view's day: whether suspended, since when, and by which directive. */
export async function pairRows(view: View) {
  const [effects, pairs] = await Promise.all([standingEffectsInView(view), pairsInView(view)])
  return pairs.map((pair) => rowOf(pair, effects, view.at.validAt))
}

/** Writes on the drawn lines of pairs how they stand. */
export async function refreshPairLines(run: Run, view: View): Promise<void> {
  const rows = await pairRows(view)
  if (rows.length > 0) await run(WRITE, { rows })
}
