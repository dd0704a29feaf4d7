import type { PlaceId } from '../../../model/ids.ts'
import type { StandingState } from '../../../model/standing.ts'
import type { ArrangementQuery, ChangedSince, DaySpan } from '../../store.ts'
import { dayNumber } from '../columns.ts'
import type { Column } from '../driver.ts'
import { keyOf, keysOf, NO_KEY, type Scope, spanParams } from '../scope.ts'
import type { ArrangementClass, Slice } from '../slices.ts'
import { type OfRow, SETS, type StandingByRow, standingByRow, wantedSets } from './standing-by-row.ts'

/** Whether a row is kept. */
export type Keeps = OfRow<boolean>

export const isIn =
  (wanted: ReadonlySet<number>, column: (slice: Slice) => Column): Keeps =>
  (slice) => {
    const values = column(slice)
    return (row) => wanted.has(values[row] ?? 0)
  }

/** Known, and shown so on a day. */
const isListed =
  (revision: number, day: number): Keeps =>
  ({ recordedFrom, recordedTo, shownFrom, shownTo }) =>
  (row) =>
    (recordedFrom[row] ?? 0) <= revision &&
    revision < (recordedTo[row] ?? 0) &&
    (shownFrom[row] ?? 0) <= day &&
    day < (shownTo[row] ?? 0)

/** Whether two sets of bits share one; they may have more than the language compares at once. */
export const share = (a: number, b: number): boolean => (a & b) !== 0 || ((a / 2 ** 32) & (b / 2 ** 32)) !== 0

/** The conditions that a class as a whole meets, or not. */
function isOfClass(scope: Scope, query: ArrangementQuery): Keeps {
  const { symbols, facets } = scope
  const { level, branch, models, derived } = query
  const kinds = query.kinds.map(symbols.keyOf)
  const [levels, branches] = [facets.maskOf('level', level ?? []), facets.maskOf('branch', branch ?? [])]
  const wanted = models && new Set(keysOf(scope, models).values())
  const meets = (one: ArrangementClass): boolean =>
    kinds.includes(one.kind) &&
    (!level || share(one.level, levels)) &&
    (!branch || share(one.branch, branches)) &&
    (!wanted || wanted.has(one.model)) &&
    (derived === null || one.derived === Number(derived))
  return ({ classOf, classes }) => {
    const met = Uint8Array.from(classes, (one) => Number(meets(one)))
    return (row) => met[classOf[row] ?? 0] === 1
  }
}

/** The row by which the arrangement of a row is listed on another day: all of its rows stand together. null: there is none. */
function rowOn(slice: Slice, isListedThen: (row: number) => boolean, row: number): number | null {
  if (isListedThen(row)) return row
  const { entity } = slice
  for (let one = row - 1; entity[one] === entity[row]; one -= 1) if (isListedThen(one)) return one
  for (let one = row + 1; entity[one] === entity[row]; one += 1) if (isListedThen(one)) return one
  return null
}

/** By the sets of possible states before and after, whether they come to states that are wanted. */
const wantedOf = ({ states }: ChangedSince): readonly (readonly boolean[])[] =>
  SETS.map((before) => SETS.map((after) => states.some(([one, other]) => one === before && other === after)))

/** Listed on the day before too, and the states of both days are wanted. */
async function hasChanged(scope: Scope, changed: ChangedSince, { possible }: StandingByRow): Promise<Keeps> {
  const day = dayNumber(changed.day)
  const then = { ...scope, at: { ...scope.at, validAt: changed.day }, clocks: { ...scope.clocks, day } }
  const before = await standingByRow(then, { cohorts: changed.cohorts, reachedBy: null })
  const wanted = wantedOf(changed)
  return (slice) => {
    const isListedThen = isListed(scope.clocks.revision, day)(slice)
    const [possibleThen, possibleNow] = [before.possible(slice), possible(slice)]
    return (row) => {
      const one = rowOn(slice, isListedThen, row)
      return one !== null && (wanted[possibleThen(one)]?.[possibleNow(row)] ?? false)
    }
  }
}

/** In a place or in one within it. */
async function isWithin(scope: Scope, within: PlaceId): Promise<Keeps> {
  const [key, around] = [keyOf(scope, within), await scope.placeTree.on(scope.clocks)]
  return ({ place }) =>
    (row) =>
      around(place[row] ?? NO_KEY).includes(key)
}

const mayStartBetween =
  (span: DaySpan): Keeps =>
  ({ fromEarliest, fromLatest }) => {
    const { startFrom, startTo } = spanParams(span)
    return (row) => (fromEarliest[row] ?? 0) <= startTo && startFrom <= (fromLatest[row] ?? 0)
  }

const standsSo =
  (states: readonly StandingState[], { possible }: StandingByRow): Keeps =>
  (slice) => {
    const possibleNow = possible(slice)
    const wanted = wantedSets(states)
    return (row) => wanted[possibleNow(row)] ?? false
  }

/** The conditions of a query on arrangements but that on their execution, as `arrangementText` has them. */
export async function conditionsOf(
  scope: Scope,
  query: ArrangementQuery,
  standing: StandingByRow,
): Promise<readonly Keeps[]> {
  const { clocks } = scope
  const { starting, within, states, reachedBy, changed } = query
  return [
    isListed(clocks.revision, clocks.day),
    isOfClass(scope, query),
    ...(starting ? [mayStartBetween(starting)] : []),
    ...(within ? [await isWithin(scope, within)] : []),
    ...(reachedBy ? [standing.isReached] : []),
    ...(states ? [standsSo(states, standing)] : []),
    ...(changed ? [await hasChanged(scope, changed, standing)] : []),
  ]
}
