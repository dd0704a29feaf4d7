import { setImmediate } from 'node:timers/promises'
import type { EntryOf, Kind } from '../model/entry.ts'
import type { Page, PageRequest, Query, View } from './store.ts'

const STEP = 500

/** Every item of a list, page by page. Between pages other requests get their turn, since an embedded store answers at once. */
export async function* scan<T>(ask: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<Page<T>['items'][number]> {
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await ask({ first: STEP, after })
    yield* page.items
    after = page.items.at(-1)?.sortKey ?? null
    if (!page.hasNext || after === null) return
    await setImmediate()
  }
}

/** All entries that fit. Only for kinds that are few: effects, models. */
export async function everyEntry<K extends Kind>(
  view: Pick<View, 'find'>,
  query: Query<K>,
): Promise<readonly EntryOf<K>[]> {
  const found: EntryOf<K>[] = []
  for await (const { item } of scan((page) => view.find(query, page))) found.push(item)
  return found
}
