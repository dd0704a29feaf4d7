import { anyOf } from '../store/queries.ts'
import { scan } from '../store/scan.ts'
import type { View } from '../store/store.ts'

/** The schemes of the codes that places bear, at whatever times. */
export async function codeSchemesInView(view: View): Promise<readonly string[]> {
  const schemes = new Set<string>()
  for await (const { item } of scan((page) => view.find(anyOf('Place'), page)))
    for (const { scheme } of item.codes) schemes.add(scheme)
  return [...schemes].toSorted()
}
