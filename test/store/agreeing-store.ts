import { expect } from 'vitest'
import type { Store, View } from '../../src/store/store.ts'

type Pair<T> = readonly [T, T]

/** Asks both the same; what they say must be the same to the last null, in the same order. */
const asking =
  <T>([one, other]: Pair<T>, heard: () => void) =>
  <A extends readonly unknown[], R>(ask: (of: T) => (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    const [given, wanted] = await Promise.all([ask(one)(...args), ask(other)(...args)])
    expect(given, JSON.stringify(args)).toStrictEqual(wanted)
    heard()
    return given
  }

function viewOf(views: Pair<View>, heard: () => void): View {
  const both = asking(views, heard)
  return {
    at: views[0].at,
    entries: both((view) => view.entries),
    linked: both((view) => view.linked),
    versions: both((view) => view.versions),
    find: (query, page) => both((view) => () => view.find(query, page))(),
    count: both((view) => view.count),
    arrangements: both((view) => view.arrangements),
    countArrangements: both((view) => view.countArrangements),
    tally: both((view) => view.tally),
    search: both((view) => view.search),
    chart: both((view) => view.chart),
  }
}

/** Two stores as one. @param heard told of every answer on which they agreed */
export function agreeingStore(stores: Pair<Store>, heard: () => void): Store {
  const both = asking(stores, heard)
  return {
    ...stores[0],
    head: both((store) => store.head),
    revision: both((store) => store.revision),
    append: both((store) => store.append),
    view: (at) => viewOf([stores[0].view(at), stores[1].view(at)], heard),
    check: both((store) => store.check),
    close: async () => {
      await Promise.all(stores.map((store) => store.close()))
    },
  }
}
