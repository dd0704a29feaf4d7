import { isDeepStrictEqual } from 'node:util'
import { type Arrangement, memberIdsOf } from '../model/arrangement.ts'
import type { Id } from '../model/ids.ts'
import { type BodyBounds, type BoundsIn, spanWithin } from '../rules/lifespans.ts'
import type { ListingOf } from './listing.ts'
import { byDay, joined, type Shown, shownOn } from './shown-days.ts'

/** A listing as far as arrangements look at it. */
interface Listed<R, D extends string | number> extends BoundsIn<D> {
  readonly derived: boolean | number
  readonly spells: readonly (Shown<D> & { readonly container: R | null })[]
}

/** A post or body in an arrangement, and where that is. */
export interface ListedMember<L> {
  /** null in a merger, whose members are bodies. */
  readonly post: L | null
  readonly organization: L
  readonly place: L
}

/** null when any of it is not recorded: then nothing can be said of the arrangement. */
function memberOn<R, D extends string | number, L extends Listed<R, D>>(
  of: ListingOf<R, L>,
  member: L | undefined,
  isPost: boolean,
  day: D,
): ListedMember<L> | null {
  const around = (one: L | undefined) => of(one && shownOn(one.spells, day)?.container)
  const organization = isPost ? around(member) : member
  const place = around(organization)
  return member && organization && place ? { post: isPost ? member : null, organization, place } : null
}

/** The days on which members may be elsewhere than before: those of the members, and of the bodies that posts are in. */
function turnsOf<R, D extends string | number, L extends Listed<R, D>>(
  of: ListingOf<R, L>,
  members: readonly (L | undefined)[],
): readonly D[] {
  const spells = members.flatMap((one) => one?.spells ?? [])
  const around = spells.flatMap(({ container }) => of(container)?.spells ?? [])
  return [...new Set([...spells, ...around].map(({ shownFrom }) => shownFrom))].sort(byDay)
}

/** The days between which an arrangement can be there. */
export const spanAround = <D extends string | number>(
  own: BoundsIn<D>,
  place: BoundsIn<D>,
  members: readonly ListedMember<BodyBounds<D>>[],
  isMerger: boolean,
) =>
  spanWithin<D>({
    own,
    bodies: members.map(({ organization }) => organization),
    others: [place, ...members.map((one) => one.place), ...members.flatMap((one) => one.post ?? [])],
    isMerger,
  })

/**
 * All that decides how an arrangement stands but effects, and the days between which it can be there, over all time, the earliest first;
 * not on days on which one of its members, or what that is in, is not recorded.
 * @param refOf an id as the engine writes it
 */
export function arrangementListed<R, D extends string | number, L extends Listed<R, D>>(
  entry: Arrangement,
  own: L,
  of: ListingOf<R, L>,
  refOf: (id: Id) => R,
) {
  const isMerger = entry.kind === 'BodyMerger'
  const place = of(refOf(entry.place))
  const listed = memberIdsOf(entry).map((id) => of(refOf(id)))
  const days = turnsOf<R, D, L>(of, listed)
  const last = own.spells.at(-1)?.shownTo
  const all = days.map((shownFrom, at) => {
    const members = listed.map((member) => memberOn<R, D, L>(of, member, !isMerger, shownFrom))
    const known = members.filter((member) => member !== null)
    const shownTo = days[at + 1] ?? last
    if (!place || shownTo === undefined || known.length < members.length) return null
    return { place, members: known, span: spanAround<D>(own, place, known, isMerger), shownFrom, shownTo }
  })
  const found = all.filter((one) => one !== null)
  return joined(found, (a, b) => isDeepStrictEqual(a.members, b.members))
}
