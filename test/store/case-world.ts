import { anyOf } from '../../src/store/queries.ts'
import type { Batch, Store } from '../../src/store/store.ts'
import { body, district, holding, lasting, post } from '../helpers/facts.ts'
import { instantOf } from './journal.ts'

/** What a case may use beside its store. */
export interface Bench {
  /** Further empty stores, one at a time. */
  readonly fresh: () => Promise<Store>
  /** An empty store to be used with the first. */
  readonly beside: () => Promise<Store>
  readonly worlds: number
}
export type Case = (store: Store, bench: Bench) => Promise<void>

export const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null, '2025-07-01'))
export const committee = body('org/dam-ha/ubkt', damHa.id)
export const inspectorate = body('org/dam-ha/thanh-tra', damHa.id)
export const chair = post('post/dam-ha/chu-nhiem', committee.id)
export const inspector = post('post/dam-ha/chanh-thanh-tra', inspectorate.id)
export const pair = holding(lasting('2018-04-11'))
export const WORLD = [damHa, committee, inspectorate, chair, inspector, pair] as const

export const batch = (over: Partial<Batch>): Batch => ({
  put: [],
  retract: [],
  by: 'Lan',
  source: 'review',
  note: 'test',
  instant: instantOf(1),
  expected: null,
  ...over,
})

export const posts = anyOf('Post')

export const latest = async (store: Store) =>
  store.view({ validAt: '2022-08-31', revision: (await store.head()).number })
