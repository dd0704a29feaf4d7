import type { BodyMerger } from '../model/arrangement.ts'
import type { Revision } from '../model/as-of.ts'
import type { Day } from '../model/date.ts'
import type { Cohort } from '../model/standing.ts'
import type { PairInContext } from '../rules/model-standing.ts'
import type { StandingEffect } from '../rules/reach.ts'
import { cachedPromise, GenerationalCache } from '../store/cache.ts'
import { type MergedBodies, mergedBodiesInView, mergersInView } from '../store/mergers-in-view.ts'
import { pairsInView } from '../store/pairs-in-view.ts'
import { cohortsInView, standingEffectsInView } from '../store/rulings-in-view.ts'
import type { Store, View } from '../store/store.ts'
import { type SharedCode, sharedCodesInView } from './conflicts/shared-codes.ts'

/** Facts that every question about standing needs. What a revision holds never changes, so requests share them. */
export interface SharedFacts {
  readonly standingEffects: (revision: Revision) => Promise<readonly StandingEffect[]>
  readonly pairs: (revision: Revision) => Promise<readonly PairInContext[]>
  readonly mergers: (revision: Revision) => Promise<readonly BodyMerger[]>
  readonly cohorts: (validAt: Day, revision: Revision) => Promise<readonly Cohort[]>
  readonly sharedCodes: (revision: Revision) => Promise<readonly SharedCode[]>
  readonly mergedBodies: (validAt: Day, revision: Revision) => Promise<MergedBodies>
}

const REVISIONS_KEPT = 16
const VIEWS_KEPT = 128
/** Which effects, mergers and codes there are depends on the revision alone. */
const ANY_DAY: Day = '2000-01-01'

type FromEffects<T> = (
  view: View,
  standingEffects: readonly StandingEffect[],
  mergers: readonly BodyMerger[],
) => Promise<T>

/** They are loaded for all, so no deadline of a single request ends the loading. */
export function sharedFacts(store: Store): SharedFacts {
  const ofRevision = <T>(load: (view: View) => Promise<T>) => {
    const kept = new GenerationalCache<number, Promise<T>>(REVISIONS_KEPT)
    return ({ number: revision }: Revision) =>
      cachedPromise(kept, revision, () => load(store.view({ validAt: ANY_DAY, revision })))
  }
  const [standingEffects, mergers] = [ofRevision(standingEffectsInView), ofRevision(mergersInView)]
  const ofView = <T>(load: FromEffects<T>) => {
    const kept = new GenerationalCache<string, Promise<T>>(VIEWS_KEPT)
    return (validAt: Day, revision: Revision) =>
      cachedPromise(kept, `${validAt} ${revision.number}`, async () => {
        const view = store.view({ validAt, revision: revision.number })
        return load(view, ...(await Promise.all([standingEffects(revision), mergers(revision)])))
      })
  }
  return {
    standingEffects,
    mergers,
    pairs: ofRevision(pairsInView),
    sharedCodes: ofRevision(sharedCodesInView),
    cohorts: ofView(cohortsInView),
    mergedBodies: ofView(mergedBodiesInView),
  }
}
