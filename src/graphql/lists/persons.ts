import { heldInView } from '../../answers/holders.ts'
import { entriesIn } from '../../answers/source.ts'
import type { InViewOf, ViewReader } from '../../answers/view-reader.ts'
import { Incorrect } from '../../model/errors.ts'
import type { PostId } from '../../model/ids.ts'
import { anyOf } from '../../store/queries.ts'
import type { Held } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import { existingId, existingIds, uniqueList } from './arguments.ts'
import type { Open } from './choices.ts'

/** More posts than anybody holds. */
const MOST_POSTS = 1_000

/** @throws Incorrect for a number of posts that nobody is asked to hold */
function leastPosts(asked: number | null | undefined): number | null {
  if (asked === null || asked === undefined || (asked >= 0 && asked <= MOST_POSTS)) return asked ?? null
  throw new Incorrect(`"holdsAtLeast" is ${asked}.`, `Give a number from 0 to ${MOST_POSTS}.`)
}

/** Both posts of a concurrent holding; null where none is asked for. @throws NotFound */
async function postsOf(view: ViewReader, holding: string | null | undefined): Promise<readonly PostId[] | null> {
  const id = await existingId(view, 'holding', holding)
  const found = await view.read('ConcurrentHolding', id)
  return found && [found.first, found.second]
}

const idsOf = async (view: ViewReader, posts: readonly string[] | null | undefined) =>
  posts ? existingIds(view, 'post', uniqueList('holds', posts) ?? []) : null

async function heldBy(view: ViewReader, filter: sdl.PersonFilter | null): Promise<Held | null> {
  const least = leastPosts(filter?.holdsAtLeast)
  const asked = [await idsOf(view, filter?.holds), await postsOf(view, filter?.holding)].filter((one) => one !== null)
  if (asked.length + Number(least !== null) > 1)
    throw new Incorrect(
      'More than one of `holds`, `holding` and `holdsAtLeast` is given.',
      'Give one: who holds all of some posts, or both of a holding, or how many.',
    )
  const [posts = null] = asked
  if (posts === null && least === null) return null
  const atLeast = posts ? Math.max(new Set(posts).size, 1) : (least ?? 0)
  return heldInView(view, { atLeast, atMost: MOST_POSTS, posts })
}

/** The people that a filter asks for. */
export const personSource: Open<sdl.PersonFilter, InViewOf<'Person'>> = async (
  view,
  filter,
  order = 'LISTED',
  among = null,
) => entriesIn(view, { ...anyOf('Person'), held: await heldBy(view, filter), order, among })
