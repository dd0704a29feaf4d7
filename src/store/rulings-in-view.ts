import { type Arrangement, isArrangement } from '../model/arrangement.ts'
import type { Effect } from '../model/effect.ts'
import type { Entry } from '../model/entry.ts'
import type { Id, PlaceId } from '../model/ids.ts'
import type { Cohort } from '../model/standing.ts'
import {
  type Ancestors,
  cohortsOf,
  type StandingEffect,
  standingEffectOf,
  standingEffectsAmong,
} from '../rules/reach.ts'
import { anyOf } from './queries.ts'
import { everyEntry } from './scan.ts'
import type { View } from './store.ts'

type ById = Pick<View, 'entries'>
type Found = ReadonlyMap<Id, Entry>

/** Adds the entries that found ones refer to. */
async function withReferred(view: ById, found: Found, refer: (entry: Entry) => Id | null): Promise<Found> {
  const ids = new Set([...found.values()].map(refer).filter((id) => id !== null))
  return new Map([...found, ...(await view.entries([...ids]))])
}

/** The directives of effects, their issuers, and the places of these. */
async function issuersOf(view: ById, effects: readonly Effect[]): Promise<Found> {
  const directives = await view.entries([...new Set(effects.map(({ directive }) => directive))])
  const issuers = await withReferred(view, directives, (entry) => (entry.kind === 'Directive' ? entry.issuer : null))
  return withReferred(view, issuers, (entry) => (entry.kind === 'Organization' ? entry.place : null))
}

/** Every effect in view that decides standing, in order. They are as few as the provisions of directives. */
export async function standingEffectsInView(view: View): Promise<readonly StandingEffect[]> {
  const effects = await everyEntry(view, anyOf('Effect'))
  const deciding = effects.filter((effect) => standingEffectOf(effect, null) !== null)
  const found = await issuersOf(view, deciding)
  return standingEffectsAmong(deciding, (id) => found.get(id))
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

/**
 * What the effects in view come to on the view's day, for a store to filter and count by.
 * @param standingEffects all of the view, from {@link standingEffectsInView}
 */
export async function cohortsInView(
  view: View,
  standingEffects: readonly StandingEffect[],
): Promise<readonly Cohort[]> {
  const named = await namedBy(view, standingEffects)
  const authorities = standingEffects.flatMap(({ authority }) => authority ?? [])
  const ancestors = await ancestorsInView(view, [...authorities, ...named.map(({ place }) => place)])
  return cohortsOf(standingEffects, named, ancestors, view.at.validAt)
}
