import { isDeepStrictEqual } from 'node:util'
import type { AsOf } from '../../model/as-of.ts'
import { type Day, FIRST_DAY } from '../../model/date.ts'
import type { Id } from '../../model/ids.ts'
import type { Cohort } from '../../model/standing.ts'
import { TIERS_OF_PLACES } from '../../model/tiers.ts'
import type { Graph, Run } from './driver.ts'
import { cohortsAt, lineRows } from './line-standing.ts'
import { chunks } from './open-rows.ts'
import { refreshPairLines } from './pair-lines.ts'
import { entity, OPEN } from './predicates.ts'
import { type Reading, viewOf } from './view.ts'

// The drawn line of a holding says whether it is suspended now. It is worked out again only when the holding or what it lives in was
// recorded anew, on the day when these begin, move or end, and when orders come to something else for its model or for itself.

/** Taken before anything is read, so that one process at a time brings the lines up to date. */
const LOCK = `MERGE (m:Meta {key: 'lines'}) SET m.writer = $writer RETURN m.revision AS revision, m.day AS validAt`
const DONE = "MATCH (m:Meta {key: 'lines'}) SET m.revision = $revision, m.day = $day"

const DUE = 'MATCH ()-[line:CONCURRENTLY_HOLDS]->() WHERE line.turnsOn <= $day RETURN line.id AS id'
const OF_MODELS = 'MATCH ()-[line:CONCURRENTLY_HOLDS]->() WHERE line.modelId IN $models RETURN line.id AS id'

const WRITE = `UNWIND $rows AS row MATCH ()-[line:CONCURRENTLY_HOLDS {id: row.id}]->()
  SET line.suspendedNow = row.suspended, line.turnsOn = row.turnsOn`

/** What makes lines due: looked at next, whatever the day. */
const DUE_NOW = `UNWIND $ids AS id MATCH ()-[line:CONCURRENTLY_HOLDS {id: id}]->() SET line.turnsOn = '${FIRST_DAY}'`

/** Has the lines of these holdings looked at again. Within the append that changes what they live in. */
export async function makeLinesDue(run: Run, ids: readonly Id[]): Promise<void> {
  for (const some of chunks(ids)) await run(DUE_NOW, { ids: some })
}

/** Whatever is in a place, or in one within it, on whatever day. */
const HELD_WITHIN = `UNWIND $ids AS id ${entity('id', `<-[w:WITHIN*0..${TIERS_OF_PLACES}]-(inside:Entity)`)}
  WHERE all(step IN w WHERE step.recordedTo = ${OPEN}) WITH DISTINCT inside
  MATCH (inside)<-[k:AT_PLACE]-(held) WHERE k.recordedTo = ${OPEN} AND held.id STARTS WITH 'holding/' RETURN DISTINCT held.id AS id`

/** Has the lines looked at again of all holdings in these places, or in places within them: other orders may reach them. */
export async function makeLinesWithinDue(run: Run, places: readonly Id[]): Promise<void> {
  for (const some of chunks(places))
    await makeLinesDue(run, idsOf(await run<{ readonly id: Id }>(HELD_WITHIN, { ids: some })))
}

const keyOf = ({ model, level, place, arrangement }: Cohort) => JSON.stringify([model, level, place, arrangement])

/** Those of either list that the other does not have so. */
function changedAmong(before: readonly Cohort[], after: readonly Cohort[]): readonly Cohort[] {
  const [old, made] = [before, after].map((all) => new Map(all.map((one) => [keyOf(one), one])))
  return [...before, ...after].filter((one) => !isDeepStrictEqual(old?.get(keyOf(one)), made?.get(keyOf(one))))
}

const idsOf = (rows: readonly { readonly id: Id }[]) => rows.map(({ id }) => id)

/** The holdings that may stand otherwise than their lines say. */
async function staleIds(run: Run, changed: readonly Cohort[], day: Day): Promise<readonly Id[]> {
  const named = changed.flatMap(({ arrangement }) => arrangement ?? [])
  const models = [...new Set(changed.flatMap(({ model, arrangement }) => (arrangement ? [] : (model ?? []))))]
  const due = await run<{ readonly id: Id }>(DUE, { day })
  const following = models.length === 0 ? [] : await run<{ readonly id: Id }>(OF_MODELS, { models })
  return [...new Set([...named, ...idsOf(due), ...idsOf(following)])]
}

async function refreshIn(run: Run, reading: Reading, at: AsOf, writer: string): Promise<void> {
  const [known] = await run<{ readonly [K in keyof AsOf]: AsOf[K] | null }>(LOCK, { writer })
  const before = { revision: known?.revision ?? 0, validAt: known?.validAt ?? at.validAt }
  if (before.revision > at.revision || isDeepStrictEqual(before, at)) return
  const cohorts = await cohortsAt(reading, at)
  const stale = await staleIds(run, changedAmong(await cohortsAt(reading, before), cohorts), at.validAt)
  for (const some of chunks(stale)) await run(WRITE, { rows: await lineRows(run, reading, at, cohorts, some) })
  await refreshPairLines(run, viewOf(reading, at))
  await run(DONE, { revision: at.revision, day: at.validAt })
}

/**
 * Writes on drawn lines whether their holding is suspended on a day, as the rules say. Derived: a picture of the latest state.
 * @param at a day on the latest revision
 */
export const refreshSuspendedNow = (graph: Graph, reading: Reading, at: AsOf): Promise<void> =>
  graph.write((run) => refreshIn(run, reading, at, `${at.revision} ${at.validAt}`))

/** Whether what was recorded may change which lines are drawn, or how they stand: itself, or by whom it is ordered. */
export const mayChangeLines = (ids: readonly Id[]): boolean =>
  ids.some((id) => /^(holding|effect|directive|org|post|place|merger|report|pair|model|type)\//.test(id))
