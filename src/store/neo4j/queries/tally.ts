import type { ModelId, PlaceId } from '../../../model/ids.ts'
import { StandingState } from '../../../model/standing.ts'
import { byCodePoint } from '../../../model/text.ts'
import type { Level } from '../../../model/vocabulary.ts'
import type { ArrangementQuery, Tally } from '../../store.ts'
import { inView } from '../predicates.ts'
import type { Scope } from '../scope.ts'
import { counted } from './arrangements.ts'
import { stateOf } from './rulings.ts'

interface By {
  readonly model: boolean
  readonly place: Level | null
}

const TOPS = `MATCH (l:Listing) WHERE l.listKey > $from AND l.listKey < $to AND ${inView('l')} AND $level IN l.level RETURN l.id AS id`

/** Each place with the place of the level that it lies in. */
async function topsOf(scope: Scope, level: Level): Promise<ReadonlyMap<string, PlaceId>> {
  const tops = await scope.cachedQuery<{ readonly id: PlaceId }>(TOPS, {
    ...scope.clocks,
    from: 'Place\u0001',
    to: 'Place\u0002',
    level,
  })
  const inside = await scope.within(
    scope.at.revision,
    tops.map(({ id }) => id),
  )
  const all = [...inside].flatMap(([top, places]) => places.map((one) => ({ ...one, top })))
  // The nearest wins, where one of the level lies in another.
  return new Map(all.toSorted((a, b) => b.depth - a.depth).map(({ place, top }) => [place, top]))
}

const keyOf = ({ model, place, state }: Tally) =>
  `${model ?? ''}\u0001${place ?? ''}\u0001${StandingState.options.indexOf(state)}`

/** In order of model, place and state; null first. */
export async function tally(scope: Scope, query: ArrangementQuery, by: By): Promise<readonly Tally[]> {
  const rows = await counted(scope, query, { model: by.model, place: by.place !== null })
  const tops = by.place === null ? null : await topsOf(scope, by.place)
  const sums = new Map<string, Tally>()
  for (const { model, place, possible, count } of rows) {
    const top = (place !== null && tops?.get(place)) || null
    const one: Tally = { model: model as ModelId | null, place: top, state: stateOf(possible), count }
    const key = keyOf(one)
    sums.set(key, { ...one, count: count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums].sort(([a], [b]) => byCodePoint(a, b)).map(([, one]) => one)
}
