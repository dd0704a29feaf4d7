import type { Entry } from '../../src/model/entry.ts'
import type { PostPair } from '../../src/model/pilot-model.ts'
import type { Store } from '../../src/store/store.ts'
import { record } from '../helpers/api.ts'
import { BODY_TYPE, pilotModel, postPair, postType, SOURCE, stated } from '../helpers/facts.ts'

// A world as it was recorded while pairs of post types stood in their model, and what it says in today's words.

const model = pilotModel({ id: 'model/vn/m2' })
const oldPair = (code: string, second: string) => ({ code, level: 'DISTRICT', first: 'type/a', second, origin: stated })
const pairOf = (code: string, concurrentPostType: PostPair['concurrentPostType']) =>
  postPair(`pair/vn/${code.toLowerCase()}`, { code, model: model.id, concurrentPostType })
const asItWas = (...pairs: readonly object[]) => ({ ...model, pairs }) as unknown as Entry

/** Five revisions: a model of two pairs, one of them corrected, the other dropped, the model withdrawn, and recorded again. */
export async function recordOldPairs(store: Store): Promise<void> {
  await record(store, [SOURCE, BODY_TYPE, ...['a', 'b', 'c'].map((key) => postType(key))])
  await record(store, [asItWas(oldPair('P-1', 'type/b'), oldPair('P-2', 'type/c'))])
  await record(store, [asItWas(oldPair('P-1', 'type/c'))])
  const { number: expected, instant } = await store.head()
  await store.append({ put: [], retract: [model.id], expected, instant, by: null, source: null, note: '' })
  await record(store, [asItWas(oldPair('P-1', 'type/c'))])
}

/** What each revision says today: the entries put, and the ids retracted. */
export const TODAY = [
  { put: [model, pairOf('P-1', 'type/b'), pairOf('P-2', 'type/c')], retract: [] },
  { put: [model, pairOf('P-1', 'type/c')], retract: ['pair/vn/p-2'] },
  { put: [], retract: [model.id, 'pair/vn/p-1'] },
  { put: [model, pairOf('P-1', 'type/c')], retract: [] },
]

/** What the store says of the revisions after the first. */
export async function saidBy(store: Store) {
  const log = await Array.fromAsync(store.log(1))
  return log.map(({ put, retract }) => ({
    put: [...put].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    retract: retract.toSorted(),
  }))
}
