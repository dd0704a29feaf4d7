import type { EntryOf, Kind } from '../model/entry.ts'
import { pages } from '../store/scan.ts'
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
  /** The same pages before objects of the answer are made of them, for who looks at keys alone; left out: as `page`. */
  readonly keys?: (page: PageRequest) => Promise<SourcePage<unknown>>
}

/** The source with each item made into something else. */
export const mapped = <A, B>(source: Source<A>, make: (item: A) => B): Source<B> => ({
  count: source.count,
  keys: source.keys ?? source.page,
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

/** Read at once where a rule looks at each entry. */
const AT_ONCE = 500

type Item<T> = Page<T>['items'][number]

/** The pages of a list behind a key. Others have their turn between two of them, and the deadline is heard. @throws Timeout */
async function* read<T>(view: ViewReader, page: Source<T>['page'], after: string | null) {
  for await (const { items } of pages<T>(page, AT_ONCE, after)) {
    yield items
    const pause = view.budget.pause()
    if (pause) await pause
  }
}

/** Of which items a condition holds: asked of many together, so that what it reads is read together. */
export type Holds<T> = (items: readonly T[]) => readonly boolean[] | Promise<readonly boolean[]>

/** The items of a list of which a condition holds that no store knows: each is looked at, as far as a page goes. */
export function where<T>(view: ViewReader, source: Pick<Source<T>, 'page'>, holds: Holds<T>): Source<T> {
  const kept = async (items: readonly Item<T>[]) => {
    const are = await holds(items.map(({ item }) => item))
    return items.filter((_, at) => are[at])
  }
  return {
    page: async ({ first, after }) => {
      const found: Item<T>[] = []
      for await (const items of read(view, source.page, after)) {
        found.push(...(await kept(items)))
        if (found.length > first) return { items: found.slice(0, first), hasNext: true }
      }
      return { items: found, hasNext: false }
    },
    count: async () => {
      let count = 0
      for await (const items of read(view, source.page, null)) count += (await kept(items)).length
      return count
    },
  }
}

/** The entries of a query of which a condition holds that no store knows. */
export const entriesWhere = <K extends Kind>(
  view: ViewReader,
  query: Query<K>,
  isWanted: (entry: EntryOf<K>) => boolean,
): Source<InViewOf<K>> => entriesThat(view, query, (entries) => entries.map(isWanted))

/** The same, of a condition that has to read something of them. */
export const entriesThat = <K extends Kind>(
  view: ViewReader,
  query: Query<K>,
  holds: Holds<EntryOf<K>>,
): Source<InViewOf<K>> => {
  const page = (request: PageRequest) => view.stored.find(query, request)
  return mapped(where(view, { page }, holds), (entry): InViewOf<K> => {
    view.prime(entry)
    return inView(view, entry)
  })
}

/** Several lists as one, each behind the one before. Their keys are told apart by a number of two digits. */
export const inTurn = <T>(sources: readonly Source<T>[]): Source<T> => {
  const prefix = (at: number) => String(at).padStart(2, '0')
  return {
    page: async ({ first, after }) => {
      const start = after === null ? 0 : Number(after.slice(0, 2))
      const found: { readonly item: T; readonly sortKey: string }[] = []
      for (const [at, source] of sources.entries()) {
        if (!(at >= start)) continue
        const behind = after !== null && at === start ? after.slice(2) : null
        const { items } = await source.page({ first: first + 1 - found.length, after: behind })
        found.push(...items.map(({ item, sortKey }) => ({ item, sortKey: prefix(at) + sortKey })))
        if (found.length > first) return { items: found.slice(0, first), hasNext: true }
      }
      return { items: found, hasNext: false }
    },
    count: async () => {
      const counts = await Promise.all(sources.map((source) => source.count()))
      return counts.reduce((sum: number | null, one) => (sum === null || one === null ? null : sum + one), 0)
    },
  }
}
