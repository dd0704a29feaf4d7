import type { ChangeEvent } from '../model/change-event.ts'
import type { Entry } from '../model/entry.ts'
import type { OrganizationType, PostType } from '../model/general-model.ts'
import type { PlaceId } from '../model/ids.ts'
import type { Organization } from '../model/organization.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import { containerOn } from '../model/relation.ts'
import {
  carriesOn,
  FOLLOWING_TYPE,
  placesTakingOver,
  predecessorsOf,
  SAME_TYPE,
  type Step,
  successorsOf,
  typesTakingOver,
} from '../rules/succession.ts'
import { allInView, type InView, inView, type ViewReader } from './view-reader.ts'

type Changed = ChangeEvent['results'][number]

const eventsOn = async (view: ViewReader, id: Changed, link: 'ORIGINAL' | 'RESULTED_IN') =>
  (await view.linked('ChangeEvent', id, link, 'in')).map(({ value }) => value)

/** What has a lineage of its own. */
type Inherited = Place | Organization | OrganizationType | PostType

/** What a place, a body, or a class of bodies or posts became by the view's day. */
export async function successors({ value, view }: InView<Inherited>): Promise<readonly InView<Step>[]> {
  return allInView(view, successorsOf(value.id, await eventsOn(view, value.id, 'ORIGINAL'), view.asOf.validAt))
}

/** What it came from by the view's day. */
export async function predecessors({ value, view }: InView<Inherited>): Promise<readonly InView<Step>[]> {
  return allInView(view, predecessorsOf(value.id, await eventsOn(view, value.id, 'RESULTED_IN'), view.asOf.validAt))
}

/** A post that carries on another, and whether a source says so. */
export interface PostSuccessor {
  readonly post: InView<Post>
  readonly derived: boolean
  readonly rule: string | null
  readonly inputs: readonly InView<Entry>[]
}

/** By events that name the posts themselves. */
async function stated({ value, view }: InView<Post>): Promise<readonly PostSuccessor[]> {
  const steps = successorsOf(value.id, await eventsOn(view, value.id, 'ORIGINAL'), view.asOf.validAt)
  const posts = await Promise.all(steps.map(({ other }) => view.get('Post', other)))
  return posts.flatMap((post, i) => {
    const step = steps[i]
    return post && step ? [{ post, derived: false, rule: null, inputs: [inView(view, step.event)] }] : []
  })
}

async function postsAt(view: ViewReader, place: PlaceId): Promise<readonly InView<Post>[]> {
  const bodies = await view.linked('Organization', place, 'AT_PLACE', 'in')
  return (await Promise.all(bodies.map((body) => view.linked('Post', body.value.id, 'POST_IN', 'in')))).flat()
}

/** The posts of the same type at a place to which the post's own place went. */
async function atSuccessor({ value, view }: InView<Post>, { event, other }: Step): Promise<readonly PostSuccessor[]> {
  const [place, type] = await Promise.all([view.get('Place', other), view.get('PostType', value.type)])
  if (!place || !type) return []
  return (await postsAt(view, place.value.id))
    .filter((post) => carriesOn(post.value, value))
    .map((post) => ({ post, derived: true, rule: SAME_TYPE, inputs: [inView(view, event), place, type] }))
}

/** The posts at the same place of a type that followed the post's own. */
async function ofFollowing(view: ViewReader, at: PlaceId, { event, other }: Step): Promise<readonly PostSuccessor[]> {
  const [place, type] = await Promise.all([view.get('Place', at), view.get('PostType', other)])
  if (!place || !type) return []
  return (await postsAt(view, at))
    .filter((post) => post.value.type === type.value.id)
    .map((post) => ({ post, derived: true, rule: FOLLOWING_TYPE, inputs: [inView(view, event), place, type] }))
}

async function derived(post: InView<Post>): Promise<readonly PostSuccessor[]> {
  const { value, view } = post
  const day = view.asOf.validAt
  const organization = await view.read('Organization', containerOn(value.organization, day))
  if (value.type === null || !organization) return []
  const place = containerOn(organization.place, day)
  const moved = placesTakingOver(place, await eventsOn(view, place, 'ORIGINAL'), day)
  const followed = typesTakingOver(value.type, await eventsOn(view, value.type, 'ORIGINAL'), day)
  const found = [
    ...moved.map((step) => atSuccessor(post, step)),
    ...followed.map((step) => ofFollowing(view, place, step)),
  ]
  return (await Promise.all(found)).flat()
}

/** What carries on a post by the view's day: what sources say, else what follows from where its place went, or its type. */
export async function postSuccessors(post: InView<Post>): Promise<readonly PostSuccessor[]> {
  const told = await stated(post)
  return told.length > 0 ? told : derived(post)
}
