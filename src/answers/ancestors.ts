import type { OrganizationId } from '../model/ids.ts'
import { possibleOn, relationOn } from '../model/relation.ts'
import { TIERS_OF_PLACES } from '../model/tiers.ts'
import { mayLieIn } from '../rules/whereabouts.ts'
import { onlyPossible } from './existence.ts'
import type { InViewOf, ViewReader } from './view-reader.ts'

/** The place that one lies in on the view's day, as far as is sure; none where what is recorded as such is surely not there. */
export async function placeAround({ value, view }: InViewOf<'Place'>): Promise<InViewOf<'Place'> | null> {
  const { validAt } = view.asOf
  const around = await view.get('Place', relationOn(value.parent, validAt))
  return around && mayLieIn(value, around.value, validAt) ? around : null
}

/** The places that one lies in on the view's day, as far as is sure, the nearest first. */
export async function placesAround(place: InViewOf<'Place'>): Promise<readonly InViewOf<'Place'>[]> {
  const found: InViewOf<'Place'>[] = []
  let next = await placeAround(place)
  while (next && found.length < TIERS_OF_PLACES) {
    found.push(next)
    next = await placeAround(next)
  }
  return found
}

const superiorsOf = async (view: ViewReader, { value }: InViewOf<'Organization'>) =>
  onlyPossible(await view.getAll('Organization', possibleOn(value.superiors, view.asOf.validAt)))

/** The bodies that one may answer to on the view's day, directly or through others, the nearest first. */
export async function bodiesAbove(one: InViewOf<'Organization'>): Promise<readonly InViewOf<'Organization'>[]> {
  const found = new Map<OrganizationId, InViewOf<'Organization'>>()
  for (let tier: readonly InViewOf<'Organization'>[] = [one]; tier.length > 0; ) {
    const above = (await Promise.all(tier.map((body) => superiorsOf(one.view, body)))).flat()
    tier = above.filter(({ value }) => !found.has(value.id))
    for (const body of tier) found.set(body.value.id, body)
  }
  return [...found.values()]
}
