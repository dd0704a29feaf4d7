import { isDeepStrictEqual } from 'node:util'
import { isArrangement, memberIdsOf } from '../../model/arrangement.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { traitsOf } from '../../model/traits.ts'
import { type ListingOf, listingsBy } from '../listing.ts'
import { type Arranged, arrangementRows, withBranches } from './arrangement-row.ts'
import { type Listing, listingOf } from './listing.ts'

export interface Version {
  readonly version: string
  readonly entry: Entry
}

/** What is known before a batch, of those of the ids that have it. */
export interface Recorded {
  /** What lives directly in these. */
  containedIn(ids: readonly Id[]): Promise<readonly Id[]>
  /** What these bound otherwise: arrangements of which they are members, and what they hold. */
  boundedBy(ids: Iterable<Id>): Promise<readonly Id[]>
  versions(ids: Iterable<Id>): Promise<ReadonlyMap<Id, Version>>
  listings(ids: Iterable<Id>): Promise<ReadonlyMap<Id, Listing>>
  contexts(ids: Iterable<Id>): Promise<ReadonlyMap<Id, Arranged>>
}

/** What a batch changes: contents that are new, and ids whose content ends. */
export interface Changed {
  /** In which everything is listed once they are recorded. */
  readonly order: ListOrder
  readonly fresh: ReadonlyMap<Id, Version>
  readonly retracted: ReadonlySet<Id>
}

/** Rows of one derived table that end with the batch, and those that begin. */
export interface Turned<T> {
  readonly closed: readonly Id[]
  readonly opened: readonly T[]
}
export interface Projection {
  readonly listings: Turned<Listing>
  readonly contexts: Turned<Arranged>
}

/** The entities, all that lives in them, and what they bound otherwise. */
async function affectedBy(recorded: Recorded, touched: Iterable<Id>): Promise<ReadonlySet<Id>> {
  const affected = new Set(touched)
  for (let next: readonly Id[] = [...affected]; next.length > 0; ) {
    next = (await recorded.containedIn(next)).filter((id) => !affected.has(id))
    for (const id of next) affected.add(id)
  }
  for (const id of await recorded.boundedBy(affected)) affected.add(id)
  return affected
}

const around = (entry: Entry): readonly Id[] => {
  const members = isArrangement(entry) ? [entry.place, ...memberIdsOf(entry)] : []
  const { containers, holder } = traitsOf(entry)
  return [...containers.map(({ to }) => to), ...members, ...(holder === null ? [] : [holder])]
}

const containersIn = ({ spells }: Listing): readonly Id[] => spells.flatMap(({ container }) => container ?? [])

/** Listings as recorded of all that affected entries live in or are made of, but are not affected themselves. */
async function listedAround(
  recorded: Recorded,
  entries: Iterable<Entry>,
  affected: ReadonlySet<Id>,
): Promise<ReadonlyMap<Id, Listing>> {
  const found = new Map<Id, Listing>()
  const asked = new Set<Id>()
  const unknown = (ids: readonly Id[]) => [...new Set(ids)].filter((id) => !affected.has(id) && !asked.has(id))
  for (let next = unknown([...entries].flatMap(around)); next.length > 0; ) {
    for (const id of next) asked.add(id)
    const listed = await recorded.listings(next)
    for (const [id, listing] of listed) found.set(id, listing)
    next = unknown([...listed.values()].flatMap(containersIn))
  }
  return found
}

/** Listings of affected entries are made anew, others are as recorded. */
const listingsIn = (
  versions: ReadonlyMap<Id, Version>,
  recorded: ReadonlyMap<Id, Listing>,
  order: ListOrder,
): ListingOf<Id, Listing> =>
  listingsBy((id, of) => {
    const own = versions.get(id)
    return own ? listingOf(own.entry, own.version, order, of) : recorded.get(id)
  })

function turned<T extends { readonly id: Id }>(
  affected: Iterable<Id>,
  before: ReadonlyMap<Id, T>,
  after: ReadonlyMap<Id, T>,
): Turned<T> {
  const changed = [...affected].filter((id) => !isDeepStrictEqual(before.get(id), after.get(id)))
  return {
    closed: changed.filter((id) => before.has(id)),
    opened: changed.flatMap((id) => after.get(id) ?? []),
  }
}

/** What is derived from versions, brought up to date with a batch. */
export async function projectionOf(recorded: Recorded, { fresh, retracted, order }: Changed): Promise<Projection> {
  const affected = await affectedBy(recorded, [...fresh.keys(), ...retracted])
  const kept = await recorded.versions([...affected].filter((id) => !fresh.has(id) && !retracted.has(id)))
  const versions = new Map<Id, Version>([...kept, ...fresh])
  const entries = [...versions.values()].map(({ entry }) => entry)
  const of = listingsIn(versions, await listedAround(recorded, entries, affected), order)
  const listings = new Map<Id, Listing>()
  const contexts = new Map<Id, Arranged>()
  for (const entry of entries) {
    const own = of(entry.id)
    const rows = own && isArrangement(entry) ? arrangementRows(entry, own, of) : []
    if (own) listings.set(entry.id, withBranches(own, rows))
    if (rows.length > 0) contexts.set(entry.id, { id: entry.id, rows })
  }
  return {
    listings: turned(affected, await recorded.listings(affected), listings),
    contexts: turned(affected, await recorded.contexts(affected), contexts),
  }
}
