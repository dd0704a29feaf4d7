import type { ArrangementInContext } from '../model/arrangement-in-context.ts'
import type { ChangeEvent } from '../model/change-event.ts'
import { type Day, rangeOf } from '../model/date.ts'
import type { Id } from '../model/ids.ts'
import { boundsOf, type Interval, positionOf } from '../model/interval.ts'
import type { Organization } from '../model/organization.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import type { Existence, Reason, ReasonRole } from '../model/standing.ts'

/** One thing that another cannot outlive, with its own time. */
export interface Lifespan {
  readonly role: ReasonRole
  readonly fact: Id
  readonly valid: Interval
}

const lifespanOf = (role: ReasonRole, { id, valid }: Place | Organization | Post): Lifespan => ({
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

/** Everything an arrangement cannot outlive, each once: its members, what they live in, and its place. */
export function lifespansAround({ members, place }: ArrangementInContext): readonly Lifespan[] {
  const lifespans: Lifespan[] = []
  // A handful at most, looked at for every row of a list: a search through them costs less than a map.
  const add = (lifespan: Lifespan) => {
    if (!lifespans.some(({ fact }) => fact === lifespan.fact)) lifespans.push(lifespan)
  }
  for (const member of members) lifespansOf(member.post, member.organization, member.place).forEach(add)
  add(lifespanOf('PLACE', place))
  return lifespans
}

/** The lifespans that have ended on the day, for certain or possibly. */
export const endedOn = (lifespans: readonly Lifespan[], day: Day, certain: boolean): readonly Lifespan[] =>
  lifespans.filter(({ valid }) => {
    const { toEarliest, toLatest } = boundsOf(valid)
    return (certain ? toLatest : toEarliest) <= day
  })

/** Why lifespans ended: each, then the events that changed it by the day, with the directives behind them. */
export function endReasons(ended: readonly Lifespan[], events: readonly ChangeEvent[], day: Day): readonly Reason[] {
  const causes = events.filter(
    ({ date, originals }) =>
      rangeOf(date).earliest <= day &&
      originals.some(({ id, outcome }) => outcome === 'ENDED' && ended.some(({ fact }) => fact === id)),
  )
  return [
    ...ended.map(({ role, fact }) => ({ role, fact })),
    ...causes.flatMap(({ id, directive }): readonly Reason[] => [
      { role: 'EVENT', fact: id },
      ...(directive ? [{ role: 'DIRECTIVE', fact: directive } as const] : []),
    ]),
  ]
}

/**
 * Whether a thing exists on a day: its own interval covers the day, and so do those of all it lives in.
 * @param lifespans the thing itself first, then what it lives in
 * @param events those that name any of them as an original
 */
export function existenceOf(lifespans: readonly Lifespan[], events: readonly ChangeEvent[], day: Day): Existence {
  const at = (...wanted: readonly string[]) => lifespans.filter(({ valid }) => wanted.includes(positionOf(valid, day)))
  const gone = at('AFTER')
  if (gone.length > 0) return { state: 'NO', because: endReasons(gone, events, day) }
  const notYet = at('BEFORE')
  if (notYet.length > 0) return { state: 'NO', because: notYet.map(({ role, fact }) => ({ role, fact })) }
  const open = at('MAYBE_BEFORE', 'MAYBE_AFTER')
  const because = (open.length > 0 ? open : lifespans).map(({ role, fact }) => ({ role, fact }))
  return { state: open.length > 0 ? 'UNKNOWN' : 'YES', because }
}
