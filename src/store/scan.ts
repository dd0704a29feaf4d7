import type { EntryOf, Kind } from '../model/entry.ts'
import { oneAtATurn } from './one-at-a-turn.ts'
import type { Page, PageRequest, Query, View } from './store.ts'

const STEP = 500

type Ask<T> = (page: PageRequest) => Promise<Page<T>>

/**
 * Every page of a list, from behind `after` on. Between pages other requests get their turn, since an embedded store answers
 * at once.
 */
export async function* pages<T>(ask: Ask<T>, first: number, from: string | null = null): AsyncGenerator<Page<T>> {
  for (let after = from; ; ) {
    await oneAtATurn()
    const page: Page<T> = await ask({ first, after })
    yield page
    after = page.items.at(-1)?.sortKey ?? null
    if (!page.hasNext || after === null) return
  }
}

/** Every item of a list, read page by page. */
export async function* scan<T>(ask: Ask<T>): AsyncGenerator<Page<T>['items'][number]> {
  for await (const { items } of pages(ask, STEP)) yield* items
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
