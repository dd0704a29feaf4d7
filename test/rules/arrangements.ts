import type { ChangeEvent } from '../../src/model/change-event.ts'
import { uncertainDate } from '../../src/model/date.ts'
import type { Effect } from '../../src/model/effect.ts'
import type { Interval } from '../../src/model/interval.ts'
import { NATIONAL } from '../../src/rules/authority.ts'
import { changePointsAt } from '../../src/rules/change-points.ts'
import { lifeStatesOf, type MadeLife } from '../../src/rules/made-life.ts'
import { inOrder, standingEffectOf } from '../../src/rules/reach.ts'
import type { StandingFacts } from '../../src/rules/standing.ts'
import { surroundingsOf } from '../../src/rules/surroundings.ts'
import { body, district, holding, lasting, named, post, stated } from '../helpers/facts.ts'

const endOfDistricts: ChangeEvent = {
  kind: 'ChangeEvent',
  id: 'event/end-of-districts',
  names: named('Kết thúc cấp huyện'),
  change: 'DISSOLUTION',
  date: uncertainDate('2025-07-01'),
  originals: [{ id: 'place/vn/quang-ninh/dam-ha', outcome: 'ENDED' }],
  results: [],
  directive: 'directive/203',
  origin: stated,
}

/** A pair of posts in a district that ends on the first of July 2025, with the orders that reach it. */
export function facts(
  valid: Interval,
  effects: readonly Effect[],
  placeValid: Interval = lasting(null, '2025-07-01'),
): StandingFacts {
  const place = district('place/vn/quang-ninh/dam-ha', placeValid)
  const [party, state] = [body('org/dam-ha/ubkt', place.id), body('org/dam-ha/thanh-tra', place.id)]
  const context = {
    arrangement: holding(valid),
    place,
    members: [
      { post: post('post/dam-ha/chu-nhiem', party.id), organization: party, place },
      { post: post('post/dam-ha/chanh-thanh-tra', state.id), organization: state, place },
    ],
  }
  return {
    ...context,
    surroundings: surroundingsOf(context),
    standingEffects: inOrder(effects.flatMap((one) => standingEffectOf(one, NATIONAL) ?? [])),
    byMergers: [],
    events: [endOfDistricts],
  }
}

/** The life of a body that one merger made. */
export const made = (valid: Interval): MadeLife => ({
  on: (day) => ({ possible: lifeStatesOf(valid, day), because: [{ role: 'MERGER', fact: 'merger/m' }] }),
  changePoints: () => changePointsAt('merger/m', valid),
})
