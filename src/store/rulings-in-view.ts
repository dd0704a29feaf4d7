import { type Arrangement, isArrangement } from '../model/arrangement.ts'
import type { Directive } from '../model/directive.ts'
import type { Entry } from '../model/entry.ts'
import type { Id, OrganizationId, PlaceId } from '../model/ids.ts'
import type { Place } from '../model/place.ts'
import { containerOn, targetsOf } from '../model/relation.ts'
import type { Cohort } from '../model/standing.ts'
import { issuersOf } from '../rules/authority.ts'
import { cohortsOf, type NamedArrangement, type WhereaboutsInView } from '../rules/cohorts.ts'
import type { MergerLives } from '../rules/merger-lives.ts'
import { decidesStanding, type StandingEffect, standingEffectsAmong } from '../rules/reach.ts'
import { type Parents, type WhereaboutsOf, whereaboutsIn } from '../rules/whereabouts.ts'
import { anyOf } from './queries.ts'
import { everyEntry } from './scan.ts'
import type { View } from './store.ts'

type ById = Pick<View, 'entries'>
type ByLink = Pick<View, 'linked'>
type Found = ReadonlyMap<Id, Entry>
const NOTHING: Found = new Map()

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

/** Places by id, and all that they ever lay in. */
async function withPlacesAbove(view: ById, found: Found): Promise<Found> {
  const above = [...found.values()].flatMap((entry) => (entry.kind === 'Place' ? targetsOf(entry.parent) : []))
  const unknown = [...new Set(above)].filter((id) => !found.has(id))
  const more = unknown.length === 0 ? NOTHING : await view.entries(unknown)
  return more.size === 0 ? found : withPlacesAbove(view, new Map([...found, ...more]))
}

/** Directives by id, their issuers, the places of these, and all that those lie in: what `authorityOf` looks at. */
export async function withIssuers(view: ById, directives: Found): Promise<Found> {
  const issuers = await withReferred(view, directives, (entry) => (entry.kind === 'Directive' ? issuersOf(entry) : []))
  const seats = await withReferred(view, issuers, (entry) =>
    entry.kind === 'Organization' ? targetsOf(entry.place) : [],
  )
  return withPlacesAbove(view, seats)
}

/** Every effect in view that decides standing, oldest first. They are as few as the provisions of directives. */
export async function standingEffectsInView(view: View): Promise<readonly StandingEffect[]> {
  const effects = (await everyEntry(view, anyOf('Effect'))).filter(decidesStanding)
  const directives = [...new Set(effects.map(({ directive }) => directive))]
  const [own, later] = await Promise.all([view.entries(directives), laterThan(view, directives)])
  const found = await withIssuers(view, new Map([...own, ...later.map((one) => [one.id, one] as const)]))
  return standingEffectsAmong({ effects, later, find: (id) => found.get(id) })
}

/** The places of each tier are asked for in one call. */
async function parentsOf(view: ById, places: readonly PlaceId[]): Promise<Parents> {
  const parents = new Map<PlaceId, Place['parent']>()
  for (let tier = [...new Set(places)]; tier.length > 0; ) {
    const found = await view.entries(tier)
    for (const id of tier) {
      const place = found.get(id)
      parents.set(id, place?.kind === 'Place' ? place.parent : null)
    }
    const above = tier.flatMap((id) => targetsOf(parents.get(id) ?? null))
    tier = [...new Set(above)].filter((id) => !parents.has(id))
  }
  return parents
}

/** Gives where each of these places lies. */
export const whereaboutsInView = async (view: ById, places: readonly PlaceId[]): Promise<WhereaboutsOf> =>
  whereaboutsIn(await parentsOf(view, places))

/** The arrangements that standing effects name one by one. */
async function namedBy(view: ById, standingEffects: readonly StandingEffect[]): Promise<readonly Arrangement[]> {
  const targets = new Set(standingEffects.flatMap(({ effect }) => effect.target ?? []))
  return [...(await view.entries([...targets])).values()].filter(isArrangement)
}

type Linked = ReadonlyMap<Id, readonly Entry[]>
const NONE: Linked = new Map()
const entriesIn = (found: Linked): readonly Entry[] => [...found.values()].flat()

/** The arrangements of bodies that mergers made, and of posts in them, each with the lives of these bodies. */
async function inMadeBodies(view: ByLink & Pick<View, 'at'>, lives: MergerLives): Promise<readonly NamedArrangement[]> {
  if (lives.made.length === 0) return []
  const [inside, mergers] = await Promise.all(
    (['POST_IN', 'COMPONENT'] as const).map((link) => view.linked(lives.made, link, 'in')),
  )
  const posts = entriesIn(inside ?? NONE).filter((entry) => entry.kind === 'Post')
  const { validAt } = view.at
  const bodyOf = new Map<Id, OrganizationId>(
    posts.map(({ id, organization }) => [id, containerOn(organization, validAt)]),
  )
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

/** Where some places lie, those of the authorities behind orders, and those that moved out of or into their reach. */
async function placesUnder(
  view: View,
  standingEffects: readonly StandingEffect[],
  places: readonly PlaceId[],
): Promise<WhereaboutsInView> {
  const authorities = new Set(standingEffects.flatMap(({ authority }) => authority.places))
  const moved = authorities.size === 0 ? [] : await view.movedPlaces()
  const of = await whereaboutsInView(view, [...authorities, ...places, ...moved])
  return { of, moved: moved.filter((place) => of(place).ever.some((one) => authorities.has(one))) }
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
  const places = named.map(({ arrangement }) => arrangement.place)
  const around = await placesUnder(view, standingEffects, places)
  return cohortsOf(standingEffects, named, around, view.at.validAt)
}
