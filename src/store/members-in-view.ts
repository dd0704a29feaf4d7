import type { Arrangement, ArrangementInContext, Member } from '../model/arrangement.ts'
import type { Day } from '../model/date.ts'
import { type Entry, type EntryOf, isKind, type Kind } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'
import { containerOn, containersOf, isMoving, targetsOf } from '../model/relation.ts'
import { type ContextSince, type Surroundings, surroundingsOf, surroundingsOver } from '../rules/surroundings.ts'

/** Gives an entry by id; null where the view has none. */
export type ReadEntry = (id: Id) => Entry | null | Promise<Entry | null>

async function readAs<K extends Kind>(read: ReadEntry, kind: K, id: Id): Promise<EntryOf<K> | null> {
  const entry = await read(id)
  return entry && isKind(kind, entry) ? entry : null
}

async function bodyMember(read: ReadEntry, id: Id, day: Day): Promise<Member | null> {
  const organization = await readAs(read, 'Organization', id)
  const place = organization && (await readAs(read, 'Place', containerOn(organization.place, day)))
  return organization && place ? { post: null, organization, place } : null
}

async function postMember(read: ReadEntry, id: Id, day: Day): Promise<Member | null> {
  const post = await readAs(read, 'Post', id)
  const body = post && (await bodyMember(read, containerOn(post.organization, day), day))
  return post && body ? { ...body, post } : null
}

const membersOf = (read: ReadEntry, arrangement: Arrangement, day: Day): readonly Promise<Member | null>[] =>
  arrangement.kind === 'ConcurrentHolding'
    ? [arrangement.first, arrangement.second].map((id) => postMember(read, id, day))
    : arrangement.components.map((id) => bodyMember(read, id, day))

/** An arrangement with its members as they were on a day, and its place; null when one of them is not recorded. */
export async function readWithMembers(
  read: ReadEntry,
  arrangement: Arrangement,
  day: Day,
): Promise<ArrangementInContext | null> {
  const [place, ...members] = await Promise.all([
    readAs(read, 'Place', arrangement.place),
    ...membersOf(read, arrangement, day),
  ])
  const known = members.filter((member) => member !== null)
  return place && known.length === members.length ? { arrangement, place, members: known } : null
}

/** The bodies that its posts were ever in, or that are merged. */
async function bodiesEver(read: ReadEntry, { members }: ArrangementInContext) {
  const ids = members.flatMap(({ post, organization }) => (post ? targetsOf(post.organization) : [organization.id]))
  const bodies = await Promise.all([...new Set(ids)].map((id) => readAs(read, 'Organization', id)))
  return bodies.filter((body) => body !== null)
}

/** The first days on which its members may be elsewhere than before. */
async function turnsOf(read: ReadEntry, context: ArrangementInContext): Promise<readonly Day[]> {
  const bodies = await bodiesEver(read, context)
  const spans = [
    ...context.members.flatMap(({ post }) => (post ? containersOf(post.organization) : [])),
    ...bodies.flatMap(({ place }) => containersOf(place)),
  ]
  return [...new Set(spans.map(({ from }) => from))].toSorted()
}

async function readOver(read: ReadEntry, context: ArrangementInContext): Promise<readonly ContextSince[]> {
  const days = await turnsOf(read, context)
  const contexts = await Promise.all(days.map((day) => readWithMembers(read, context.arrangement, day)))
  return contexts.flatMap((one, at) => (one ? [{ from: days[at] as Day, context: one }] : []))
}

const hasMoved = ({ members }: ArrangementInContext): boolean =>
  members.some(({ post, organization }) => (post && isMoving(post.organization)) || isMoving(organization.place))

/** What an arrangement is not there without, over all time; at once where nothing in it ever moved. */
export const surroundingsIn = (read: ReadEntry, context: ArrangementInContext): Surroundings | Promise<Surroundings> =>
  hasMoved(context) ? readOver(read, context).then(surroundingsOver) : surroundingsOf(context)
