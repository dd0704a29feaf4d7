import type { Revision } from '../../model/as-of.ts'
import type { Day } from '../../model/date.ts'
import type { Cohort } from '../../model/standing.ts'
import type { StandingEffect } from '../../rules/reach.ts'
import type { Store } from '../../store/store.ts'
import { Lens } from '../lens.ts'
import { keptPromise, Recent } from '../recent.ts'
import { loadCohorts } from './cohorts.ts'
import { loadStandingEffects } from './standing-effects.ts'

/** Facts that every question about standing needs. What a revision holds never changes, so requests share them. */
export interface SharedFacts {
  readonly standingEffects: (revision: Revision) => Promise<readonly StandingEffect[]>
  readonly cohorts: (validAt: Day, revision: Revision) => Promise<readonly Cohort[]>
}

const REVISIONS_KEPT = 16
const VIEWS_KEPT = 128
/** Loading for all must not end with the request that happened to begin it. */
const UNHURRIED = new AbortController().signal

export function sharedFacts(store: Store): SharedFacts {
  const standingEffects = new Recent<number, Promise<readonly StandingEffect[]>>(REVISIONS_KEPT)
  const cohorts = new Recent<string, Promise<readonly Cohort[]>>(VIEWS_KEPT)
  const shared: SharedFacts = {
    standingEffects: ({ number }) =>
      keptPromise(standingEffects, number, () =>
        loadStandingEffects(store.view({ validAt: '2000-01-01', revision: number })),
      ),
    cohorts: (validAt, revision) =>
      keptPromise(cohorts, `${validAt} ${revision.number}`, () => loadCohorts(lensAt(validAt, revision))),
  }
  const lensAt = (validAt: Day, revision: Revision): Lens =>
    new Lens({
      view: store.view({ validAt, revision: revision.number }),
      revision,
      shared,
      signal: UNHURRIED,
      other: (at, known) => lensAt(at.validAt, known),
    })
  return shared
}
