import type { Day } from '../model/date.ts'
import type { ModelId, PairId, PlaceId } from '../model/ids.ts'
import type { StandingState } from '../model/standing.ts'
import { byCodePoint } from '../model/text.ts'
import type { Level } from '../model/vocabulary.ts'
import { linkStandingOn } from '../rules/pair-standing.ts'
import { effectsOn, type ListedLink } from './pilot-links.ts'
import { mapped, type Source } from './source.ts'
import { type InView, inView, type ViewReader } from './view-reader.ts'

/** Which links; null: no such condition. */
export interface LinkQuery {
  readonly within: PlaceId | null
  readonly level: readonly Level[] | null
  readonly models: readonly ModelId[] | null
  readonly pairs: readonly PairId[] | null
  readonly standing: readonly StandingState[] | null
  readonly evidenced: boolean | null
  /** One of these, by their keys. */
  readonly among: readonly string[] | null
}

/** All links; callers spread theirs over it. */
export const ANY_LINK: LinkQuery = {
  within: null,
  level: null,
  models: null,
  pairs: null,
  standing: null,
  evidenced: null,
  among: null,
}

const isNamed = ({ within, level, models, pairs, evidenced, among }: LinkQuery, day: Day) => {
  const fits = <T>(wanted: readonly T[] | null, one: T) => wanted?.includes(one) ?? true
  const keys = among && new Set(among)
  return ({ link: { pair }, where, evidence, sortKey }: ListedLink): boolean =>
    (keys?.has(sortKey) ?? true) &&
    fits(level, pair.level) &&
    fits(models, pair.model) &&
    fits(pairs, pair.id) &&
    (within === null || where.on(day).includes(within)) &&
    (evidenced === null || evidenced === evidence.length > 0)
}

/** Looked at before others have their turn. */
const IN_A_ROW = 256

interface Visited {
  readonly listed: ListedLink
  /** How it stands on the view's day. */
  readonly state: () => StandingState
}

/**
 * Shows those that fit, in their order, until `take` has enough: how they stand follows from the rules, and no store knows it.
 * @param after only those behind this key; null: all
 */
export async function visitLinks(
  view: ViewReader,
  query: LinkQuery,
  take: (one: Visited) => 'MORE' | 'ENOUGH',
  after: string | null = null,
): Promise<void> {
  const [links, effects] = await Promise.all([view.pilotLinks(), view.standingEffects()])
  const { validAt } = view.asOf
  const isAfter = ({ sortKey }: ListedLink) => after === null || byCodePoint(sortKey, after) > 0
  for (const [at, listed] of links.filter(isNamed(query, validAt)).filter(isAfter).entries()) {
    const pause = at % IN_A_ROW === 0 ? view.budget.pause() : null
    if (pause) await pause
    const state = () => linkStandingOn(listed.overTime, effectsOn(view, listed, effects), validAt).state
    if ((query.standing?.includes(state()) ?? true) && take({ listed, state }) === 'ENOUGH') return
  }
}

async function pageOf(view: ViewReader, query: LinkQuery, after: string | null, most: number) {
  const found: ListedLink[] = []
  const take = ({ listed }: Visited) => (found.push(listed) === most ? 'ENOUGH' : 'MORE')
  await visitLinks(view, query, take, after)
  return found
}

async function countOf(view: ViewReader, query: LinkQuery): Promise<number> {
  let count = 0
  await visitLinks(view, query, () => {
    count++
    return 'MORE'
  })
  return count
}

/** The links that fit, by place and then by pair. */
export const pilotLinksIn = (view: ViewReader, query: LinkQuery): Source<InView<ListedLink>> => {
  const all: Source<ListedLink> = {
    page: async ({ first, after }) => {
      const found = await pageOf(view, query, after, first + 1)
      const items = found.slice(0, first).map((item) => ({ item, sortKey: item.sortKey }))
      return { items, hasNext: found.length > first }
    },
    count: () => countOf(view, query),
  }
  return mapped(all, (one) => inView(view, one))
}
