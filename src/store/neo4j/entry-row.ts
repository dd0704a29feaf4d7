import { FIRST_DAY, LAST_DAY } from '../../model/date.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { boundsOf } from '../../model/interval.ts'
import type { Link } from '../../model/link.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { codeKeyOf } from '../../model/marks.ts'
import { TERM } from '../../model/text.ts'
import { searchKeyOfEntry, sortKeysOf, type Traits, termsKeyOf, traitsOf } from '../../model/traits.ts'
import { spellingsOf } from '../spelling.ts'
import { OPEN } from './predicates.ts'
import { encodeSortKey } from './sort-key.ts'

/** A version's key says which entry in which revision: no entry has two in one. */
export const versionKey = (id: Id, revision: number): string => `${id}@${revision}`

/** What it is found by; nothing for what is not found by search. */
export function spellingProps(entry: Entry, traits: Traits, order: ListOrder) {
  const spellings = spellingsOf(traits)
  if (spellings === null) return { folded: null, exact: null, words: null, searchKey: null, termsKey: null }
  const { folded, exact } = spellings
  const words = (folded.match(TERM) ?? []).join(' ')
  const searchKey = searchKeyOfEntry(entry, order)
  return { folded, exact, words, searchKey: encodeSortKey(searchKey), termsKey: encodeSortKey(termsKeyOf(searchKey)) }
}

/** Where a content stands in lists under its latest name. */
export const latestSortKey = (entry: Entry, order: ListOrder): string =>
  encodeSortKey(sortKeysOf(entry, order).at(-1)?.key ?? '')

/** The node of one content that an entry has had. */
export function versionRow(entry: Entry, revision: number, ordinal: number, order: ListOrder) {
  const traits = traitsOf(entry)
  return {
    id: entry.id,
    props: {
      key: versionKey(entry.id, revision),
      kind: entry.kind,
      recordedFrom: revision,
      recordedTo: OPEN,
      sortKey: latestSortKey(entry, order),
      ordinal,
      body: JSON.stringify(entry),
      ...spellingProps(entry, traits, order),
    },
  }
}

/** The days between which a link lasts, as the server holds them; null: from ever, and for good. */
export const linkDays = ({ from, until }: Link) => ({
  validFrom: from === FIRST_DAY ? null : from,
  validTo: until === LAST_DAY ? null : until,
})

/** The codes an entry bears, each for its time, as they are looked up. */
export const codeRows = (entry: Entry) =>
  traitsOf(entry).codes.map((code) => {
    const { fromEarliest, toLatest } = boundsOf(code.valid)
    return { id: entry.id, scheme: code.scheme, value: codeKeyOf(code), fromEarliest, toLatest }
  })
