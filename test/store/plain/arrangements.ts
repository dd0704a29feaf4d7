import type { Arrangement, ArrangementInContext } from '../../../src/model/arrangement.ts'
import type { StandingState } from '../../../src/model/standing.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import type { ArrangementQuery, Tally } from '../../../src/store/store.ts'
import { contextsIn } from './contexts.ts'
import type { PlainEntries } from './entries.ts'
import { derived, linksTo, mayStartIn } from './entry-conditions.ts'
import { inOrder } from './order.ts'
import { executionOf, isReachedBy, stateOf } from './standing.ts'

export function arrangementsIn(world: PlainEntries, query: ArrangementQuery): readonly ArrangementInContext[] {
  return contextsIn(world).filter((context) => {
    const { arrangement, members } = context
    const execution = executionOf(world, context, query.cohorts)
    return (
      query.kinds.includes(arrangement.kind) &&
      isReachedBy(world, context, query) &&
      (query.states === null || query.states.includes(stateOf(world, context, query.cohorts))) &&
      (query.execution === null || (execution !== null && query.execution.includes(execution))) &&
      (query.level === null || query.level.includes(arrangement.level)) &&
      (query.branch === null || members.some((one) => query.branch?.includes(one.organization.branch))) &&
      (query.models === null || (arrangement.model !== null && query.models.includes(arrangement.model))) &&
      (query.within === null || world.ancestorsOf(arrangement.place).includes(query.within)) &&
      query.linkedTo.every(({ link, id }) => linksTo(arrangement, link, id)) &&
      (query.derived === null || query.derived === derived(arrangement)) &&
      (query.starting === null || mayStartIn(arrangement.valid, query.starting))
    )
  })
}

const STATE_ORDER: readonly StandingState[] = ['NOT_STARTED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN']

export function tallyOf(
  world: PlainEntries,
  query: ArrangementQuery,
  by: { readonly model: boolean; readonly place: Level | null },
): readonly Tally[] {
  const rows = arrangementsIn(world, query).map((context) => ({
    model: by.model ? context.arrangement.model : null,
    place: by.place === null ? null : placeAt(world, context.arrangement, by.place),
    state: stateOf(world, context, query.cohorts),
  }))
  const groups = Map.groupBy(
    rows,
    (row) => `${row.model ?? ''}\u0001${row.place ?? ''}\u0001${STATE_ORDER.indexOf(row.state)}`,
  )
  return inOrder([...groups], ([key]) => key).flatMap(([, [row, ...more]]) =>
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
