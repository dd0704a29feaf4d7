import type { Arrangement } from '../../model/arrangement.ts'
import type { Day, UncertainDate } from '../../model/date.ts'
import type { KnownState, Standing, StandingState } from '../../model/standing.ts'
import { arrangementExistence, executionOf } from '../../rules/execution.ts'
import { type DayStanding, type StandingFacts, standingOn } from '../../rules/standing.ts'
import { historyOf, standingIn } from '../../rules/timeline.ts'
import { andThen } from '../and-then.ts'
import type { Lens } from '../lens.ts'
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

/** A standing as facts make it. A class, since a list has one for each row and most of its parts are never read. */
class StandingOfFacts implements SeenStanding {
  readonly #lens: Lens
  readonly #facts: StandingFacts
  readonly #day: Day
  #on: DayStanding | null = null
  #whole: Standing | null = null

  constructor(lens: Lens, facts: StandingFacts, day: Day) {
    this.#lens = lens
    this.#facts = facts
    this.#day = day
  }

  get state() {
    return this.#standing.state
  }
  get possible() {
    return this.#standing.possible
  }
  get since() {
    return this.#period.since
  }
  get until() {
    return this.#period.until
  }
  get because() {
    return seenAll(this.#lens, this.#standing.because)
  }

  get #standing(): DayStanding {
    this.#on ??= standingOn(this.#facts, this.#day)
    return this.#on
  }
  get #period(): Standing {
    this.#whole ??= standingIn(historyOf(this.#facts), this.#standing, this.#day)
    return this.#whole
  }
}

/** How facts make an arrangement stand on a day. */
export const standingFrom = (lens: Lens, facts: StandingFacts, day: Day): SeenStanding =>
  new StandingOfFacts(lens, facts, day)

export const standing = (lens: Lens, arrangement: Arrangement): SeenStanding | null | Promise<SeenStanding | null> =>
  andThen(factsOf(lens, arrangement, lens.at.validAt), (facts) => facts && standingFrom(lens, facts, lens.at.validAt))

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
