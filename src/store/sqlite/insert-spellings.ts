import { byCodePoint } from '../../model/text.ts'
import { searchKeyIn, termsKeyOf } from '../../model/traits.ts'
import { SEPARATOR, type Spellings as SpellingTexts, spellingsOf } from '../spelling.ts'
import type { EntryRow, Writer } from './entry-row.ts'
import { positionsOf } from './positions.ts'
import { OPEN, termRow } from './predicates.ts'

const SPELLING = `INSERT INTO spelling (version, kind, recorded_from, recorded_to, search_key, position, folded, exact)
  VALUES ($version, $kind, $revision, ${OPEN}, $termsKey, $position, $folded, $exact)`
const OTHER = 'INSERT INTO other_spelling (folded, version) VALUES ($other, $version)'
const TERM = `INSERT INTO term (rowid, kind, folded) VALUES (${termRow('$position', '$version')}, $kindText, $folded)`

/** Those an entry is not listed by, each ended as a search key ends its name. */
const othersThan = (searchKey: string, folded: string): readonly string[] =>
  [...new Set(folded.slice(SEPARATOR.length, -SEPARATOR.length).split(SEPARATOR))]
    .map((one) => `${one}${SEPARATOR}`)
    .filter((one) => !searchKey.startsWith(one))

interface Found extends Pick<EntryRow, 'version' | 'kind'> {
  /** Ends with the search key. */
  readonly termsKey: string
}

type Texts = Omit<SpellingTexts, 'folds'>

function insertSpelling(
  { connection }: Writer,
  { version, kind, termsKey }: Found,
  { folded, exact }: Texts,
  position: number,
  revision: number,
): void {
  const params = { version, kind, kindText: String(kind), revision, termsKey, position, folded }
  connection.run(SPELLING, { ...params, exact })
  connection.run(TERM, params)
  for (const other of othersThan(searchKeyIn(termsKey), folded)) connection.run(OTHER, { other, version })
}

/** Characters of a batch that are held until they are inserted; a large one keeps the others in a table for the time. */
const MOST_CHARACTERS = 1_000_000

const TABLE =
  'CREATE TEMP TABLE kept_spelling (version INTEGER PRIMARY KEY, folded TEXT NOT NULL, exact TEXT NOT NULL) STRICT'
const KEEP = 'INSERT INTO temp.kept_spelling (version, folded, exact) VALUES ($version, $folded, $exact)'
const KEPT = 'SELECT k.folded AS folded, k.exact AS exact FROM temp.kept_spelling k WHERE k.version = $version'

/** What versions are found by, inserted in its order: the index of terms takes rows in no other without beginning anew. */
export class Spellings {
  readonly #writer: Writer
  readonly #revision: number
  readonly #found: Found[] = []
  readonly #held = new Map<number, Texts>()
  #characters = 0
  #isTabled = false

  constructor(writer: Writer, revision: number) {
    this.#writer = writer
    this.#revision = revision
  }

  add({ version, kind, searchKey, traits }: EntryRow): void {
    const texts = spellingsOf(traits)
    if (searchKey === null || texts === null) return
    this.#found.push({ version, kind, termsKey: termsKeyOf(searchKey) })
    this.#characters += texts.folded.length + texts.exact.length
    if (this.#characters < MOST_CHARACTERS) this.#held.set(version, { folded: texts.folded, exact: texts.exact })
    else this.#keepInTable(version, texts)
  }

  #keepInTable(version: number, { folded, exact }: Texts): void {
    const { connection } = this.#writer
    if (!this.#isTabled) connection.exec(TABLE)
    this.#isTabled = true
    connection.run(KEEP, { version, folded, exact })
  }

  #textsOf({ version }: Found): Texts | undefined {
    return this.#held.get(version) ?? this.#writer.connection.get<Texts>(KEPT, { version })
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
    if (this.#isTabled) this.#writer.connection.exec('DROP TABLE temp.kept_spelling')
  }
}
