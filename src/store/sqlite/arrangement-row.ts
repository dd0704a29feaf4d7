import { type Arrangement, isArrangement, memberIdsOf } from '../../model/arrangement.ts'
import { spanWithin } from '../../rules/lifespans.ts'
import type { Context } from './context.ts'
import type { Writer } from './entry-row.ts'
import type { Listing, Listings } from './listing.ts'
import { OPEN } from './predicates.ts'

/** A post or body in an arrangement, and where that is. */
interface Member {
  readonly post: Listing | null
  readonly organization: Listing
  readonly place: Listing
}

const ARRANGEMENTS = ['ConcurrentHolding', 'BodyMerger'] as const satisfies readonly Arrangement['kind'][]

/** null when any of it is not recorded: then nothing can be said of the arrangement. */
function memberOf(listings: Listings, member: Listing | undefined, isPost: boolean): Member | null {
  const around = (one: Listing | null | undefined) => (one?.container ? listings.of(one.container) : undefined)
  const organization = isPost ? around(member) : member
  const place = around(organization)
  return member && organization && place ? { post: isPost ? member : null, organization, place } : null
}

function membersOf({ entities }: Writer, listings: Listings, entry: Arrangement): readonly Member[] | null {
  const isPost = entry.kind === 'ConcurrentHolding'
  const members = memberIdsOf(entry).map((id) => memberOf(listings, listings.of(entities.keyFor(id)), isPost))
  return members.every((member) => member !== null) ? members : null
}

const contextOf = (place: Listing, members: readonly Member[]): Context => [
  place.version,
  ...members.map((one): Context[1] & {} => [one.post?.version ?? null, one.organization.version, one.place.version]),
]

/** The columns of an arrangement but its revisions; undefined for anything else, and where a member is not recorded. */
export function arrangementRowOf(writer: Writer, listings: Listings, listing: Listing) {
  if (!ARRANGEMENTS.some((kind) => writer.symbols.keyFor(kind) === listing.kind)) return undefined
  const entry = listings.entryRowOf(listing.entity)?.entry
  if (!entry || !isArrangement(entry)) return undefined
  const members = membersOf(writer, listings, entry)
  const place = listings.of(writer.entities.keyFor(entry.place))
  if (!members || !place) return undefined
  const posts = members.flatMap((one) => one.post ?? [])
  const span = spanWithin({
    own: listing.own,
    bodies: members.map(({ organization }) => organization.own),
    others: [place, ...members.map((one) => one.place), ...posts].map(({ own }) => own),
    isMerger: entry.kind === 'BodyMerger',
  })
  return {
    entity: listing.entity,
    version: listing.version,
    kind: listing.kind,
    sortKey: listing.sortKey,
    model: entry.model === null ? null : writer.entities.keyFor(entry.model),
    place: place.entity,
    level: listing.level,
    branch: members.reduce((mask, { organization }) => mask | organization.branch, 0),
    derived: listing.derived,
    fromEarliest: listing.own.fromEarliest,
    fromLatest: listing.own.fromLatest,
    ownEarliest: listing.own.toEarliest,
    ownLatest: listing.own.toLatest,
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
