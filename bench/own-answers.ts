import type { Store } from '../src/store/store.ts'
import { ownSide } from './own-side.ts'
import type { Case } from './peer/orders.ts'
import { type Walk, walkOf } from './twelve.ts'

interface HeldPosts {
  readonly posts: {
    readonly nodes: readonly {
      readonly key: string
      readonly knownHolders: readonly { readonly holder: { readonly key: string; readonly name: string } }[]
    }[]
  }
}

/** No list groups by person: whoever asks does. */
function twoPosts({ posts }: HeldPosts) {
  const held = posts.nodes.flatMap(({ key, knownHolders }) => knownHolders.map(({ holder }) => ({ post: key, holder })))
  return [...Map.groupBy(held, ({ holder }) => holder.key).values()]
    .map((own) => ({ holder: own[0]?.holder, posts: [...new Set(own.map(({ post }) => post))] }))
    .filter((person) => person.posts.length > 1)
}

/** One of our stores asked as the peer is. */
export interface Own {
  readonly walk: Walk
  ask(question: string, one: Case): Promise<unknown>
}

/** @param known the pages of all that is suspended; without them they are asked for, and with them all that is suspended is met */
export async function ownAnswers(store: Store, known?: Walk): Promise<Own> {
  const ask = ownSide(store)
  const walk = known ?? (await walkOf(ask))
  return {
    walk,
    ask: async (question, one) => {
      const { after } = one
      const answer = await ask(question, after === undefined ? one : { ...one, cursor: walk.cursors.get(after) })
      return question === '10-two-posts' ? twoPosts(answer as HeldPosts) : answer
    },
  }
}
