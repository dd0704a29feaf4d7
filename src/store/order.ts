import type { Day } from '../model/date.ts'
import type { Entry } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'
import { byCodePoint } from '../model/text.ts'
import { sortKeyOn, sortKeysOf } from '../model/traits.ts'

const isRenamed = (entry: Entry): boolean => 'names' in entry && entry.names.length > 1 && sortKeysOf(entry).length > 1

const inOrder = (entries: readonly Entry[], day: Day): readonly Entry[] =>
  entries.length > 1 && entries.some(isRenamed)
    ? entries
        .map((entry) => ({ entry, key: sortKeyOn(entry, day) }))
        .toSorted((a, b) => byCodePoint(a.key, b.key))
        .map(({ entry }) => entry)
    : entries

/** Lists in the order of their latest names, in that of a day: they differ only where something has changed its name. */
export const inOrderOn = (day: Day, lists: ReadonlyMap<Id, readonly Entry[]>): ReadonlyMap<Id, readonly Entry[]> =>
  new Map([...lists].map(([id, entries]) => [id, inOrder(entries, day)]))
