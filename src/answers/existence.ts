import type { OrganizationId } from '../model/ids.ts'
import { positionOf } from '../model/interval.ts'
import type { Organization } from '../model/organization.ts'
import type { Occupancy } from '../model/person.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import { gravestOf } from '../rules/bodies.ts'
import { existenceOf } from '../rules/existence.ts'
import { type Lifespan, lifespansOf } from '../rules/lifespans.ts'
import { reasoned } from './reasons.ts'
import { eventsOf } from './standing-facts.ts'
import type { InView, ViewReader } from './view-reader.ts'

type Living = Place | Organization | Post | Occupancy

const own = (role: Lifespan['role'], { id, valid }: Living): Lifespan => ({ role, fact: id, valid })

/** A thing and all it lives in, the nearest first; what is not recorded in the view is left out. */
async function lifespansFor(view: ViewReader, thing: Living): Promise<readonly Lifespan[]> {
  if (thing.kind === 'Place') return lifespansOf(null, null, thing)
  if (thing.kind === 'Occupancy') {
    const post = await view.read('Post', thing.post)
    return [own('OWN_RECORD', thing), ...(post ? await lifespansFor(view, post) : [])]
  }
  if (thing.kind === 'Post') {
    const organization = await view.read('Organization', thing.organization)
    return [own('POST', thing), ...(organization ? await lifespansFor(view, organization) : [])]
  }
  const place = await view.read('Place', thing.place)
  return [own('ORGANIZATION', thing), ...(place ? lifespansOf(null, null, place) : [])]
}

async function possiblyThere({ value, view }: InView<Living>): Promise<boolean> {
  const [lifespans, { absent }] = await Promise.all([lifespansFor(view, value), view.mergedBodies()])
  const isOutside = ({ valid }: Lifespan) => ['BEFORE', 'AFTER'].includes(positionOf(valid, view.asOf.validAt))
  return !absent.has(value.id) && !lifespans.some(isOutside)
}

/** Those that are possibly there on the view's day: what lists below an object show. */
export async function onlyPossible<T extends Living>(things: readonly InView<T>[]): Promise<readonly InView<T>[]> {
  const there = await Promise.all(things.map(possiblyThere))
  return things.filter((_, i) => there[i])
}

const bodyOf = async (view: ViewReader, thing: Living): Promise<OrganizationId | null> => {
  if (thing.kind === 'Organization') return thing.id
  if (thing.kind === 'Post') return thing.organization
  const post = thing.kind === 'Occupancy' ? await view.read('Post', thing.post) : null
  return post?.organization ?? null
}

/** Whether a thing exists on the view's day; what is in a body that a merger made, only as far as the merger does. */
export async function existence(view: ViewReader, thing: Living) {
  const [lifespans, body, merged] = await Promise.all([
    lifespansFor(view, thing),
    bodyOf(view, thing),
    view.mergedBodies(),
  ])
  const events = await eventsOf(view, lifespans, view.asOf.validAt)
  const ofMergers = body === null ? null : merged.asResult(body)
  const ofItsOwn = thing.kind === 'Organization' ? merged.asComponent(thing.id) : null
  return reasoned(view, gravestOf(existenceOf(lifespans, events, view.asOf.validAt), [ofMergers, ofItsOwn]))
}
