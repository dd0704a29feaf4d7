import type { Arrangement } from '../model/arrangement.ts'
import type { Day, UncertainDate } from '../model/date.ts'
import type { ExecutionReport } from '../model/remarks.ts'
import type { Existence, KnownState, Reason, Standing, StandingState } from '../model/standing.ts'
import { isHeldKind } from '../model/traits.ts'
import { arrangementExistence, executionOf, seenGoingOn } from '../rules/execution.ts'
import { heldThrough, shownThrough } from '../rules/existence.ts'
import { heldTogether } from '../rules/held-together.ts'
import { type DayStanding, type StandingFacts, standingOn } from '../rules/standing.ts'
import { bodiesOf } from '../rules/surroundings.ts'
import { historyOf, standingOfFacts } from '../rules/timeline.ts'
import { heldIn } from './existence.ts'
import { mapMaybeAsync, type Soon } from './lazy.ts'
import { reasoned, reasonsInView } from './reasons.ts'
import { datesOfSources } from './sources.ts'
import { factsOf } from './standing-facts.ts'
import type { InView, ViewReader } from './view-reader.ts'

/** A standing whose parts are worked out when they are read: the state is quick, its bounds need the whole history. */
export interface StandingInView {
  readonly state: StandingState
  readonly possible: readonly KnownState[]
  readonly since: UncertainDate | null
  readonly until: UncertainDate | null
  readonly because: readonly InView<Reason>[]
}

export const standingInView = (view: ViewReader, standing: Standing): StandingInView => ({
  state: standing.state,
  possible: standing.possible,
  since: standing.since,
  until: standing.until,
  get because() {
    return reasonsInView(view, standing.because)
  },
})

/** A period of a history; its reasons may have to be read. */
export interface PeriodInView extends Omit<StandingInView, 'because'> {
  readonly because: Soon<readonly InView<Reason>[]>
}

/** A period whose reasons are worked out where somebody asks for them: a list of histories mostly does not. */
export const periodInView = (
  view: ViewReader,
  period: Standing,
  reasons: () => Soon<readonly Reason[]>,
): PeriodInView => ({
  ...{ state: period.state, possible: period.possible, since: period.since, until: period.until },
  get because() {
    return mapMaybeAsync(reasons(), (because) => reasonsInView(view, because))
  },
})

/** A standing as facts make it. A class, since a list has one for each row and most of its parts are never read. */
class StandingOfFacts implements StandingInView {
  readonly #view: ViewReader
  readonly #facts: StandingFacts
  readonly #day: Day
  #on: DayStanding | null = null
  #whole: Standing | null = null

  constructor(view: ViewReader, facts: StandingFacts, day: Day) {
    this.#view = view
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
    return reasonsInView(this.#view, this.#standing.because)
  }

  get #standing(): DayStanding {
    this.#on ??= standingOn(this.#facts, this.#day)
    return this.#on
  }
  get #period(): Standing {
    this.#whole ??= standingOfFacts(this.#facts, this.#standing, this.#day)
    return this.#whole
  }
}

/** Whether it stands in one of the wanted states; null: in whichever. How it stands is worked out only where that decides. */
export async function standsIn(
  wanted: readonly StandingState[] | null,
  standing: () => Promise<StandingInView | null>,
): Promise<boolean> {
  if (wanted === null) return true
  const state = (await standing())?.state
  return state !== undefined && wanted.includes(state)
}

/** How facts make an arrangement stand on a day. */
export const standingFrom = (view: ViewReader, facts: StandingFacts, day: Day): StandingInView =>
  new StandingOfFacts(view, facts, day)

export const standing = (
  view: ViewReader,
  arrangement: Arrangement,
): StandingInView | null | Promise<StandingInView | null> =>
  mapMaybeAsync(
    factsOf(view, arrangement, view.asOf.validAt),
    (facts) => facts && standingFrom(view, facts, view.asOf.validAt),
  )

export async function standingHistory(view: ViewReader, arrangement: Arrangement): Promise<readonly StandingInView[]> {
  const facts = await factsOf(view, arrangement)
  return facts ? historyOf(facts).map((period) => standingInView(view, period)) : []
}

async function reportsOn(view: ViewReader, { id }: Arrangement) {
  return (await view.linked('ExecutionReport', id, 'REPORTS_ON', 'in')).map(({ value }) => value)
}

export async function execution(view: ViewReader, arrangement: Arrangement) {
  const [facts, reports] = await Promise.all([
    factsOf(view, arrangement, view.asOf.validAt),
    reportsOn(view, arrangement),
  ])
  const answer = facts && executionOf(facts, reports, view.asOf.validAt)
  return answer && reasoned(view, answer)
}

/** The last day for which sources show an arrangement. Two posts are held by a person; bodies are run as one until that ends. */
async function throughWhen(view: ViewReader, arrangement: Arrangement, reports: readonly ExecutionReport[]) {
  if (!isHeldKind(arrangement.kind)) return shownThrough(arrangement)
  return heldThrough(arrangement, [...(await datesOfSources(view, arrangement)), ...seenGoingOn(reports)])
}

/** The same by those who hold its posts. They are looked for only where nothing else is sure. */
async function byHolders(view: ViewReader, arrangement: Arrangement, own: Existence): Promise<Existence> {
  if (arrangement.kind !== 'ConcurrentHolding' || own.state === 'YES' || own.state === 'NO') return own
  const [main, concurrent] = await Promise.all([heldIn(view, arrangement.first), heldIn(view, arrangement.second)])
  return heldTogether(own, main, concurrent)
}

/** Whether an arrangement is there on the view's day: no more surely than its bodies, where mergers made them. */
export async function arrangementExistenceIn(view: ViewReader, arrangement: Arrangement) {
  const { validAt } = view.asOf
  const [facts, reports, lives] = await Promise.all([
    factsOf(view, arrangement, validAt),
    reportsOn(view, arrangement),
    view.mergerLives(),
  ])
  if (!facts) return null
  const through = await throughWhen(view, arrangement, reports)
  const own = arrangementExistence(facts, reports, through, validAt)
  return byHolders(view, arrangement, lives.existenceAround(arrangement, bodiesOf(facts), own, validAt))
}
