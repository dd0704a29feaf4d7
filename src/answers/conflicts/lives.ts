import { FIRST_DAY, LAST_DAY } from '../../model/date.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { Id, OrganizationId } from '../../model/ids.ts'
import type { Post } from '../../model/post.ts'
import { containersOf, type Span, targetsOf } from '../../model/relation.ts'
import { type Find, found } from '../../rules/consistency/found.ts'
import { boundedWhile, type Lifespan, lifespanOf } from '../../rules/lifespans.ts'
import type { View } from '../../store/store.ts'

const placesOf = (entry: Entry): readonly Id[] => (isKind('Organization', entry) ? targetsOf(entry.place) : [])

/** Bodies and the places that they were ever at. */
export async function bodiesIn(stored: View, ids: readonly Id[]): Promise<Find> {
  const bodies = await stored.entries([...new Set(ids)])
  const places = await stored.entries([...new Set([...bodies.values()].flatMap(placesOf))])
  return (id) => bodies.get(id) ?? places.get(id)
}

/** A body and the places that it was ever at, each for as long as it was there, and the body was lived in; none where one is not recorded. */
function livesWhile(find: Find, span: Span<OrganizationId>): readonly Lifespan[] {
  const organization = found(find, 'Organization', span.to)
  const spans = organization ? containersOf(organization.place) : []
  const places = spans.flatMap((at) => {
    const place = found(find, 'Place', at.to)
    return place ? [boundedWhile(lifespanOf('PLACE', place), at)] : []
  })
  if (!organization || places.length < spans.length) return []
  return [lifespanOf('ORGANIZATION', organization), ...places].map((life) => boundedWhile(life, span))
}

/** What a body lives in, itself first; none where a part of that is not recorded. */
export const livesOfBody = (find: Find, to: OrganizationId): readonly Lifespan[] =>
  livesWhile(find, { to, from: FIRST_DAY, until: LAST_DAY })

/** What a post lives in, itself first; none where a part of that is not recorded. */
export function livesOfPost(find: Find, post: Post): readonly Lifespan[] {
  const bodies = containersOf(post.organization).map((span) => livesWhile(find, span))
  return bodies.every((lives) => lives.length > 0) ? [lifespanOf('POST', post), ...bodies.flat()] : []
}
