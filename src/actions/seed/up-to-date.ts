import type { Store } from '../../store/store.ts'
import { fingerprintOf } from './fingerprint.ts'

/** Under which a store keeps what its world was last compared with. */
export const SEED_MEMO = 'seed'

export const isSeed = (source: string | null): source is string => source?.startsWith('seed:') ?? false

/** Whether a store has nothing to get of the shipped world in this folder: it has all of it, or another world. */
export async function isUpToDate(store: Store, folder: string): Promise<boolean> {
  const { number } = await store.head()
  if (number === 0) return false
  if (!isSeed((await store.revision({ number: 1 })).source)) return true
  return (await store.memo(SEED_MEMO)) === (await fingerprintOf(folder))
}
