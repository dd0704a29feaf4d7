import type { Id, OrganizationId, PostId } from '../model/ids.ts'
import { gravestOf } from '../rules/bodies.ts'
import { derivedFrom, existenceOf } from '../rules/existence.ts'
import { linkHistory, linkStanding, ordersReaching } from '../rules/pair-standing.ts'
import type { StandingEffect } from '../rules/reach.ts'
import { isLinkOn, type ListedLink } from '../store/pilot-links-in-view.ts'
import { reasoned } from './reasons.ts'
import { type StandingInView, standingInView } from './standing.ts'
import { eventsOf, listedOnce } from './standing-facts.ts'
import { allInView, type InView, type InViewOf, inView, type ViewReader } from './view-reader.ts'

export type { ListedLink } from '../store/pilot-links-in-view.ts'

/** The orders that reach a link, of all. */
export const effectsOn = (view: ViewReader, { link, where }: ListedLink, all: readonly StandingEffect[]) =>
  listedOnce(view, ordersReaching(link, all, where))

/** All that decides how a link stands. */
async function factsOf({ value, view }: InView<ListedLink>) {
  const [effects, events] = await Promise.all([
    view.standingEffects(),
    eventsOf(
      view,
      value.overTime.flatMap(({ lifespans }) => lifespans),
      view.asOf.validAt,
    ),
  ])
  return { effects: effectsOn(view, value, effects), events }
}

/** How a link stands on the view's day. */
export async function standingOfLink(one: InView<ListedLink>): Promise<StandingInView> {
  const { effects, events } = await factsOf(one)
  return standingInView(one.view, linkStanding(one.value.overTime, effects, events, one.view.asOf.validAt))
}

/** How a link stood at all times, oldest first. */
export async function historyOfLink(one: InView<ListedLink>): Promise<readonly StandingInView[]> {
  const { effects, events } = await factsOf(one)
  return linkHistory(one.value.overTime, effects, events).map((period) => standingInView(one.view, period))
}

const isBody = (id: Id): id is OrganizationId => id.startsWith('org/')

/** Whether the two posts of a link are there; what mergers made of their bodies counts as for the posts. */
export async function existenceOfLink({ value: { link }, view }: InView<ListedLink>) {
  const day = view.asOf.validAt
  const [events, mergers] = await Promise.all([eventsOf(view, link.lifespans, day), view.mergerLives()])
  const bodies = link.lifespans.flatMap(({ fact }) => (isBody(fact) ? [fact] : []))
  const asResults = bodies.map((body) => mergers.asResult(body, day))
  return reasoned(view, gravestOf(existenceOf(derivedFrom(link.lifespans), events, day), asResults))
}

/** The links between posts that are all among these, each once. */
export async function linksAmong(view: ViewReader, posts: readonly PostId[]): Promise<readonly InView<ListedLink>[]> {
  const [byPost, among] = [await view.linksOfPosts(), new Set(posts)]
  const isBetween = (main: PostId, one: ListedLink) =>
    one.link.mainPost === main && among.has(one.link.concurrentPost) && isLinkOn(one, view.asOf.validAt)
  return allInView(
    view,
    posts.flatMap((main) => (byPost.get(main) ?? []).filter((one) => isBetween(main, one))),
  )
}

/** A post seen from the other one of a link. */
export interface ConcurrentPost {
  readonly listed: ListedLink
  readonly post: PostId
  /** Which of the two the other is. */
  readonly position: 'MAIN' | 'CONCURRENT'
}

/** The posts that pairs join with one. */
export async function concurrentPosts({ value, view }: InViewOf<'Post'>): Promise<readonly InView<ConcurrentPost>[]> {
  const links = (await view.linksOfPosts()).get(value.id) ?? []
  const there = links.filter((one) => isLinkOn(one, view.asOf.validAt))
  return there.map((listed) => {
    const { mainPost, concurrentPost } = listed.link
    return inView(
      view,
      mainPost === value.id
        ? { listed, post: concurrentPost, position: 'CONCURRENT' as const }
        : { listed, post: mainPost, position: 'MAIN' as const },
    )
  })
}
