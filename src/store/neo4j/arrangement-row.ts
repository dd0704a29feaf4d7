import { type Arrangement, memberIdsOf } from '../../model/arrangement.ts'
import type { Id } from '../../model/ids.ts'
import { spanWithin } from '../../rules/lifespans.ts'
import type { Listing } from './listing.ts'

/** A post or body in an arrangement, and where that is. */
interface Member {
  readonly post: Listing | null
  readonly organization: Listing
  readonly place: Listing
}

type ListingOf = (id: Id | null | undefined) => Listing | undefined

/** null when any of it is not recorded: then nothing can be said of the arrangement. */
function memberOf(of: ListingOf, id: Id, isPost: boolean): Member | null {
  const member = of(id)
  const organization = isPost ? of(member?.container) : member
  const place = of(organization?.container)
  return member && organization && place ? { post: isPost ? member : null, organization, place } : null
}

/** All that decides how an arrangement stands but effects; null where a member is not recorded. */
export function arrangementRow(entry: Arrangement, own: Listing, of: ListingOf) {
  const members = memberIdsOf(entry).map((id) => memberOf(of, id, entry.kind === 'ConcurrentHolding'))
  const place = of(entry.place)
  if (!place || !members.every((member) => member !== null)) return null
  const span = spanWithin<string>({
    own,
    bodies: members.map(({ organization }) => organization),
    others: [place, ...members.map((one) => one.place), ...members.flatMap((one) => one.post ?? [])],
    isMerger: entry.kind === 'BodyMerger',
  })
  return {
    id: entry.id,
    version: own.version,
    kind: entry.kind,
    sortKey: own.sortKey,
    model: entry.model,
    place: entry.place,
    level: own.level,
    oneLevel: entry.level,
    branch: [...new Set(members.flatMap(({ organization }) => organization.branch))],
    derived: own.derived,
    fromEarliest: own.fromEarliest,
    fromLatest: own.fromLatest,
    ownEarliest: own.toEarliest,
    ownLatest: own.toLatest,
    ...span,
    // Versions: its place, then of each member post (or nothing), organization and place.
    context: [
      place.version,
      ...members.flatMap((one) => [one.post?.version ?? '', one.organization.version, one.place.version]),
    ],
  }
}
export type ArrangementRow = NonNullable<ReturnType<typeof arrangementRow>>
