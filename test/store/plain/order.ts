import { sortKeyOf } from '../../../src/model/collation.ts'
import type { Day } from '../../../src/model/date.ts'
import type { Entry } from '../../../src/model/entry.ts'
import { nameOf } from '../../../src/model/name.ts'
import type { Page, PageRequest } from '../../../src/store/store.ts'

/** What a thing is listed by on a day: its mark where it has one, else the name that is shown, else nothing. */
export function listedBy(entry: Entry, day: Day): string {
  if (entry.kind === 'PilotModel' || entry.kind === 'PostPair') return entry.code
  if (entry.kind === 'Term') return `${entry.vocabulary} ${entry.position ?? 2 ** 31} ${entry.code}`
  return 'names' in entry ? (nameOf(entry.names, 'vi', day) ?? '') : ''
}

const known = new Map<string, string>()

export function keyOn(entry: Entry, day: Day): string {
  const name = listedBy(entry, day)
  const mark = JSON.stringify([name, entry.id])
  const key = known.get(mark) ?? sortKeyOf(name, entry.id)
  known.set(mark, key)
  return key
}

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
