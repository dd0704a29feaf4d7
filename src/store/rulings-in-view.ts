import { type Arrangement, isArrangement } from '../model/arrangement.ts'
import type { Directive } from '../model/directive.ts'
import type { Entry } from '../model/entry.ts'
import type { Id, OrganizationId, PlaceId } from '../model/ids.ts'
import type { Cohort } from '../model/standing.ts'
import { issuersOf } from '../rules/authority.ts'
import { type Ancestors, cohortsOf, type NamedArrangement } from '../rules/cohorts.ts'
import type { MergerLives } from '../rules/merger-lives.ts'
import { decidesStanding, type StandingEffect, standingEffectsAmong } from '../rules/reach.ts'
import { anyOf } from './queries.ts'
import { everyEntry } from './scan.ts'
import type { View } from './store.ts'

type ById = Pick<View, 'entries'>
type ByLink = Pick<View, 'linked'>
type Found = ReadonlyMap<Id, Entry>

/** Adds the entries that found ones refer to. */
async function withReferred(view: ById, found: Found, refer: (entry: Entry) => readonly Id[]): Promise<Found> {
  const ids = new Set([...found.values()].flatMap(refer))
  return new Map([...found, ...(await view.entries([...ids]))])
}

/** The directives that repeal or replace any of these, and those that do so to them in turn. */
async function laterThan(view: ByLink, directives: readonly Id[]): Promise<readonly Directive[]> {
  const found = new Map<Id, Directive>()
  for (let next = directives; next.length > 0; ) {
    const links = await Promise.all((['REPEALS', 'REPLACES'] as const).map((one) => view.linked(next, one, 'in')))
    const all = links.flatMap((some) => [...some.values()].flat()).filter((entry) => entry.kind === 'Directive')
    const fresh = all.filter(({ id }) => !found.has(id))
    for (const directive of fresh) found.set(directive.id, directive)
    next = [...new Set(fresh.map(({ id }) => id))].filter((id) => !directives.includes(id))
  }
  return [...found.values()]
}

/** Directives by id, their issuers, and the places of these. */
async function withIssuers(view: ById, directives: Found): Promise<Found> {
  const issuers = await withReferred(view, directives, (entry) => (entry.kind === 'Directive' ? issuersOf(entry) : []))
  return withReferred(view, issuers, (entry) => (entry.kind === 'Organization' ? [entry.place] : []))
}

/** Every effect in view that decides standing, oldest first. They are as few as the provisions of directives. */
export async function standingEffectsInView(view: View): Promise<readonly StandingEffect[]> {
  const effects = (await everyEntry(view, anyOf('Effect'))).filter(decidesStanding)
  const directives = [...new Set(effects.map(({ directive }) => directive))]
  const [own, later] = await Promise.all([view.entries(directives), laterThan(view, directives)])
  const found = await withIssuers(view, new Map([...own, ...later.map((one) => [one.id, one] as const)]))
  return standingEffectsAmong({ effects, later, find: (id) => found.get(id) })
}

type Parents = ReadonlyMap<PlaceId, PlaceId | null>

/** The places of each tier are asked for in one call. */
async function parentsOf(view: ById, places: readonly PlaceId[]): Promise<Parents> {
  const parents = new Map<PlaceId, PlaceId | null>()
  for (let tier = [...new Set(places)]; tier.length > 0; ) {
    const found = await view.entries(tier)
    const above = tier.map((id) => {
      const place = found.get(id)
      return [id, place?.kind === 'Place' ? place.parent : null] as const
    })
    for (const [id, parent] of above) parents.set(id, parent)
    tier = [...new Set(above.flatMap(([, parent]) => parent ?? []))].filter((id) => !parents.has(id))
  }
  return parents
}

/** A circle of places ends where it began. */
function chainFrom(place: PlaceId, parents: Parents): readonly PlaceId[] {
  const chain: PlaceId[] = []
  for (let next: PlaceId | null = place; next !== null && !chain.includes(next); next = parents.get(next) ?? null)
    chain.push(next)
  return chain
}

/** Gives of each of these places itself and all it lies within, the nearest first. */
export async function ancestorsInView(view: ById, places: readonly PlaceId[]): Promise<Ancestors> {
  const parents = await parentsOf(view, places)
  return (place) => chainFrom(place, parents)
}

/** The arrangements that standing effects name one by one. */
async function namedBy(view: ById, standingEffects: readonly StandingEffect[]): Promise<readonly Arrangement[]> {
  const targets = new Set(standingEffects.flatMap(({ effect }) => effect.target ?? []))
  return [...(await view.entries([...targets])).values()].filter(isArrangement)
}

type Linked = ReadonlyMap<Id, readonly Entry[]>
const NONE: Linked = new Map()
const entriesIn = (found: Linked): readonly Entry[] => [...found.values()].flat()

/** The arrangements of bodies that mergers made, and of posts in them, each with the lives of these bodies. */
async function inMadeBodies(view: ByLink, lives: MergerLives): Promise<readonly NamedArrangement[]> {
  if (lives.made.length === 0) return []
  const [inside, mergers] = await Promise.all(
    (['POST_IN', 'COMPONENT'] as const).map((link) => view.linked(lives.made, link, 'in')),
  )
  const posts = entriesIn(inside ?? NONE).filter((entry) => entry.kind === 'Post')
  const bodyOf = new Map<Id, OrganizationId>(posts.map(({ id, organization }) => [id, organization]))
  const held = await Promise.all(
    (['FIRST_POST', 'SECOND_POST'] as const).map((link) => view.linked([...bodyOf.keys()], link, 'in')),
  )
  const found = [mergers ?? NONE, ...held].flatMap(entriesIn).filter(isArrangement)
  const bodiesIn = (one: Arrangement) =>
    one.kind === 'BodyMerger' ? one.components : [one.first, one.second].flatMap((post) => bodyOf.get(post) ?? [])
  return [...new Map(found.map((one) => [one.id, one])).values()].map((arrangement) => ({
    arrangement,
    byMergers: lives.around(arrangement, bodiesIn(arrangement)),
  }))
}

/**
 * What the effects in view come to on the view's day, for a store to filter and count by.
 * @param standingEffects all of the view, from {@link standingEffectsInView}
 * @param lives those of the view, from `mergerLivesInView`
 */
export async function cohortsInView(
  view: View,
  standingEffects: readonly StandingEffect[],
  lives: MergerLives,
): Promise<readonly Cohort[]> {
  const [byName, inMade] = await Promise.all([namedBy(view, standingEffects), inMadeBodies(view, lives)])
  const others = byName.filter(({ id }) => !inMade.some(({ arrangement }) => arrangement.id === id))
  const named = [...inMade, ...others.map((arrangement) => ({ arrangement, byMergers: [] }))]
  const authorities = standingEffects.flatMap(({ authority }) => authority.places)
  const ancestors = await ancestorsInView(view, [...authorities, ...named.map(({ arrangement }) => arrangement.place)])
  return cohortsOf(standingEffects, named, ancestors, view.at.validAt)
}
