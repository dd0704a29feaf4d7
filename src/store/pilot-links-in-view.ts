import { type Day, FIRST_DAY, LAST_DAY, type UncertainDate } from '../model/date.ts'
import { type EntryOf, isKind, type Kind } from '../model/entry.ts'
import type { HoldingId, Id, TypeId } from '../model/ids.ts'
import type { ListOrder } from '../model/list-order.ts'
import type { Organization } from '../model/organization.ts'
import { isDerived } from '../model/origin.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import { containersOf, type Days, sharedDays, targetsOf } from '../model/relation.ts'
import { keyAmong, type SortKey, sortKeysOf } from '../model/traits.ts'
import { type Lifespan, lifespansOf } from '../rules/lifespans.ts'
import type { MergerLives } from '../rules/merger-lives.ts'
import type { PairInContext, PilotLink, PilotLinkOverTime } from '../rules/pair-standing.ts'
import type { Whereabouts } from '../rules/whereabouts.ts'
import { oneAtATurn } from './one-at-a-turn.ts'
import { whereaboutsInView } from './rulings-in-view.ts'
import type { View } from './store.ts'

/** A link where it stands in lists, with what else is known of it whatever the day. */
export interface ListedLink {
  readonly link: PilotLink
  /** By the latest name of its place, then by the mark of the pair. */
  readonly sortKey: string
  /** Where its place stands, over all time. */
  readonly placeKeys: readonly SortKey[]
  /** From this day until before another both posts are there; whatever the day, unless one of them moved. */
  readonly from: Day
  readonly until: Day
  /** The same link over all time; itself alone, unless one of the posts moved. */
  readonly overTime: PilotLinkOverTime
  readonly where: Whereabouts
  /** The arrangements that sources know of in which the two posts are held together. */
  readonly evidence: readonly HoldingId[]
}

const AT_ONCE = 500

/** Entries of one kind by id, some at a time, so that others have their turn. */
async function byId<K extends Kind>(view: View, kind: K, ids: Iterable<Id>): Promise<ReadonlyMap<Id, EntryOf<K>>> {
  const found = new Map<Id, EntryOf<K>>()
  const all = [...new Set(ids)]
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await oneAtATurn()
    for (const [id, entry] of await view.entries(all.slice(at, at + AT_ONCE)))
      if (isKind(kind, entry)) found.set(id, entry)
  }
  return found
}

/** All in one call: a server takes far longer to list them by page. */
async function postsOf(view: View, type: TypeId): Promise<readonly Post[]> {
  await oneAtATurn()
  const found = await view.linked([type], 'OF_POST_TYPE', 'in')
  return (found.get(type) ?? []).filter((entry) => isKind('Post', entry))
}

/** A post with its body and its place, from a day until before another. */
interface Seat extends Days {
  readonly post: Post
  readonly organization: Organization
  readonly place: Place
}

async function seatsIn(view: View, types: Iterable<TypeId>): Promise<ReadonlyMap<TypeId, readonly Seat[]>> {
  const posts = new Map<TypeId, readonly Post[]>()
  for (const type of new Set(types)) posts.set(type, await postsOf(view, type))
  const bodyIds = [...posts.values()].flat().flatMap(({ organization }) => targetsOf(organization))
  const bodies = await byId(view, 'Organization', bodyIds)
  const placeIds = [...bodies.values()].flatMap(({ place }) => targetsOf(place))
  const places = await byId(view, 'Place', placeIds)
  const seatsOf = (post: Post): readonly Seat[] =>
    containersOf(post.organization).flatMap((within) => {
      const organization = bodies.get(within.to)
      return containersOf(organization?.place ?? []).flatMap((at): readonly Seat[] => {
        const [place, days] = [places.get(at.to), sharedDays(within, at)]
        return organization && place && days ? [{ post, organization, place, ...days }] : []
      })
    })
  return new Map([...posts].map(([type, all]) => [type, all.flatMap(seatsOf)]))
}

const distinct = (lifespans: readonly Lifespan[]): readonly Lifespan[] => [
  ...new Map(lifespans.map((one) => [JSON.stringify([one.fact, one.valid]), one])).values(),
]

const U = '\u0001'

type Listed = Omit<ListedLink, 'overTime' | 'where' | 'evidence'>

const sortKeyBehind = (place: string, { pair, mainPost, concurrentPost }: PilotLink): string =>
  [place, pair.code, pair.id, mainPost, concurrentPost].join(U)

/** What is the same for all links of a revision. */
interface Around {
  readonly mergers: MergerLives
  readonly order: ListOrder
}

/** None where the two posts are never there on one day. */
function linkOf(context: PairInContext, main: Seat, concurrent: Seat, { mergers, order }: Around): readonly Listed[] {
  const days = sharedDays(main, concurrent)
  if (days === null) return []
  const placeKeys = sortKeysOf(main.place, order)
  const link = linkAt(context, main, concurrent, mergers)
  return [{ link, placeKeys, ...days, sortKey: sortKeyBehind(placeKeys.at(-1)?.key ?? '', link) }]
}

const dateOf = (day: Day, open: Day): UncertainDate | null => (day === open ? null : (day as string as UncertainDate))

/** That a post is in a body, and the body at a place: before and after, the post is elsewhere. */
const asLifespan = ({ post, from, until }: Seat): readonly Lifespan[] => {
  const valid = { from: dateOf(from, FIRST_DAY), to: dateOf(until, LAST_DAY) }
  return valid.from || valid.to ? [{ role: 'POST', fact: post.id, valid }] : []
}

function linkAt({ pair, lifespans }: PairInContext, main: Seat, concurrent: Seat, mergers: MergerLives): PilotLink {
  const lives = [main, concurrent].flatMap((seat) => [
    ...lifespansOf(seat.post, seat.organization, seat.place),
    ...asLifespan(seat),
  ])
  return {
    pair,
    place: main.place.id,
    mainPost: main.post.id,
    concurrentPost: concurrent.post.id,
    lifespans: distinct([...lives, ...lifespans]),
    byMergers: [main, concurrent].flatMap(({ organization }) => mergers.lifeOf(organization.id) ?? []),
  }
}

/** The links of a pair: at each place of its level, a post of the one type with each of the other. */
function linksOf(context: PairInContext, seats: ReadonlyMap<TypeId, readonly Seat[]>, around: Around) {
  const { mainPostType, concurrentPostType, level } = context.pair
  const concurrent = Map.groupBy(seats.get(concurrentPostType) ?? [], ({ place }) => place.id)
  return (seats.get(mainPostType) ?? [])
    .filter(({ place }) => place.level === level)
    .flatMap((main) => (concurrent.get(main.place.id) ?? []).flatMap((other) => linkOf(context, main, other, around)))
}

const keyOf = (...posts: readonly Id[]) => posts.toSorted().join(U)

/** The holdings that sources state, by the two posts, whichever is the main one. */
async function evidenceFor(view: View, posts: readonly Id[]): Promise<ReadonlyMap<string, readonly HoldingId[]>> {
  const found = new Map<string, readonly HoldingId[]>()
  for (let at = 0; at < posts.length; at += AT_ONCE) {
    await oneAtATurn()
    const holdings = [...(await view.linked(posts.slice(at, at + AT_ONCE), 'FIRST_POST', 'in')).values()].flat()
    for (const holding of holdings.filter((one) => isKind('ConcurrentHolding', one)))
      if (!isDerived(holding.origin)) {
        const key = keyOf(holding.first, holding.second)
        found.set(key, [...(found.get(key) ?? []), holding.id])
      }
  }
  return found
}

const inOrder = <L extends Pick<ListedLink, 'sortKey'>>(links: readonly L[]): readonly L[] =>
  links
    .map((one) => [Buffer.from(one.sortKey), one] as const)
    .toSorted(([a], [b]) => a.compare(b))
    .map(([, one]) => one)

/** What tells a link from others, whenever it is there. */
const identityOf = ({ pair, place, mainPost, concurrentPost }: PilotLink): string =>
  [pair.id, place, mainPost, concurrentPost].join(U)

/** Every link of these pairs, in the order of the latest names. They depend on the revision alone. @param around with the lives of all of the view */
export async function pilotLinksInView(
  view: View,
  pairs: readonly PairInContext[],
  around: Around,
): Promise<readonly ListedLink[]> {
  const types = pairs.flatMap(({ pair }) => [pair.mainPostType, pair.concurrentPostType])
  const seats = await seatsIn(view, types)
  const links = inOrder(pairs.flatMap((pair) => linksOf(pair, seats, around)))
  const stretches = Map.groupBy(links, ({ link }) => identityOf(link))
  const posts = new Set(links.flatMap(({ link }) => [link.mainPost, link.concurrentPost]))
  const [evidence, whereaboutsOf] = [
    await evidenceFor(view, [...posts]),
    await whereaboutsInView(view, [...new Set(links.map(({ link }) => link.place))]),
  ]
  return links.map((one) => ({
    ...one,
    overTime: stretches.get(identityOf(one.link))?.map(({ link }) => link) ?? [one.link],
    where: whereaboutsOf(one.link.place),
    evidence: evidence.get(keyOf(one.link.mainPost, one.link.concurrentPost)) ?? [],
  }))
}

/** The last day for which links were put in order, for each list of links. */
const ordered = new WeakMap<readonly ListedLink[], { readonly day: Day; readonly links: readonly ListedLink[] }>()

const isUnchanging = ({ placeKeys, from, until }: ListedLink): boolean =>
  placeKeys.length === 1 && from === FIRST_DAY && until === LAST_DAY

/** Whether both posts are where they meet on a day. */
export const isLinkOn = ({ from, until }: ListedLink, day: Day): boolean => from <= day && day < until

/** The links of a day, in the order of the names that their places are shown under. */
export function linksInOrderOn(all: readonly ListedLink[], day: Day): readonly ListedLink[] {
  if (all.every(isUnchanging)) return all
  const known = ordered.get(all)
  if (known?.day === day) return known.links
  const there = all.filter((one) => isLinkOn(one, day))
  const links = inOrder(
    there.map((one) => ({ ...one, sortKey: sortKeyBehind(keyAmong(one.placeKeys, day), one.link) })),
  )
  ordered.set(all, { day, links })
  return links
}
