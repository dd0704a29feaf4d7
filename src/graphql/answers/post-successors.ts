import type { ChangeEvent } from '../../model/change-event.ts'
import type { PlaceId, PostId } from '../../model/ids.ts'
import { type Step, successorsOf } from '../../rules/lineage.ts'
import type { Lens } from '../lens.ts'
import { type SeenNode, type SeenPost, seen } from '../seen.ts'

/** A post that carries on another, and whether a source says so. */
export interface SeenPostSuccessor {
  readonly post: SeenPost
  readonly derived: boolean
  readonly rule: string | null
  readonly inputs: readonly SeenNode[]
}

const RULE = 'same-type-where-the-place-went'

const eventsOn = async (lens: Lens, id: PostId | PlaceId) =>
  (await lens.linked('ChangeEvent', id, 'ORIGINAL', 'in')).map(({ it }) => it)

/** By events that name the posts themselves. */
async function stated({ it, lens }: SeenPost): Promise<readonly SeenPostSuccessor[]> {
  const steps = successorsOf(it.id, await eventsOn(lens, it.id), lens.at.validAt)
  const posts = await Promise.all(steps.map(({ other }) => lens.see('Post', other)))
  return posts.flatMap((post, i) => {
    const step = steps[i]
    return post && step ? [{ post, derived: false, rule: null, inputs: [seen(lens, step.event)] }] : []
  })
}

/** The posts of the same type at a place to which the post's own place went. */
async function atSuccessor({ it, lens }: SeenPost, { event, other }: Step): Promise<readonly SeenPostSuccessor[]> {
  const [place, type] = await Promise.all([lens.see('Place', other), lens.see('PostType', it.type)])
  if (!place || !type) return []
  const bodies = await lens.linked('Organization', place.it.id, 'AT_PLACE', 'in')
  const posts = await Promise.all(bodies.map((body) => lens.linked('Post', body.it.id, 'POST_IN', 'in')))
  return posts
    .flat()
    .filter((post) => post.it.type === it.type)
    .map((post) => ({ post, derived: true, rule: RULE, inputs: [seen(lens, event), place, type] }))
}

/** A place that only gave something away keeps its posts. */
const ends = ({ originals }: ChangeEvent, place: PlaceId) =>
  originals.some(({ id, outcome }) => id === place && outcome === 'ENDED')

async function derived(post: SeenPost): Promise<readonly SeenPostSuccessor[]> {
  const { it, lens } = post
  const organization = await lens.see('Organization', it.organization)
  if (it.type === null || !organization) return []
  const { place } = organization.it
  const steps = successorsOf(place, await eventsOn(lens, place), lens.at.validAt).filter(({ event }) =>
    ends(event, place),
  )
  return (await Promise.all(steps.map((step) => atSuccessor(post, step)))).flat()
}

/** What carries on a post by the view's day: what sources say, else what follows from where its place went. */
export async function postSuccessors(post: SeenPost): Promise<readonly SeenPostSuccessor[]> {
  const told = await stated(post)
  return told.length > 0 ? told : derived(post)
}
