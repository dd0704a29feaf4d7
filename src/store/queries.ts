import type { Kind } from '../model/entry.ts'
import type { ArrangementQuery, Query } from './store.ts'

/** How many tiers of places are followed: more than any state has, so that a circle of places ends. */
export const TIERS_OF_PLACES = 16

/** A query without conditions; callers spread theirs over it. */
export const anyOf = <K extends Kind>(kind: K): Query<K> => ({
  kind,
  existing: 'ANY',
  absent: [],
  level: null,
  branch: null,
  class: null,
  within: null,
  linkedTo: [],
  code: null,
  derived: null,
  starting: null,
})

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
  within: null,
  linkedTo: [],
  derived: null,
  starting: null,
}
