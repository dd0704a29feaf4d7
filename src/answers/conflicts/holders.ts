import type { ConcurrentHolding } from '../../model/arrangement.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { Occupancy } from '../../model/person.ts'
import type { Post } from '../../model/post.ts'
import { targetsOf } from '../../model/relation.ts'
import { few, type Group } from '../../rules/conflicts/conflict.ts'
import {
  type HeldPost,
  heldOutsideLife,
  heldOutsidePost,
  heldTwice,
  pairHeldApart,
  twoFullHolders,
} from '../../rules/conflicts/holders.ts'
import type { Span } from '../../rules/conflicts/spans.ts'
import { found } from '../../rules/consistency/found.ts'
import type { Lifespan } from '../../rules/lifespans.ts'
import { historyOf } from '../../rules/timeline.ts'
import { hasOneHolder } from '../../rules/vocabularies.ts'
import { anyOf } from '../../store/queries.ts'
import type { View } from '../../store/store.ts'
import { factsOf } from '../standing-facts.ts'
import type { ViewReader } from '../view-reader.ts'
import { bodiesIn, livesOfPost } from './lives.ts'
import { along, findBy, linkedTo, listed, type Shared, type Sharing, sharedBy, withMembers } from './walk.ts'

const isPost = (entry: Entry): entry is Post => isKind('Post', entry)
const isOccupancy = (entry: Entry): entry is Occupancy => isKind('Occupancy', entry)
const isHolding = (entry: Entry): entry is ConcurrentHolding => isKind('ConcurrentHolding', entry)

const HELD: Sharing<'Occupancy', Post> = {
  kind: 'Occupancy',
  link: 'OCCUPIES',
  subjectOf: ({ post }) => post,
  isWanted: isPost,
}

const findAmongHolders = (groupOf: (post: Post, occupancies: readonly Occupancy[], hasOneHolder: boolean) => Group) =>
  findBy<Shared<Post, Occupancy>>({
    subjects: sharedBy(HELD),
    near: (id) =>
      withMembers(
        HELD,
        along(
          isPost,
          [],
          [['OCCUPIES', 'out']],
          [
            ['HELD_BY', 'in'],
            ['OCCUPIES', 'out'],
          ],
        )(id),
      ),
    groups: async (view, posts) => {
      const vocabularies = await view.vocabularies()
      return posts.map(({ subject, members }) => groupOf(subject, members, hasOneHolder(vocabularies, subject.role)))
    },
  })

export const findTwoFullHolders = findAmongHolders(twoFullHolders)
export const findHeldTwice = findAmongHolders(heldTwice)

/** What posts live in, themselves first. */
async function livesOfPosts(stored: View, ids: readonly Id[]): Promise<(post: Id) => readonly Lifespan[]> {
  const posts = await stored.entries([...new Set(ids)])
  const bodies = await bodiesIn(
    stored,
    [...posts.values()].filter(isPost).flatMap(({ organization }) => targetsOf(organization)),
  )
  return (id) => {
    const post = posts.get(id)
    return post && isPost(post) ? livesOfPost(bodies, post) : []
  }
}

export const findHeldOutsidePost = findBy<Occupancy>({
  subjects: listed(anyOf('Occupancy')),
  near: along(
    isOccupancy,
    [],
    [['OCCUPIES', 'in']],
    [['HELD_BY', 'in']],
    [
      ['POST_IN', 'in'],
      ['OCCUPIES', 'in'],
    ],
  ),
  groups: async ({ stored }, occupancies) => {
    const lives = await livesOfPosts(
      stored,
      occupancies.map(({ post }) => post),
    )
    return occupancies.map((one) => few(heldOutsidePost(one, lives(one.post))))
  },
})

export const findHeldOutsideLife = findBy<Occupancy>({
  subjects: listed(anyOf('Occupancy')),
  near: along(isOccupancy, [], [['HELD_BY', 'in']]),
  groups: async ({ stored }, occupancies) => {
    const holders = await stored.entries([...new Set(occupancies.flatMap(({ holder }) => holder ?? []))])
    return occupancies.map((one) => {
      const person = one.holder && found((id) => holders.get(id), 'Person', one.holder)
      return few(person ? heldOutsideLife(one, person) : [])
    })
  },
})

/** Days on which an arrangement is surely active. */
async function activeDays(view: ViewReader, holding: ConcurrentHolding): Promise<readonly Span[]> {
  const facts = await factsOf(view, holding)
  return facts ? historyOf(facts).filter(({ state }) => state === 'ACTIVE') : []
}

async function holdersOf(view: ViewReader, ids: readonly Id[]): Promise<(id: Id) => HeldPost | null> {
  const [posts, holders, vocabularies] = await Promise.all([
    view.stored.entries(ids),
    linkedTo(view, ['Occupancy'], 'OCCUPIES', ids),
    view.vocabularies(),
  ])
  return (id) => {
    const post = posts.get(id)
    const occupancies = holders.get(id) ?? []
    if (!post || !isPost(post) || occupancies.length === 0) return null
    return { hasOneHolder: hasOneHolder(vocabularies, post.role), occupancies }
  }
}

export const findPairHeldApart = findBy<ConcurrentHolding>({
  subjects: listed(anyOf('ConcurrentHolding')),
  near: along(
    isHolding,
    [],
    [
      ['OCCUPIES', 'out'],
      ['FIRST_POST', 'in'],
    ],
    [
      ['OCCUPIES', 'out'],
      ['SECOND_POST', 'in'],
    ],
  ),
  groups: async (view, holdings) => {
    const held = await holdersOf(view, [...new Set(holdings.flatMap(({ first, second }) => [first, second]))])
    return Promise.all(
      holdings.map(async (holding) => {
        const [first, second] = [held(holding.first), held(holding.second)]
        if (!first || !second) return few([])
        return pairHeldApart(holding, await activeDays(view, holding), [first, second])
      }),
    )
  },
})
