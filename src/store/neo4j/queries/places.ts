import type { AsOf } from '../../../model/as-of.ts'
import { type Day, FIRST_DAY, LAST_DAY } from '../../../model/date.ts'
import type { PlaceId } from '../../../model/ids.ts'
import { TIERS_OF_PLACES } from '../../../model/tiers.ts'
import { cachedAll, cachedSoon, GenerationalCache } from '../../cache.ts'
import type { Run } from '../driver.ts'
import { entity, inView, lasts } from '../predicates.ts'

/** A link between two places that is not there on every day. */
interface Move {
  readonly place: PlaceId
  readonly from: Day | null
  readonly until: Day | null
}
/** Nearly all links have no days, so the indexes hold few. */
const moved = (end: 'validFrom' | 'validTo', beyond: Day) => `MATCH (place)-[w:WITHIN]->() USING INDEX w:WITHIN(${end})
  WHERE w.${end} >= '${beyond}' AND ${inView('w')} RETURN place.id AS place, w.validFrom AS from, w.validTo AS until`
const MOVED = `${moved('validFrom', FIRST_DAY)} UNION ${moved('validTo', FIRST_DAY)}`

/** The links between places that are not there on every day, as a revision knows them. */
export type Moves = (revision: number) => Promise<readonly Move[]>

/** Links in the lists of all revisions together. */
const MOST_MOVES = 100_000

export function movesOf(run: Run): Moves {
  const lists = new GenerationalCache<number, readonly Move[] | Promise<readonly Move[]>>(MOST_MOVES)
  return async (revision) => cachedSoon(lists, revision, () => run<Move>(MOVED, { revision }))
}

/** The places that lay in other places before or after, or in none. */
export const movedPlaces = async (movesIn: Moves, revision: number): Promise<readonly PlaceId[]> => [
  ...new Set((await movesIn(revision)).map(({ place }) => place)),
]

/** Since when places lie where they do on a day. */
function settledSince(moves: readonly Move[], day: Day): Day {
  const turns = moves.flatMap(({ from, until }) => [from ?? FIRST_DAY, until ?? LAST_DAY]).filter((turn) => turn <= day)
  return turns.toSorted().at(-1) ?? FIRST_DAY
}

const INSIDE = `UNWIND $places AS top ${entity('top', `<-[w:WITHIN*0..${TIERS_OF_PLACES}]-(inside:Entity)`)}
  WHERE all(step IN w WHERE ${inView('step')} AND ${lasts('step')})
  WITH top, inside, min(size(w)) AS depth RETURN top, collect({place: inside.id, depth: depth}) AS inside`

/** A place within another, and how many tiers below it; 0: the place itself. */
export interface Inside {
  readonly place: PlaceId
  readonly depth: number
}
interface Row {
  readonly top: PlaceId
  readonly inside: readonly Inside[]
}

/** Each of these places with all within it, as a revision knows them for a day. Places that are not recorded are absent. */
export type Within = (at: AsOf, places: readonly PlaceId[]) => Promise<ReadonlyMap<PlaceId, readonly Inside[]>>

/** Places in all the lists together. */
const MOST_CACHED = 200_000

/** A revision does not change, and places seldom move, so what lies within the places asked for lately is kept. */
export function withinOf(run: Run, movesIn: Moves): Within {
  const lists = new GenerationalCache<string, Row>(MOST_CACHED, ({ inside }) => 1 + inside.length)
  return async ({ revision, validAt }, places) => {
    const day = settledSince(await movesIn(revision), validAt)
    const keyOf = (place: PlaceId) => `${revision} ${day} ${place}`
    const placeIn = new Map(places.map((place) => [keyOf(place), place]))
    const found = await cachedAll(lists, placeIn.keys(), async (keys) => {
      const rows = await run<Row>(INSIDE, { revision, day, places: keys.flatMap((key) => placeIn.get(key) ?? []) })
      return rows.map((row) => [keyOf(row.top), row] as const)
    })
    return new Map([...found.values()].map(({ top, inside }) => [top, inside]))
  }
}
