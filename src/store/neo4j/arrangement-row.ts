import type { Arrangement } from '../../model/arrangement.ts'
import type { Day } from '../../model/date.ts'
import type { Id } from '../../model/ids.ts'
import { arrangementListed, type ListedMember } from '../listed-arrangement.ts'
import { cutBy, type ListingOf } from '../listing.ts'
import type { Listing } from './listing.ts'

/** The branches of all bodies in it. */
const branchOf = (members: readonly ListedMember<Listing>[]): readonly string[] => [
  ...new Set(members.flatMap(({ organization }) => organization.spells[0]?.branch ?? [])),
]

/** All that decides how an arrangement stands but effects, over all time, the earliest first; see {@link arrangementListed}. */
export function arrangementRows(entry: Arrangement, own: Listing, of: ListingOf<Id, Listing>) {
  const all = arrangementListed<Id, Day, Listing>(entry, own, of, (id) => id)
  return all.map(({ place, members, span, shownFrom, shownTo }) => ({
    id: entry.id,
    version: own.version,
    kind: entry.kind,
    sortKey: own.sortKey,
    model: entry.model,
    place: entry.place,
    level: own.spells[0]?.level ?? [],
    oneLevel: entry.level,
    branch: branchOf(members),
    derived: own.derived,
    fromEarliest: own.fromEarliest,
    fromLatest: own.fromLatest,
    ownEarliest: own.toEarliest,
    ownLatest: own.toLatest,
    ...span,
    shownFrom,
    shownTo,
    // Versions: its place, then of each member post (or nothing), organization and place.
    context: [
      place.version,
      ...members.flatMap((one) => [one.post?.version ?? '', one.organization.version, one.place.version]),
    ],
  }))
}
export type ArrangementRow = ReturnType<typeof arrangementRows>[number]

/** An arrangement as the server holds it: a flat record for each spell of its members. */
export interface Arranged {
  readonly id: Id
  readonly rows: readonly ArrangementRow[]
}

/** An arrangement is listed by the branches of all bodies in it, as long as these are the same. */
export const withBranches = (listing: Listing, rows: readonly ArrangementRow[]): Listing =>
  rows.length === 0 ? listing : { ...listing, spells: cutBy(listing.spells, rows, ({ branch }) => ({ branch })) }
