import type { DirectiveId, Id } from '../../../model/ids.ts'
import type { Cohort, StandingState } from '../../../model/standing.ts'
import { TIERS_OF_PLACES } from '../../queries.ts'
import type { ArrangementQuery, ChangedSince } from '../../store.ts'
import { dayNumber } from '../columns.ts'
import type { Params } from '../driver.ts'
import { classOf } from '../facets.ts'
import { inView, isShown, lasts } from '../predicates.ts'
import { keysOf, type Scope } from '../scope.ts'

/** States as bits, so that what is possible is one number. */
const BIT = { NOT_STARTED: 1, ACTIVE: 2, SUSPENDED: 4, ENDED: 8 } as const
type Bit = keyof typeof BIT

/** Set beside the states of a cohort that the directive asked for reaches. */
const REACHED = 16
const STATES_MASK = REACHED - 1

/** A cohort's answer: what is possible and whether it is reached, since when an order stands, and when the last came (0: none). */
const answerOf = ({ possible, order, reachedBy }: Cohort, directive: DirectiveId | null): readonly number[] => [
  [...new Set(possible)].reduce((sum, state) => sum + BIT[state], 0) +
    (directive !== null && reachedBy.includes(directive) ? REACHED : 0),
  order === null ? 0 : dayNumber(order.since),
  order === null ? 0 : dayNumber(order.last),
]

const columns = (from: number, ...names: readonly string[]) =>
  names.map((_, n) => `CAST(value ->> ${from + n} AS INTEGER)`).join(', ')

/** One of the days of which a text tells how arrangements stand. */
interface On {
  readonly day: string
  /** A parameter or a table of the day's cohorts. */
  readonly of: (name: string) => string
  /** What the row of an arrangement says on that day. */
  readonly row: (column: string) => string
}
/** The view's own day. */
const TODAY: On = { day: '$day', of: (name) => name, row: (column) => `a.${column}` }
/** The day since which a change is asked for; `b` is what was said otherwise of that day. */
const BEFORE: On = {
  day: '$dayBefore',
  of: (name) => `${name}_before`,
  row: (column) => `coalesce(b.${column}, a.${column})`,
}

/** Of a cohort that is named by what is in it, or is of all places: see {@link cohortsOn}. */
const NONE = 0

const COHORT = ['model', 'level', 'place', 'states', 'since', 'last'] as const

/**
 * The caller's cohorts as one table, which the planner indexes for itself; it may do so only where the columns are cast to
 * what they are compared with, and only where it expects many rows, which is why there is no table for each form. A cohort of a place is
 * spread over all places within it; the nearest wins. Depth is bounded, since places that lie in a circle would never end.
 * One of all places has none, and one that names an arrangement has it in place of a place, without a model.
 */
const cohortsOn = ({ day, of }: On): string => `
${of('spread')}(${COHORT.join(', ')}, depth) AS (
  SELECT ${columns(0, ...COHORT)}, 0 FROM json_each($${of('placed')})
  UNION
  SELECT s.model, s.level, l.src, s.states, s.since, s.last, s.depth + 1
  FROM ${of('spread')} s CROSS JOIN link l ON l.dst = s.place AND l.kind = $withinLink AND ${inView('l')} AND ${lasts('l', day)}
  WHERE s.depth < ${TIERS_OF_PLACES}
),
${of('ruled')}(${COHORT.join(', ')}, depth) AS MATERIALIZED (
  SELECT ${COHORT.join(', ')}, min(depth) FROM ${of('spread')} GROUP BY model, level, place
  UNION ALL
  SELECT ${columns(0, ...COHORT)}, 0 FROM json_each($${of('ruled')})
)`

const joined = ({ of }: On, as: string, model: string, level: string, place: string) =>
  `LEFT JOIN ${of('ruled')} ${of(as)} ON ${of(as)}.model = ${model} AND ${of(as)}.level = ${level} AND ${of(as)}.place = ${place}`

const joinOn = (on: On): string => `
  ${joined(on, 'named', `${NONE}`, `${NONE}`, 'a.entity')}
  ${joined(on, 'placed', on.row('model'), on.row('level'), on.row('place'))}
  ${joined(on, 'classed', on.row('model'), on.row('level'), `${NONE}`)}`

const narrowest = ({ of }: On, column: string, none: number) =>
  `coalesce(${['named', 'placed', 'classed'].map((table) => `${of(table)}.${column}`).join(', ')}, ${none})`

const statesOn = (on: On) => narrowest(on, 'states', BIT.ACTIVE)
const SINCE = narrowest(TODAY, 'since', 0)
const LAST = narrowest(TODAY, 'last', 0)

/** Whether the directive asked for reaches an arrangement. */
export const IS_REACHED = `(${statesOn(TODAY)} & ${REACHED})`

/** The same decision as `standingOn` in `rules/standing.ts`, over the stored bounds. */
const possibleOn = (on: On): string => `CASE
  WHEN ${on.day} < ${on.row('start_earliest')} THEN ${BIT.NOT_STARTED}
  WHEN ${on.row('end_latest')} <= ${on.day} THEN ${BIT.ENDED}
  ELSE ((${on.day} < ${on.row('start_latest')}) * ${BIT.NOT_STARTED}) | ((${on.row('end_earliest')} <= ${on.day}) * ${BIT.ENDED})
    | (${statesOn(on)} & ${STATES_MASK})
END`

export const COHORTS = cohortsOn(TODAY)
export const JOIN_COHORTS = joinOn(TODAY)
export const POSSIBLE = possibleOn(TODAY)

export const COHORTS_BEFORE = cohortsOn(BEFORE)
/** What is shown so on both days is looked for under no key: a condition beside the key would be tried on what was found. */
export const JOIN_BEFORE = `
  LEFT JOIN arrangement b ON b.entity = iif(${isShown('a', BEFORE.day)}, NULL, a.entity) AND ${inView('b')} AND ${isShown('b', BEFORE.day)}
  ${joinOn(BEFORE)}`
/**
 * Whether it was listed on the day before, and the states of both days are wanted: `$changed` has a letter for each two sets of possible
 * states.
 */
export const IS_CHANGED = `((b.entity IS NOT NULL OR ${isShown('a', BEFORE.day)})
  AND substr($changed, 1 + ${STATES_MASK + 1} * (${possibleOn(BEFORE)}) + (${POSSIBLE}), 1) = '1')`

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

const POSSIBLE_SETS = Array.from({ length: STATES_MASK + 1 }, (_, possible) => stateOf(possible))

/** For {@link IS_CHANGED}. */
const changedText = ({ states }: ChangedSince): string =>
  POSSIBLE_SETS.flatMap((before) =>
    POSSIBLE_SETS.map((after) => Number(states.some(([one, other]) => one === before && other === after))),
  ).join('')

type Row = readonly number[]
type CohortQuery = Pick<ArrangementQuery, 'cohorts' | 'reachedBy'>

/** The cohorts as the parameters of {@link COHORTS}. What the store has never seen can match nothing and is left out. */
export function cohortParams(scope: Scope, { cohorts, reachedBy }: CohortQuery): Params {
  const { symbols, facets } = scope
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
    const levels = arrangement === null ? facets.maskOf('level', level ? [level] : []) : NONE
    return [[first, levels, last, ...answerOf(cohort, reachedBy)]]
  }
  const isSpread = ({ arrangement, place }: Cohort) => arrangement === null && place !== null
  const rows = (of: readonly Cohort[]) => JSON.stringify(of.flatMap(rowOf))
  return {
    placed: rows(cohorts.filter(isSpread)),
    ruled: rows(cohorts.filter((cohort) => !isSpread(cohort))),
    withinLink: symbols.keyOf('WITHIN'),
    reportLink: symbols.keyOf('REPORTS_ON'),
    done: facets.maskOf(classOf('ExecutionReport'), ['DONE']),
  }
}

/** The parameters of {@link COHORTS_BEFORE}, beside those of the day itself. */
export function paramsBefore(scope: Scope, changed: ChangedSince): Params {
  const { placed, ruled } = cohortParams(scope, { cohorts: changed.cohorts, reachedBy: null })
  return {
    dayBefore: dayNumber(changed.day),
    changed: changedText(changed),
    ...Object.fromEntries(Object.entries({ placed, ruled }).map(([name, rows]) => [BEFORE.of(name), rows ?? null])),
  }
}
