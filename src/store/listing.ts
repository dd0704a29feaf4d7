import { type Arrangement, memberIdsOf } from '../model/arrangement.ts'
import { type Day, LAST_DAY } from '../model/date.ts'
import type { Id } from '../model/ids.ts'
import { type Bounds, boundsOf } from '../model/interval.ts'
import type { Traits } from '../model/traits.ts'
import { type BoundsIn, isPresumed, spanWithin } from '../rules/lifespans.ts'

// What entries are listed by is worked out here, however an engine writes it: R is an id, D a day, V a set of values.

/** The days that an entry's own record gives. */
export interface OwnDays extends Bounds {
  /** From when on a source makes it certain; LAST_DAY: never, since it is only presumed. */
  readonly surelyFrom: Day
}

export function ownDaysOf(traits: Pick<Traits, 'origin' | 'valid'>): OwnDays {
  const bounds = boundsOf(traits.valid)
  return { ...bounds, surelyFrom: isPresumed(traits) ? LAST_DAY : bounds.fromLatest }
}

/** What an entry is listed by of its own. */
interface Own<R, D, V> extends BoundsIn<D> {
  readonly surelyFrom: D
  /** Whether a source that shows it shows also what it lives in. */
  readonly showsContainer: boolean
  /** Its id where it is a place; null for anything else. */
  readonly asPlace: R | null
  readonly level: V
  readonly branch: V
}

/** What it may take from what it lives in. */
interface Taken<R, D, V> {
  readonly place: R | null
  readonly level: V
  readonly branch: V
  /** Between these days it may be there, as far as dates tell. */
  readonly existsFrom: D
  readonly existsTo: D
  /** Between these days no date leaves it open. */
  readonly heldFrom: D
  readonly heldTo: D
  /** From this day until {@link heldTo} sources make it certain. */
  readonly sureFrom: D
}

const later = <D extends string | number>(a: D, b: D | undefined): D => (b !== undefined && b > a ? b : a)
const earlier = <D extends string | number>(a: D, b: D | undefined): D => (b !== undefined && b < a ? b : a)

/**
 * Place, level and branch are those of the container where an entry has none of its own; it is there no longer than its container.
 * @param container what it lives in; undefined when it lives in nothing that is recorded
 * @param isNone whether a set of values is empty
 */
export function takenFrom<R, D extends string | number, V>(
  container: Taken<R, D, V> | undefined,
  { asPlace, level, branch, fromEarliest, fromLatest, toEarliest, toLatest, surelyFrom, showsContainer }: Own<R, D, V>,
  isNone: (values: V) => boolean,
): Taken<R, D, V> {
  const around = showsContainer ? container?.heldFrom : container?.sureFrom
  return {
    place: asPlace ?? container?.place ?? null,
    level: container && isNone(level) ? container.level : level,
    branch: container && isNone(branch) ? container.branch : branch,
    existsFrom: later(fromEarliest, container?.existsFrom),
    existsTo: earlier(toLatest, container?.existsTo),
    heldFrom: later(fromLatest, container?.heldFrom),
    heldTo: earlier(toEarliest, container?.heldTo),
    sureFrom: later(surelyFrom, around),
  }
}

/** Gives what an entity is listed by; undefined for nothing, and for what is not recorded. */
export type ListingOf<R, L> = (entity: R | null | undefined) => L | undefined

/** Makes each listing once, when it is first asked for: after that of what it lives in. A circle of containers ends at its beginning. */
export function listingsBy<R, L>(make: (entity: R, of: ListingOf<R, L>) => L | undefined): ListingOf<R, L> {
  const made = new Map<R, L | undefined>()
  const of: ListingOf<R, L> = (entity) => {
    if (entity === null || entity === undefined) return undefined
    if (!made.has(entity)) {
      made.set(entity, undefined)
      made.set(entity, make(entity, of))
    }
    return made.get(entity)
  }
  return of
}

/** A listing as far as arrangements look at it. */
interface Listed<R, D extends string | number> extends BoundsIn<D> {
  readonly container: R | null
}

/** A post or body in an arrangement, and where that is. */
export interface ListedMember<L> {
  /** null in a merger, whose members are bodies. */
  readonly post: L | null
  readonly organization: L
  readonly place: L
}

/** null when any of it is not recorded: then nothing can be said of the arrangement. */
function memberOf<R, D extends string | number, L extends Listed<R, D>>(
  of: ListingOf<R, L>,
  member: L | undefined,
  isPost: boolean,
): ListedMember<L> | null {
  const organization = isPost ? of(member?.container) : member
  const place = of(organization?.container)
  return member && organization && place ? { post: isPost ? member : null, organization, place } : null
}

/** The days between which an arrangement can be there. */
export const spanAround = <D extends string | number>(
  own: BoundsIn<D>,
  place: BoundsIn<D>,
  members: readonly ListedMember<BoundsIn<D>>[],
  isMerger: boolean,
) =>
  spanWithin<D>({
    own,
    bodies: members.map(({ organization }) => organization),
    others: [place, ...members.map((one) => one.place), ...members.flatMap((one) => one.post ?? [])],
    isMerger,
  })

/**
 * All that decides how an arrangement stands but effects, and the days between which it can be there; null where a member is not recorded.
 * @param refOf an id as the engine writes it
 */
export function arrangementListed<R, D extends string | number, L extends Listed<R, D>>(
  entry: Arrangement,
  own: L,
  of: ListingOf<R, L>,
  refOf: (id: Id) => R,
) {
  const isMerger = entry.kind === 'BodyMerger'
  const members = memberIdsOf(entry).map((id) => memberOf<R, D, L>(of, of(refOf(id)), !isMerger))
  const place = of(refOf(entry.place))
  if (!place || !members.every((member) => member !== null)) return null
  return { place, members, span: spanAround<D>(own, place, members, isMerger) }
}
