import type { Entry, Kind } from '../../model/entry.ts'
import type { Id, PlaceId } from '../../model/ids.ts'
import { type Bounds, boundsOf } from '../../model/interval.ts'
import { isDerived } from '../../model/origin.ts'
import { sortKeyOfEntry, traitsOf } from '../../model/traits.ts'
import { encodeSortKey } from './sort-key.ts'

/** What an entry is listed by: its own, and what it takes from where it lives. A flat record, as the listing holds it. */
export interface Listing extends Bounds {
  readonly id: Id
  readonly version: string
  readonly kind: Kind
  readonly sortKey: string
  readonly listKey: string
  readonly container: Id | null
  readonly place: PlaceId | null
  readonly level: readonly string[]
  readonly branch: readonly string[]
  readonly class: readonly string[]
  readonly derived: boolean
  readonly existsFrom: string
  readonly existsTo: string
}

/** Lists are kept apart by kind in one index. */
export const listKeyOf = (kind: Kind, sortKey: string): string => `${kind}\u0001${sortKey}`

const latest = (a: string, b: string | undefined) => (b !== undefined && b > a ? b : a)
const earliest = (a: string, b: string | undefined) => (b !== undefined && b < a ? b : a)
const orFrom = (own: readonly string[], container: readonly string[] | undefined) =>
  own.length > 0 ? own : (container ?? [])

/** @param container the listing of what the entry lives in; undefined when it lives in nothing that is recorded */
export function listingOf(entry: Entry, version: string, container: Listing | undefined): Listing {
  const { valid, facets, container: livesIn } = traitsOf(entry)
  const own = boundsOf(valid)
  const sortKey = encodeSortKey(sortKeyOfEntry(entry))
  return {
    ...own,
    id: entry.id,
    version,
    kind: entry.kind,
    sortKey,
    listKey: listKeyOf(entry.kind, sortKey),
    container: livesIn,
    place: entry.kind === 'Place' ? entry.id : (container?.place ?? null),
    level: orFrom(facets.level, container?.level),
    branch: orFrom(facets.branch, container?.branch),
    class: facets.class,
    derived: 'origin' in entry && isDerived(entry.origin),
    existsFrom: latest(own.fromEarliest, container?.existsFrom),
    existsTo: earliest(own.toLatest, container?.existsTo),
  }
}
