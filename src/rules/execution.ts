import { type Day, rangeOf, type UncertainDate } from '../model/date.ts'
import { boundsOf } from '../model/interval.ts'
import type { ExecutionReport } from '../model/remarks.ts'
import type { Execution, Existence, Reason, StandingOrder } from '../model/standing.ts'
import { surely } from './existence.ts'
import { outcomeOf } from './outcome.ts'
import { distinct } from './reasons.ts'
import {
  endedBy,
  isAbsentByMergers,
  orderReasons,
  orderWithin,
  outsideOn,
  type StandingFacts,
  standingOn,
} from './standing.ts'

/** Of the reports that surely were made after the order and by the day, those that no later one surely takes the place of. */
export function latestReports(reports: readonly ExecutionReport[], ordered: Day, day: Day): readonly ExecutionReport[] {
  const made = reports.filter(
    ({ observed }) => rangeOf(observed).latest <= day && rangeOf(observed).earliest >= ordered,
  )
  return made.filter((one) => !made.some((other) => rangeOf(other.observed).earliest > rangeOf(one.observed).latest))
}

/** What the latest reports say; unknown where they contradict each other. null: there is none. */
function reported(reports: readonly ExecutionReport[]): Execution | null {
  const [first, ...others] = reports
  if (!first) return null
  const agree = others.every(({ outcome }) => outcome === first.outcome)
  return {
    state: agree ? first.outcome : 'UNKNOWN',
    because: reports.map(({ id }) => ({ role: 'REPORT', fact: id })),
  }
}

/** Whether the arrangement's own end, evidenced by the day, came after the order. */
function endedAfter({ arrangement }: StandingFacts, { since }: StandingOrder, day: Day): boolean {
  const { toEarliest, toLatest } = boundsOf(arrangement.valid)
  return toLatest <= day && toEarliest >= since
}

/** Whether evidence shows that it was set up, by the day, after all orders that stand: none of them was carried out here. */
function begunAfter({ arrangement }: StandingFacts, { last }: StandingOrder, day: Day): boolean {
  const { fromEarliest, fromLatest } = boundsOf(arrangement.valid)
  return last < fromEarliest && fromLatest <= day
}

/**
 * Whether the order that stands was carried out here; null when none stands for certain, or it came too early or too late to reach
 * this arrangement. Without evidence it is unknown: the order itself proves nothing.
 */
export function executionOf(facts: StandingFacts, reports: readonly ExecutionReport[], day: Day): Execution | null {
  const order = orderWithin(facts.byMergers, facts.standingEffects, day)
  if (order === null || endedBy(facts, day) <= order.since) return null
  if (day < boundsOf(facts.arrangement.valid).fromEarliest) return null
  const evidenced = reported(latestReports(reports, order.since, day))
  if (evidenced) return evidenced
  const own: Reason = { role: 'OWN_RECORD', fact: facts.arrangement.id }
  if (endedAfter(facts, order, day)) return { state: 'DONE', because: [own] }
  if (begunAfter(facts, order, day)) return { state: 'NOT_DONE', because: [own] }
  return { state: 'UNKNOWN', because: [...orderReasons(outcomeOf(facts.standingEffects, day), day), own] }
}

/**
 * Whether an arrangement is there on a day. Evidence of a start is presumed to last until an order against it intervenes;
 * from then it is unknown, unless evidence says whether the order was carried out.
 * @param through the last day for which sources show it (`rules/existence.ts`)
 */
export function arrangementExistence(
  facts: StandingFacts,
  reports: readonly ExecutionReport[],
  through: Day | null,
  day: Day,
): Existence {
  const outside = outsideOn(facts, facts.surroundings.on(day), day)
  if (outside) return { state: 'NO', because: outside.because }
  const { state, possible, because } = standingOn(facts, day)
  if (state === 'NOT_STARTED' || isAbsentByMergers(facts.byMergers, day)) return { state: 'NO', because }
  const execution = executionOf(facts, reports, day)
  const existsWhen = { DONE: 'NO', NOT_DONE: surely(through, day), UNKNOWN: 'UNKNOWN' } as const
  if (execution && (execution.state === 'DONE' || !possible.includes('NOT_STARTED')))
    return { state: existsWhen[execution.state], because: distinct([...execution.because, ...because]) }
  return { state: state === 'ACTIVE' ? surely(through, day) : 'UNKNOWN', because }
}

/** The dates of the reports that show an arrangement to go on. */
export const seenGoingOn = (reports: readonly ExecutionReport[]): readonly UncertainDate[] =>
  reports.flatMap(({ outcome, observed }) => (outcome === 'NOT_DONE' ? [observed] : []))
