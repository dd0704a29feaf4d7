import { FIRST_DAY } from '../model/date.ts'
import type { Kind } from '../model/entry.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import { sentence } from '../model/text.ts'
import { anyOf } from '../store/queries.ts'
import { pages } from '../store/scan.ts'
import type { Store, View } from '../store/store.ts'
import { checkBatch } from './integrity/integrity.ts'

const AT_ONCE = 1000

/** What an import would refuse in the entries of one kind, were they to be recorded today. */
async function* faultsOf(view: View, kind: Kind): AsyncGenerator<string> {
  for await (const { items } of pages((page) => view.find(anyOf(kind), page), AT_ONCE)) {
    const put = items.map(({ item }) => item)
    for (const { message } of await checkBatch(view, { put, retract: [] })) yield sentence(message)
  }
}

/**
 * Everything wrong with a store, in words: what the engine and its tables say, and, where these are sound, what an import would refuse
 * in the entries as they stand now. Empty: sound.
 */
export async function checkStore(store: Store): Promise<readonly string[]> {
  const damage = await store.check()
  if (damage.length > 0) return damage
  const { number: revision } = await store.head()
  const view = store.view({ validAt: FIRST_DAY, revision })
  const found = new Set<string>()
  for (const kind of KIND_NAMES) for await (const fault of faultsOf(view, kind)) found.add(fault)
  return [...found]
}
