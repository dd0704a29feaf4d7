import type { Entry } from '../../model/entry.ts'
import { isDerived } from '../../model/origin.ts'
import { type StoredBounds, storedBounds } from './days.ts'
import { type EntryRow, entryRowOf, type Writer } from './entry-row.ts'
import { OPEN } from './predicates.ts'

/** What an entry is listed by, its own and what it takes from where it lives. */
export interface Listing {
  readonly entity: number
  readonly version: number
  readonly kind: number
  readonly sortKey: string
  readonly container: number | null
  readonly place: number | null
  readonly level: number
  readonly branch: number
  readonly class: number
  readonly derived: number
  readonly own: StoredBounds
  readonly existsFrom: number
  readonly existsTo: number
}

export interface Listings {
  /** The entry as written or as recorded before; undefined when there is no open version. */
  entryRowOf(entity: number): EntryRow | undefined
  /** undefined when there is no open version. */
  of(entity: number): Listing | undefined
}

const BODY = `SELECT v.key AS version, v.body AS body FROM version v WHERE v.entity = $entity AND v.recorded_to = ${OPEN}`

interface ListedRow extends Omit<Listing, 'own'>, StoredBounds {}
const LISTED = `SELECT v.entity AS entity, v.key AS version, v.kind AS kind, v.sort_key AS sortKey, v.container AS container,
    l.place AS place, l.level AS level, l.branch AS branch, l.class AS class, l.derived AS derived,
    l.from_earliest AS fromEarliest, l.from_latest AS fromLatest, l.to_earliest AS toEarliest, l.to_latest AS toLatest,
    l.exists_from AS existsFrom, l.exists_to AS existsTo
  FROM version v CROSS JOIN listing l ON l.kind = v.kind AND l.sort_key = v.sort_key AND l.recorded_to = ${OPEN}
  WHERE v.entity = $entity AND v.recorded_to = ${OPEN}`

const derivedFlag = (entry: Entry) => Number('origin' in entry && isDerived(entry.origin))

function listingIn(written: EntryRow, container: Listing | undefined, isPlace: boolean): Listing {
  const { entity, version, kind, sortKey, masks, traits, entry } = written
  const own = storedBounds(traits.valid)
  return {
    entity,
    version,
    kind,
    sortKey,
    container: written.container,
    place: isPlace ? entity : (container?.place ?? null),
    level: masks.level || (container?.level ?? 0),
    branch: masks.branch || (container?.branch ?? 0),
    class: masks.class,
    derived: derivedFlag(entry),
    own,
    existsFrom: Math.max(own.fromEarliest, container?.existsFrom ?? 0),
    existsTo: Math.min(own.toLatest, container?.existsTo ?? Number.MAX_SAFE_INTEGER),
  }
}

/**
 * Listings as they are once the batch is in: those of `stale` entities are made anew, others read as recorded.
 * @param fresh what the batch wrote
 */
export function listingsOf(writer: Writer, fresh: ReadonlyMap<number, EntryRow>, stale: ReadonlySet<number>): Listings {
  const made = new Map<number, Listing | undefined>()
  const written = (entity: number): EntryRow | undefined => {
    const known = fresh.get(entity)
    if (known) return known
    const row = writer.connection.get<{ readonly version: number; readonly body: string }>(BODY, { entity })
    return row && entryRowOf(writer, JSON.parse(row.body) as Entry, row.version)
  }
  const recorded = (entity: number): Listing | undefined => {
    const row = writer.connection.get<ListedRow>(LISTED, { entity })
    return row && { ...row, own: row }
  }
  const anew = (entity: number): Listing | undefined => {
    const own = written(entity)
    return own && listingIn(own, own.container === null ? undefined : of(own.container), own.entry.kind === 'Place')
  }
  const of = (entity: number): Listing | undefined => {
    if (!made.has(entity)) made.set(entity, stale.has(entity) ? anew(entity) : recorded(entity))
    return made.get(entity)
  }
  return { entryRowOf: written, of }
}
