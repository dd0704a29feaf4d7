import type { Page, PageRequest } from '../store/store.ts'

/** What a list gives: its items by page, and how many there are; null where they cannot be counted. */
export interface Source<T> {
  readonly page: (page: PageRequest) => Promise<Page<T>>
  readonly count: () => Promise<number | null>
}

/** The source with each item made into something else. */
export const mapped = <A, B>(source: Source<A>, make: (item: A) => B): Source<B> => ({
  count: source.count,
  page: async (request) => {
    const { items, hasNext } = await source.page(request)
    return { items: items.map(({ item, sortKey }) => ({ item: make(item), sortKey })), hasNext }
  },
})

/** A list of nothing. */
export const none = <T>(): Source<T> => ({ page: async () => ({ items: [], hasNext: false }), count: async () => 0 })
