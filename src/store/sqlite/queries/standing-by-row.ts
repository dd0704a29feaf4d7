import { possibleWithin, STATE_BIT } from '../../../rules/state-bits.ts'
import type { Around } from '../place-tree.ts'
import type { Scope } from '../scope.ts'
import type { Slice } from '../slices.ts'
import { type CohortQuery, cohortRows, NONE, REACHED, STATES_MASK } from './rulings.ts'

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

/** How arrangements stand on a day, as `POSSIBLE` has it in SQL. */
export interface StandingByRow {
  /** What is possible. */
  readonly possible: OfRow<number>
  /** Whether the directive asked for reaches them. */
  readonly isReached: OfRow<boolean>
}

export async function standingByRow(scope: Scope, query: CohortQuery): Promise<StandingByRow> {
  const rulings = rulingsIn(scope, query)
  const ruling = rulingOf(rulings, rulings.arePlaced ? await scope.placeTree.on(scope.clocks) : alone)
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
