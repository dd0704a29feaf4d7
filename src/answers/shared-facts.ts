import type { BodyMerger } from '../model/arrangement.ts'
import type { Revision } from '../model/as-of.ts'
import type { Day } from '../model/date.ts'
import type { PostId } from '../model/ids.ts'
import type { Cohort } from '../model/standing.ts'
import type { PairInContext } from '../rules/pair-standing.ts'
import type { StandingEffect } from '../rules/reach.ts'
import { cachedPromise, GenerationalCache } from '../store/cache.ts'
import { type MergedBodies, mergedBodiesInView, mergersInView } from '../store/mergers-in-view.ts'
import { pairsInView } from '../store/pairs-in-view.ts'
import { type ListedLink, pilotLinksInView } from '../store/pilot-links-in-view.ts'
import { cohortsInView, standingEffectsInView } from '../store/rulings-in-view.ts'
import type { Store, View } from '../store/store.ts'
import { type SharedCode, sharedCodesInView } from './conflicts/shared-codes.ts'

/** Every link, in the order of lists, and by each of its posts. */
export interface LinkIndex {
  readonly all: readonly ListedLink[]
  readonly byPost: ReadonlyMap<PostId, readonly ListedLink[]>
}

/** Facts that every question about standing needs. What a revision holds never changes, so requests share them. */
export interface SharedFacts {
  readonly standingEffects: (revision: Revision) => Promise<readonly StandingEffect[]>
  readonly pairs: (revision: Revision) => Promise<readonly PairInContext[]>
  readonly pilotLinks: (revision: Revision) => Promise<LinkIndex>
  readonly mergers: (revision: Revision) => Promise<readonly BodyMerger[]>
  readonly cohorts: (validAt: Day, revision: Revision) => Promise<readonly Cohort[]>
  readonly sharedCodes: (revision: Revision) => Promise<readonly SharedCode[]>
  readonly mergedBodies: (validAt: Day, revision: Revision) => Promise<MergedBodies>
}

const REVISIONS_KEPT = 16
const VIEWS_KEPT = 128
/** Links are as many as places. */
const LINKS_KEPT = 4
/** Which effects, mergers and codes there are depends on the revision alone. */
const ANY_DAY: Day = '2000-01-01'

function indexOf(all: readonly ListedLink[]): LinkIndex {
  const byPost = new Map<PostId, ListedLink[]>()
  for (const one of all)
    for (const post of [one.link.mainPost, one.link.concurrentPost])
      byPost.set(post, [...(byPost.get(post) ?? []), one])
  return { all, byPost }
}

type FromEffects<T> = (
  view: View,
  standingEffects: readonly StandingEffect[],
  mergers: readonly BodyMerger[],
) => Promise<T>

/** They are loaded for all, so no deadline of a single request ends the loading. */
export function sharedFacts(store: Store): SharedFacts {
  const ofRevision = <T>(load: (view: View, revision: Revision) => Promise<T>, most = REVISIONS_KEPT) => {
    const kept = new GenerationalCache<number, Promise<T>>(most)
    return (revision: Revision) =>
      cachedPromise(kept, revision.number, () =>
        load(store.view({ validAt: ANY_DAY, revision: revision.number }), revision),
      )
  }
  const [standingEffects, mergers] = [ofRevision(standingEffectsInView), ofRevision(mergersInView)]
  const pairs = ofRevision(pairsInView)
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
    pairs,
    pilotLinks: ofRevision(
      async (view, revision) => indexOf(await pilotLinksInView(view, await pairs(revision))),
      LINKS_KEPT,
    ),
    sharedCodes: ofRevision(sharedCodesInView),
    cohorts: ofView(cohortsInView),
    mergedBodies: ofView(mergedBodiesInView),
  }
}
