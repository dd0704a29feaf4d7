import type { ArrangementInContext } from '../../../src/model/arrangement.ts'
import { LAST_DAY } from '../../../src/model/date.ts'
import type { Id } from '../../../src/model/ids.ts'
import { type Bounds, boundsOf, type Interval } from '../../../src/model/interval.ts'
import type { Cohort, ExecutionState, StandingState } from '../../../src/model/standing.ts'
import type { ArrangementQuery } from '../../../src/store/store.ts'
import type { PlainEntries } from './entries.ts'

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

const membersOf = ({ members }: ArrangementInContext): readonly Interval[] =>
  members.flatMap((one) => [...(one.post ? [one.post.valid] : []), one.organization.valid, one.place.valid])

const startsOf = (context: ArrangementInContext): readonly Interval[] => [
  context.arrangement.valid,
  context.place.valid,
  ...membersOf(context),
]

/** That a body ended by the day of its merger does not end the merger; that a rule says so of a later day leaves it open. */
function endsOf(context: ArrangementInContext): readonly Bounds[] {
  const { arrangement, place, members } = context
  if (arrangement.kind !== 'BodyMerger') return startsOf(context).map(boundsOf)
  const start = boundsOf(arrangement.valid)
  const bodies = members.map(({ organization: { valid, origin } }) => {
    const bounds = boundsOf(valid)
    return origin.basis === 'DERIVED' ? { ...bounds, toLatest: LAST_DAY } : bounds
  })
  const apart = bodies.filter(({ toEarliest }) => start.fromLatest < toEarliest)
  const places = [place, ...members.map((one) => one.place)]
  return [start, ...places.map(({ valid }) => boundsOf(valid)), ...apart]
}

export const isReachedBy = (
  world: PlainEntries,
  context: ArrangementInContext,
  { cohorts, reachedBy }: Pick<ArrangementQuery, 'cohorts' | 'reachedBy'>,
): boolean => reachedBy === null || (cohortOf(world, context, cohorts)?.reachedBy.includes(reachedBy) ?? false)

export function stateOf(world: PlainEntries, context: ArrangementInContext, cohorts: readonly Cohort[]): StandingState {
  const day = world.at.validAt
  const starts = startsOf(context).map(boundsOf)
  const ends = endsOf(context)
  if (starts.some(({ fromEarliest }) => day < fromEarliest)) return 'NOT_STARTED'
  if (ends.some(({ toLatest }) => toLatest <= day)) return 'ENDED'
  const possible = new Set<StandingState>(cohortOf(world, context, cohorts)?.possible ?? ['ACTIVE'])
  if (starts.some(({ fromLatest }) => day < fromLatest)) possible.add('NOT_STARTED')
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
  const order = cohortOf(world, context, cohorts)?.order ?? null
  const { fromEarliest, fromLatest, toEarliest, toLatest } = boundsOf(context.arrangement.valid)
  if (order === null || day < fromEarliest) return null
  if (endsOf(context).some((end) => end.toLatest <= order.since)) return null
  const reports = world
    .of('ExecutionReport')
    .filter((report) => report.arrangement === context.arrangement.id)
    .map(({ outcome, observed }) => ({ outcome, bounds: boundsOf({ from: observed, to: null }) }))
    .filter(({ bounds }) => bounds.fromEarliest >= order.since && bounds.fromLatest <= day)
  const newest = reports.filter(({ bounds }) => !reports.some((other) => other.bounds.fromEarliest > bounds.fromLatest))
  const [outcome, contrary] = new Set(newest.map((one) => one.outcome))
  if (outcome) return contrary ? 'UNKNOWN' : outcome
  if (toLatest <= day && toEarliest >= order.since) return 'DONE'
  return fromEarliest > order.last && fromLatest <= day ? 'NOT_DONE' : 'UNKNOWN'
}
