import type { PlaceId } from '../../../model/ids.ts'
import { byCodePoint } from '../../../model/text.ts'
import type { Level } from '../../../model/vocabulary.ts'
import type { ArrangementQuery, Tally, TallyBy } from '../../store.ts'
import { summed } from '../../tally.ts'
import { inView } from '../predicates.ts'
import type { Scope } from '../scope.ts'
import { counted } from './arrangements.ts'
import { stateOf } from './rulings.ts'

const TOPS = `MATCH (l:Listing) WHERE l.listKey > $from AND l.listKey < $to AND ${inView('l')} AND $level IN l.level RETURN DISTINCT l.id AS id`

/** Each place with the place of the level that it lies in. */
async function topsOf(scope: Scope, level: Level): Promise<ReadonlyMap<string, PlaceId>> {
  const tops = await scope.cachedQuery<{ readonly id: PlaceId }>(TOPS, {
    ...scope.clocks,
    from: 'Place\u0001',
    to: 'Place\u0002',
    level,
  })
  const inside = await scope.within(
    scope.at,
    tops.map(({ id }) => id),
  )
  const all = [...inside].flatMap(([top, places]) => places.map((one) => ({ ...one, top })))
  // The nearest wins, where one of the level lies in another.
  return new Map(all.toSorted((a, b) => b.depth - a.depth).map(({ place, top }) => [place, top]))
}

/** Codes of branches in one order, whichever the bodies come in. */
const inOrder = (branches: readonly string[] | null) => branches && [...branches].sort(byCodePoint)

/** See {@link summed}. */
export async function tally(scope: Scope, query: ArrangementQuery, by: TallyBy): Promise<readonly Tally[]> {
  const rows = await counted(scope, query, by)
  const tops = by.place === null ? null : await topsOf(scope, by.place)
  return summed(
    rows.map(({ possible, branches, ...row }) => ({ ...row, branches: inOrder(branches), state: stateOf(possible) })),
    (place) => tops?.get(place) ?? null,
  )
}
