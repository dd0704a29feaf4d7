import type { Id, ModelId, OrganizationId, PairId, PlaceId, PostId } from '../model/ids.ts'
import type { StandingState } from '../model/standing.ts'
import { byCodePoint } from '../model/text.ts'
import type { Level } from '../model/vocabulary.ts'
import { gravestOf } from '../rules/bodies.ts'
import { derivedFrom, existenceOf } from '../rules/existence.ts'
import { linkHistory, linkStanding, linkStandingOn, reachesLink } from '../rules/pair-standing.ts'
import type { StandingEffect } from '../rules/reach.ts'
import type { ListedLink } from '../store/pilot-links-in-view.ts'
import { reasoned } from './reasons.ts'
import type { Source } from './source.ts'
import { type StandingInView, standingInView } from './standing.ts'
import { eventsOf, listedOnce } from './standing-facts.ts'
import { type InView, type InViewOf, inView, type ViewReader } from './view-reader.ts'

export type { ListedLink } from '../store/pilot-links-in-view.ts'

const effectsOn = (view: ViewReader, { link, ancestors }: ListedLink, all: readonly StandingEffect[]) =>
  listedOnce(
    view,
    all.filter((one) => reachesLink(link, one, ancestors)),
  )

/** All that decides how a link stands. */
async function factsOf({ value, view }: InView<ListedLink>) {
  const [effects, events] = await Promise.all([
    view.standingEffects(),
    eventsOf(view, value.link.lifespans, view.asOf.validAt),
  ])
  return { effects: effectsOn(view, value, effects), events }
}

/** How a link stands on the view's day. */
export async function standingOfLink(one: InView<ListedLink>): Promise<StandingInView> {
  const { effects, events } = await factsOf(one)
  return standingInView(one.view, linkStanding(one.value.link, effects, events, one.view.asOf.validAt))
}

/** How a link stood at all times, oldest first. */
export async function historyOfLink(one: InView<ListedLink>): Promise<readonly StandingInView[]> {
  const { effects, events } = await factsOf(one)
  return linkHistory(one.value.link, effects, events).map((period) => standingInView(one.view, period))
}

const isBody = (id: Id): id is OrganizationId => id.startsWith('org/')

/** Whether the two posts of a link are there; what mergers made of their bodies counts as for the posts. */
export async function existenceOfLink({ value: { link }, view }: InView<ListedLink>) {
  const day = view.asOf.validAt
  const [events, merged] = await Promise.all([eventsOf(view, link.lifespans, day), view.mergedBodies()])
  const bodies = link.lifespans.flatMap(({ fact }) => (isBody(fact) ? [fact] : []))
  return reasoned(view, gravestOf(existenceOf(derivedFrom(link.lifespans), events, day), bodies.map(merged.asResult)))
}

/** Which links; null: no such condition. */
export interface LinkQuery {
  readonly within: PlaceId | null
  readonly level: readonly Level[] | null
  readonly models: readonly ModelId[] | null
  readonly pairs: readonly PairId[] | null
  readonly standing: readonly StandingState[] | null
  readonly evidenced: boolean | null
}

const isNamed = ({ within, level, models, pairs, evidenced }: LinkQuery) => {
  const fits = <T>(wanted: readonly T[] | null, one: T) => wanted?.includes(one) ?? true
  return ({ link: { pair }, ancestors, evidence }: ListedLink): boolean =>
    fits(level, pair.level) &&
    fits(models, pair.model) &&
    fits(pairs, pair.id) &&
    (within === null || ancestors.includes(within)) &&
    (evidenced === null || evidenced === evidence.length > 0)
}

/** Looked at before others have their turn. */
const IN_A_ROW = 256

/** Those that fit, at most so many: how they stand follows from the rules, and no store knows it. */
async function fitting(view: ViewReader, query: LinkQuery, after: string | null, most: number) {
  const [links, effects] = await Promise.all([view.pilotLinks(), view.standingEffects()])
  const { validAt } = view.asOf
  const named = links.filter(isNamed(query))
  const found: ListedLink[] = []
  for (const [at, one] of named.entries()) {
    if (found.length === most) break
    if (after !== null && byCodePoint(one.sortKey, after) <= 0) continue
    const pause = at % IN_A_ROW === 0 ? view.budget.pause() : null
    if (pause) await pause
    const { standing } = query
    if (standing?.includes(linkStandingOn(one.link, effectsOn(view, one, effects), validAt).state) ?? true)
      found.push(one)
  }
  return found
}

/** The links that fit, by place and then by pair. */
export const pilotLinksIn = (view: ViewReader, query: LinkQuery): Source<InView<ListedLink>> => ({
  page: async ({ first, after }) => {
    const found = await fitting(view, query, after, first + 1)
    const items = found.slice(0, first).map((one) => ({ item: inView(view, one), sortKey: one.sortKey }))
    return { items, hasNext: found.length > first }
  },
  count: async () => (await fitting(view, query, null, Number.POSITIVE_INFINITY)).length,
})

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
  return links.map((listed) => {
    const { mainPost, concurrentPost } = listed.link
    return inView(
      view,
      mainPost === value.id
        ? { listed, post: concurrentPost, position: 'CONCURRENT' as const }
        : { listed, post: mainPost, position: 'MAIN' as const },
    )
  })
}
