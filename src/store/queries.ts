import type { Kind } from '../model/entry.ts'
import { LimitExceeded } from '../model/errors.ts'
import type { ArrangementQuery, Query, SearchQuery, Sureness, TallyBy } from './store.ts'

/** The `most` of a caller that takes whatever there is. */
export const UNBOUNDED = 2 ** 31 - 2

/** What a call that may give `most` entries refuses. Stores look for one more than that, before they read any. */
export const tooMany = (most: number) =>
  new LimitExceeded(
    `The answer would read more than ${most} entries at once.`,
    'Ask for a place or body further down, or for a list that has pages.',
  )

/** A query without conditions; callers spread theirs over it. */
export const anyOf = <K extends Kind>(kind: K): Query<K> => ({
  kind,
  existing: 'ANY',
  absent: [],
  among: null,
  level: null,
  branch: null,
  class: null,
  within: null,
  linkedTo: [],
  code: null,
  derived: null,
  starting: null,
  held: null,
  order: 'LISTED',
})

/** Whether what a list says of an entry has to be sure, and not just possible. */
export const isSurely = (existing: Sureness | 'ANY'): boolean => existing === 'CERTAIN' || existing === 'PRESUMED'

/** All arrangements, whatever their standing. */
export const ANY_ARRANGEMENT: ArrangementQuery = {
  kinds: ['ConcurrentHolding', 'BodyMerger'],
  cohorts: [],
  reachedBy: null,
  states: null,
  execution: null,
  level: null,
  branch: null,
  models: null,
  among: null,
  within: null,
  members: null,
  linkedTo: [],
  derived: null,
  starting: null,
  changed: null,
}

/** All counted together. */
export const NOT_APART: TallyBy = {
  model: false,
  place: null,
  kind: false,
  branches: false,
  execution: false,
  year: false,
}

/** A search without conditions; callers spread theirs over it. */
export const ANY_NAMED: SearchQuery = { text: '', kinds: [], level: null, branch: null, within: null }
