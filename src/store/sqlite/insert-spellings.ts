import { byCodePoint } from '../../model/text.ts'
import { termsKeyOf } from '../../model/traits.ts'
import { SEPARATOR, type Spellings as SpellingTexts, spellingsOf } from '../spelling.ts'
import type { EntryRow, Writer } from './entry-row.ts'
import { positionsOf } from './positions.ts'
import { OPEN, termRow } from './predicates.ts'
import type { Rows } from './rows.ts'

const SPELLING = `INSERT INTO spelling (version, kind, recorded_from, recorded_to, search_key, position, folded, exact)
  VALUES ($version, $kind, $revision, ${OPEN}, $termsKey, $position, $folded, $exact)`
const OTHER = 'INSERT INTO other_spelling (folded, version) VALUES ($other, $version)'
const TERM = `INSERT INTO term (rowid, kind, folded) VALUES (${termRow('$position', '$version')}, $kindText, $folded)`

/** Those an entry is not listed by, each ended as a search key ends its name. */
const othersThan = (searchKey: string, folded: string): readonly string[] =>
  [...new Set(folded.slice(SEPARATOR.length, -SEPARATOR.length).split(SEPARATOR))]
    .map((one) => `${one}${SEPARATOR}`)
    .filter((one) => !searchKey.startsWith(one))

interface Found extends Pick<EntryRow, 'entity' | 'version' | 'kind'> {
  readonly searchKey: string
  readonly termsKey: string
}

type Texts = Omit<SpellingTexts, 'folds'>

function insertSpelling(
  { connection }: Writer,
  { version, kind, searchKey, termsKey }: Found,
  { folded, exact }: Texts,
  position: number,
  revision: number,
): void {
  const params = { version, kind, kindText: String(kind), revision, termsKey, position, folded }
  connection.run(SPELLING, { ...params, exact })
  connection.run(TERM, params)
  for (const other of othersThan(searchKey, folded)) connection.run(OTHER, { other, version })
}

/** Characters of a large batch that are kept until they are inserted; the rest is read again. */
const MOST_CHARACTERS = 16_000_000

/** What versions are found by, inserted in its order: the index of terms takes rows in no other without beginning anew. */
export class Spellings {
  readonly #writer: Writer
  readonly #rows: Rows
  readonly #revision: number
  readonly #found: Found[] = []
  readonly #kept = new Map<number, Texts>()
  #characters = 0

  constructor(writer: Writer, rows: Rows, revision: number) {
    this.#writer = writer
    this.#rows = rows
    this.#revision = revision
  }

  add({ entity, version, kind, searchKey, traits }: EntryRow): void {
    const texts = spellingsOf(traits)
    if (searchKey === null || texts === null) return
    this.#found.push({ entity, version, kind, searchKey, termsKey: termsKeyOf(searchKey) })
    if (this.#characters < MOST_CHARACTERS) this.#keep(version, texts)
  }

  #keep(version: number, { folded, exact }: Texts): void {
    this.#kept.set(version, { folded, exact })
    this.#characters += folded.length + exact.length
  }

  #textsOf({ entity, version }: Found): Texts | null {
    const kept = this.#kept.get(version)
    const row = kept ? undefined : this.#rows.of(entity)
    return kept ?? (row ? spellingsOf(row.traits) : null)
  }

  insert(): void {
    const found = this.#found.sort((a, b) => byCodePoint(a.termsKey, b.termsKey) || a.version - b.version)
    const keys = found.map(({ termsKey }) => termsKey).filter((key, at, all) => key !== all[at - 1])
    const positions = positionsOf(this.#writer.connection, keys)
    let at = 0
    for (const one of found) {
      if (one.termsKey !== keys[at]) at += 1
      const texts = this.#textsOf(one)
      if (texts) insertSpelling(this.#writer, one, texts, positions[at] ?? 0, this.#revision)
    }
  }
}
