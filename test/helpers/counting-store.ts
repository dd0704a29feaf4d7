import { mapView } from '../../src/store/map-view.ts'
import type { Store, View } from '../../src/store/store.ts'

/** A store that passes everything through, keeps the names of what it was asked and counts what it gave. */
export interface CountingStore {
  readonly store: Store
  readonly calls: string[]
  /** How many entries its views gave. */
  readonly given: () => number
}

/** How many entries are in an answer: a page, or a map of entries or of lists of them. */
function entriesIn(answer: unknown): number {
  if (answer instanceof Map) return [...answer.values()].flat().length
  const items: unknown = Object(answer).items
  return Array.isArray(items) ? items.length : 0
}

export function countingStore(store: Store): CountingStore {
  const calls: string[] = []
  const counted =
    <A extends readonly unknown[], T>(name: string, ask: (...args: A) => T) =>
    (...args: A): T => {
      calls.push(name)
      return ask(...args)
    }
  let given = 0
  const counting = (view: View): View =>
    mapView(view, (ask, name) =>
      counted(name, async (...args) => {
        const answer = await ask(view, ...args)
        given += entriesIn(answer)
        return answer
      }),
    )
  return {
    calls,
    given: () => given,
    store: {
      ...store,
      head: counted('head', () => store.head()),
      revision: counted('revision', (wanted) => store.revision(wanted)),
      view: (at) => counting(store.view(at)),
    },
  }
}
