import { BOUNDING_LINKS } from '../../model/arrangement.ts'
import { cutBy } from '../listing.ts'
import type { Shown } from '../shown-days.ts'
import { arrangementRowsOf, writeArrangement } from './arrangement-row.ts'
import type { EntryRow, Writer } from './entry-row.ts'
import { type Listing, listingsOf, writeListing } from './listing.ts'
import { OPEN } from './predicates.ts'

/** What was open before the batch closed it. */
export interface Closed {
  readonly entity: number
  readonly kind: number
  readonly version: number
  readonly sortKey: string
}

type BranchShown = Shown<number> & { readonly branch: number }

type Keys = readonly { readonly entity: number }[]

const CONTAINED = `SELECT DISTINCT l.entity AS entity FROM json_each($keys) j
  CROSS JOIN listing l ON l.container = j.value AND l.recorded_to = ${OPEN}`
const BOUNDED = `SELECT DISTINCT l.src AS entity FROM json_each($keys) j
  CROSS JOIN link l ON l.dst = j.value AND l.kind IN (SELECT value FROM json_each($links)) AND l.recorded_to = ${OPEN}`

const keysIn = (entities: Iterable<number>) => JSON.stringify([...entities])

/** The entities, all that lives in them, and what they bound otherwise. */
function affectedBy({ connection, symbols }: Writer, touched: readonly number[]): ReadonlySet<number> {
  const affected = new Set(touched)
  for (let next: readonly number[] = touched; next.length > 0; ) {
    const inside = connection.all<{ readonly entity: number }>(CONTAINED, { keys: keysIn(next) }) satisfies Keys
    next = [...new Set(inside.map(({ entity }) => entity))].filter((entity) => !affected.has(entity))
    for (const entity of next) affected.add(entity)
  }
  const links = JSON.stringify(BOUNDING_LINKS.map(symbols.keyFor))
  const bounded: Keys = connection.all(BOUNDED, { keys: keysIn(affected), links })
  return new Set([...affected, ...bounded.map(({ entity }) => entity)])
}

/** An arrangement is listed by the branches of all bodies in it, as long as these are the same. */
const withBranches = (listing: Listing, rows: readonly BranchShown[]): Listing =>
  rows.length === 0 ? listing : { ...listing, spells: cutBy(listing.spells, rows, ({ branch }) => ({ branch })) }

/** Brings what is derived from versions up to date with a batch: rows that changed are closed, and new ones opened. */
export function project(
  writer: Writer,
  closed: readonly Closed[],
  written: readonly EntryRow[],
  revision: number,
): void {
  const before = new Map(closed.map((one) => [one.entity, one]))
  const fresh = new Map(written.map((one) => [one.entity, one]))
  const affected = affectedBy(writer, [...new Set([...before.keys(), ...fresh.keys()])])
  const listings = listingsOf(writer, fresh, affected)
  for (const entity of affected) {
    const listing = listings.of(entity)
    const rows = listing ? arrangementRowsOf(writer, listings, listing) : []
    const isNew = fresh.has(entity) && !before.has(entity)
    writeArrangement(writer, entity, rows, isNew, revision)
    writeListing(writer, listing && withBranches(listing, rows), before.get(entity), isNew, revision)
  }
}
