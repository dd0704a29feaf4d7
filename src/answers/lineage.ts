import type { Entry } from '../model/entry.ts'
import type { OrganizationId, PlaceId, PostId } from '../model/ids.ts'
import type { Organization } from '../model/organization.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import { containerOn } from '../model/relation.ts'
import { carriesOn, placesTakingOver, predecessorsOf, SAME_TYPE, type Step, successorsOf } from '../rules/succession.ts'
import { allInView, type InView, inView, type ViewReader } from './view-reader.ts'

const eventsOn = async (view: ViewReader, id: PlaceId | OrganizationId | PostId, link: 'ORIGINAL' | 'RESULTED_IN') =>
  (await view.linked('ChangeEvent', id, link, 'in')).map(({ value }) => value)

/** What a place or body became by the view's day. */
export async function successors({ value, view }: InView<Place | Organization>): Promise<readonly InView<Step>[]> {
  return allInView(view, successorsOf(value.id, await eventsOn(view, value.id, 'ORIGINAL'), view.asOf.validAt))
}

/** What a place or body came from by the view's day. */
export async function predecessors({ value, view }: InView<Place | Organization>): Promise<readonly InView<Step>[]> {
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

/** The posts of the same type at a place to which the post's own place went. */
async function atSuccessor({ value, view }: InView<Post>, { event, other }: Step): Promise<readonly PostSuccessor[]> {
  const [place, type] = await Promise.all([view.get('Place', other), view.get('PostType', value.type)])
  if (!place || !type) return []
  const bodies = await view.linked('Organization', place.value.id, 'AT_PLACE', 'in')
  const posts = await Promise.all(bodies.map((body) => view.linked('Post', body.value.id, 'POST_IN', 'in')))
  return posts
    .flat()
    .filter((post) => carriesOn(post.value, value))
    .map((post) => ({ post, derived: true, rule: SAME_TYPE, inputs: [inView(view, event), place, type] }))
}

async function derived(post: InView<Post>): Promise<readonly PostSuccessor[]> {
  const { value, view } = post
  const day = view.asOf.validAt
  const organization = await view.read('Organization', containerOn(value.organization, day))
  if (value.type === null || !organization) return []
  const place = containerOn(organization.place, day)
  const steps = placesTakingOver(place, await eventsOn(view, place, 'ORIGINAL'), view.asOf.validAt)
  return (await Promise.all(steps.map((step) => atSuccessor(post, step)))).flat()
}

/** What carries on a post by the view's day: what sources say, else what follows from where its place went. */
export async function postSuccessors(post: InView<Post>): Promise<readonly PostSuccessor[]> {
  const told = await stated(post)
  return told.length > 0 ? told : derived(post)
}
