import type { ArrangementInContext } from '../../../src/model/arrangement-in-context.ts'
import type { Id } from '../../../src/model/ids.ts'
import { boundsOf, type Interval } from '../../../src/model/interval.ts'
import type { Cohort, ExecutionState, StandingState } from '../../../src/model/standing.ts'
import type { PlainEntries } from './entries.ts'
import { inOrder } from './order.ts'

/** The narrowest cohort: by name, else in the deepest place, else anywhere. */
function cohortOf(
  world: PlainEntries,
  { arrangement }: ArrangementInContext,
  cohorts: readonly Cohort[],
): Cohort | undefined {
  const named = cohorts.find((one) => one.arrangement === arrangement.id)
  const fits = cohorts.filter(
    (one) => one.arrangement === null && one.model === arrangement.model && one.level === arrangement.level,
  )
  const places: readonly (Id | null)[] = [...world.ancestorsOf(arrangement.place), null]
  return named ?? places.flatMap((place) => fits.filter((one) => one.place === place))[0]
}

function endsOf({ arrangement, place, members }: ArrangementInContext): readonly Interval[] {
  const own = members.flatMap((one) => [...(one.post ? [one.post.valid] : []), one.organization.valid, one.place.valid])
  return [arrangement.valid, place.valid, ...own]
}

export function stateOf(world: PlainEntries, context: ArrangementInContext, cohorts: readonly Cohort[]): StandingState {
  const day = world.at.validAt
  const { fromEarliest, fromLatest } = boundsOf(context.arrangement.valid)
  const ends = endsOf(context).map(boundsOf)
  if (day < fromEarliest) return 'NOT_STARTED'
  if (ends.some(({ toLatest }) => toLatest <= day)) return 'ENDED'
  const possible = new Set<StandingState>(cohortOf(world, context, cohorts)?.possible ?? ['ACTIVE'])
  if (day < fromLatest) possible.add('NOT_STARTED')
  if (ends.some(({ toEarliest }) => toEarliest <= day)) possible.add('ENDED')
  const [only] = possible
  return possible.size === 1 && only ? only : 'UNKNOWN'
}

export function executionOf(
  world: PlainEntries,
  context: ArrangementInContext,
  cohorts: readonly Cohort[],
): ExecutionState | null {
  const day = world.at.validAt
  const since = cohortOf(world, context, cohorts)?.orderedSince ?? null
  const { fromEarliest, toEarliest, toLatest } = boundsOf(context.arrangement.valid)
  if (since === null || day < fromEarliest) return null
  if (endsOf(context).some((valid) => boundsOf(valid).toLatest <= since)) return null
  const reports = world
    .of('ExecutionReport')
    .filter((report) => report.arrangement === context.arrangement.id)
    .map(({ outcome, observed, id }) => ({ outcome, id, bounds: boundsOf({ from: observed, to: null }) }))
    .filter(({ bounds }) => bounds.fromEarliest >= since && bounds.fromLatest <= day)
  const latest = inOrder(reports, ({ bounds, id }) => `${bounds.fromLatest} ${id}`).at(-1)
  if (latest) return latest.outcome
  return toLatest <= day && toEarliest >= since ? 'DONE' : 'UNKNOWN'
}
