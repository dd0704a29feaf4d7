import type { AsOf } from '../../model/as-of.ts'
import type { Id } from '../../model/ids.ts'
import type { Cohort } from '../../model/standing.ts'
import { mergersInView } from '../mergers-in-view.ts'
import { ANY_ARRANGEMENT } from '../queries.ts'
import { cohortsInView, standingEffectsInView } from '../rulings-in-view.ts'
import type { ArrangementQuery } from '../store.ts'
import type { Graph } from './driver.ts'
import { arrangementIds } from './queries/arrangements.ts'
import { type Reading, viewOf } from './view.ts'

const suspended = (cohorts: readonly Cohort[]): ArrangementQuery => ({
  ...ANY_ARRANGEMENT,
  kinds: ['ConcurrentHolding'],
  cohorts,
  states: ['SUSPENDED'],
})

const MARK = `MATCH ()-[line:CONCURRENTLY_HOLDS]->()
  SET line.suspendedNow = line.id IN $suspended, line.suspendedNowAsOf = $day`

/**
 * Writes on the drawn lines whether their holding is suspended on a day, as the rules say. Derived: worked out anew each time.
 * @param reading as in a view of that day on the latest revision
 */
export async function markSuspended(graph: Graph, reading: Reading, at: AsOf): Promise<void> {
  const view = viewOf(reading, at)
  const [standingEffects, mergers] = await Promise.all([standingEffectsInView(view), mergersInView(view)])
  const cohorts = await cohortsInView(view, standingEffects, mergers)
  const scope = { ...reading, at, clocks: { revision: at.revision, day: at.validAt } }
  const ids = await arrangementIds(scope, suspended(cohorts))
  await graph.write((run) => run(MARK, { suspended: ids, day: at.validAt }))
}

/** Whether what was recorded may change which lines are drawn, or how they stand. */
export const mayChangeLines = (ids: readonly Id[]): boolean =>
  ids.some((id) => /^(holding|merger|effect|directive)\//.test(id))
