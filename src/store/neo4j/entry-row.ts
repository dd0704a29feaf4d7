import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { boundsOf } from '../../model/interval.ts'
import { type Traits, traitsOf } from '../../model/kinds.ts'
import { sortKeyOfEntry } from '../../model/sort-key.ts'
import { caseFold, fold } from '../../model/text.ts'
import { OPEN } from './predicates.ts'
import { encodeSortKey } from './sort-key.ts'

const SEPARATOR = '\u0001'
/** Letters and digits: what a text is searched by. */
export const WORD = /[\p{L}\p{N}\p{Co}]+/gu

/** Each name between two separators: one comparison then tells a whole name, or its beginning, from a part. */
const separated = (texts: readonly string[]) => `${SEPARATOR}${texts.join(SEPARATOR)}${SEPARATOR}`

/** A version's key says which entry in which revision: no entry has two in one. */
export const versionKey = (id: Id, revision: number): string => `${id}@${revision}`

function spellingsOf({ names, codes }: Traits) {
  const spellings = [...names.map(({ text }) => text), ...codes.map(({ value }) => value)]
  if (spellings.length === 0) return { folded: null, exact: null, words: null }
  const folded = separated(spellings.map(fold))
  return { folded, exact: separated(spellings.map(caseFold)), words: (folded.match(WORD) ?? []).join(' ') }
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
      ...spellingsOf(traits),
    },
  }
}

/** The codes an entry bears, each for its time. */
export const codeRows = (entry: Entry) =>
  traitsOf(entry).codes.map(({ scheme, value, valid }) => {
    const { fromEarliest, toLatest } = boundsOf(valid)
    return { id: entry.id, scheme, value, fromEarliest, toLatest }
  })
