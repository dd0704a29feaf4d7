import type { PlaceId } from '../../../model/ids.ts'
import { FOR_GOOD, FROM_EVER } from '../columns.ts'
import { INSIDE, inView } from '../predicates.ts'
import { keyOf, type Scope } from '../scope.ts'

/** Above this many places a list is walked in its order and filtered, rather than gathered place by place and sorted. */
const MOST_GATHERED = 500

const COUNT = `SELECT count(*) AS places FROM (WITH RECURSIVE ${INSIDE} SELECT 1 FROM inside LIMIT ${MOST_GATHERED + 1})`

/** How to look for what lies in a place. */
export interface Inside {
  readonly params: { readonly within: number; readonly withinLink: number }
  readonly few: boolean
}

export function insideOf(scope: Scope, place: PlaceId): Inside {
  const params = { within: keyOf(scope, place), withinLink: scope.symbols.keyOf('WITHIN') }
  const found = scope.reader.get<{ readonly places: number }>(COUNT, { ...scope.clocks, ...params })
  return { params, few: (found?.places ?? 0) <= MOST_GATHERED }
}

const MOVED = `SELECT DISTINCT e.id AS id FROM link l CROSS JOIN entity e ON e.key = l.src
  WHERE l.kind = $withinLink AND (l.lasts_from > ${FROM_EVER} OR l.lasts_to < ${FOR_GOOD}) AND ${inView('l')}`

/** The places that lay in other places before or after, or in none. */
export const movedPlaces = ({ reader, symbols, clocks }: Scope): readonly PlaceId[] =>
  reader.all<{ readonly id: PlaceId }>(MOVED, { ...clocks, withinLink: symbols.keyOf('WITHIN') }).map(({ id }) => id)
