import type { Day } from '../model/date.ts'
import type { OrganizationId, PersonId } from '../model/ids.ts'
import { positionOf } from '../model/interval.ts'
import type { Organization } from '../model/organization.ts'
import { lifetimeOf, type Occupancy } from '../model/person.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import { containerOn } from '../model/relation.ts'
import type { Existence } from '../model/standing.ts'
import { gravestOf, ifShown } from '../rules/bodies.ts'
import { existenceOf, heldThrough, type Life, lifeOf, shownWith } from '../rules/existence.ts'
import { vacancyOf } from '../rules/vacancy.ts'
import { hasOneHolder } from '../rules/vocabularies.ts'
import { reasoned } from './reasons.ts'
import { datesOfSources } from './sources.ts'
import { eventsOf } from './standing-facts.ts'
import type { InView, ViewReader } from './view-reader.ts'

export type Living = Place | Organization | Post | Occupancy

/** The life of whoever holds something, as far as sources date it. */
async function holderLives(view: ViewReader, holder: PersonId | null): Promise<readonly Life[]> {
  const person = await view.read('Person', holder)
  if (!person) return []
  const valid = lifetimeOf(person)
  return valid.from || valid.to ? [lifeOf('HOLDER', { ...person, valid })] : []
}

/** Somebody who holds a post, with what that lives in. */
async function heldLives(view: ViewReader, occupancy: Occupancy): Promise<readonly Life[]> {
  const [post, alive, seen] = await Promise.all([
    view.read('Post', occupancy.post),
    holderLives(view, occupancy.holder),
    datesOfSources(view, occupancy),
  ])
  const around = post ? await livesOf(view, post) : []
  return [lifeOf('OWN_RECORD', occupancy, heldThrough(occupancy, seen)), ...shownWith([...alive, ...around])]
}

/** A thing and all it lives in, the nearest first; what is not recorded in the view is left out. */
async function livesOf(view: ViewReader, thing: Living): Promise<readonly Life[]> {
  if (thing.kind === 'Place') return [lifeOf('PLACE', thing)]
  if (thing.kind === 'Occupancy') return heldLives(view, thing)
  if (thing.kind === 'Post') {
    const organization = await view.read('Organization', containerOn(thing.organization, view.asOf.validAt))
    return [lifeOf('POST', thing), ...(organization ? await livesOf(view, organization) : [])]
  }
  const place = await view.read('Place', containerOn(thing.place, view.asOf.validAt))
  return [lifeOf('ORGANIZATION', thing), ...(place ? await livesOf(view, place) : [])]
}

const isOutside = ({ valid }: Pick<Life, 'valid'>, day: Day): boolean =>
  ['BEFORE', 'AFTER'].includes(positionOf(valid, day))

async function possiblyThere({ value, view }: InView<Living>): Promise<boolean> {
  // What is there on another day by its own dates is most of what is recorded of a post: nothing it lives in need be read.
  if (isOutside(value, view.asOf.validAt)) return false
  const [lives, { absent }] = await Promise.all([livesOf(view, value), view.mergedBodies()])
  return !absent.has(value.id) && !lives.some((life) => isOutside(life, view.asOf.validAt))
}

/** The same by the lives of mergers alone: what of a day many things are asked for is worked out once, of many days it would be for each. */
export async function mayBeThere(view: ViewReader, thing: Living): Promise<boolean> {
  if (isOutside(thing, view.asOf.validAt)) return false
  const [lives, body, mergers] = await Promise.all([livesOf(view, thing), bodyOf(view, thing), view.mergerLives()])
  const { validAt } = view.asOf
  const asResult = body === null ? null : mergers.asResult(body, validAt)
  const said = [
    thing.kind === 'Occupancy' ? ifShown(asResult) : asResult,
    thing.kind === 'Organization' ? mergers.asComponent(thing.id, validAt) : null,
  ]
  return !lives.some((life) => isOutside(life, validAt)) && said.every((one) => one?.state !== 'NO')
}

/** Those that are possibly there on the view's day: what lists below an object show. */
export async function onlyPossible<T extends Living>(things: readonly InView<T>[]): Promise<readonly InView<T>[]> {
  const there = await Promise.all(things.map(possiblyThere))
  return things.filter((_, i) => there[i])
}

const bodyOf = async (view: ViewReader, thing: Living): Promise<OrganizationId | null> => {
  if (thing.kind === 'Organization') return thing.id
  if (thing.kind === 'Post') return containerOn(thing.organization, view.asOf.validAt)
  const post = thing.kind === 'Occupancy' ? await view.read('Post', thing.post) : null
  return post && containerOn(post.organization, view.asOf.validAt)
}

async function existenceIn(view: ViewReader, thing: Living): Promise<Existence> {
  const [lives, body, mergers] = await Promise.all([livesOf(view, thing), bodyOf(view, thing), view.mergerLives()])
  const { validAt } = view.asOf
  const events = await eventsOf(view, lives, validAt)
  const asResult = body === null ? null : mergers.asResult(body, validAt)
  const ofMergers = thing.kind === 'Occupancy' ? ifShown(asResult) : asResult
  const ofItsOwn = thing.kind === 'Organization' ? mergers.asComponent(thing.id, validAt) : null
  return gravestOf(existenceOf(lives, events, validAt), [ofMergers, ofItsOwn])
}

/** Whether a thing exists on the view's day; what is in a body that a merger made, only as far as the merger does. */
export const existence = async (view: ViewReader, thing: Living) => reasoned(view, await existenceIn(view, thing))

/** Whether a post is vacant on the view's day. */
export async function vacancy(view: ViewReader, post: Post) {
  const all = await view.linked('Occupancy', post.id, 'OCCUPIES', 'in')
  const held = all.map(async ({ value }) => ({ occupancy: value, exists: await existenceIn(view, value) }))
  const oneHolder = hasOneHolder(await view.vocabularies(), post.role)
  return reasoned(view, vacancyOf(oneHolder, await Promise.all(held)))
}
