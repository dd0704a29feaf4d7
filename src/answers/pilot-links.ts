import type { ChangeEvent } from '../model/change-event.ts'
import { type Day, LAST_DAY } from '../model/date.ts'
import type { Id, OrganizationId, PostId } from '../model/ids.ts'
import { gravestOf } from '../rules/bodies.ts'
import { derivedFrom, existenceOf } from '../rules/existence.ts'
import { linkHistory, linkStanding, ordersReaching } from '../rules/pair-standing.ts'
import type { StandingEffect } from '../rules/reach.ts'
import { isLinkOn, type ListedLink } from '../store/pilot-links-in-view.ts'
import { lazyAsync, mapMaybeAsync, type Soon } from './lazy.ts'
import { reasoned } from './reasons.ts'
import { type PeriodInView, periodInView, type StandingInView, standingInView } from './standing.ts'
import { eventsOf, reachingIn } from './standing-facts.ts'
import { allInView, type InView, type InViewOf, inView, type ViewReader } from './view-reader.ts'

export type { ListedLink } from '../store/pilot-links-in-view.ts'

/** The orders that reach a link, of all. */
export const effectsOn = (view: ViewReader, { link, where }: ListedLink, all: readonly StandingEffect[]) =>
  reachingIn(view, all, ordersReaching(link, all, where))

const eventsUntil = ({ value, view }: InView<ListedLink>, until: Day): Soon<readonly ChangeEvent[]> =>
  eventsOf(
    view,
    value.overTime.flatMap(({ lifespans }) => lifespans),
    until,
  )

/** How a link stands on the view's day. */
export async function standingOfLink(one: InView<ListedLink>): Promise<StandingInView> {
  const { value, view } = one
  const { validAt } = view.asOf
  const [all, events] = await Promise.all([view.standingEffects(), eventsUntil(one, validAt)])
  return standingInView(view, linkStanding(value.overTime, effectsOn(view, value, all), events, validAt))
}

/** How a link stood at all times, oldest first. Events give but reasons, and those of all times are read where somebody asks for reasons. */
export async function historyOfLink(one: InView<ListedLink>): Promise<readonly PeriodInView[]> {
  const { value, view } = one
  const effects = effectsOn(view, value, await view.standingEffects())
  const told = lazyAsync(() =>
    mapMaybeAsync(eventsUntil(one, LAST_DAY), (events) => linkHistory(value.overTime, effects, events)),
  )
  return linkHistory(value.overTime, effects, []).map((period, at) =>
    periodInView(view, period, () => mapMaybeAsync(told(), (periods) => periods[at]?.because ?? [])),
  )
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

/** The best of what the records of a link rest on; null: there is none. One that a rule made is none. */
export function evidenceBasisOf({ value: { evidence }, view }: InView<ListedLink>) {
  if (evidence.length === 0) return null
  return mapMaybeAsync(view.getAll('ConcurrentHolding', evidence), (all) =>
    all.some(({ value }) => value.origin.basis === 'STATED') ? ('STATED' as const) : ('INTERPRETED' as const),
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
