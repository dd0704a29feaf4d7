import { type Arrangement, isArrangement } from '../../model/arrangement.ts'
import { arrangementListed, type ListedMember } from '../listing.ts'
import type { Context } from './columns.ts'
import type { Writer } from './entry-row.ts'
import type { Listing, Listings } from './listing.ts'
import { OPEN } from './predicates.ts'

const ARRANGEMENTS = ['ConcurrentHolding', 'BodyMerger'] as const satisfies readonly Arrangement['kind'][]

const contextOf = (place: Listing, members: readonly ListedMember<Listing>[]): Context => [
  place.version,
  ...members.map((one): Context[1] & {} => [one.post?.version ?? null, one.organization.version, one.place.version]),
]

/** The columns of an arrangement but its revisions; undefined for anything else, and where a member is not recorded. */
export function arrangementRowOf(writer: Writer, listings: Listings, listing: Listing) {
  if (!ARRANGEMENTS.some((kind) => writer.symbols.keyFor(kind) === listing.kind)) return undefined
  const entry = listings.entryRowOf(listing.entity)?.entry
  if (!entry || !isArrangement(entry)) return undefined
  const { entities } = writer
  const listed = arrangementListed<number, number, Listing>(entry, listing, listings.of, entities.keyFor)
  if (!listed) return undefined
  const { place, members, span } = listed
  return {
    entity: listing.entity,
    version: listing.version,
    kind: listing.kind,
    sortKey: listing.sortKey,
    model: entry.model === null ? null : entities.keyFor(entry.model),
    place: place.entity,
    level: listing.level,
    branch: members.reduce((mask, { organization }) => mask | organization.branch, 0),
    derived: listing.derived,
    fromEarliest: listing.fromEarliest,
    fromLatest: listing.fromLatest,
    ownEarliest: listing.toEarliest,
    ownLatest: listing.toLatest,
    ...span,
    context: JSON.stringify(contextOf(place, members)),
  }
}
type ArrangementRow = NonNullable<ReturnType<typeof arrangementRowOf>>

const INSERT = `INSERT INTO arrangement (sort_key, recorded_from, recorded_to, entity, version, kind, model, place, level,
    branch, derived, from_earliest, from_latest, own_earliest, own_latest, start_earliest, start_latest,
    end_earliest, end_latest, context)
  VALUES ($sortKey, $revision, ${OPEN}, $entity, $version, $kind, $model, $place, $level,
    $branch, $derived, $fromEarliest, $fromLatest, $ownEarliest, $ownLatest, $startEarliest, $startLatest,
    $endEarliest, $endLatest, $context)`
const CLOSE = `UPDATE arrangement SET recorded_to = $revision WHERE entity = $entity AND recorded_to = ${OPEN}`
const SAME = `SELECT 1 FROM arrangement WHERE entity = $entity AND recorded_to = ${OPEN}
  AND version = $version AND context = $context`

/** @param row undefined: the entity is no arrangement, or none that can be read whole */
export function writeArrangement(
  { connection }: Writer,
  entity: number,
  row: ArrangementRow | undefined,
  isNew: boolean,
  revision: number,
): void {
  if (row && !isNew && connection.get(SAME, row)) return
  if (!isNew) connection.run(CLOSE, { entity, revision })
  if (row) connection.run(INSERT, { ...row, revision })
}
