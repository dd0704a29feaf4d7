import type { ModelId, PlaceId } from '../model/ids.ts'
import { StandingState } from '../model/standing.ts'
import { byCodePoint } from '../model/text.ts'
import type { Tally } from './store.ts'

/** A group that an engine counted, of arrangements of one model, place and set of possible states. */
export interface Counted<P> {
  readonly model: ModelId | null
  readonly place: P | null
  readonly state: StandingState
  readonly count: number
}

const keyOf = ({ model, place, state }: Tally) =>
  `${model ?? ''}\u0001${place ?? ''}\u0001${StandingState.options.indexOf(state)}`

/**
 * Sums what was counted, in order of model, place and state; null first.
 * @param placeOf the place of the wanted level around a place; null: none, or none is wanted
 */
export function summed<P>(counted: readonly Counted<P>[], placeOf: (place: P) => PlaceId | null): readonly Tally[] {
  const sums = new Map<string, Tally>()
  for (const { model, place, state, count } of counted) {
    const one: Tally = { model, place: place === null ? null : placeOf(place), state, count }
    const key = keyOf(one)
    sums.set(key, { ...one, count: count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums].sort(([a], [b]) => byCodePoint(a, b)).map(([, one]) => one)
}
