import type { PlaceId } from '../../../model/ids.ts'
import { INSIDE } from '../predicates.ts'
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
