import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { boundsOf } from '../../model/interval.ts'
import { sortKeyOfEntry, type Traits, traitsOf } from '../../model/traits.ts'
import { spellingsOf, TERM } from '../spelling.ts'
import { OPEN } from './predicates.ts'
import { encodeSortKey } from './sort-key.ts'

/** A version's key says which entry in which revision: no entry has two in one. */
export const versionKey = (id: Id, revision: number): string => `${id}@${revision}`

function spellingProps(traits: Traits) {
  const spellings = spellingsOf(traits)
  if (spellings === null) return { folded: null, exact: null, words: null }
  const { folded, exact } = spellings
  return { folded, exact, words: (folded.match(TERM) ?? []).join(' ') }
}

/** The node of one content that an entry has had. */
export function versionRow(entry: Entry, revision: number, ordinal: number) {
  const traits = traitsOf(entry)
  return {
    id: entry.id,
    props: {
      key: versionKey(entry.id, revision),
      kind: entry.kind,
      recordedFrom: revision,
      recordedTo: OPEN,
      sortKey: encodeSortKey(sortKeyOfEntry(entry)),
      ordinal,
      body: JSON.stringify(entry),
      ...spellingProps(traits),
    },
  }
}

/** The codes an entry bears, each for its time. */
export const codeRows = (entry: Entry) =>
  traitsOf(entry).codes.map(({ scheme, value, valid }) => {
    const { fromEarliest, toLatest } = boundsOf(valid)
    return { id: entry.id, scheme, value, fromEarliest, toLatest }
  })
