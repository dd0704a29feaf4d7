import { type Linked, nodesOf } from './links.ts'
import type { Named } from './named.ts'
import type { Case } from './orders.ts'
import type { Ask } from './peer.ts'

interface Pair {
  readonly id: string
  readonly firstId: string
  readonly secondId: string
}
interface Listed {
  readonly organizations: readonly Named[]
  readonly posts: readonly (Named & {
    readonly role: string
    readonly organizationId: string
    readonly firstInConnection: Linked<Pair>
    readonly secondInConnection: Linked<Pair>
  })[]
}

/** The bodies and posts of a place, and the pairs among them, each once. */
export const chart = (ask: Ask) => async (one: Case) => {
  const { listings } = await ask<{ readonly listings: readonly Listed[] }>('04-chart', one)
  const posts = listings.flatMap((listed) => listed.posts)
  const pairs = posts.flatMap(({ firstInConnection, secondInConnection }) => [
    ...nodesOf(firstInConnection),
    ...nodesOf(secondInConnection),
  ])
  return {
    organizations: listings.flatMap(({ organizations }) => organizations),
    posts: posts.map(({ id, name, role, organizationId }) => ({ id, name, role, organizationId })),
    arrangements: [...new Map(pairs.map((pair) => [pair.id, pair])).values()],
  }
}
