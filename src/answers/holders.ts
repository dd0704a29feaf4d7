import type { Id, OrganizationId, PersonId, PostId } from '../model/ids.ts'
import { anyOf } from '../store/queries.ts'
import type { Held } from '../store/store.ts'
import { entriesIn, type Source } from './source.ts'
import type { InViewOf, ViewReader } from './view-reader.ts'

type Counted = Pick<Held, 'atLeast' | 'atMost' | 'posts'>

/** How many posts are to be held on the view's day, vacancies and what mergers leave no room for aside. */
export async function heldInView(view: ViewReader, { atLeast, atMost, posts }: Counted): Promise<Held> {
  const { absent } = await view.mergedBodies()
  return { atLeast, atMost, posts, absent: [...absent] }
}

/** Whoever may hold all of these posts on the view's day. */
export async function holdersOfAll(view: ViewReader, posts: readonly PostId[]): Promise<Source<InViewOf<'Person'>>> {
  const all = [...new Set(posts)]
  const held = await heldInView(view, { atLeast: all.length, atMost: all.length, posts: all })
  return entriesIn(view, { ...anyOf('Person'), held })
}

/** The people who may hold each of the posts of a concurrent holding on the view's day, in the order of those of the main post. */
export async function holdersOfBoth({ value, view }: InViewOf<'ConcurrentHolding'>) {
  const [main, concurrent] = await Promise.all([holdersOf(view, value.first), holdersOf(view, value.second)])
  const both = main.filter((person) => concurrent.includes(person))
  return view.getAll('Person', [...new Set(both)])
}

async function holdersOf(view: ViewReader, post: PostId): Promise<readonly PersonId[]> {
  const there = await view.linkedThere('Occupancy', post, 'OCCUPIES')
  return there.flatMap(({ value }) => value.holder ?? [])
}

/** The posts that a person may hold on the view's day. */
export async function postsHeldBy(view: ViewReader, person: PersonId): Promise<readonly Id[]> {
  const there = await view.linkedThere('Occupancy', person, 'HELD_BY')
  return there.map(({ value }) => value.post)
}

/** The posts in a body on the view's day, whatever their time. */
export const postsIn = async (view: ViewReader, body: OrganizationId): Promise<readonly Id[]> =>
  (await view.linked('Post', body, 'POST_IN', 'in')).map(({ value }) => value.id)
