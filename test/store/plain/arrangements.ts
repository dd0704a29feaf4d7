import { type Arrangement, type ArrangementInContext, memberIdsOf } from '../../../src/model/arrangement.ts'
import type { Id } from '../../../src/model/ids.ts'
import { boundsOf } from '../../../src/model/interval.ts'
import type { StandingState } from '../../../src/model/standing.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import type { ArrangementQuery, ChangedSince, Tally, TallyBy } from '../../../src/store/store.ts'
import { contextsIn } from './contexts.ts'
import type { PlainEntries } from './entries.ts'
import { derived, linksTo, mayStartIn } from './entry-conditions.ts'
import { inOrder } from './order.ts'
import { executionOf, isReachedBy, stateOf } from './standing.ts'

/** How each arrangement stood on the day since which a change is asked for. */
function statesBefore(world: PlainEntries, { day, cohorts }: ChangedSince): ReadonlyMap<Id, StandingState> {
  const then = world.on(day)
  return new Map(contextsIn(then).map((context) => [context.arrangement.id, stateOf(then, context, cohorts)]))
}

export function arrangementsIn(world: PlainEntries, query: ArrangementQuery): readonly ArrangementInContext[] {
  const { changed } = query
  const before = changed && statesBefore(world, changed)
  const hasChanged = (context: ArrangementInContext) => {
    const after = stateOf(world, context, query.cohorts)
    return changed?.states.some((pair) => pair[0] === before?.get(context.arrangement.id) && pair[1] === after) ?? true
  }
  return contextsIn(world).filter((context) => {
    const { arrangement, members } = context
    const execution = executionOf(world, context, query.cohorts)
    return (
      query.kinds.includes(arrangement.kind) &&
      isReachedBy(world, context, query) &&
      hasChanged(context) &&
      (query.states === null || query.states.includes(stateOf(world, context, query.cohorts))) &&
      (query.execution === null || (execution !== null && query.execution.includes(execution))) &&
      (query.level === null || query.level.includes(arrangement.level)) &&
      (query.branch === null || members.some((one) => query.branch?.includes(one.organization.branch))) &&
      (query.models === null || (arrangement.model !== null && query.models.includes(arrangement.model))) &&
      (query.among === null || query.among.includes(arrangement.id)) &&
      (query.within === null || world.ancestorsOf(arrangement.place).includes(query.within)) &&
      (query.members === null || memberIdsOf(arrangement).some((id) => query.members?.includes(id))) &&
      query.linkedTo.every(({ link, id }) => linksTo(arrangement, link, id)) &&
      (query.derived === null || query.derived === derived(arrangement)) &&
      (query.starting === null || mayStartIn(arrangement.valid, query.starting))
    )
  })
}

const STATE_ORDER: readonly StandingState[] = ['NOT_STARTED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN']

/** The year in which it began, where that can be one only. */
function yearOf({ valid }: Arrangement): number | null {
  const { fromEarliest, fromLatest } = boundsOf(valid)
  const [first, last] = [fromEarliest, fromLatest].map((day) => Number(day.slice(0, 4)))
  return first === last ? (first ?? null) : null
}

export function tallyOf(world: PlainEntries, query: ArrangementQuery, by: TallyBy): readonly Tally[] {
  const rows = arrangementsIn(world, query).map((context) => {
    const { arrangement, members } = context
    return {
      model: by.model ? arrangement.model : null,
      place: by.place === null ? null : placeAt(world, arrangement, by.place),
      kind: by.kind ? arrangement.kind : null,
      branches: by.branches ? [...new Set(members.map((one) => one.organization.branch))].sort() : null,
      execution: by.execution ? executionOf(world, context, query.cohorts) : null,
      year: by.year ? yearOf(arrangement) : null,
      state: stateOf(world, context, query.cohorts),
    }
  })
  const key = (row: (typeof rows)[number]) =>
    [row.model, row.place, row.kind, row.branches, row.execution, row.year, STATE_ORDER.indexOf(row.state)]
      .map((one) => `${one ?? ''}`)
      .join('\u0001')
  return inOrder([...Map.groupBy(rows, key)], ([one]) => one).flatMap(([, [row, ...more]]) =>
    row ? [{ ...row, count: 1 + more.length }] : [],
  )
}

function placeAt(world: PlainEntries, { place }: Arrangement, level: Level): Tally['place'] {
  const found = world
    .ancestorsOf(place)
    .map((id) => world.entry(id))
    .find((one) => one?.kind === 'Place' && one.level === level)
  return found?.kind === 'Place' ? found.id : null
}
