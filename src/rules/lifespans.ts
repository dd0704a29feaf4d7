import type { ArrangementInContext } from '../model/arrangement.ts'
import { type Day, FIRST_DAY, LAST_DAY } from '../model/date.ts'
import type { Id } from '../model/ids.ts'
import { type Bounds, boundsOf, type Interval, positionOf } from '../model/interval.ts'
import type { Organization } from '../model/organization.ts'
import { isDerived, type Origin } from '../model/origin.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import type { Days } from '../model/relation.ts'
import type { ReasonRole } from '../model/standing.ts'

/** One thing that another is not there without, with its own time. */
export interface Lifespan {
  readonly role: ReasonRole
  readonly fact: Id
  readonly valid: Interval
  /** Of a body in a merger of which a rule alone says when it ended: within the merger it may go on. */
  readonly mayGoOn?: true
}

/** Whether no source makes a thing certain on any day: a rule made it, or nobody says since when it is there. */
export const isPresumed = ({ origin, valid }: { readonly origin: Origin | null; readonly valid: Interval }): boolean =>
  valid.from === null || (origin !== null && isDerived(origin))

export const lifespanOf = (role: ReasonRole, { id, valid }: Place | Organization | Post): Lifespan => ({
  role,
  fact: id,
  valid,
})

/** A post lives in its organization and that in its place; the nearest first. What lies further up does not end it. */
export const lifespansOf = (
  post: Post | null,
  organization: Organization | null,
  place: Place,
): readonly Lifespan[] => [
  ...(post ? [lifespanOf('POST', post)] : []),
  ...(organization ? [lifespanOf('ORGANIZATION', organization)] : []),
  lifespanOf('PLACE', place),
]

/** What something is in for a while bounds it only where it was in nothing before, or is in nothing afterwards. */
export const boundedWhile = ({ valid, ...life }: Lifespan, { from, until }: Days): Lifespan => ({
  ...life,
  valid: { from: from === FIRST_DAY ? valid.from : null, to: until === LAST_DAY ? valid.to : null },
})

/** The bounds of an interval, in days of any form that sorts as days do. */
export type BoundsIn<D> = { readonly [K in keyof Bounds]: D }

/**
 * Whether the end of a body may have come by the day of its merger. That is what a merger is: the body goes on within the result, and
 * the merger goes on without it. An end before that day contradicts the merger, which stands by its own record (`conflicts/mergers.ts`).
 */
export const isEndByMerger = <D extends string | number>(body: BoundsIn<D>, merger: BoundsIn<D>): boolean =>
  body.toEarliest <= merger.fromLatest

/**
 * A body in a merger is not ended by what makes it part of the merger. Nor is it surely ended by the rule that made it: what a general
 * model says of all bodies of a kind leaves open what became of one that was run together with others by then.
 */
function bodyIn({ arrangement }: ArrangementInContext, body: Organization): Lifespan {
  const lifespan = lifespanOf('ORGANIZATION', body)
  if (arrangement.kind !== 'BodyMerger') return lifespan
  const isEnd = isEndByMerger(boundsOf(body.valid), boundsOf(arrangement.valid))
  if (isEnd) return { ...lifespan, valid: { from: body.valid.from, to: null } }
  return isDerived(body.origin) ? { ...lifespan, mayGoOn: true } : lifespan
}

/** Everything that an arrangement is not there without, each once: its members, what they live in, and its place. */
export function lifespansAround(context: ArrangementInContext): readonly Lifespan[] {
  const lifespans: Lifespan[] = []
  // A handful at most, looked at for every row of a list: a search through them costs less than a map.
  const add = (one: Lifespan) => {
    for (const { fact } of lifespans) if (fact === one.fact) return
    lifespans.push(one)
  }
  for (const { post, organization, place } of context.members) {
    if (post) add(lifespanOf('POST', post))
    add(bodyIn(context, organization))
    add(lifespanOf('PLACE', place))
  }
  add(lifespanOf('PLACE', context.place))
  return lifespans
}

/** Whether no date leaves it open that all of them are there on the day. */
export const areAllThere = (lifespans: readonly Lifespan[], day: Day): boolean =>
  lifespans.every(({ valid }) => positionOf(valid, day) === 'IN')

/** The first day by which one has surely ended. */
export const surelyOver = ({ valid, mayGoOn }: Lifespan): Day => (mayGoOn ? LAST_DAY : boundsOf(valid).toLatest)

/** The lifespans that have ended on the day, for certain or possibly. */
export const endedOn = (lifespans: readonly Lifespan[], day: Day, certain: boolean): readonly Lifespan[] =>
  lifespans.filter((one) => (certain ? surelyOver(one) : boundsOf(one.valid).toEarliest) <= day)

/** The lifespans that have not begun on the day, for certain or possibly. */
export const notBegunOn = (lifespans: readonly Lifespan[], day: Day, certain: boolean): readonly Lifespan[] =>
  lifespans.filter(({ valid }) => {
    const { fromEarliest, fromLatest } = boundsOf(valid)
    return day < (certain ? fromEarliest : fromLatest)
  })

/** The bounds of a body, and whether a rule made it. */
export type BodyBounds<D> = BoundsIn<D> & { readonly derived: boolean | number }

/** An arrangement and what it is not there without: the bodies in it, and the posts and places. */
interface Surroundings<D> {
  readonly own: BoundsIn<D>
  readonly bodies: readonly BodyBounds<D>[]
  readonly others: readonly BoundsIn<D>[]
  readonly isMerger: boolean
}

/** The days between which it can be there: the latest start and the earliest end of itself and all around it. */
export function spanWithin<D extends string | number>({ own, bodies, others, isMerger }: Surroundings<D>) {
  const inOrder = (days: readonly D[]) => days.toSorted((a, b) => (a < b ? -1 : 1))
  const first = (days: readonly D[]) => inOrder(days)[0] ?? own.toLatest
  const last = (days: readonly D[]) => inOrder(days).at(-1) ?? own.fromEarliest
  const starts = [own, ...bodies, ...others]
  const parts = bodies.filter((body) => !(isMerger && isEndByMerger(body, own)))
  const surelyEnding = parts.filter(({ derived }) => !(isMerger && derived))
  return {
    startEarliest: last(starts.map(({ fromEarliest }) => fromEarliest)),
    startLatest: last(starts.map(({ fromLatest }) => fromLatest)),
    endEarliest: first([own, ...parts, ...others].map(({ toEarliest }) => toEarliest)),
    endLatest: first([own, ...surelyEnding, ...others].map(({ toLatest }) => toLatest)),
  }
}
