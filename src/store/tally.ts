import type { PlaceId } from '../model/ids.ts'
import { StandingState } from '../model/standing.ts'
import { byCodePoint } from '../model/text.ts'
import type { Tally } from './store.ts'

/** A group that an engine counted, of arrangements of one set of possible states. */
export type Counted<P> = Omit<Tally, 'place'> & { readonly place: P | null }

const keyOf = ({ model, place, kind, branches, execution, year, state }: Tally) =>
  [model, place, kind, branches, execution, year, StandingState.options.indexOf(state)]
    .map((one) => String(one ?? ''))
    .join('\u0001')

/**
 * Sums what was counted, in order of model, place, and all else that was asked, states last; null first.
 * @param placeOf the place of the wanted level around a place; null: none, or none is wanted
 */
export function summed<P>(counted: readonly Counted<P>[], placeOf: (place: P) => PlaceId | null): readonly Tally[] {
  const sums = new Map<string, Tally>()
  for (const row of counted) {
    const one: Tally = { ...row, place: row.place === null ? null : placeOf(row.place) }
    const key = keyOf(one)
    sums.set(key, { ...one, count: one.count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums].sort(([a], [b]) => byCodePoint(a, b)).map(([, one]) => one)
}
