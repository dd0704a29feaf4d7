import type { Entry } from '../../model/entry.ts'
import { isDerived } from '../../model/origin.ts'
import { type ListingOf, listingsBy, takenFrom } from '../listing.ts'
import { FOR_GOOD, type StoredBounds, storedBounds, storedDays } from './columns.ts'
import { type EntryRow, entryRowOf, type ListKey, type Writer } from './entry-row.ts'
import { OPEN } from './predicates.ts'

/** What an entry is listed by, its own and what it takes from where it lives. */
export interface Listing extends StoredBounds {
  readonly entity: number
  readonly version: number
  readonly kind: number
  readonly sortKey: string
  /** None where it was read, since it is not to be written then. */
  readonly keys: readonly ListKey[]
  readonly searchKey: string | null
  readonly container: number | null
  readonly place: number | null
  readonly level: number
  readonly branch: number
  readonly class: number
  readonly derived: number
  readonly existsFrom: number
  readonly existsTo: number
  readonly heldFrom: number
  readonly heldTo: number
  readonly sureFrom: number
}

export interface Listings {
  /** The entry as written or as recorded before; undefined when there is no open version. */
  entryRowOf(entity: number): EntryRow | undefined
  /** undefined when there is no open version. */
  readonly of: ListingOf<number, Listing>
}

const BODY = `SELECT v.key AS version, v.body AS body FROM version v WHERE v.entity = $entity AND v.recorded_to = ${OPEN}`

const LISTED = `SELECT v.entity AS entity, v.key AS version, v.kind AS kind, v.sort_key AS sortKey, v.container AS container,
    l.search_key AS searchKey, l.place AS place, l.level AS level, l.branch AS branch, l.class AS class, l.derived AS derived,
    l.from_earliest AS fromEarliest, l.from_latest AS fromLatest, l.to_earliest AS toEarliest, l.to_latest AS toLatest,
    l.exists_from AS existsFrom, l.exists_to AS existsTo, l.held_from AS heldFrom, l.held_to AS heldTo, l.sure_from AS sureFrom
  FROM version v CROSS JOIN listing l ON l.kind = v.kind AND l.sort_key = v.sort_key AND l.recorded_to = ${OPEN} AND l.shown_to = ${FOR_GOOD}
  WHERE v.entity = $entity AND v.recorded_to = ${OPEN}`

const derivedFlag = (entry: Entry) => Number('origin' in entry && isDerived(entry.origin))

const isNone = (mask: number) => mask === 0

function listingIn(written: EntryRow, container: Listing | undefined): Listing {
  const { entity, version, kind, sortKey, keys, searchKey, masks, traits, entry } = written
  const { showsContainer } = traits
  const own = { ...storedDays(traits), ...masks, asPlace: entry.kind === 'Place' ? entity : null, showsContainer }
  return {
    ...storedBounds(traits.valid),
    ...takenFrom(container, own, isNone),
    entity,
    version,
    kind,
    sortKey,
    keys,
    searchKey,
    container: written.container,
    class: masks.class,
    derived: derivedFlag(entry),
  }
}

const listed = ({ connection }: Writer, entity: number): Listing | undefined => {
  const row = connection.get<Omit<Listing, 'keys'>>(LISTED, { entity })
  return row && { ...row, keys: [] }
}

/**
 * Listings as they are once the batch is in: those of `stale` entities are made anew, others read as recorded.
 * @param fresh what the batch wrote
 */
export function listingsOf(writer: Writer, fresh: ReadonlyMap<number, EntryRow>, stale: ReadonlySet<number>): Listings {
  const written = (entity: number): EntryRow | undefined => {
    const known = fresh.get(entity)
    if (known) return known
    const row = writer.connection.get<{ readonly version: number; readonly body: string }>(BODY, { entity })
    return row && entryRowOf(writer, JSON.parse(row.body) as Entry, row.version)
  }
  const of = listingsBy<number, Listing>((entity, of) => {
    if (!stale.has(entity)) return listed(writer, entity)
    const own = written(entity)
    return own && listingIn(own, of(own.container))
  })
  return { entryRowOf: written, of }
}

const INSERT = `INSERT INTO listing (kind, sort_key, recorded_from, recorded_to, shown_from, shown_to, entity, version, place, level, branch, class,
    derived, from_earliest, from_latest, to_earliest, to_latest, exists_from, exists_to, held_from,
    held_to, sure_from, search_key)
  VALUES ($kind, $sortKey, $revision, ${OPEN}, $shownFrom, $shownTo, $entity, $version, $place, $level, $branch, $class,
    $derived, $fromEarliest, $fromLatest, $toEarliest, $toLatest, $existsFrom, $existsTo, $heldFrom,
    $heldTo, $sureFrom, $searchKey)`
const CLOSE = `UPDATE listing SET recorded_to = $revision
  WHERE kind = $kind AND recorded_to = ${OPEN}
    AND sort_key IN (SELECT $sortKey UNION ALL SELECT e.sort_key FROM earlier_key e WHERE e.version = $version)`
const SAME = `SELECT 1 FROM listing WHERE kind = $kind AND sort_key = $sortKey AND recorded_to = ${OPEN}
  AND version = $version AND place IS $place AND level = $level AND branch = $branch
  AND exists_from = $existsFrom AND exists_to = $existsTo AND held_from = $heldFrom AND held_to = $heldTo AND sure_from = $sureFrom`

/** @param before where the entity was listed, when the batch closed its version */
export function writeListing(
  { connection }: Writer,
  listing: Listing | undefined,
  before: { readonly kind: number; readonly sortKey: string; readonly version: number } | undefined,
  isNew: boolean,
  revision: number,
): void {
  const { keys = [], ...row } = listing ?? {}
  if (listing && !before && !isNew && connection.get(SAME, row)) return
  const old = before ?? listing
  if (old && !isNew) connection.run(CLOSE, { kind: old.kind, sortKey: old.sortKey, version: old.version, revision })
  const latest = keys.at(-1)
  for (const key of keys)
    connection.run(INSERT, {
      ...row,
      ...key,
      searchKey: key === latest ? (listing?.searchKey ?? null) : null,
      revision,
    })
}
