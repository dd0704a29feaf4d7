import type { Store, View } from '../../src/store/store.ts'

/** A store that passes everything through and keeps the names of what it was asked. */
export interface CountingStore {
  readonly store: Store
  readonly calls: string[]
}

export function countingStore(store: Store): CountingStore {
  const calls: string[] = []
  const counted =
    <A extends readonly unknown[], T>(name: string, ask: (...args: A) => T) =>
    (...args: A): T => {
      calls.push(name)
      return ask(...args)
    }
  const counting = (view: View): View => ({
    at: view.at,
    entries: counted('entries', (ids) => view.entries(ids)),
    linked: counted('linked', (ids, link, direction) => view.linked(ids, link, direction)),
    versions: counted('versions', (ids) => view.versions(ids)),
    find: (query, page) => counted('find', () => view.find(query, page))(),
    count: counted('count', (query) => view.count(query)),
    arrangements: counted('arrangements', (query, page) => view.arrangements(query, page)),
    countArrangements: counted('countArrangements', (query) => view.countArrangements(query)),
    tally: counted('tally', (query, by) => view.tally(query, by)),
    search: counted('search', (text, kinds, page) => view.search(text, kinds, page)),
    chart: counted('chart', (root, depth, query) => view.chart(root, depth, query)),
  })
  return {
    calls,
    store: {
      ...store,
      head: counted('head', () => store.head()),
      revision: counted('revision', (wanted) => store.revision(wanted)),
      view: (at) => counting(store.view(at)),
    },
  }
}
