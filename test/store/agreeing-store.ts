import { expect } from 'vitest'
import { mapView } from '../../src/store/map-view.ts'
import type { Store, View } from '../../src/store/store.ts'

type Pair<T> = readonly [T, T]

/** Asks both the same; what they say must be the same to the last null, in the same order. */
const asking =
  <T>([one, other]: Pair<T>, heard: () => void) =>
  <A extends readonly unknown[], R>(ask: (of: T, ...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    const [given, wanted] = await Promise.all([ask(one, ...args), ask(other, ...args)])
    expect(given, JSON.stringify(args)).toStrictEqual(wanted)
    heard()
    return given
  }

const viewOf = (views: Pair<View>, heard: () => void): View => mapView(views[0], asking(views, heard))

/** Two stores as one. @param heard told of every answer on which they agreed */
export function agreeingStore(stores: Pair<Store>, heard: () => void): Store {
  const both = asking(stores, heard)
  return {
    ...stores[0],
    head: both((store) => store.head()),
    revision: both((store, wanted) => store.revision(wanted)),
    append: both((store, batch) => store.append(batch)),
    view: (at) => viewOf([stores[0].view(at), stores[1].view(at)], heard),
    check: both((store) => store.check()),
    close: async () => {
      await Promise.all(stores.map((store) => store.close()))
    },
  }
}
