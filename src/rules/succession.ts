import type { ChangeEvent, Extent } from '../model/change-event.ts'
import { type Day, rangeOf } from '../model/date.ts'
import type { Id, PlaceId, TypeId } from '../model/ids.ts'
import { isDerived } from '../model/origin.ts'
import type { Post } from '../model/post.ts'
import type { Existence, ExistenceState } from '../model/standing.ts'

/** One step of lineage: what came of a thing, or what it came from, by which event. */
export interface Step {
  readonly event: ChangeEvent
  readonly other: Id
  /** How much of what went over did so by it; null: no source says it. */
  readonly extent: Extent | null
}

const happened = ({ date }: ChangeEvent, day: Day) => rangeOf(date).earliest <= day

/** Whether an event that may have come by the day has. */
export function happenedBy({ id, date, directive, origin }: ChangeEvent, day: Day): Existence {
  const state = (): ExistenceState => {
    const { earliest, latest } = rangeOf(date)
    if (day < earliest) return 'NO'
    if (day < latest) return 'UNKNOWN'
    return isDerived(origin) ? 'PRESUMED' : 'YES'
  }
  const laidDown = directive ? [{ role: 'DIRECTIVE', fact: directive } as const] : []
  return { state: state(), because: [{ role: 'EVENT', fact: id }, ...laidDown] }
}

/** How much of an original went to a result; NONE: a source says that all of it went elsewhere. null: no source says it. */
function extentOf({ shares = [] }: ChangeEvent, original: Id, result: Id): Extent | 'NONE' | null {
  const own = shares.filter((share) => share.original === original)
  const share = own.find((one) => one.result === result)
  if (share) return share.extent
  return own.some(({ extent }) => extent === 'WHOLE') ? 'NONE' : null
}

/** The step from an original to a result; none from a thing to itself, nor where nothing went that way. */
function stepOf(event: ChangeEvent, original: Id, result: Id, other: Id): readonly Step[] {
  const extent = extentOf(event, original, result)
  return original === result || extent === 'NONE' ? [] : [{ event, other, extent }]
}

/** What a thing became by the day, one step; a thing that only continued under another name is no successor of itself. */
export const successorsOf = (id: Id, events: readonly ChangeEvent[], day: Day): readonly Step[] =>
  events
    .filter((event) => happened(event, day) && event.originals.some((one) => one.id === id))
    .flatMap((event) => event.results.flatMap((other) => stepOf(event, id, other, other)))

/** What a thing came from by the day, one step. */
export const predecessorsOf = (id: Id, events: readonly ChangeEvent[], day: Day): readonly Step[] =>
  events
    .filter((event) => happened(event, day) && event.results.some((one) => one === id))
    .flatMap((event) => event.originals.flatMap(({ id: other }) => stepOf(event, other, id, other)))

const endedIn = ({ originals }: ChangeEvent, ended: Id) =>
  originals.some(({ id, outcome }) => id === ended && outcome === 'ENDED')

/** The places to which the posts of a place went by the day. A place that only gave something away keeps its posts. */
export const placesTakingOver = (place: PlaceId, events: readonly ChangeEvent[], day: Day): readonly Step[] =>
  successorsOf(place, events, day).filter(({ event }) => endedIn(event, place))

/** The types that followed one that ended by the day. */
export const typesTakingOver = (type: TypeId, events: readonly ChangeEvent[], day: Day): readonly Step[] =>
  successorsOf(type, events, day).filter(({ event }) => endedIn(event, type))

/** The rule by which a post carries on one of its place whose type ended, without a source that says so. */
export const FOLLOWING_TYPE = 'type-that-followed-at-the-place'

/** The rule by which a post carries on another without a source that says so. */
export const SAME_TYPE = 'same-type-where-the-place-went'

/** Whether a post, at a place to which the posts of another went, carries on one of them: it is of the same type. */
export const carriesOn = (post: Post, former: Post): boolean => former.type !== null && post.type === former.type
