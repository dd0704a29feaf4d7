import type { Entry } from '../../../src/model/entry.ts'
import { fold } from '../../../src/model/text.ts'
import type { Page, PageRequest } from '../../../src/store/store.ts'
import { onceEach } from './once.ts'

/** The name a thing is listed by: the last preferred Vietnamese one, else the first preferred, else none. */
export const keyOf = onceEach((entry: Entry): string => {
  const preferred = ('names' in entry ? entry.names : []).filter(({ use }) => use === 'PREFERRED')
  const shown = preferred.filter(({ language }) => language === 'vi').at(-1) ?? preferred[0]
  const isListedByMark = entry.kind === 'PilotModel' || entry.kind === 'PostPair'
  return `${fold(isListedByMark ? entry.code : (shown?.text ?? ''))}\u0001${entry.id}`
})

/** By code point, which is the order of the bytes of UTF-8. */
export const inOrder = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  items
    .map((item) => ({ item, bytes: Buffer.from(key(item)) }))
    .toSorted((a, b) => a.bytes.compare(b.bytes))
    .map(({ item }) => item)

/** The page of a whole list, found by looking at every item. */
export function pageFrom<T>(all: readonly T[], key: (item: T) => string, { first, after }: PageRequest): Page<T> {
  const start = after === null ? null : Buffer.from(after)
  const rest = inOrder(
    all.filter((item) => start === null || Buffer.from(key(item)).compare(start) > 0),
    key,
  )
  return { items: rest.slice(0, first).map((item) => ({ item, sortKey: key(item) })), hasNext: rest.length > first }
}
