import type { Arrangement } from '../../model/arrangement.ts'
import type { AsOf } from '../../model/as-of.ts'
import type { Effect } from '../../model/effect.ts'
import type { Id, PlaceId } from '../../model/ids.ts'
import type { Entry, EntryOf } from '../../model/record.ts'
import type { Cohort } from '../../model/standing.ts'
import { cohortsOf, standingEffectsAmong } from '../../rules/reach.ts'
import { ANY_ARRANGEMENT, anyOf } from '../queries.ts'
import type { ArrangementQuery, Page, PageRequest, View } from '../store.ts'
import { isArrangement } from './arrangement-row.ts'
import type { Graph } from './driver.ts'
import { arrangementIds } from './questions/arrangements.ts'
import { type Reading, viewOf } from './view.ts'

const AT_ONCE = 1000

const suspended = (cohorts: readonly Cohort[]): ArrangementQuery => ({
  ...ANY_ARRANGEMENT,
  kinds: ['ConcurrentHolding'],
  cohorts,
  states: ['SUSPENDED'],
})

async function everything<T>(page: (request: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = []
  for (let after: string | null = null; ; ) {
    const { items, hasNext } = await page({ first: AT_ONCE, after })
    all.push(...items.map(({ item }) => item))
    after = items.at(-1)?.sortKey ?? null
    if (!hasNext || after === null) return all
  }
}

/** Adds the entries that found ones refer to, again and again until there are no more. */
async function withAll(view: View, ids: readonly Id[], refer: (entry: Entry) => readonly (Id | null)[]) {
  const found = new Map<Id, Entry>()
  for (let next = [...new Set(ids)]; next.length > 0; ) {
    const entries = await view.entries(next)
    for (const [id, entry] of entries) found.set(id, entry)
    next = [...new Set([...entries.values()].flatMap(refer))].filter((id): id is Id => id !== null && !found.has(id))
  }
  return found
}

const issuing = (entry: Entry): readonly (Id | null)[] => {
  if (entry.kind === 'Directive') return [entry.issuer]
  if (entry.kind === 'Organization') return [entry.place]
  if (entry.kind === 'Place') return [entry.parent]
  return isArrangement(entry) ? [entry.place] : []
}

const placeIn = (found: ReadonlyMap<Id, Entry>, id: PlaceId): EntryOf<'Place'> | undefined => {
  const place = found.get(id)
  return place?.kind === 'Place' ? place : undefined
}

const ancestorsIn = (found: ReadonlyMap<Id, Entry>) => (place: PlaceId) => {
  const ancestors: PlaceId[] = []
  for (let next: PlaceId | null = place; next !== null && !ancestors.includes(next); ) {
    ancestors.push(next)
    next = placeIn(found, next)?.parent ?? null
  }
  return ancestors
}

async function cohortsToday(view: View): Promise<readonly Cohort[]> {
  const effects: readonly Effect[] = await everything((page) => view.find(anyOf('Effect'), page))
  const targets = effects.flatMap(({ target }) => target ?? [])
  const found = await withAll(view, [...effects.map(({ directive }) => directive), ...targets], issuing)
  const standingEffects = standingEffectsAmong(effects, (id) => found.get(id))
  const named: readonly Arrangement[] = [...found.values()].filter(isArrangement)
  return cohortsOf(standingEffects, named, ancestorsIn(found), view.at.validAt)
}

const MARK = `MATCH ()-[line:CONCURRENTLY_HOLDS]->()
  SET line.suspendedNow = line.id IN $suspended, line.suspendedNowAsOf = $day`

/**
 * Writes on the drawn lines whether their holding is suspended on a day, as the rules say. Derived: worked out anew each time.
 * @param reading as in a view of that day on the latest revision
 */
export async function markSuspended(graph: Graph, reading: Reading, at: AsOf): Promise<void> {
  const cohorts = await cohortsToday(viewOf(reading, at))
  const scope = { ...reading, at, clocks: { revision: at.revision, day: at.validAt } }
  const ids = await arrangementIds(scope, suspended(cohorts))
  await graph.write((run) => run(MARK, { suspended: ids, day: at.validAt }))
}

/** Whether what was recorded may change which lines are drawn, or how they stand. */
export const mayChangeLines = (ids: readonly Id[]): boolean =>
  ids.some((id) => /^(holding|effect|directive)\//.test(id))
