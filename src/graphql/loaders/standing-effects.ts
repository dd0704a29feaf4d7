import type { Effect } from '../../model/effect.ts'
import type { Id } from '../../model/ids.ts'
import type { Entry } from '../../model/record.ts'
import { type StandingEffect, standingEffectOf, standingEffectsAmong } from '../../rules/reach.ts'
import { anyOf } from '../../store/queries.ts'
import type { View } from '../../store/store.ts'
import { isOf } from '../seen.ts'
import { everyEntry } from './scan.ts'

type Found = ReadonlyMap<Id, Entry>

/** Adds the entries that found ones refer to. */
async function withReferred(view: View, found: Found, refer: (entry: Entry) => Id | null): Promise<Found> {
  const ids = new Set([...found.values()].map(refer).filter((id) => id !== null))
  return new Map([...found, ...(await view.entries([...ids]))])
}

async function issuersOf(view: View, effects: readonly Effect[]): Promise<Found> {
  const directives = await view.entries([...new Set(effects.map(({ directive }) => directive))])
  const issuers = await withReferred(view, directives, (entry) => (isOf('Directive', entry) ? entry.issuer : null))
  return withReferred(view, issuers, (entry) => (isOf('Organization', entry) ? entry.place : null))
}

/** Every effect in view that decides standing, in order. They are as few as the provisions of directives. */
export async function loadStandingEffects(view: View): Promise<readonly StandingEffect[]> {
  const effects = await everyEntry(view, anyOf('Effect'))
  const decisive = effects.filter((effect) => standingEffectOf(effect, null) !== null)
  const found = await issuersOf(view, decisive)
  return standingEffectsAmong(decisive, (id) => found.get(id))
}
