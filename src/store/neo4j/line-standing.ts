import type { AsOf } from '../../model/as-of.ts'
import { type Day, LAST_DAY } from '../../model/date.ts'
import type { Id } from '../../model/ids.ts'
import type { Cohort } from '../../model/standing.ts'
import { mergerLivesInView } from '../mergers-in-view.ts'
import { cohortsInView, standingEffectsInView } from '../rulings-in-view.ts'
import type { Run } from './driver.ts'
import { entity, inView, isShown } from './predicates.ts'
import { cohortParams, POSSIBLE, RULING, SUSPENDED_ALONE } from './queries/rulings.ts'
import { type Reading, viewOf } from './view.ts'

// How the drawn lines of holdings stand on a day, worked out anew.

const STANDING = `UNWIND $ids AS id ${entity('id', '-[:IN_CONTEXT]->(a)')} WHERE ${inView('a')} AND $day < a.shownTo
  WITH id, a, ${isShown('a')} AS shown, ${RULING} AS ruling
  RETURN id, shown AND ${POSSIBLE} = ${SUSPENDED_ALONE} AS suspended,
    [a.startEarliest, a.startLatest, a.endEarliest, a.endLatest, a.shownFrom, a.shownTo] AS turns`

/** Which orders reach what, in a view. */
export const cohortsAt = async (reading: Reading, at: AsOf): Promise<readonly Cohort[]> => {
  if (at.revision === 0) return []
  const view = viewOf(reading, at)
  const standingEffects = await standingEffectsInView(view)
  return cohortsInView(view, standingEffects, await mergerLivesInView(view, standingEffects))
}

interface StandingRow {
  readonly id: Id
  readonly suspended: boolean
  readonly turns: readonly Day[]
}

/** What the line of a holding says: whether it is suspended, and the next day on which that may change. */
export type LineRow = {
  readonly id: Id
  readonly suspended: boolean
  readonly turnsOn: Day
}

/**
 * How the lines of some holdings stand in a view.
 * One that is in no context on the day, since a member is not recorded, is not known to be suspended.
 */
export async function lineRows(
  run: Run,
  reading: Reading,
  at: AsOf,
  cohorts: readonly Cohort[],
  ids: readonly Id[],
): Promise<readonly LineRow[]> {
  const clocks = { revision: at.revision, day: at.validAt }
  const params = { ...clocks, ...(await cohortParams({ ...reading, at, clocks }, cohorts)) }

  const standing = Map.groupBy(await run<StandingRow>(STANDING, { ...params, ids }), ({ id }) => id)
  return ids.map((id) => {
    const rows = standing.get(id) ?? []
    const next = rows.flatMap(({ turns }) => turns).filter((turn) => turn > at.validAt)
    return { id, suspended: rows.some((row) => row.suspended), turnsOn: next.toSorted()[0] ?? LAST_DAY }
  })
}
