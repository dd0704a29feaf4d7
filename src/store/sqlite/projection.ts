import { BOUNDING_LINKS } from '../../model/arrangement.ts'
import { cutBy } from '../listing.ts'
import type { Shown } from '../shown-days.ts'
import { arrangementRowsOf, writeArrangement } from './arrangement-row.ts'
import type { EntryRow, Writer } from './entry-row.ts'
import { type Listing, type Listings, listingsOf, writeListing } from './listing.ts'
import { OPEN } from './predicates.ts'
import type { Rows } from './rows.ts'

/** What was open before the batch closed it. */
interface Closed {
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

/** The numbers of entries that a batch is about. */
export interface Touched {
  readonly all: readonly number[]
  /** Those of them that something recorded may refer to. */
  readonly known: readonly number[]
}

/**
 * Brings what is derived from versions up to date with a batch: rows that changed are closed, and new ones opened. An entry is listed by
 * what it lives in as well, for example. So it is listed at once where the batch changes none of that, or has done so before; all others
 * wait for the end.
 */
export class Projection {
  readonly #writer: Writer
  readonly #rows: Rows
  readonly #revision: number
  /** Not listed as they will be yet. */
  readonly #waiting: Set<number>
  /** What was open before, of those that wait; undefined: nothing. */
  readonly #before = new Map<number, Closed | undefined>()
  readonly #listings: Listings

  constructor(writer: Writer, rows: Rows, revision: number, { all, known }: Touched) {
    this.#writer = writer
    this.#rows = rows
    this.#revision = revision
    this.#waiting = new Set(all)
    for (const entity of affectedBy(writer, known)) this.#waiting.add(entity)
    this.#listings = listingsOf(writer, rows, this.#waiting)
  }

  /** @param listedBy the numbers of what it is listed by as well */
  add({ entity }: EntryRow, listedBy: readonly number[], before: Closed | undefined): void {
    if (listedBy.some((one) => this.#waiting.has(one))) this.#wait(entity, before)
    else {
      this.#project(entity, before, before === undefined)
      this.#waiting.delete(entity)
      this.#rows.letGo(entity)
    }
  }

  remove(before: Closed): void {
    this.#wait(before.entity, before)
  }

  #wait(entity: number, before: Closed | undefined): void {
    this.#before.set(entity, before && { entity, kind: before.kind, version: before.version, sortKey: before.sortKey })
  }

  finish(): void {
    for (const entity of this.#waiting) {
      const before = this.#before.get(entity)
      this.#project(entity, before, this.#before.has(entity) && before === undefined)
    }
  }

  #project(entity: number, before: Closed | undefined, isNew: boolean): void {
    const listing = this.#listings.of(entity)
    const rows = listing ? arrangementRowsOf(this.#writer, this.#listings, listing) : []
    writeArrangement(this.#writer, entity, rows, isNew, this.#revision)
    writeListing(this.#writer, listing && withBranches(listing, rows), before, isNew, this.#revision)
  }
}
