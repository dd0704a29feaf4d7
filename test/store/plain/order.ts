import type { Entry } from '../../../src/model/entry.ts'
import { byCodePoint, fold } from '../../../src/model/text.ts'
import type { Page, PageRequest } from '../../../src/store/store.ts'

/** The name a thing is listed by: the last preferred Vietnamese one, else the first preferred, else none. */
export function keyOf(entry: Entry): string {
  const preferred = ('names' in entry ? entry.names : []).filter(({ use }) => use === 'PREFERRED')
  const shown = preferred.filter(({ language }) => language === 'vi').at(-1) ?? preferred[0]
  return `${fold(entry.kind === 'PilotModel' ? entry.code : (shown?.text ?? ''))}\u0001${entry.id}`
}

export const inOrder = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  items.toSorted((a, b) => byCodePoint(key(a), key(b)))

/** The page of a whole list, found by looking at every item. */
export function pageFrom<T>(all: readonly T[], key: (item: T) => string, { first, after }: PageRequest): Page<T> {
  const rest = inOrder(all, key).filter((item) => after === null || byCodePoint(key(item), after) > 0)
  return { items: rest.slice(0, first).map((item) => ({ item, sortKey: key(item) })), hasNext: rest.length > first }
}
