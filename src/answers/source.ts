import type { Kind } from '../model/entry.ts'
import type { Page, PageRequest, Query } from '../store/store.ts'
import { type InViewOf, inView, type ViewReader } from './view-reader.ts'

/** A page that may end before it is full, where much had to be looked at. `end` is where the list goes on, by default behind the last item. */
export interface SourcePage<T> extends Page<T> {
  readonly end?: string | undefined
}

/** What a list gives: its items by page, and how many there are; null where they cannot be counted. */
export interface Source<T> {
  readonly page: (page: PageRequest) => Promise<SourcePage<T>>
  readonly count: () => Promise<number | null>
}

/** The source with each item made into something else. */
export const mapped = <A, B>(source: Source<A>, make: (item: A) => B): Source<B> => ({
  count: source.count,
  page: async (request) => {
    const { items, ...rest } = await source.page(request)
    return { items: items.map(({ item, sortKey }) => ({ item: make(item), sortKey })), ...rest }
  },
})

/** A list of nothing. */
export const none = <T>(): Source<T> => ({ page: async () => ({ items: [], hasNext: false }), count: async () => 0 })

/** The entries that a query gives. */
export const entriesIn = <K extends Kind>(view: ViewReader, query: Query<K>): Source<InViewOf<K>> =>
  mapped(
    { page: (page) => view.stored.find(query, page), count: () => view.stored.count(query) },
    (entry): InViewOf<K> => {
      view.prime(entry)
      return inView(view, entry)
    },
  )
