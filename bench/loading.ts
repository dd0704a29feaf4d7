import type { Entry } from '../src/model/entry.ts'
import type { Store } from '../src/store/store.ts'
import { batchesOf, SIZES, type SizeName } from './world.ts'

const INSTANT = '2026-01-02T03:04:05.000Z'
const TOLD_EVERY_MS = 10_000

/** Appends the world of a size to an empty store, and says how fast that went. */
export const load = (store: Store, size: SizeName, say: (line: string) => void): Promise<void> =>
  loadBatches(store, batchesOf(SIZES[size]), say)

/** Appends batches, one revision each, and says how fast that went. */
export async function loadBatches(
  store: Store,
  batches: Iterable<readonly Entry[]>,
  say: (line: string) => void,
): Promise<void> {
  const started = performance.now()
  let entries = 0
  let told = started
  for (const put of batches) {
    await store.append({ put, retract: [], by: null, source: null, note: 'bench', instant: INSTANT, expected: null })
    entries += put.length
    if (performance.now() - told < TOLD_EVERY_MS) continue
    told = performance.now()
    say(`  ${entries} entries in ${Math.round((told - started) / 1000)} s`)
  }
  const seconds = (performance.now() - started) / 1000
  say(`  ${entries} entries in ${seconds.toFixed(1)} s, ${Math.round(entries / seconds)} a second`)
}
