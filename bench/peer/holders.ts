import { type Linked, nodeOf, nodesOf } from './links.ts'
import type { Named } from './named.ts'
import type { Case } from './orders.ts'
import type { Ask } from './peer.ts'

interface Tenure {
  readonly id: string
  readonly tenure: string
  readonly holderConnection: Linked<Named>
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** Who may hold a post on a day. */
export const holders = (ask: Ask) => async (one: Case) => {
  const { posts } = await ask<{ readonly posts: readonly { readonly occupanciesConnection: Linked<Tenure> }[] }>(
    '05-holders',
    one,
  )
  return posts
    .flatMap(({ occupanciesConnection }) => nodesOf(occupanciesConnection))
    .map(({ validFrom, validTo, ...held }) => ({ ...held, valid: { from: validFrom, to: validTo } }))
}

interface Held {
  readonly occupancies: readonly { readonly post: string; readonly holderConnection: Linked<Named> }[]
}

/** Who may hold two posts of a place on a day: all that are held, grouped by the client. */
export const twoPosts = (ask: Ask) => async (one: Case) => {
  const { listings } = await ask<{ readonly listings: readonly Held[] }>('10-occupancies-at-place', one)
  const held = listings.flatMap(({ occupancies }) =>
    occupancies.flatMap(({ post, holderConnection }) => {
      const holder = nodeOf(holderConnection)
      return holder ? [{ post, holder }] : []
    }),
  )
  return [...Map.groupBy(held, ({ holder }) => holder.id).values()]
    .map((own) => ({ holder: own[0]?.holder, posts: [...new Set(own.map(({ post }) => post))] }))
    .filter((person) => person.posts.length > 1)
}
