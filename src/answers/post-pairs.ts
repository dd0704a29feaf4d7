import type { ModelId, TypeId } from '../model/ids.ts'
import type { PostPair } from '../model/pilot-model.ts'
import type { StandingState } from '../model/standing.ts'
import { pairHistory, pairStanding } from '../rules/pair-standing.ts'
import type { Query } from '../store/store.ts'
import { fewOf } from './few.ts'
import type { Source } from './source.ts'
import { type StandingInView, standingInView, standsIn } from './standing.ts'
import { type InView, type InViewOf, inView, type ViewReader } from './view-reader.ts'

/** All that decides how a pair stands; null when the view lacks its model. */
async function factsOf({ value, view }: InView<PostPair>) {
  const [effects, all, model] = await Promise.all([
    view.standingEffects(),
    view.pairs(),
    view.read('PilotModel', value.model),
  ])
  const pair = all.find((one) => one.pair.id === value.id)
  return model && pair ? { effects, model, pair } : null
}

/** How a pair stands on the view's day. */
export async function standingOfPair(one: InView<PostPair>): Promise<StandingInView | null> {
  const facts = await factsOf(one)
  const day = one.view.asOf.validAt
  return facts && standingInView(one.view, pairStanding(facts.pair, facts.effects, day))
}

/** How a pair stood at all times, oldest first. */
export async function historyOfPair(one: InView<PostPair>): Promise<readonly StandingInView[]> {
  const facts = await factsOf(one)
  if (!facts) return []
  return pairHistory(facts.pair, facts.effects).map((period) => standingInView(one.view, period))
}

/** Which pairs; null: no such condition. */
export interface PairQuery extends Query<'PostPair'> {
  readonly standing: readonly StandingState[] | null
  readonly models: readonly ModelId[] | null
  /** One of the two that it joins. */
  readonly type: TypeId | null
}

/** The pairs that fit. */
export const postPairsIn = (
  view: ViewReader,
  { standing, models, type, ...query }: PairQuery,
): Source<InView<PostPair>> =>
  fewOf(view, query, (one) => {
    const { model, mainPostType, concurrentPostType } = one.value
    if (models && !models.includes(model)) return false
    if (type && ![mainPostType, concurrentPostType].includes(type)) return false
    return standsIn(standing, () => standingOfPair(one))
  })

/** A type of posts seen from the other one of a pair. */
export interface ConcurrentPostType {
  readonly pair: PostPair
  /** Which of the two the other is. */
  readonly position: 'MAIN' | 'CONCURRENT'
}

/** The types that pairs join with one; first those pairs of which it is the main post. */
export async function concurrentPostTypes({
  value,
  view,
}: InViewOf<'PostType'>): Promise<readonly InView<ConcurrentPostType>[]> {
  const [asMain, asConcurrent] = await Promise.all([
    view.linked('PostPair', value.id, 'MAIN_POST_TYPE', 'in'),
    view.linked('PostPair', value.id, 'CONCURRENT_POST_TYPE', 'in'),
  ])
  return [
    ...asMain.map(({ value: pair }) => inView(view, { pair, position: 'CONCURRENT' as const })),
    ...asConcurrent.map(({ value: pair }) => inView(view, { pair, position: 'MAIN' as const })),
  ]
}
