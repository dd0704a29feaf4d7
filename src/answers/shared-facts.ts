import type { Revision } from '../model/as-of.ts'
import type { Day } from '../model/date.ts'
import type { Cohort } from '../model/standing.ts'
import type { StandingEffect } from '../rules/reach.ts'
import { cachedPromise, LruCache } from '../store/cache.ts'
import { cohortsInView, standingEffectsInView } from '../store/rulings-in-view.ts'
import type { Store } from '../store/store.ts'

/** Facts that every question about standing needs. What a revision holds never changes, so requests share them. */
export interface SharedFacts {
  readonly standingEffects: (revision: Revision) => Promise<readonly StandingEffect[]>
  readonly cohorts: (validAt: Day, revision: Revision) => Promise<readonly Cohort[]>
}

const REVISIONS_KEPT = 16
const VIEWS_KEPT = 128
/** Which effects there are depends on the revision alone. */
const ANY_DAY: Day = '2000-01-01'

/** They are loaded for all, so no deadline of a single request ends the loading. */
export function sharedFacts(store: Store): SharedFacts {
  const effectsKept = new LruCache<number, Promise<readonly StandingEffect[]>>(REVISIONS_KEPT)
  const cohortsKept = new LruCache<string, Promise<readonly Cohort[]>>(VIEWS_KEPT)
  const standingEffects: SharedFacts['standingEffects'] = ({ number: revision }) =>
    cachedPromise(effectsKept, revision, () => standingEffectsInView(store.view({ validAt: ANY_DAY, revision })))
  return {
    standingEffects,
    cohorts: (validAt, revision) =>
      cachedPromise(cohortsKept, `${validAt} ${revision.number}`, async () =>
        cohortsInView(store.view({ validAt, revision: revision.number }), await standingEffects(revision)),
      ),
  }
}
