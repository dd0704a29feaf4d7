import type { Day } from '../model/date.ts'
import type { Entry } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'
import { type ListOrder, listOrderOf } from '../model/list-order.ts'
import { byCodePoint } from '../model/text.ts'
import { sortKeyOn, sortKeysOf } from '../model/traits.ts'

const isRenamed = (entry: Entry, order: ListOrder): boolean =>
  'names' in entry && entry.names.length > 1 && sortKeysOf(entry, order).length > 1

const inOrder = (entries: readonly Entry[], day: Day, order: ListOrder): readonly Entry[] =>
  entries.length > 1 && entries.some((entry) => isRenamed(entry, order))
    ? entries
        .map((entry) => ({ entry, key: sortKeyOn(entry, day, order) }))
        .toSorted((a, b) => byCodePoint(a.key, b.key))
        .map(({ entry }) => entry)
    : entries

/** Lists in the order of their latest names, in that of a day: they differ only where something has changed its name. */
export const inOrderOn = (
  day: Day,
  lists: ReadonlyMap<Id, readonly Entry[]>,
  order: ListOrder,
): ReadonlyMap<Id, readonly Entry[]> => new Map([...lists].map(([id, entries]) => [id, inOrder(entries, day, order)]))

/** The order that the terms among some entries give. */
export const orderAmong = (entries: Iterable<Entry>): ListOrder =>
  listOrderOf([...entries].filter((entry) => entry.kind === 'Term'))

/** The order once a batch is in. @param before the terms that gave it so far */
export function orderAfter(before: readonly Entry[], asked: ReadonlyMap<Id, Entry | null>): ListOrder {
  const after = new Map<Id, Entry | null>([...before.map((entry) => [entry.id, entry] as const), ...asked])
  return orderAmong([...after.values()].filter((entry) => entry !== null))
}

/** The ids of terms that give an order lie between these two: those of languages, and of levels. */
export const ORDERING_TERMS = { from: 'term/language/', until: 'term/level0' } as const
export const isOrdering = (id: Id): boolean => ORDERING_TERMS.from <= id && id < ORDERING_TERMS.until
