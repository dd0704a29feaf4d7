import type { DirectiveId, Id } from '../../../model/ids.ts'
import type { Cohort, StandingState } from '../../../model/standing.ts'
import { TIERS_OF_PLACES } from '../../../model/tiers.ts'
import { STATE_BIT as BIT } from '../../../rules/state-bits.ts'
import type { ArrangementQuery } from '../../store.ts'
import { dayNumber } from '../columns.ts'
import type { Params } from '../driver.ts'
import { classOf } from '../facets.ts'
import { inView, lasts } from '../predicates.ts'
import { keysOf, type Scope } from '../scope.ts'

type Bit = keyof typeof BIT

/** Set beside the states of a cohort that the directive asked for reaches. */
export const REACHED = 16
export const STATES_MASK = REACHED - 1

/** A cohort's answer: what is possible and whether it is reached, since when an order stands, and when the last came (0: none). */
const answerOf = ({ possible, order, reachedBy }: Cohort, directive: DirectiveId | null): readonly number[] => [
  [...new Set(possible)].reduce((sum, state) => sum + BIT[state], 0) +
    (directive !== null && reachedBy.includes(directive) ? REACHED : 0),
  order === null ? 0 : dayNumber(order.since),
  order === null ? 0 : dayNumber(order.last),
]

const columns = (from: number, ...names: readonly string[]) =>
  names.map((_, n) => `CAST(value ->> ${from + n} AS INTEGER)`).join(', ')

/** Of a cohort that is named by what is in it, or is of all places: see {@link COHORTS}. */
export const NONE = 0

const COHORT = ['model', 'level', 'place', 'states', 'since', 'last'] as const

/**
 * The caller's cohorts as one table, which the planner indexes for itself; it may do so only where the columns are cast to
 * what they are compared with, and only where it expects many rows, which is why there is no table for each form. A cohort of a place is
 * spread over all places within it; the nearest wins. Depth is bounded, since places that lie in a circle would never end.
 * One of all places has none, and one that names an arrangement has it in place of a place, without a model.
 */
export const COHORTS = `
spread(${COHORT.join(', ')}, depth) AS (
  SELECT ${columns(0, ...COHORT)}, 0 FROM json_each($placed)
  UNION
  SELECT s.model, s.level, l.src, s.states, s.since, s.last, s.depth + 1
  FROM spread s CROSS JOIN link l ON l.dst = s.place AND l.kind = $withinLink AND ${inView('l')} AND ${lasts('l')}
  WHERE s.depth < ${TIERS_OF_PLACES}
),
ruled(${COHORT.join(', ')}, depth) AS MATERIALIZED (
  SELECT ${COHORT.join(', ')}, min(depth) FROM spread GROUP BY model, level, place
  UNION ALL
  SELECT ${columns(0, ...COHORT)}, 0 FROM json_each($ruled)
)`

const joined = (as: string, model: string, level: string, place: string) =>
  `LEFT JOIN ruled ${as} ON ${as}.model = ${model} AND ${as}.level = ${level} AND ${as}.place = ${place}`

export const JOIN_COHORTS = `
  ${joined('named', `${NONE}`, `${NONE}`, 'a.entity')}
  ${joined('placed', 'a.model', 'a.level', 'a.place')}
  ${joined('classed', 'a.model', 'a.level', `${NONE}`)}`

const narrowest = (column: string, none: number) =>
  `coalesce(${['named', 'placed', 'classed'].map((table) => `${table}.${column}`).join(', ')}, ${none})`

const STATES_SET = narrowest('states', BIT.ACTIVE)
const SINCE = narrowest('since', 0)
const LAST = narrowest('last', 0)

/** Whether the directive asked for reaches an arrangement. */
export const IS_REACHED = `(${STATES_SET} & ${REACHED})`

/** The same decision as `possibleWithin` in `rules/state-bits.ts`, over the stored bounds. */
export const POSSIBLE = `CASE
  WHEN $day < a.start_earliest THEN ${BIT.NOT_STARTED}
  WHEN a.end_latest <= $day THEN ${BIT.ENDED}
  ELSE (($day < a.start_latest) * ${BIT.NOT_STARTED}) | ((a.end_earliest <= $day) * ${BIT.ENDED})
    | (${STATES_SET} & ${STATES_MASK})
END`

const OUTCOME = { DONE: 1, NOT_DONE: 2, UNKNOWN: 4 } as const

const REPORTS = `FROM link o
  CROSS JOIN version w ON w.entity = o.src AND ${inView('w')}
  CROSS JOIN listing r ON r.kind = w.kind AND r.sort_key = w.sort_key AND ${inView('r')}
  WHERE o.dst = a.entity AND o.kind = $reportLink AND ${inView('o')}
    AND r.from_latest <= $day AND r.from_earliest >= ${SINCE}`

/** What the reports say that no later one surely takes the place of; null: there are none. */
const REPORTED = `(
  SELECT CASE WHEN min(r.class = $done) < max(r.class = $done) THEN ${OUTCOME.UNKNOWN}
    WHEN max(r.class = $done) THEN ${OUTCOME.DONE} WHEN count(*) THEN ${OUTCOME.NOT_DONE} END
  ${REPORTS} AND r.from_latest >= (SELECT max(r.from_earliest) ${REPORTS})
)`

/** The same decision as `executionOf` in `rules/execution.ts`; null where it gives null. */
export const EXECUTION = `CASE
  WHEN ${SINCE} = 0 OR a.end_latest <= ${SINCE} OR $day < a.from_earliest THEN NULL
  ELSE coalesce(${REPORTED}, CASE
    WHEN a.own_latest <= $day AND a.own_earliest >= ${SINCE} THEN ${OUTCOME.DONE}
    WHEN ${LAST} < a.from_earliest AND a.from_latest <= $day THEN ${OUTCOME.NOT_DONE}
    ELSE ${OUTCOME.UNKNOWN} END)
END`

export const outcomeMask = (wanted: readonly (keyof typeof OUTCOME)[]): number =>
  [...new Set(wanted)].reduce((mask, outcome) => mask + OUTCOME[outcome], 0)

const OUTCOMES = Object.entries(OUTCOME) as readonly (readonly [keyof typeof OUTCOME, number])[]

/** The answer that {@link EXECUTION} stands for. */
export const outcomeOf = (bit: number): keyof typeof OUTCOME =>
  OUTCOMES.find(([, one]) => one === bit)?.[0] ?? 'UNKNOWN'

const STATES = Object.entries(BIT) as readonly (readonly [Bit, number])[]

/** The state that a number of possible states comes to. */
export const stateOf = (possible: number): StandingState => STATES.find(([, bit]) => bit === possible)?.[0] ?? 'UNKNOWN'

/** A set of those sets of possible states that come to a wanted state: bit n stands for the set n. */
export const statesMask = (wanted: readonly StandingState[]): number =>
  Array.from({ length: 2 ** (2 ** 2) }, (_, possible) => possible)
    .filter((possible) => wanted.includes(stateOf(possible)))
    .reduce((mask, possible) => mask + 2 ** possible, 0)

type Row = readonly number[]
export type CohortQuery = Pick<ArrangementQuery, 'cohorts' | 'reachedBy'>

const isSpread = ({ arrangement, place }: Cohort) => arrangement === null && place !== null

/** The cohorts in the columns of {@link COHORTS}. What the store has never seen can match nothing and is left out. */
export function cohortRows(scope: Scope, { cohorts, reachedBy }: CohortQuery) {
  const ids = cohorts.flatMap(({ model, place, arrangement }) => [model, place, arrangement])
  const keys = keysOf(
    scope,
    ids.filter((id) => id !== null),
  )
  const keyFor = (id: Id | null): number | undefined => (id === null ? NONE : keys.get(id))
  const rowOf = (cohort: Cohort): readonly Row[] => {
    const { model, level, place, arrangement } = cohort
    const [first, last] = arrangement === null ? [keyFor(model), keyFor(place)] : [NONE, keyFor(arrangement)]
    if (first === undefined || last === undefined) return []
    const levels = arrangement === null ? scope.facets.maskOf('level', level ? [level] : []) : NONE
    return [[first, levels, last, ...answerOf(cohort, reachedBy)]]
  }
  return {
    placed: cohorts.filter(isSpread).flatMap(rowOf),
    ruled: cohorts.filter((cohort) => !isSpread(cohort)).flatMap(rowOf),
  }
}

/** The parameters of {@link COHORTS}. */
export function cohortParams(scope: Scope, query: CohortQuery): Params {
  const { symbols, facets } = scope
  const { placed, ruled } = cohortRows(scope, query)
  return {
    placed: JSON.stringify(placed),
    ruled: JSON.stringify(ruled),
    withinLink: symbols.keyOf('WITHIN'),
    reportLink: symbols.keyOf('REPORTS_ON'),
    done: facets.maskOf(classOf('ExecutionReport'), ['DONE']),
  }
}
