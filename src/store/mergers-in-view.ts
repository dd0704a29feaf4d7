import type { ArrangementInContext, BodyMerger } from '../model/arrangement.ts'
import { type EntryOf, isKind, type Kind } from '../model/entry.ts'
import type { Id, OrganizationId } from '../model/ids.ts'
import type { LinkKind } from '../model/link.ts'
import type { Organization } from '../model/organization.ts'
import type { Existence, ExistenceState } from '../model/standing.ts'
import { asComponent, asResult, type MergerOnDay } from '../rules/bodies.ts'
import { arrangementExistence } from '../rules/execution.ts'
import { shownThrough } from '../rules/existence.ts'
import { endedOn, lifespansAround } from '../rules/lifespans.ts'
import { reaches, type StandingEffect } from '../rules/reach.ts'
import { standingOn } from '../rules/standing.ts'
import { ANY_ARRANGEMENT, anyOf } from './queries.ts'
import { ancestorsInView } from './rulings-in-view.ts'
import { everyEntry, scan } from './scan.ts'
import type { Sureness, View } from './store.ts'

/** Every merger that names the body its components became. They are few, and depend on the revision alone. */
export const mergersInView = async (view: View): Promise<readonly BodyMerger[]> =>
  (await everyEntry(view, anyOf('BodyMerger'))).filter(({ result }) => result !== null)

/** What mergers make of bodies on a view's day. */
export interface MergedBodies {
  /** What the mergers that made a body say of it and of all that is in it; null: nothing against its own record. */
  readonly asResult: (body: OrganizationId) => Existence | null
  /** What the mergers that took up a body say of it alone; null: nothing against its own record. */
  readonly asComponent: (body: OrganizationId) => Existence | null
  /** The bodies, posts and occupancies that for these reasons are surely not there. */
  readonly absent: ReadonlySet<Id>
  /** Those that for these reasons are not there as surely as asked. */
  readonly lessThan: (how: Sureness) => ReadonlySet<Id>
}

const NOTHING: ReadonlySet<Id> = new Set()
const NOTHING_MERGED: MergedBodies = {
  asResult: () => null,
  asComponent: () => null,
  absent: NOTHING,
  lessThan: () => NOTHING,
}

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

/** How the mergers stand on the view's day, those of which a member is not recorded left out. */
async function mergersOnDay(view: View, effects: readonly StandingEffect[]): Promise<readonly MergerOnDay[]> {
  const day = view.at.validAt
  const contexts = await contextsIn(view)
  const ended = contexts.flatMap((context) => endedOn(lifespansAround(context), day, false))
  const [ancestors, reports, events] = await Promise.all([
    ancestorsInView(
      view,
      contexts.map(({ place }) => place.id),
    ),
    linking(
      view,
      'ExecutionReport',
      'REPORTS_ON',
      contexts.map(({ arrangement }) => arrangement.id),
    ),
    linking(
      view,
      'ChangeEvent',
      'ORIGINAL',
      ended.map(({ fact }) => fact),
    ),
  ])
  return contexts.flatMap((context): readonly MergerOnDay[] => {
    const { arrangement, place } = context
    if (arrangement.kind !== 'BodyMerger') return []
    const standingEffects = effects.filter((one) => reaches(one, arrangement, ancestors(place.id)))
    const facts = { ...context, standingEffects, byMergers: [], events: [...new Set(events)] }
    const own = reports.filter((one) => one.arrangement === arrangement.id)
    return [
      {
        merger: arrangement,
        possible: standingOn(facts, day).possible,
        existence: arrangementExistence(facts, own, shownThrough(arrangement), day),
      },
    ]
  })
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
  const bodyOf = new Map(posts.map(({ id, organization }) => [id, organization]))
  return (states: readonly ExistenceState[]): readonly Id[] => {
    const bodies = new Set(bodiesThatAre(results, states))
    const within = posts.filter(({ organization }) => bodies.has(organization))
    const seen = occupancies.filter(({ post }) => {
      const body = bodyOf.get(post)
      return body && bodies.has(body) && results.get(body)?.state !== 'PRESUMED'
    })
    return [...bodies, ...[...within, ...seen].map(({ id }) => id)]
  }
}

/** What mergers make of the bodies in them on the view's day. @param mergers all of the view, from {@link mergersInView} */
export async function mergedBodiesInView(
  view: View,
  effects: readonly StandingEffect[],
  mergers: readonly BodyMerger[],
): Promise<MergedBodies> {
  const ids = [...new Set(mergers.flatMap(({ components, result }) => [...components, ...(result ? [result] : [])]))]
  if (ids.length === 0) return NOTHING_MERGED
  const [onDay, entries] = await Promise.all([mergersOnDay(view, effects), view.entries(ids)])
  const bodies: readonly Organization[] = [...entries.values()].filter((entry) => isKind('Organization', entry))
  const results: Verdicts = new Map(bodies.map((body) => [body.id, asResult(body, onDay)]))
  const components: Verdicts = new Map(bodies.map((body) => [body.id, asComponent(body, onDay)]))
  const contents = await contentsOf(view, results)
  const without = (how: Sureness) =>
    new Set<Id>([...contents(LESS_THAN[how]), ...bodiesThatAre(components, LESS_THAN[how])])
  const sets = { CERTAIN: without('CERTAIN'), PRESUMED: without('PRESUMED'), POSSIBLE: without('POSSIBLE') }
  return {
    asResult: (body) => results.get(body) ?? null,
    asComponent: (body) => components.get(body) ?? null,
    absent: sets.POSSIBLE,
    lessThan: (how) => sets[how],
  }
}
