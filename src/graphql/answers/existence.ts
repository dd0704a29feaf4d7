import type { OrganizationId } from '../../model/ids.ts'
import { positionOf } from '../../model/interval.ts'
import type { Organization } from '../../model/organization.ts'
import type { Occupancy } from '../../model/person.ts'
import type { Place } from '../../model/place.ts'
import type { Post } from '../../model/post.ts'
import type { Existence } from '../../model/standing.ts'
import { existenceOf, type Lifespan, lifespansOf } from '../../rules/existence.ts'
import type { Lens } from '../lens.ts'
import type { Seen } from '../seen.ts'
import { eventsOf } from './facts.ts'
import { reasoned } from './reasons.ts'
import { arrangementThere } from './standing.ts'

type Living = Place | Organization | Post | Occupancy

const own = (role: Lifespan['role'], { id, valid }: Living): Lifespan => ({ role, fact: id, valid })

/** A thing and all it lives in, the nearest first; what is not recorded in the view is left out. */
async function lifespansFor(lens: Lens, thing: Living): Promise<readonly Lifespan[]> {
  if (thing.kind === 'Place') return lifespansOf(null, null, thing)
  if (thing.kind === 'Occupancy') {
    const post = (await lens.see('Post', thing.post))?.it
    return [own('OWN_RECORD', thing), ...(post ? await lifespansFor(lens, post) : [])]
  }
  if (thing.kind === 'Post') {
    const organization = (await lens.see('Organization', thing.organization))?.it
    return [own('POST', thing), ...(organization ? await lifespansFor(lens, organization) : [])]
  }
  const place = (await lens.see('Place', thing.place))?.it
  return [own('ORGANIZATION', thing), ...(place ? lifespansOf(null, null, place) : [])]
}

async function possiblyThere({ it, lens }: Seen<Living>): Promise<boolean> {
  const lifespans = await lifespansFor(lens, it)
  return lifespans.every(({ valid }) => !['BEFORE', 'AFTER'].includes(positionOf(valid, lens.at.validAt)))
}

/** Those that are possibly there on the view's day: what lists below an object show. */
export async function onlyThere<T extends Living>(things: readonly Seen<T>[]): Promise<readonly Seen<T>[]> {
  const there = await Promise.all(things.map(possiblyThere))
  return things.filter((_, i) => there[i])
}

const GRAVEST = ['NO', 'UNKNOWN', 'YES'] as const

/** A body that a merger made is there no more surely than the merger; several mergers of it are alternatives, the surest counts. */
function asMerged(existence: Existence, mergers: readonly Existence[]): Existence {
  const surest = GRAVEST.toReversed().flatMap((state) => mergers.find((one) => one.state === state) ?? [])[0]
  if (!surest) return existence
  const gravest = GRAVEST.find((state) => existence.state === state || surest.state === state)
  return existence.state === gravest ? existence : surest
}

async function mergersInto(lens: Lens, organization: OrganizationId): Promise<readonly Existence[]> {
  const mergers = await lens.linked('BodyMerger', organization, 'RESULT', 'in')
  const found = await Promise.all(mergers.map(({ it }) => arrangementThere(lens, it)))
  return found.filter((one) => one !== null)
}

const bodyOf = async (lens: Lens, thing: Living): Promise<OrganizationId | null> => {
  if (thing.kind === 'Organization') return thing.id
  if (thing.kind === 'Post') return thing.organization
  const post = thing.kind === 'Occupancy' ? await lens.see('Post', thing.post) : null
  return post?.it.organization ?? null
}

/** Whether a thing exists on the view's day; what is in a merged body, only as far as the merger does. */
export async function existence(lens: Lens, thing: Living) {
  const [lifespans, body] = await Promise.all([lifespansFor(lens, thing), bodyOf(lens, thing)])
  const [events, mergers] = await Promise.all([
    eventsOf(lens, lifespans, lens.at.validAt),
    body ? mergersInto(lens, body) : [],
  ])
  return reasoned(lens, asMerged(existenceOf(lifespans, events, lens.at.validAt), mergers))
}
