import type { Arrangement } from '../../model/arrangement.ts'
import type { ArrangementInContext, Member } from '../../model/arrangement-in-context.ts'
import type { OrganizationId, PostId } from '../../model/ids.ts'
import type { Post } from '../../model/post.ts'
import type { Lens } from '../lens.ts'

async function memberOf(lens: Lens, post: Post | null, id: OrganizationId): Promise<Member | null> {
  const organization = (await lens.see('Organization', id))?.it
  const place = organization && (await lens.see('Place', organization.place))?.it
  return organization && place ? { post, organization, place } : null
}

async function memberByPost(lens: Lens, id: PostId): Promise<Member | null> {
  const post = (await lens.see('Post', id))?.it
  return post ? memberOf(lens, post, post.organization) : null
}

const membersOf = (lens: Lens, arrangement: Arrangement): readonly Promise<Member | null>[] =>
  arrangement.kind === 'ConcurrentHolding'
    ? [arrangement.first, arrangement.second].map((id) => memberByPost(lens, id))
    : arrangement.components.map((id) => memberOf(lens, null, id))

/** An arrangement with its members, where it did not come from a list with them; null when one is not recorded in the view. */
export async function loadContext(lens: Lens, arrangement: Arrangement): Promise<ArrangementInContext | null> {
  const [place, ...members] = await Promise.all([lens.see('Place', arrangement.place), ...membersOf(lens, arrangement)])
  const known = members.filter((member) => member !== null)
  if (!place || known.length < members.length) return null
  const context = { arrangement, place: place.it, members: known }
  lens.keepContext(context)
  return context
}
