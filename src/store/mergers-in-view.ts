import type { ArrangementInContext, BodyMerger } from '../model/arrangement.ts'
import { type EntryOf, isKind, type Kind } from '../model/entry.ts'
import type { Id, OrganizationId, PostId } from '../model/ids.ts'
import type { LinkKind } from '../model/link.ts'
import { containerOn } from '../model/relation.ts'
import type { Existence, ExistenceState } from '../model/standing.ts'
import type { MergerInContext } from '../rules/living-merger.ts'
import { MergerLives } from '../rules/merger-lives.ts'
import { isAbout, reachingAt, type StandingEffect } from '../rules/reach.ts'
import { type Surroundings, surroundingsOf } from '../rules/surroundings.ts'
import { NOWHERE } from '../rules/whereabouts.ts'
import { surroundingsIn } from './members-in-view.ts'
import { ANY_ARRANGEMENT } from './queries.ts'
import { whereaboutsInView } from './rulings-in-view.ts'
import { scan } from './scan.ts'
import type { Sureness, View } from './store.ts'

/** What mergers make of bodies on a view's day. */
export interface MergedBodies {
  /** The bodies, posts and occupancies that for these reasons are surely not there. */
  readonly absent: ReadonlySet<Id>
  /** Those that for these reasons are not there as surely as asked. */
  readonly lessThan: (how: Sureness) => ReadonlySet<Id>
}

const NOTHING: ReadonlySet<Id> = new Set()
const NOTHING_MERGED: MergedBodies = { absent: NOTHING, lessThan: () => NOTHING }

/** The entries of one kind that link so to any of these, each once for every link. */
async function linking<K extends Kind>(
  view: Pick<View, 'linked'>,
  kind: K,
  link: LinkKind,
  ids: readonly Id[],
): Promise<readonly EntryOf<K>[]> {
  const found = ids.length === 0 ? [] : (await view.linked(ids, link, 'in')).values()
  return [...found].flat().filter((entry) => isKind(kind, entry))
}

async function contextsIn(view: View): Promise<readonly ArrangementInContext[]> {
  const found: ArrangementInContext[] = []
  const query = { ...ANY_ARRANGEMENT, kinds: ['BodyMerger'] as const }
  for await (const { item } of scan((page) => view.arrangements(query, page))) found.push(item)
  return found
}

const isMerger = (
  context: ArrangementInContext,
): context is ArrangementInContext & Pick<MergerInContext, 'arrangement'> => isKind('BodyMerger', context.arrangement)

/** What each merger is not there without, over all time. */
function surroundingsOfAll(view: View, contexts: readonly ArrangementInContext[]): Promise<readonly Surroundings[]> {
  const read = async (id: Id) => (await view.entries([id])).get(id) ?? null
  return Promise.all(contexts.map((context) => surroundingsIn(read, context)))
}

/** The events that changed anything around these mergers that ended. */
function eventsOf(view: View, around: readonly Surroundings[]) {
  const ended = around.flatMap(({ ever }) => ever).filter(({ valid }) => valid.to !== null)
  return linking(view, 'ChangeEvent', 'ORIGINAL', [...new Set(ended.map(({ fact }) => fact))])
}

/** The orders that reach each merger. Where these lie is looked up only where the authority behind an order is bounded. */
async function ordersOn(
  view: View,
  contexts: readonly Pick<MergerInContext, 'arrangement'>[],
  effects: readonly StandingEffect[],
) {
  const targets = new Set<Id | null>(contexts.flatMap(({ arrangement: { id, model } }) => [id, model]))
  const orders = effects.filter(({ effect }) => targets.has(effect.target))
  const isBounded = orders.some(({ authority }) => authority.places.length > 0)
  const places = contexts.map(({ arrangement }) => arrangement.place)
  const whereaboutsOf = isBounded ? await whereaboutsInView(view, places) : () => NOWHERE
  const about = (merger: BodyMerger) => orders.filter((one) => isAbout(one, merger))
  return (merger: BodyMerger) => reachingAt(about(merger), whereaboutsOf(merger.place))
}

/** Every merger with all that decides its life; those left out of which a member is not recorded. */
async function mergersInContext(view: View, effects: readonly StandingEffect[]): Promise<readonly MergerInContext[]> {
  const contexts = (await contextsIn(view)).filter(isMerger)
  const ids = contexts.map(({ arrangement }) => arrangement.id)
  const around = await surroundingsOfAll(view, contexts)
  const [orders, reports, events] = await Promise.all([
    ordersOn(view, contexts, effects),
    linking(view, 'ExecutionReport', 'REPORTS_ON', ids),
    eventsOf(view, around),
  ])
  const reportsOn = Map.groupBy(reports, ({ arrangement }) => arrangement)
  return contexts.map((context, at) => ({
    ...context,
    surroundings: around[at] ?? surroundingsOf(context),
    standingEffects: orders(context.arrangement),
    events: [...new Set(events)],
    reports: reportsOn.get(context.arrangement.id) ?? [],
  }))
}

/** The lives of all mergers of a view, and of what they made. They are few, and depend on the revision alone. @param effects all of the view */
export async function mergerLivesInView(view: View, effects: readonly StandingEffect[]): Promise<MergerLives> {
  const mergers = await mergersInContext(view, effects)
  const results = await view.entries([...new Set(mergers.flatMap(({ arrangement }) => arrangement.result ?? []))])
  return new MergerLives(
    mergers,
    [...results.values()].filter((entry) => isKind('Organization', entry)),
  )
}

type Verdicts = ReadonlyMap<OrganizationId, Existence | null>

/** What is less sure than asked. */
const LESS_THAN = {
  CERTAIN: ['PRESUMED', 'UNKNOWN', 'NO'],
  PRESUMED: ['UNKNOWN', 'NO'],
  POSSIBLE: ['NO'],
} as const satisfies Record<Sureness, readonly ExistenceState[]>

const bodiesThatAre = (verdicts: Verdicts, states: readonly ExistenceState[]): readonly OrganizationId[] =>
  [...verdicts].flatMap(([id, verdict]) => (verdict && states.includes(verdict.state) ? [id] : []))

/** What is in bodies that are not there is not there either. Who is seen in a post shows that it is, though it is only presumed. */
async function contentsOf(view: View, results: Verdicts) {
  const doubted = bodiesThatAre(results, LESS_THAN.CERTAIN)
  const posts = await linking(view, 'Post', 'POST_IN', doubted)
  const occupancies = await linking(
    view,
    'Occupancy',
    'OCCUPIES',
    posts.map(({ id }) => id),
  )
  const { validAt } = view.at
  const bodyOf = new Map<Id, OrganizationId>(
    posts.map(({ id, organization }) => [id, containerOn(organization, validAt)]),
  )
  const isWithin = (bodies: ReadonlySet<OrganizationId>, post: PostId) => {
    const body = bodyOf.get(post)
    return body !== undefined && bodies.has(body)
  }
  return (states: readonly ExistenceState[]): readonly Id[] => {
    const bodies = new Set(bodiesThatAre(results, states))
    const within = posts.filter(({ id }) => isWithin(bodies, id))
    const shown = new Set([...bodies].filter((body) => results.get(body)?.state !== 'PRESUMED'))
    const seen = occupancies.filter(({ post }) => isWithin(shown, post))
    return [...bodies, ...[...within, ...seen].map(({ id }) => id)]
  }
}

/** What mergers make of the bodies in them on the view's day. @param lives those of the view, from {@link mergerLivesInView} */
export async function mergedBodiesInView(view: View, lives: MergerLives): Promise<MergedBodies> {
  const day = view.at.validAt
  if (lives.components.length === 0) return NOTHING_MERGED
  const results: Verdicts = new Map(lives.made.map((body) => [body, lives.asResult(body, day)]))
  const components: Verdicts = new Map(lives.components.map((body) => [body, lives.asComponent(body, day)]))
  const contents = await contentsOf(view, results)
  const without = (how: Sureness) =>
    new Set<Id>([...contents(LESS_THAN[how]), ...bodiesThatAre(components, LESS_THAN[how])])
  const sets = { CERTAIN: without('CERTAIN'), PRESUMED: without('PRESUMED'), POSSIBLE: without('POSSIBLE') }
  return { absent: sets.POSSIBLE, lessThan: (how) => sets[how] }
}
