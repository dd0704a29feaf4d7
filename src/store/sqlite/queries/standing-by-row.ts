import type { StandingState } from '../../../model/standing.ts'
import { possibleWithin, STATE_BIT } from '../../../rules/state-bits.ts'
import type { ArrangementQuery } from '../../store.ts'
import type { Around } from '../place-tree.ts'
import type { Scope } from '../scope.ts'
import type { Slice } from '../slices.ts'
import { type CohortQuery, cohortRows, NONE, REACHED, STATES_MASK, stateOf } from './rulings.ts'

type States = ReadonlyMap<number, number>

/** What orders leave possible, by the caller's cohorts. */
interface Rulings {
  readonly named: States
  /** Whether any is said of a place, and so of those in it. */
  readonly arePlaced: boolean
  /** By model and level, then by place; at {@link NONE} for all others. */
  readonly classed: ReadonlyMap<string, States>
}

const UNRULED = STATE_BIT.ACTIVE
const NO_PLACES: States = new Map()

/** Of no matter what it lies in. */
const alone: Around = (place) => [place]

const classKey = (model: number, level: number) => `${model} ${level}`

function rulingsIn(scope: Scope, query: CohortQuery): Rulings {
  const { placed, ruled } = cohortRows(scope, query)
  const named = new Map<number, number>()
  const classed = new Map<string, Map<number, number>>()
  for (const [model = NONE, level = NONE, place = NONE, states = UNRULED] of [...placed, ...ruled]) {
    const key = classKey(model, level)
    if (model === NONE) named.set(place, states)
    else classed.set(key, (classed.get(key) ?? new Map<number, number>()).set(place, states))
  }
  return { named, classed, arePlaced: placed.length > 0 }
}

/** What each set of possible states comes to. */
export const SETS = Array.from({ length: STATES_MASK + 1 }, (_, possible) => stateOf(possible))

/** By the sets of possible states, whether they come to one that is wanted. */
export const wantedSets = (states: readonly StandingState[]): readonly boolean[] =>
  SETS.map((state) => states.includes(state))

/** Gives a value of a row of a slice. */
export type OfRow<T> = (slice: Slice) => (row: number) => T

/** Of the nearest place around one of which something is said. */
function nearest(states: States | undefined, around: readonly number[]): number | undefined {
  for (const place of around) {
    const one = states?.get(place)
    if (one !== undefined) return one
  }
  return undefined
}

/** By the narrowest cohort that fits. */
const rulingOf =
  ({ named, classed }: Rulings, around: Around): OfRow<number> =>
  ({ entity, place, classOf, classes }) => {
    const byPlace = classes.map(({ model, level }) => classed.get(classKey(model, level)) ?? NO_PLACES)
    const anywhere = Int32Array.from(byPlace, (states) => states.get(NONE) ?? UNRULED)
    const everywhere = (row: number) => anywhere[classOf[row] ?? 0] ?? UNRULED
    if (named.size === 0 && byPlace.every((states) => states.size <= Number(states.has(NONE)))) return everywhere
    return (row) =>
      named.get(entity[row] ?? NONE) ??
      nearest(byPlace[classOf[row] ?? 0], around(place[row] ?? NONE)) ??
      everywhere(row)
  }

/** What decides how one arrangement stands, as the engine gives it. */
export interface StandingRow {
  readonly entity: number
  readonly place: number
  /** 0: none. */
  readonly model: number
  readonly level: number
  readonly startEarliest: number
  readonly startLatest: number
  readonly endEarliest: number
  readonly endLatest: number
}

const aroundIn = async (scope: Scope, { arePlaced }: Rulings): Promise<Around> =>
  arePlaced ? scope.placeTree.on(scope.clocks) : alone

/** Whether one stands in such a state on the day, and the directive asked for reaches it. */
export async function standsAsAsked(
  scope: Scope,
  query: CohortQuery & Pick<ArrangementQuery, 'states'>,
): Promise<(row: StandingRow) => boolean> {
  const rulings = rulingsIn(scope, query)
  const around = await aroundIn(scope, rulings)
  const wanted = query.states && wantedSets(query.states)
  const { day } = scope.clocks
  return ({ entity, place, model, level, startEarliest, startLatest, endEarliest, endLatest }) => {
    const states = rulings.classed.get(classKey(model, level))
    const ruled = rulings.named.get(entity) ?? nearest(states, around(place)) ?? states?.get(NONE) ?? UNRULED
    if (query.reachedBy !== null && (ruled & REACHED) === 0) return false
    const possible = () => possibleWithin(day, ruled & STATES_MASK, startEarliest, startLatest, endEarliest, endLatest)
    return wanted === null || (wanted[possible()] ?? false)
  }
}

/** How arrangements stand on a day, as `POSSIBLE` has it in SQL. */
export interface StandingByRow {
  /** What is possible. */
  readonly possible: OfRow<number>
  /** Whether the directive asked for reaches them. */
  readonly isReached: OfRow<boolean>
}

export async function standingByRow(scope: Scope, query: CohortQuery): Promise<StandingByRow> {
  const rulings = rulingsIn(scope, query)
  const ruling = rulingOf(rulings, await aroundIn(scope, rulings))
  const { day } = scope.clocks
  return {
    possible: (slice) => {
      const { startEarliest, startLatest, endEarliest, endLatest } = slice
      const ruled = ruling(slice)
      const at = (days: Slice['startLatest'], row: number) => days[row] ?? 0
      return (row) =>
        possibleWithin(
          day,
          ruled(row) & STATES_MASK,
          at(startEarliest, row),
          at(startLatest, row),
          at(endEarliest, row),
          at(endLatest, row),
        )
    },
    isReached: (slice) => {
      const ruled = ruling(slice)
      return (row) => (ruled(row) & REACHED) !== 0
    },
  }
}
