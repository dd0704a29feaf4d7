import { type Day, LAST_DAY, rangeOf } from '../model/date.ts'
import { boundsOf } from '../model/interval.ts'
import type { ExecutionReport } from '../model/remarks.ts'
import type { Execution, Existence, Reason } from '../model/standing.ts'
import { lifespansAround } from './existence.ts'
import { outcomeOf } from './reach.ts'
import { distinct, effectReasons, type StandingFacts, standingOn } from './standing.ts'

/** The first day by which the arrangement was over for certain, for whatever reason. */
const endedBy = (facts: StandingFacts): Day =>
  [facts.arrangement.valid, ...lifespansAround(facts).map(({ valid }) => valid)]
    .map((valid) => boundsOf(valid).toLatest)
    .toSorted()[0] ?? LAST_DAY

/** The latest report that surely was made after the order and by the day. */
const latestReport = (reports: readonly ExecutionReport[], ordered: Day, day: Day) =>
  reports
    .filter(({ observed }) => rangeOf(observed).latest <= day && rangeOf(observed).earliest >= ordered)
    .toSorted((a, b) => compare(reportKey(a), reportKey(b)))
    .at(-1)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const reportKey = ({ observed, id }: ExecutionReport) => `${rangeOf(observed).latest} ${id}`

/** Whether the arrangement's own end, evidenced by the day, came after the order. */
function endedAfter({ arrangement }: StandingFacts, ordered: Day, day: Day): boolean {
  const { toEarliest, toLatest } = boundsOf(arrangement.valid)
  return toLatest <= day && toEarliest >= ordered
}

/**
 * Whether the order that stands was carried out here; null when none stands or it came too early or too late to reach this
 * arrangement. Without evidence it is unknown: the order itself proves nothing.
 */
export function executionOf(facts: StandingFacts, reports: readonly ExecutionReport[], day: Day): Execution | null {
  const { orderedSince, decisive } = outcomeOf(facts.standingEffects, day)
  if (orderedSince === null || endedBy(facts) <= orderedSince) return null
  if (day < boundsOf(facts.arrangement.valid).fromEarliest) return null
  const report = latestReport(reports, orderedSince, day)
  if (report) return { state: report.outcome, because: [{ role: 'REPORT', fact: report.id }] }
  const own: Reason = { role: 'OWN_RECORD', fact: facts.arrangement.id }
  if (endedAfter(facts, orderedSince, day)) return { state: 'DONE', because: [own] }
  return { state: 'UNKNOWN', because: [...effectReasons(decisive), own] }
}

const EXISTS_WHEN = { DONE: 'NO', NOT_DONE: 'YES', UNKNOWN: 'UNKNOWN' } as const

/**
 * Whether an arrangement is there on a day. Evidence of a start is presumed to last until an order against it intervenes;
 * from then it is unknown, unless evidence says whether the order was carried out.
 */
export function arrangementExistence(facts: StandingFacts, reports: readonly ExecutionReport[], day: Day): Existence {
  const standing = standingOn(facts, day)
  const { because } = standing
  if (standing.state === 'NOT_STARTED' || endedBy(facts) <= day) return { state: 'NO', because }
  const execution = executionOf(facts, reports, day)
  if (execution && !standing.possible.includes('NOT_STARTED'))
    return { state: EXISTS_WHEN[execution.state], because: distinct([...execution.because, ...because]) }
  return { state: standing.state === 'ACTIVE' ? 'YES' : 'UNKNOWN', because }
}
