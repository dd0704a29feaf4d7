import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../../model/entry.ts'
import { isDerived } from '../../model/origin.ts'
import { joinedSpells, type ListingOf, listingsBy, type Spell, spellsOf, whileAlive } from '../listing.ts'
import { sharing } from '../shown-days.ts'
import { type StoredBounds, storedBounds, storedDays } from './columns.ts'
import type { ClassMask, EntryRow, ListKey, Writer } from './entry-row.ts'
import { isOpenOf, OPEN } from './predicates.ts'
import type { Rows } from './rows.ts'

/** What is taken on some days from what it lives in. */
type ListedSpell = Spell<number, number, number>

/** What an entry is listed by, its own and what it takes from where it lives. */
export interface Listing extends StoredBounds {
  readonly entity: number
  readonly version: number
  readonly kind: number
  readonly sortKey: string
  /** None where it was read, since it is not to be written then. */
  readonly keys: readonly ListKey[]
  /** The same. */
  readonly classes: readonly ClassMask[]
  readonly searchKey: string | null
  readonly derived: number
  /** Over all time, the earliest first. */
  readonly spells: readonly ListedSpell[]
}

export interface Listings {
  /** The entry as written or as recorded before; undefined when there is no open version. */
  entryRowOf(entity: number): EntryRow | undefined
  /** undefined when there is no open version. */
  readonly of: ListingOf<number, Listing>
}

const EARLIER_KEYS = 'SELECT e.sort_key AS sortKey FROM earlier_key e WHERE e.version = $version'
/** The rows written last under a name: only these may be open, however many there were before. */
const IS_OPEN = `kind = $kind AND sort_key = $sortKey AND recorded_to = ${OPEN} AND recorded_from =
  (SELECT max(latest.recorded_from) FROM listing latest WHERE latest.kind = $kind AND latest.sort_key = $sortKey)`

const CURRENT = `SELECT v.key AS version, v.kind AS kind, v.sort_key AS sortKey
  FROM version v WHERE ${isOpenOf('v')}`

const SPELL_COLUMNS = `l.shown_from AS shownFrom, l.shown_to AS shownTo, l.container AS container, l.place AS place, l.level AS level,
    l.branch AS branch, l.exists_from AS existsFrom, l.exists_to AS existsTo, l.held_from AS heldFrom, l.held_to AS heldTo,
    l.sure_from AS sureFrom`

const LISTED = `SELECT l.entity AS entity, l.version AS version, l.kind AS kind, l.sort_key AS sortKey, l.search_key AS searchKey,
    l.class AS class, l.derived AS derived, l.from_earliest AS fromEarliest, l.from_latest AS fromLatest,
    l.to_earliest AS toEarliest, l.to_latest AS toLatest, ${SPELL_COLUMNS}
  FROM listing l WHERE ${IS_OPEN} ORDER BY l.shown_from`

const derivedFlag = (entry: Entry) => Number('origin' in entry && isDerived(entry.origin))

const isNone = (mask: number) => mask === 0

function listingIn(written: EntryRow, of: Listings['of']): Listing {
  const { entity, version, kind, sortKey, keys, classes, searchKey, masks, traits, entry } = written
  const { showsContainer } = traits
  const days = whileAlive(storedDays(traits), of(written.holder))
  const own = { ...days, ...masks, asPlace: entry.kind === 'Place' ? entity : null, showsContainer }
  const around = written.containers.map((one) => ({ ...one, spells: of(one.container)?.spells ?? [] }))
  return {
    ...storedBounds(traits.valid),
    entity,
    version,
    kind,
    sortKey,
    keys,
    classes,
    searchKey,
    derived: derivedFlag(entry),
    spells: spellsOf(around, own, isNone),
  }
}

type Current = Pick<Listing, 'version' | 'kind' | 'sortKey'>
type Row = Omit<Listing, 'keys' | 'classes' | 'spells'> & Pick<ClassMask, 'class'> & ListedSpell

/** Under which names a version is listed, each once. */
const keysOf = ({ connection }: Writer, { version, sortKey }: Current): readonly string[] => {
  const earlier = connection.all<Pick<Current, 'sortKey'>>(EARLIER_KEYS, { version })
  return [...new Set([sortKey, ...earlier.map((row) => row.sortKey)])]
}

/** Names follow one another: no day is of two of them. */
const rowsOf = (writer: Writer, current: Current): readonly Row[] =>
  keysOf(writer, current)
    .flatMap((sortKey) => writer.connection.all<Row>(LISTED, { kind: current.kind, sortKey }))
    .sort((a, b) => a.shownFrom - b.shownFrom)

function listed(writer: Writer, entity: number): Listing | undefined {
  const current = writer.connection.get<Current>(CURRENT, { entity })
  const rows = current ? rowsOf(writer, current) : []
  const last = rows.at(-1)
  if (!last) return undefined
  const spells = rows.map(
    ({ shownFrom, shownTo, container, place, level, branch, existsFrom, existsTo, heldFrom, heldTo, sureFrom }) => ({
      ...{ shownFrom, shownTo, container, place, level, branch },
      ...{ existsFrom, existsTo, heldFrom, heldTo, sureFrom },
    }),
  )
  return { ...last, keys: [], classes: [], spells: joinedSpells(spells) }
}

/** What a batch lists is asked for again by what lives in it, which seldom comes much later. */
const MOST_KEPT = 10_000

/** Listings as they are once the batch is in: those of `stale` entities are made anew, others read as recorded. */
export function listingsOf(writer: Writer, rows: Rows, stale: ReadonlySet<number>): Listings {
  const make = (entity: number, of: Listings['of']): Listing | undefined => {
    if (!stale.has(entity)) return listed(writer, entity)
    const own = rows.of(entity)
    return own && listingIn(own, of)
  }
  return { entryRowOf: rows.of, of: listingsBy<number, Listing>(make, MOST_KEPT) }
}

const INSERT = `INSERT INTO listing (kind, sort_key, recorded_from, recorded_to, shown_from, shown_to, entity, version, container, place,
    level, branch, class, derived, from_earliest, from_latest, to_earliest, to_latest, exists_from, exists_to, held_from,
    held_to, sure_from, search_key)
  VALUES ($kind, $sortKey, $revision, ${OPEN}, $shownFrom, $shownTo, $entity, $version, $container, $place,
    $level, $branch, $class, $derived, $fromEarliest, $fromLatest, $toEarliest, $toLatest, $existsFrom, $existsTo, $heldFrom,
    $heldTo, $sureFrom, $searchKey)`
const CLOSE = `UPDATE listing SET recorded_to = $revision WHERE ${IS_OPEN}`

/** A row for each of its names in turn, for all that it may be in turn, and for each stretch of days with other things around it. */
const rowsIn = ({ keys, classes, spells, ...own }: Listing): readonly Row[] =>
  sharing(sharing(keys, classes), spells).map((row) => ({ ...own, ...row }))

/** @param before where the entity was listed, when the batch closed its version */
export function writeListing(
  writer: Writer,
  listing: Listing | undefined,
  before: Current | undefined,
  isNew: boolean,
  revision: number,
): void {
  const { connection } = writer
  const rows = listing ? rowsIn(listing) : []
  if (listing && !before && !isNew && isDeepStrictEqual(rowsOf(writer, listing), rows)) return
  const old = before ?? listing
  const keys = old && !isNew ? keysOf(writer, old) : []
  for (const sortKey of keys) connection.run(CLOSE, { kind: old?.kind ?? 0, sortKey, revision })
  for (const row of rows) connection.run(INSERT, { ...row, revision })
}
