import type { Entry, Kind } from '../../model/entry.ts'
import type { Id, PlaceId } from '../../model/ids.ts'
import { type Bounds, boundsOf } from '../../model/interval.ts'
import { isDerived } from '../../model/origin.ts'
import { sortKeyOfEntry, traitsOf } from '../../model/traits.ts'
import { ownDaysOf, takenFrom } from '../listing.ts'
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
  readonly heldFrom: string
  readonly heldTo: string
  readonly sureFrom: string
}

/** Lists are kept apart by kind in one index. */
export const listKeyOf = (kind: Kind, sortKey: string): string => `${kind}\u0001${sortKey}`

const isNone = (values: readonly string[]) => values.length === 0

/** @param container the listing of what the entry lives in; undefined when it lives in nothing that is recorded */
export function listingOf(entry: Entry, version: string, container: Listing | undefined): Listing {
  const traits = traitsOf(entry)
  const { valid, facets, container: livesIn, showsContainer } = traits
  const own = { ...ownDaysOf(traits), asPlace: entry.kind === 'Place' ? entry.id : null, ...facets, showsContainer }
  const sortKey = encodeSortKey(sortKeyOfEntry(entry))
  return {
    ...boundsOf(valid),
    id: entry.id,
    version,
    kind: entry.kind,
    sortKey,
    listKey: listKeyOf(entry.kind, sortKey),
    container: livesIn,
    class: facets.class,
    derived: 'origin' in entry && isDerived(entry.origin),
    ...takenFrom(container, own, isNone),
  }
}
