import type { Arrangement } from '../../model/arrangement.ts'
import type { Day, UncertainDate } from '../../model/date.ts'
import type { KnownState, Standing, StandingState } from '../../model/standing.ts'
import { arrangementExistence, executionOf } from '../../rules/execution.ts'
import { type StandingFacts, standingOn } from '../../rules/standing.ts'
import { historyOf, standingIn } from '../../rules/timeline.ts'
import type { Lens } from '../lens.ts'
import { once } from '../once.ts'
import { type SeenReason, seenAll } from '../seen.ts'
import { factsOf } from './facts.ts'
import { reasoned } from './reasons.ts'

/** A standing whose parts are worked out when they are read: the state is quick, its bounds need the whole history. */
export interface SeenStanding {
  readonly state: StandingState
  readonly possible: readonly KnownState[]
  readonly since: UncertainDate | null
  readonly until: UncertainDate | null
  readonly because: readonly SeenReason[]
}

export const seenStanding = (lens: Lens, standing: Standing): SeenStanding => ({
  ...standing,
  because: seenAll(lens, standing.because),
})

/** How facts make an arrangement stand on a day. */
export function standingFrom(lens: Lens, facts: StandingFacts, day: Day): SeenStanding {
  const on = once(() => standingOn(facts, day))
  const whole = once(() => standingIn(historyOf(facts), on(), day))
  return {
    get state() {
      return on().state
    },
    get possible() {
      return on().possible
    },
    get since() {
      return whole().since
    },
    get until() {
      return whole().until
    },
    get because() {
      return seenAll(lens, on().because)
    },
  }
}

export async function standing(lens: Lens, arrangement: Arrangement): Promise<SeenStanding | null> {
  const facts = await factsOf(lens, arrangement, lens.at.validAt)
  return facts && standingFrom(lens, facts, lens.at.validAt)
}

export async function standingHistory(lens: Lens, arrangement: Arrangement): Promise<readonly SeenStanding[]> {
  const facts = await factsOf(lens, arrangement)
  return facts ? historyOf(facts).map((period) => seenStanding(lens, period)) : []
}

async function reportsOn(lens: Lens, { id }: Arrangement) {
  return (await lens.linked('ExecutionReport', id, 'REPORTS_ON', 'in')).map(({ it }) => it)
}

export async function execution(lens: Lens, arrangement: Arrangement) {
  const [facts, reports] = await Promise.all([
    factsOf(lens, arrangement, lens.at.validAt),
    reportsOn(lens, arrangement),
  ])
  const answer = facts && executionOf(facts, reports, lens.at.validAt)
  return answer && reasoned(lens, answer)
}

/** Whether an arrangement is there on the view's day, as the rules give it. */
export async function arrangementThere(lens: Lens, arrangement: Arrangement) {
  const [facts, reports] = await Promise.all([
    factsOf(lens, arrangement, lens.at.validAt),
    reportsOn(lens, arrangement),
  ])
  return facts && arrangementExistence(facts, reports, lens.at.validAt)
}
