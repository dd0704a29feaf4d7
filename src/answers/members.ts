import type { Arrangement, ArrangementInContext, Member } from '../model/arrangement.ts'
import { type Entry, type EntryOf, isKind, type Kind } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'

type ReadEntry = (id: Id) => Promise<Entry | null>

async function readAs<K extends Kind>(read: ReadEntry, kind: K, id: Id): Promise<EntryOf<K> | null> {
  const entry = await read(id)
  return entry && isKind(kind, entry) ? entry : null
}

async function bodyMember(read: ReadEntry, id: Id): Promise<Member | null> {
  const organization = await readAs(read, 'Organization', id)
  const place = organization && (await readAs(read, 'Place', organization.place))
  return organization && place ? { post: null, organization, place } : null
}

async function postMember(read: ReadEntry, id: Id): Promise<Member | null> {
  const post = await readAs(read, 'Post', id)
  const body = post && (await bodyMember(read, post.organization))
  return post && body ? { ...body, post } : null
}

const membersOf = (read: ReadEntry, arrangement: Arrangement): readonly Promise<Member | null>[] =>
  arrangement.kind === 'ConcurrentHolding'
    ? [arrangement.first, arrangement.second].map((id) => postMember(read, id))
    : arrangement.components.map((id) => bodyMember(read, id))

/** An arrangement with its members and its place; null when one of them is not recorded. @param read gives an entry by id */
export async function readWithMembers(read: ReadEntry, arrangement: Arrangement): Promise<ArrangementInContext | null> {
  const [place, ...members] = await Promise.all([
    readAs(read, 'Place', arrangement.place),
    ...membersOf(read, arrangement),
  ])
  const known = members.filter((member) => member !== null)
  return place && known.length === members.length ? { arrangement, place, members: known } : null
}
