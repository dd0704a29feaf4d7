import type { ConcurrentHolding } from '../../model/arrangement.ts'
import { isSurelyBefore, type UncertainDate } from '../../model/date.ts'
import { boundsOf, type Interval } from '../../model/interval.ts'
import { lifetimeOf, type Occupancy, type Person } from '../../model/person.ts'
import type { Post } from '../../model/post.ts'
import type { Lifespan } from '../lifespans.ts'
import type { Conflict, Group } from './conflict.ts'
import { type Mention, mention, type Sentence, sentence } from './sentence.ts'
import { amongPairs, heldDays, intersection, inWords, type Span, type Spanned } from './spans.ts'

type Part = (one: Occupancy) => string

/** What ends a holding of which no source states an end: the life of its holder. null: nothing known. */
export type EndOf = (one: Occupancy) => UncertainDate | null

const NO_END: EndOf = () => null

const daysHeld = (one: Occupancy, endOf: EndOf): Span | null => {
  const { from, to } = one.valid
  return heldDays(from === null ? one.valid : { from, to: to ?? endOf(one) })
}

const over = (
  occupancies: readonly Occupancy[],
  keyOf: Part,
  says: Part,
  endOf = NO_END,
): readonly Spanned<Occupancy>[] =>
  occupancies.flatMap((item) => {
    const span = daysHeld(item, endOf)
    return span ? [{ item, key: keyOf(item), span, says: says(item) }] : []
  })

const whoHeld = ({ holder }: Occupancy): string | Mention => (holder ? mention(holder) : 'nobody')

const said = (one: Occupancy): Sentence => sentence`${whoHeld(one)} ${inWords(one.valid)}`

/**
 * A post that one person holds has one full holder at a time, or none where it is vacant. Holdings without dates contradict nothing.
 * @param hasOneHolder whether the role of the post is held by one person at a time
 */
export function twoFullHolders(
  { id }: Post,
  occupancies: readonly Occupancy[],
  hasOneHolder: boolean,
  endOf?: EndOf,
): Group {
  const full = hasOneHolder ? occupancies.filter(({ tenure }) => tenure === 'FULL') : []
  const items = over(
    full,
    () => '',
    ({ holder }) => holder ?? '',
    endOf,
  )
  return amongPairs(
    items,
    ({ item: a }, { item: b }): Conflict => ({
      rule: 'TWO_FULL_HOLDERS',
      about: id,
      facts: [a.id, b.id],
      explanation: sentence`${a.holder && b.holder ? sentence`Two people are said to hold ${mention(id)} in full` : sentence`${mention(id)} is said to be vacant and held in full`} at the same time: ${said(a)}; ${said(b)}.`,
    }),
  )
}

const surelyDiffer = (a: UncertainDate, b: UncertainDate): boolean => isSurelyBefore(a, b) || isSurelyBefore(b, a)

/** An end that only one of them has is one that they differ on: the other goes on. */
const differ = (a: Interval, b: Interval): boolean =>
  (a.from !== null && b.from !== null && surelyDiffer(a.from, b.from)) ||
  (a.to === null) !== (b.to === null) ||
  (a.to !== null && b.to !== null && surelyDiffer(a.to, b.to))

/** One person holds one post once at a time: two records of the same days agree on when it began and ended. */
export const heldTwice = (post: Post, occupancies: readonly Occupancy[]): Group =>
  amongPairs(
    over(
      occupancies.filter(({ holder }) => holder !== null),
      ({ holder, tenure }) => `${holder} ${tenure}`,
      ({ valid }) => `${valid.from} ${valid.to}`,
    ),
    ({ item: a }, { item: b }) =>
      differ(a.valid, b.valid)
        ? {
            rule: 'HELD_TWICE',
            about: post.id,
            facts: [a.id, b.id],
            explanation: sentence`${whoHeld(a)} is said to have held ${mention(post.id)} ${inWords(a.valid)}, and also ${inWords(b.valid)}.`,
          }
        : null,
  )

/** How a holding surely lies outside a life; null when it may lie inside. */
function outside(valid: Interval, life: Interval): string | null {
  const [held, bounds] = [boundsOf(valid), boundsOf(life)]
  if (held.fromEarliest >= bounds.toLatest) return 'begins after the end of'
  if (valid.to && held.toEarliest > bounds.toLatest) return 'is said to outlast'
  return valid.from && held.fromLatest < bounds.fromEarliest ? 'begins before' : null
}

/**
 * A post is held while it, its body and its place are there. A holding whose end nobody states ends with them and contradicts nothing.
 * @param lives the post's, nearest first
 */
export function heldOutsidePost(one: Occupancy, lives: readonly Lifespan[]): readonly Conflict[] {
  const { id, post, valid } = one
  return lives
    .flatMap((life) => {
      const how = outside(valid, life.valid)
      return how === null ? [] : [{ life, how }]
    })
    .slice(0, 1)
    .map(({ life, how }) => ({
      rule: 'HELD_OUTSIDE_POST',
      about: post,
      facts: [id, life.fact],
      explanation: sentence`That ${whoHeld(one)} held ${mention(post)} ${inWords(valid)} ${how} ${mention(life.fact)}, recorded ${inWords(life.valid)}.`,
    }))
}

/** A post is held by the living. A holding whose end nobody states ends with its holder, and contradicts nothing. */
export function heldOutsideLife({ id, post, valid }: Occupancy, person: Person): readonly Conflict[] {
  const { born, died } = person
  const how = outside(valid, lifetimeOf(person))
  if (how === null) return []
  const life = `born ${born ?? 'on no stated day'}, died ${died ?? 'on no stated day'}`
  return [
    {
      rule: 'HELD_OUTSIDE_LIFE',
      about: person.id,
      facts: [id, person.id],
      explanation: sentence`That ${mention(person.id)} held ${mention(post)} ${inWords(valid)} ${how} their life: ${life}.`,
    },
  ]
}

/** A post and the records of who held it. */
export interface HeldPost {
  /** Whether one person holds it at a time. */
  readonly hasOneHolder: boolean
  readonly occupancies: readonly Occupancy[]
}

/** What of each lies in each of some stretches of days, and is compared there. */
const withinEach = <T>(stretches: readonly Span[], items: readonly Spanned<T>[]): readonly Spanned<T>[] =>
  stretches.flatMap((days, n) =>
    items.flatMap((one) => {
      const span = intersection(one.span, days)
      return span ? [{ ...one, span, key: String(n) }] : []
    }),
  )

/** Whether both were held on one of these days. */
const areHeldIn = (days: Span, both: readonly Occupancy[], endOf = NO_END): boolean =>
  both
    .map((one) => daysHeld(one, endOf))
    .reduce<Span | null>((left, one) => left && one && intersection(left, one), days) !== null

/**
 * While two posts are held together, one person holds both. Of what nobody says since when it is there, no day is certain.
 * @param active the days on which the arrangement is surely active
 */
export function pairHeldApart(
  holding: ConcurrentHolding,
  active: readonly Span[],
  posts: readonly HeldPost[],
  endOf?: EndOf,
): Group {
  const holdings = posts.every(({ hasOneHolder }) => hasOneHolder)
    ? posts.flatMap(({ occupancies }) => occupancies)
    : []
  const items = over(
    holdings.filter(({ tenure }) => tenure !== 'ACTING'),
    () => '',
    ({ post }) => post,
    endOf,
  ).map((one) => ({ ...one, also: one.item.holder ?? one.item.id }))
  const certain = holding.valid.from === null ? [] : active
  return amongPairs(withinEach(certain, items), ({ item: a, key }, { item: b }): Conflict | null =>
    active.slice(0, Number(key)).some((days) => areHeldIn(days, [a, b], endOf))
      ? null
      : {
          rule: 'PAIR_HELD_APART',
          about: holding.id,
          facts: [holding.id, a.id, b.id],
          explanation: sentence`While both posts are held together, ${mention(a.post)} is said to be held by ${said(a)}, and ${mention(b.post)} by ${said(b)}.`,
        },
  )
}
