import { mapView } from '../../src/store/map-view.ts'
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
  const counting = (view: View): View => mapView(view, (ask, name) => counted(name, (...args) => ask(view, ...args)))
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
