import { byCodePoint } from '../../model/text.ts'
import { SEPARATOR, spellingsOf } from '../spelling.ts'
import type { EntryRow, Writer } from './entry-row.ts'
import { positionsOf } from './positions.ts'
import { OPEN, termRow } from './predicates.ts'
import type { Rows } from './rows.ts'

const SPELLING = `INSERT INTO spelling (version, kind, recorded_from, recorded_to, search_key, position, folded, exact)
  VALUES ($version, $kind, $revision, ${OPEN}, $searchKey, $position, $folded, $exact)`
const OTHER = 'INSERT INTO other_spelling (folded, version) VALUES ($other, $version)'
const TERM = `INSERT INTO term (rowid, kind, folded) VALUES (${termRow('$position', '$version')}, $kindText, $folded)`

/** Those an entry is not listed by, each ended as a search key ends its name. */
const othersThan = (searchKey: string, folds: readonly string[]): readonly string[] =>
  [...new Set(folds.join(SEPARATOR).split(SEPARATOR))]
    .map((one) => `${one}${SEPARATOR}`)
    .filter((one) => !searchKey.startsWith(one))

function insertSpelling(
  { connection }: Writer,
  { version, kind, searchKey, traits }: EntryRow,
  position: number,
  revision: number,
): void {
  const spellings = spellingsOf(traits)
  if (spellings === null || searchKey === null) return
  const { folds, folded, exact } = spellings
  const params = { version, kind, kindText: String(kind), revision, searchKey, position, folded }
  connection.run(SPELLING, { ...params, exact })
  connection.run(TERM, params)
  for (const other of othersThan(searchKey, folds)) connection.run(OTHER, { other, version })
}

interface Found {
  readonly entity: number
  readonly version: number
  readonly searchKey: string
}

/** What versions are found by, inserted in its order: the index of terms takes rows in no other without beginning anew. */
export class Spellings {
  readonly #writer: Writer
  readonly #rows: Rows
  readonly #revision: number
  readonly #found: Found[] = []

  constructor(writer: Writer, rows: Rows, revision: number) {
    this.#writer = writer
    this.#rows = rows
    this.#revision = revision
  }

  add({ entity, version, searchKey }: EntryRow): void {
    if (searchKey !== null) this.#found.push({ entity, version, searchKey })
  }

  insert(): void {
    const found = this.#found.sort((a, b) => byCodePoint(a.searchKey, b.searchKey) || a.version - b.version)
    const positions = positionsOf(this.#writer.connection, [...new Set(found.map(({ searchKey }) => searchKey))])
    for (const { entity, searchKey } of found) {
      const row = this.#rows.of(entity)
      if (row) insertSpelling(this.#writer, row, positions.get(searchKey) ?? 0, this.#revision)
    }
  }
}
