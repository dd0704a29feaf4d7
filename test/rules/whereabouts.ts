import type { PlaceId } from '../../src/model/ids.ts'
import type { Whereabouts, WhereaboutsOf } from '../../src/rules/whereabouts.ts'

/** Of what always lay where it lies. @param ancestors itself and all around it, the nearest first */
export const settled = (...ancestors: readonly PlaceId[]): Whereabouts => ({
  on: () => ancestors,
  isIn: (places) => (places.some((one) => ancestors.includes(one)) ? 'SURELY' : 'NO'),
  ever: ancestors,
  changePoints: [],
})

export const settledIn =
  (ancestors: (place: PlaceId) => readonly PlaceId[]): WhereaboutsOf =>
  (place) =>
    settled(...ancestors(place))
