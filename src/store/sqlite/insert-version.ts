import { BOUNDING_LINKS } from '../../model/arrangement.ts'
import type { Entry } from '../../model/entry.ts'
import { codeKeyOf } from '../../model/marks.ts'
import { linksOf } from '../../model/traits.ts'
import { dayNumber, storedBounds } from './columns.ts'
import { type EntryRow, entryRowOf, type Writer } from './entry-row.ts'
import { OPEN } from './predicates.ts'

const VERSION = `INSERT INTO version (entity, kind, recorded_from, recorded_to, sort_key, body)
  VALUES ($entity, $kind, $revision, ${OPEN}, $sortKey, $body)`
const EARLIER_KEY = `INSERT INTO earlier_key (version, shown_from, shown_to, sort_key)
  VALUES ($version, $shownFrom, $shownTo, $sortKey)`
const LINK = `INSERT INTO link (src, kind, dst, recorded_from, recorded_to, lasts_from, lasts_to)
  VALUES ($src, $kind, $dst, $revision, ${OPEN}, $from, $until)
  ON CONFLICT DO NOTHING`
const BOUNDING: ReadonlySet<string> = new Set(BOUNDING_LINKS)
const CODE = `INSERT INTO code (scheme, value, entity, from_earliest, to_latest, recorded_from, recorded_to)
  VALUES ($scheme, $value, $entity, $from, $to, $revision, ${OPEN})`

/** @returns the numbers of what bounds it */
function insertLinks(writer: Writer, entry: Entry, entity: number, revision: number): readonly number[] {
  const { connection, symbols, entities } = writer
  const targets: number[] = []
  for (const { kind, to, ...days } of linksOf(entry)) {
    const [from, until] = [dayNumber(days.from), dayNumber(days.until)]
    const dst = entities.keyFor(to)
    connection.run(LINK, { src: entity, kind: symbols.keyFor(kind), dst, revision, from, until })
    if (BOUNDING.has(kind)) targets.push(dst)
  }
  return targets
}

function insertCodes({ connection, symbols }: Writer, { entity, traits }: EntryRow, revision: number): void {
  for (const code of traits.codes) {
    const { fromEarliest: from, toLatest: to } = storedBounds(code.valid)
    connection.run(CODE, { scheme: symbols.keyFor(code.scheme), value: codeKeyOf(code), entity, from, to, revision })
  }
}

interface Written {
  readonly row: EntryRow
  /** What it is listed by as well: what it lives in, its members, and who holds it. */
  readonly listedBy: readonly number[]
}

function listedBy({ containers, holder }: EntryRow, bounding: readonly number[]): readonly number[] {
  const around = containers.map(({ container }) => container)
  return [...around, holder, ...bounding].filter((one) => one !== null)
}

/** Adds a version with its links and codes. */
export function insertVersion(writer: Writer, entry: Entry, body: string, revision: number): Written {
  const draft = entryRowOf(writer, entry, 0)
  const { entity, kind, sortKey } = draft
  const version = writer.connection.run(VERSION, { entity, kind, revision, sortKey, body })
  const row = { ...draft, version }
  for (const key of row.keys.slice(0, -1)) writer.connection.run(EARLIER_KEY, { ...key, version })
  const bounding = insertLinks(writer, entry, entity, revision)
  insertCodes(writer, row, revision)
  return { row, listedBy: listedBy(row, bounding) }
}

const CLOSE = [
  `UPDATE version SET recorded_to = $revision WHERE key = $version`,
  `UPDATE link INDEXED BY link_open SET recorded_to = $revision WHERE src = $entity AND recorded_to = ${OPEN}`,
  `UPDATE code SET recorded_to = $revision WHERE entity = $entity AND recorded_to = ${OPEN}`,
  `UPDATE spelling SET recorded_to = $revision WHERE version = $version`,
] as const

/** Closes a version and all that was read from it. */
export function closeVersion(
  { connection }: Writer,
  current: { entity: number; version: number },
  revision: number,
): void {
  for (const sql of CLOSE) connection.run(sql, { ...current, revision })
}
