import type { Kind } from '../model/record.ts'
import type { ArrangementQuery, Query } from './store.ts'

/** A query without conditions; callers spread theirs over it. */
export const anyOf = <K extends Kind>(kind: K): Query<K> => ({
  kind,
  existing: 'ANY',
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
