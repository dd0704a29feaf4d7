import type { Day } from '../model/date.ts'
import type { OrganizationId, PostId } from '../model/ids.ts'
import { positionOf } from '../model/interval.ts'
import type { Organization } from '../model/organization.ts'
import { lifetimeOf, type Occupancy } from '../model/person.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import { containerOn } from '../model/relation.ts'
import type { Existence } from '../model/standing.ts'
import { gravestOf, ifShown } from '../rules/bodies.ts'
import { existenceOf, heldThrough, type Life, lifeOf, shownWith } from '../rules/existence.ts'
import { type Held, vacancyOf } from '../rules/vacancy.ts'
import { hasOneHolder } from '../rules/vocabularies.ts'
import type { MergedBodies } from '../store/mergers-in-view.ts'
import { allMaybeAsync, mapMaybeAsync, type Soon } from './lazy.ts'
import { reasoned } from './reasons.ts'
import { datesOfSources } from './sources.ts'
import { eventsOf } from './standing-facts.ts'
import type { InView, ViewReader } from './view-reader.ts'

export type Living = Place | Organization | Post | Occupancy

/** The life of whoever holds something, as far as sources date it. */
const holderLives = (view: ViewReader, thing: Living): Soon<readonly Life[]> =>
  mapMaybeAsync(view.read('Person', thing.kind === 'Occupancy' ? thing.holder : null), (person) => {
    if (!person) return []
    const valid = lifetimeOf(person)
    return valid.from || valid.to ? [lifeOf('HOLDER', { ...person, valid })] : []
  })

/** What a thing lives in on the view's day; null: in nothing, or in what is not recorded in the view. */
function containerOf(view: ViewReader, thing: Living): Soon<Exclude<Living, Occupancy> | null> {
  const { validAt } = view.asOf
  if (thing.kind === 'Occupancy') return view.read('Post', thing.post)
  if (thing.kind === 'Post') return view.read('Organization', containerOn(thing.organization, validAt))
  return thing.kind === 'Organization' ? view.read('Place', containerOn(thing.place, validAt)) : null
}

type Around = readonly Exclude<Living, Occupancy>[]

/** All that a thing lives in, the nearest first. */
const around = (view: ViewReader, thing: Living): Soon<Around> =>
  mapMaybeAsync(containerOf(view, thing), (one) =>
    one ? mapMaybeAsync(around(view, one), (more): Around => [one, ...more]) : [],
  )

const ROLE = { Place: 'PLACE', Organization: 'ORGANIZATION', Post: 'POST' } as const
const lifeIn = (thing: Exclude<Living, Occupancy>): Life => lifeOf(ROLE[thing.kind], thing)

/** A thing and all it lives in, the nearest first; of somebody who holds a post, with that life as well. */
async function livesOf(view: ViewReader, thing: Living): Promise<readonly Life[]> {
  if (thing.kind !== 'Occupancy') return [thing, ...(await around(view, thing))].map(lifeIn)
  const [lives, alive, seen] = await Promise.all([
    around(view, thing),
    holderLives(view, thing),
    datesOfSources(view, thing),
  ])
  return [lifeOf('OWN_RECORD', thing, heldThrough(thing, seen)), ...shownWith([...alive, ...lives.map(lifeIn)])]
}

const isOutside = ({ valid }: Pick<Life, 'valid'>, day: Day): boolean =>
  ['BEFORE', 'AFTER'].includes(positionOf(valid, day))

function possiblyThere({ value, view }: InView<Living>): Soon<boolean> {
  const { validAt } = view.asOf
  // What is there on another day by its own dates is most of what is recorded of a post: nothing it lives in need be read.
  if (isOutside(value, validAt)) return false
  const [found, alive, bodies] = [around(view, value), holderLives(view, value), view.mergedBodies()]
  return mapMaybeAsync(
    allMaybeAsync<[Around, readonly Life[], MergedBodies]>([found, alive, bodies]),
    ([things, lives, { absent }]) =>
      !absent.has(value.id) && ![...things, ...lives].some((one) => isOutside(one, validAt)),
  )
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
export const onlyPossible = <T extends Living>(things: readonly InView<T>[]): Soon<readonly InView<T>[]> =>
  mapMaybeAsync(allMaybeAsync<readonly boolean[]>(things.map(possiblyThere)), (there) =>
    things.filter((_, i) => there[i]),
  )

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

/** All that is recorded of who holds a post, and how surely each of it goes on on the view's day. */
export async function heldIn(view: ViewReader, post: PostId): Promise<readonly Held[]> {
  const all = await view.linked('Occupancy', post, 'OCCUPIES', 'in')
  return Promise.all(all.map(async ({ value }) => ({ occupancy: value, exists: await existenceIn(view, value) })))
}

/** Whether a post is vacant on the view's day. */
export async function vacancy(view: ViewReader, post: Post) {
  const [held, vocabularies] = await Promise.all([heldIn(view, post.id), view.vocabularies()])
  return reasoned(view, vacancyOf(hasOneHolder(vocabularies, post.role), held))
}
