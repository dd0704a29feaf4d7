import type { Revision } from '../model/as-of.ts'
import type { Day } from '../model/date.ts'
import type { Cohort } from '../model/standing.ts'
import type { StandingEffect } from '../rules/reach.ts'
import { cachedPromise, LruCache } from '../store/cache.ts'
import { cohortsInView, standingEffectsInView } from '../store/rulings-in-view.ts'
import type { Store } from '../store/store.ts'
import { type SharedCode, sharedCodesInView } from './conflicts/shared-codes.ts'

/** Facts that every question about standing needs. What a revision holds never changes, so requests share them. */
export interface SharedFacts {
  readonly standingEffects: (revision: Revision) => Promise<readonly StandingEffect[]>
  readonly cohorts: (validAt: Day, revision: Revision) => Promise<readonly Cohort[]>
  readonly sharedCodes: (revision: Revision) => Promise<readonly SharedCode[]>
}

const REVISIONS_KEPT = 16
const VIEWS_KEPT = 128
/** Which effects and codes there are depends on the revision alone. */
const ANY_DAY: Day = '2000-01-01'

/** They are loaded for all, so no deadline of a single request ends the loading. */
export function sharedFacts(store: Store): SharedFacts {
  const effectsKept = new LruCache<number, Promise<readonly StandingEffect[]>>(REVISIONS_KEPT)
  const cohortsKept = new LruCache<string, Promise<readonly Cohort[]>>(VIEWS_KEPT)
  const codesKept = new LruCache<number, Promise<readonly SharedCode[]>>(REVISIONS_KEPT)
  const standingEffects: SharedFacts['standingEffects'] = ({ number: revision }) =>
    cachedPromise(effectsKept, revision, () => standingEffectsInView(store.view({ validAt: ANY_DAY, revision })))
  return {
    standingEffects,
    sharedCodes: ({ number: revision }) =>
      cachedPromise(codesKept, revision, () => sharedCodesInView(store.view({ validAt: ANY_DAY, revision }))),
    cohorts: (validAt, revision) =>
      cachedPromise(cohortsKept, `${validAt} ${revision.number}`, async () =>
        cohortsInView(store.view({ validAt, revision: revision.number }), await standingEffects(revision)),
      ),
  }
}
