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
export interface Life {
  readonly role: ReasonRole
  readonly fact: Id
  readonly valid: Interval
}

const lifeOf = (role: ReasonRole, { id, valid }: Place | Organization | Post): Life => ({ role, fact: id, valid })

/** A post lives in its organization and that in its place; the nearest first. What lies further up does not end it. */
export const livesOf = (post: Post | null, organization: Organization | null, place: Place): readonly Life[] => [
  ...(post ? [lifeOf('POST', post)] : []),
  ...(organization ? [lifeOf('ORGANIZATION', organization)] : []),
  lifeOf('PLACE', place),
]

/** Everything an arrangement cannot outlive, each once: its members, what they live in, and its place. */
export function livesAround({ members, place }: ArrangementInContext): readonly Life[] {
  const lives: Life[] = []
  // A handful at most, looked at for every row of a list: a search through them costs less than a map.
  const add = (life: Life) => {
    if (!lives.some(({ fact }) => fact === life.fact)) lives.push(life)
  }
  for (const member of members) livesOf(member.post, member.organization, member.place).forEach(add)
  add(lifeOf('PLACE', place))
  return lives
}

/** The lives that are over on the day, for certain or possibly. */
export const over = (lives: readonly Life[], day: Day, certain: boolean): readonly Life[] =>
  lives.filter(({ valid }) => {
    const { toEarliest, toLatest } = boundsOf(valid)
    return (certain ? toLatest : toEarliest) <= day
  })

/** Why lives ended: each, then the events that changed it by the day, with the directives behind them. */
export function endReasons(ended: readonly Life[], events: readonly ChangeEvent[], day: Day): readonly Reason[] {
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
 * @param lives the thing itself first, then what it lives in
 * @param events those that name any of them as an original
 */
export function existenceOf(lives: readonly Life[], events: readonly ChangeEvent[], day: Day): Existence {
  const at = (...wanted: readonly string[]) => lives.filter(({ valid }) => wanted.includes(positionOf(valid, day)))
  const gone = at('AFTER')
  if (gone.length > 0) return { state: 'NO', because: endReasons(gone, events, day) }
  const notYet = at('BEFORE')
  if (notYet.length > 0) return { state: 'NO', because: notYet.map(({ role, fact }) => ({ role, fact })) }
  const open = at('MAYBE_BEFORE', 'MAYBE_AFTER')
  const because = (open.length > 0 ? open : lives).map(({ role, fact }) => ({ role, fact }))
  return { state: open.length > 0 ? 'UNKNOWN' : 'YES', because }
}
