import type { EntryOf, Kind } from '../model/entry.ts'
import { byCodePoint } from '../model/text.ts'
import { scan } from '../store/scan.ts'
import type { Page, Query } from '../store/store.ts'
import type { Source } from './source.ts'
import { type InViewOf, inView, type ViewReader } from './view-reader.ts'

type IsWanted<K extends Kind> = (entry: InViewOf<K>) => boolean | Promise<boolean>

async function fitting<K extends Kind>(view: ViewReader, query: Query<K>, isWanted: IsWanted<K>) {
  const found: Page<InViewOf<K>>['items'][number][] = []
  for await (const { item, sortKey } of scan<EntryOf<K>>((page) => view.stored.find(query, page))) {
    view.prime(item)
    const one = inView(view, item)
    if (await isWanted(one)) found.push({ item: one, sortKey })
  }
  return found
}

/** Entries of a kind of which there are few, such as models, filtered by what follows from the rules and no store knows. */
export const fewOf = <K extends Kind>(
  view: ViewReader,
  query: Query<K>,
  isWanted: IsWanted<K>,
): Source<InViewOf<K>> => ({
  page: async ({ first, after }) => {
    const all = await fitting(view, query, isWanted)
    const rest = all.filter(({ sortKey }) => after === null || byCodePoint(sortKey, after) > 0)
    return { items: rest.slice(0, first), hasNext: rest.length > first }
  },
  count: async () => (await fitting(view, query, isWanted)).length,
})
