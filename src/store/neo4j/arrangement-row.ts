import type { Arrangement } from '../../model/arrangement.ts'
import type { Id } from '../../model/ids.ts'
import { arrangementListed, type ListingOf } from '../listing.ts'
import type { Listing } from './listing.ts'

/** All that decides how an arrangement stands but effects; null where a member is not recorded. */
export function arrangementRow(entry: Arrangement, own: Listing, of: ListingOf<Id, Listing>) {
  const listed = arrangementListed<Id, string, Listing>(entry, own, of, (id) => id)
  if (!listed) return null
  const { place, members, span } = listed
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
