import { sortKeyOf } from '../../../src/model/collation.ts'
import type { Day } from '../../../src/model/date.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { ListOrder } from '../../../src/model/list-order.ts'
import { type Language, type Name, nameShown } from '../../../src/model/name.ts'
import type { Page, PageRequest } from '../../../src/store/store.ts'

type Listed = Pick<Name, 'text'> & { readonly language: Language | null }

/** What a thing is listed by on a day: its mark where it has one, else the name that is shown, else nothing. */
export function listedBy(entry: Entry, day: Day, { languages }: ListOrder): Listed {
  const marked = (text: string): Listed => ({ text, language: null })
  if (entry.kind === 'PilotModel' || entry.kind === 'PostPair') return marked(entry.code)
  if (entry.kind === 'Term') return marked(`${entry.vocabulary} ${entry.position ?? 2 ** 31} ${entry.code}`)
  return ('names' in entry ? nameShown(entry.names, languages, day) : null) ?? marked('')
}

const known = new Map<string, string>()

export function keyOn(entry: Entry, day: Day, order: ListOrder): string {
  const { text, language } = listedBy(entry, day, order)
  const mark = JSON.stringify([text, language, entry.id, order.mark])
  const key = known.get(mark) ?? sortKeyOf(text, entry.id, order.collationIn(language))
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
