import { type Entry, isKind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { Post } from '../../model/post.ts'
import { type Find, found } from '../../rules/consistency/found.ts'
import { type Lifespan, lifespansOf } from '../../rules/lifespans.ts'
import type { View } from '../../store/store.ts'

const placeOf = (entry: Entry): readonly Id[] => (isKind('Organization', entry) ? [entry.place] : [])

/** Bodies and the places that they are at. */
export async function bodiesIn(stored: View, ids: readonly Id[]): Promise<Find> {
  const bodies = await stored.entries([...new Set(ids)])
  const places = await stored.entries([...new Set([...bodies.values()].flatMap(placeOf))])
  return (id) => bodies.get(id) ?? places.get(id)
}

/** What a body lives in, or a post of it, itself first; none where a part of that is not recorded. */
export function livesOf(find: Find, body: Id, post: Post | null = null): readonly Lifespan[] {
  const organization = found(find, 'Organization', body)
  const place = found(find, 'Place', organization?.place ?? null)
  return organization && place ? lifespansOf(post, organization, place) : []
}
