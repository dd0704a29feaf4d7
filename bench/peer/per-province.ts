import { spreadOf } from './branches.ts'
import { type Knowing, suspendedIn } from './known.ts'
import { type Linked, nodesOf } from './links.ts'
import type { Named } from './named.ts'
import type { Case } from './orders.ts'
import type { Ask } from './peer.ts'
import type { Ways } from './ways.ts'

interface Counted {
  readonly aggregate: { readonly count: { readonly nodes: number } }
}
interface CountedProvince extends Named {
  readonly holdingsConnection: Counted
  readonly insideConnection: Linked<{ readonly holdingsConnection: Counted }>
}
interface Tally {
  readonly place: Named
  readonly count: number
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const isCounted = ({ count }: Tally) => count > 0

/** The peer groups by nothing: the client counts all that is suspended. */
const byContext = (ask: Ask, know: Knowing) => async (one: Case) => {
  const known = await know(one)
  const { contexts } = await ask<{ readonly contexts: readonly { readonly place: string }[] }>(
    '07-places-of-suspended',
    { suspended: suspendedIn(one, known) },
  )
  const counts = Map.groupBy(contexts, ({ place }) => place)
  const spread = spreadOf(known.places)
  const countIn = (id: string) => sumOf(spread(id).map((place) => counts.get(place)?.length ?? 0))
  return known.places
    .filter(({ level }) => level === 'PROVINCE')
    .map(({ id, name }): Tally => ({ place: { id, name }, count: countIn(id) }))
    .filter(isCounted)
}

const countOf = ({ aggregate }: Counted) => aggregate.count.nodes

/** The peer counts place by place; the client adds up. */
const byPlace = (ask: Ask, know: Knowing) => async (one: Case) => {
  const suspended = suspendedIn(one, await know(one))
  const { places } = await ask<{ readonly places: readonly CountedProvince[] }>('07-counts-of-places', { suspended })
  return places
    .map(({ id, name, ...counted }): Tally => {
      const inside = nodesOf(counted.insideConnection).map(({ holdingsConnection }) => countOf(holdingsConnection))
      return { place: { id, name }, count: countOf(counted.holdingsConnection) + sumOf(inside) }
    })
    .filter(isCounted)
}

export const perProvince = (ask: Ask, know: Knowing): Ways => ({
  'by context': byContext(ask, know),
  'by place': byPlace(ask, know),
})
