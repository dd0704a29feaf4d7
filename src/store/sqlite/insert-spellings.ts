import { byCodePoint } from '../../model/text.ts'
import { SEPARATOR, spellingsOf } from '../spelling.ts'
import type { EntryRow, Writer } from './entry-row.ts'
import { positionsOf } from './positions.ts'
import { OPEN, termRow } from './predicates.ts'

const SPELLING = `INSERT INTO spelling (version, kind, recorded_from, recorded_to, search_key, position, folded, exact)
  VALUES ($version, $kind, $revision, ${OPEN}, $searchKey, $position, $folded, $exact)`
const OTHER = 'INSERT INTO other_spelling (folded, version) VALUES ($other, $version)'
const TERM = `INSERT INTO term (rowid, kind, folded) VALUES (${termRow('$position', '$version')}, $kindText, $folded)`

/** Those an entry is not listed by, each ended as a search key ends its name. */
const othersThan = (searchKey: string, folds: readonly string[]): readonly string[] =>
  [...new Set(folds.join(SEPARATOR).split(SEPARATOR))]
    .map((one) => `${one}${SEPARATOR}`)
    .filter((one) => !searchKey.startsWith(one))

interface Found extends EntryRow {
  readonly searchKey: string
}

function insertSpelling(
  { connection }: Writer,
  { version, kind, searchKey, traits }: Found,
  position: number,
  revision: number,
): void {
  const spellings = spellingsOf(traits)
  if (spellings === null) return
  const { folds, folded, exact } = spellings
  const params = { version, kind, kindText: String(kind), revision, searchKey, position, folded }
  connection.run(SPELLING, { ...params, exact })
  connection.run(TERM, params)
  for (const other of othersThan(searchKey, folds)) connection.run(OTHER, { other, version })
}

const isFound = (row: EntryRow): row is Found => row.searchKey !== null

/** Adds what versions are found by, in its order: the index of terms takes rows in no other without beginning anew. */
export function insertSpellings(writer: Writer, written: readonly EntryRow[], revision: number): void {
  const found = written.filter(isFound).sort((a, b) => byCodePoint(a.searchKey, b.searchKey) || a.version - b.version)
  const positions = positionsOf(writer.connection, [...new Set(found.map(({ searchKey }) => searchKey))])
  for (const row of found) insertSpelling(writer, row, positions.get(row.searchKey) ?? 0, revision)
}
