import type { Day } from '../../model/date.ts'
import type { Entry, Kind } from '../../model/entry.ts'
import type { Id, PlaceId } from '../../model/ids.ts'
import { type Bounds, boundsOf } from '../../model/interval.ts'
import { isDerived } from '../../model/origin.ts'
import { sortKeysOf, traitsOf } from '../../model/traits.ts'
import { ownDaysOf, takenFrom } from '../listing.ts'
import { encodeSortKey } from './sort-key.ts'

/** Where an entry stands in the lists of some days. */
export interface ListKey {
  readonly sortKey: string
  readonly listKey: string
  readonly shownFrom: Day
  readonly shownTo: Day
}

/** What an entry is listed by: its own, and what it takes from where it lives. */
export interface Listing extends Bounds {
  readonly id: Id
  readonly version: string
  readonly kind: Kind
  /** Under its latest name. */
  readonly sortKey: string
  /** Under its names in turn. */
  readonly keys: readonly ListKey[]
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

/** Where an entry stands in lists, under its names in turn. */
export const listKeysOf = (entry: Entry): readonly ListKey[] =>
  sortKeysOf(entry).map(({ key, from, to }) => {
    const sortKey = encodeSortKey(key)
    return { sortKey, listKey: listKeyOf(entry.kind, sortKey), shownFrom: from, shownTo: to }
  })

const isNone = (values: readonly string[]) => values.length === 0

/** @param container the listing of what the entry lives in; undefined when it lives in nothing that is recorded */
export function listingOf(entry: Entry, version: string, container: Listing | undefined): Listing {
  const traits = traitsOf(entry)
  const { valid, facets, container: livesIn, showsContainer } = traits
  const own = { ...ownDaysOf(traits), asPlace: entry.kind === 'Place' ? entry.id : null, ...facets, showsContainer }
  const keys = listKeysOf(entry)
  return {
    ...boundsOf(valid),
    id: entry.id,
    version,
    kind: entry.kind,
    sortKey: keys.at(-1)?.sortKey ?? '',
    keys,
    container: livesIn,
    class: facets.class,
    derived: 'origin' in entry && isDerived(entry.origin),
    ...takenFrom(container, own, isNone),
  }
}

/** A listing as the server holds it: a flat record for each name that the entry is shown under in turn. */
export type ListingRow = Omit<Listing, 'keys'> & ListKey

export const listingRows = ({ keys, ...listing }: Listing): readonly ListingRow[] =>
  keys.map((key) => ({ ...listing, ...key }))

/** The listing that all its records come to. */
export function listingIn(rows: readonly [ListingRow, ...ListingRow[]]): Listing {
  const inTurn = rows.toSorted((a, b) => (a.shownFrom < b.shownFrom ? -1 : 1))
  const keys = inTurn.map(({ sortKey, listKey, shownFrom, shownTo }) => ({ sortKey, listKey, shownFrom, shownTo }))
  const { listKey: _, shownFrom: __, shownTo: ___, ...listing } = inTurn.at(-1) ?? rows[0]
  return { ...listing, keys }
}
