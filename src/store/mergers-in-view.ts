import type { ArrangementInContext, BodyMerger } from '../model/arrangement.ts'
import { type EntryOf, isKind, type Kind } from '../model/entry.ts'
import type { Id, OrganizationId } from '../model/ids.ts'
import type { LinkKind } from '../model/link.ts'
import type { Organization } from '../model/organization.ts'
import type { Existence } from '../model/standing.ts'
import { asComponent, asResult, type MergerOnDay } from '../rules/bodies.ts'
import { arrangementExistence } from '../rules/execution.ts'
import { endedOn, lifespansAround } from '../rules/lifespans.ts'
import { reaches, type StandingEffect } from '../rules/reach.ts'
import { standingOn } from '../rules/standing.ts'
import { ANY_ARRANGEMENT, anyOf } from './queries.ts'
import { ancestorsInView } from './rulings-in-view.ts'
import { everyEntry, scan } from './scan.ts'
import type { View } from './store.ts'

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
        existence: arrangementExistence(facts, own, day),
      },
    ]
  })
}

type Verdicts = ReadonlyMap<OrganizationId, Existence | null>

const isAbsent = (verdicts: Verdicts) => (id: OrganizationId) => verdicts.get(id)?.state === 'NO'

/** What is in bodies that are not there is not there either. */
async function withContents(view: View, bodies: readonly OrganizationId[]): Promise<readonly Id[]> {
  const posts = (await linking(view, 'Post', 'POST_IN', bodies)).map(({ id }) => id)
  const occupancies = (await linking(view, 'Occupancy', 'OCCUPIES', posts)).map(({ id }) => id)
  return [...bodies, ...posts, ...occupancies]
}

/** What mergers make of the bodies in them on the view's day. @param mergers all of the view, from {@link mergersInView} */
export async function mergedBodiesInView(
  view: View,
  effects: readonly StandingEffect[],
  mergers: readonly BodyMerger[],
): Promise<MergedBodies> {
  const ids = [...new Set(mergers.flatMap(({ components, result }) => [...components, ...(result ? [result] : [])]))]
  if (ids.length === 0) return { asResult: () => null, asComponent: () => null, absent: new Set() }
  const [onDay, entries] = await Promise.all([mergersOnDay(view, effects), view.entries(ids)])
  const bodies: readonly Organization[] = [...entries.values()].filter((entry) => isKind('Organization', entry))
  const results: Verdicts = new Map(bodies.map((body) => [body.id, asResult(body, onDay)]))
  const components: Verdicts = new Map(bodies.map((body) => [body.id, asComponent(body, onDay)]))
  const within = await withContents(view, ids.filter(isAbsent(results)))
  return {
    asResult: (body) => results.get(body) ?? null,
    asComponent: (body) => components.get(body) ?? null,
    absent: new Set<Id>([...within, ...ids.filter(isAbsent(components))]),
  }
}
