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

/**
 * The caller's cohorts as tables, which the planner indexes for itself; it may do so only where the columns are cast to
 * what they are compared with, and else reads every cohort for every arrangement. A cohort of a place is spread over all
 * places within it; the nearest wins. Depth is bounded, since places that lie in a circle would never end.
 */
const cohortsOn = ({ day, of }: On): string => `
${of('named')}(arrangement, states, since, last) AS MATERIALIZED (SELECT ${columns(0, 'arrangement', 'states', 'since', 'last')} FROM json_each($${of('named')})),
${of('classed')}(model, level, states, since, last) AS MATERIALIZED (SELECT ${columns(0, 'model', 'level', 'states', 'since', 'last')} FROM json_each($${of('classed')})),
${of('spread')}(model, level, place, states, since, last, depth) AS (
  SELECT ${columns(0, 'model', 'level', 'place', 'states', 'since', 'last')}, 0 FROM json_each($${of('placed')})
  UNION
  SELECT s.model, s.level, l.src, s.states, s.since, s.last, s.depth + 1
  FROM ${of('spread')} s CROSS JOIN link l ON l.dst = s.place AND l.kind = $withinLink AND ${inView('l')} AND ${lasts('l', day)}
  WHERE s.depth < ${TIERS_OF_PLACES}
),
${of('placed')}(model, level, place, states, since, last, depth) AS MATERIALIZED (
  SELECT model, level, place, states, since, last, min(depth) FROM ${of('spread')} GROUP BY model, level, place
)`

const joinOn = ({ of, row }: On): string => `
  LEFT JOIN ${of('named')} ON ${of('named')}.arrangement = a.entity
  LEFT JOIN ${of('placed')} ON ${of('placed')}.model = ${row('model')} AND ${of('placed')}.level = ${row('level')} AND ${of('placed')}.place = ${row('place')}
  LEFT JOIN ${of('classed')} ON ${of('classed')}.model = ${row('model')} AND ${of('classed')}.level = ${row('level')}`

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
export const JOIN_BEFORE = `
  LEFT JOIN arrangement b ON NOT ${isShown('a', BEFORE.day)} AND b.entity = a.entity AND ${inView('b')} AND ${isShown('b', BEFORE.day)}
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
  const rowOf = (cohort: Cohort, of: readonly (Id | null)[], level: boolean): readonly Row[] => {
    const known = of.flatMap((id) => (id === null ? [] : [keys.get(id) ?? []])).flat()
    if (known.length < of.length) return []
    const [first = 0, ...rest] = known
    return [
      [
        first,
        ...(level ? [facets.maskOf('level', cohort.level ? [cohort.level] : [])] : []),
        ...rest,
        ...answerOf(cohort, reachedBy),
      ],
    ]
  }
  const isNamed = ({ arrangement }: Cohort) => arrangement !== null
  const named = cohorts.filter(isNamed)
  const classes = cohorts.filter((cohort) => !isNamed(cohort))
  const rows = (of: readonly Cohort[], row: (cohort: Cohort) => readonly Row[]) => JSON.stringify(of.flatMap(row))
  return {
    named: rows(named, (one) => rowOf(one, [one.arrangement], false)),
    placed: rows(
      classes.filter(({ place }) => place !== null),
      (one) => rowOf(one, [one.model, one.place], true),
    ),
    classed: rows(
      classes.filter(({ place }) => place === null),
      (one) => rowOf(one, [one.model], true),
    ),
    withinLink: symbols.keyOf('WITHIN'),
    reportLink: symbols.keyOf('REPORTS_ON'),
    done: facets.maskOf(classOf('ExecutionReport'), ['DONE']),
  }
}

/** The parameters of {@link COHORTS_BEFORE}, beside those of the day itself. */
export function paramsBefore(scope: Scope, changed: ChangedSince): Params {
  const { named, placed, classed } = cohortParams(scope, { cohorts: changed.cohorts, reachedBy: null })
  return {
    dayBefore: dayNumber(changed.day),
    changed: changedText(changed),
    ...Object.fromEntries(
      Object.entries({ named, placed, classed }).map(([name, rows]) => [BEFORE.of(name), rows ?? null]),
    ),
  }
}
