import type { ConcurrentHolding } from '../../model/arrangement.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { lifetimeOf, type Occupancy } from '../../model/person.ts'
import type { Post } from '../../model/post.ts'
import { targetsOf } from '../../model/relation.ts'
import { few, type Group } from '../../rules/conflicts/conflict.ts'
import {
  type EndOf,
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

type HoldersOf = Shared<Post, Occupancy>

/** When those died who hold a post without a stated end, as far as sources say. */
async function deathsOf(stored: View, occupancies: readonly Occupancy[]): Promise<EndOf> {
  const open = occupancies.filter(({ valid }) => valid.to === null)
  const holders = await stored.entries([...new Set(open.flatMap(({ holder }) => holder ?? []))])
  return ({ holder }) => {
    const person = found((id) => holders.get(id), 'Person', holder)
    return person ? lifetimeOf(person).to : null
  }
}

const findAmongHolders = (groups: (view: ViewReader, posts: readonly HoldersOf[]) => Promise<readonly Group[]>) =>
  findBy<HoldersOf>({
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
    groups,
  })

export const findTwoFullHolders = findAmongHolders(async (view, posts) => {
  const vocabularies = await view.vocabularies()
  const ofOne = ({ subject }: HoldersOf) => hasOneHolder(vocabularies, subject.role)
  const endOf = await deathsOf(
    view.stored,
    posts.filter(ofOne).flatMap(({ members }) => members),
  )
  return posts.map((one) => twoFullHolders(one.subject, one.members, ofOne(one), endOf))
})

export const findHeldTwice = findAmongHolders(async (_view, posts) =>
  posts.map(({ subject, members }) => heldTwice(subject, members)),
)

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
    const pairs = holdings.map(({ first, second }) => [held(first), held(second)].filter((one) => one !== null))
    const endOf = await deathsOf(
      view.stored,
      pairs.filter(({ length }) => length === 2).flatMap((posts) => posts.flatMap(({ occupancies }) => occupancies)),
    )
    return Promise.all(
      holdings.map(async (holding, n) => {
        const posts = pairs[n] ?? []
        return posts.length < 2 ? few([]) : pairHeldApart(holding, await activeDays(view, holding), posts, endOf)
      }),
    )
  },
})
