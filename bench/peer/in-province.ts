import { spreadOf } from './branches.ts'
import { type Knowing, type Known, suspendedIn } from './known.ts'
import { type Linked, nodesOf } from './links.ts'
import { byId, type Named } from './named.ts'
import type { Case } from './orders.ts'
import type { Ask } from './peer.ts'
import type { Ways } from './ways.ts'

const PAGE = 100

interface Holding {
  readonly id: string
  readonly level: string
  readonly firstConnection: Linked<Named>
  readonly secondConnection: Linked<Named>
}
interface HeldPlace extends Named {
  readonly holdingsConnection: Linked<Holding>
}

const placesIn = ({ place = '' }: Case, { places }: Known) => spreadOf(places)(place)

/** Down from the places; the client puts the page together. */
const byPlace = (ask: Ask, know: Knowing) => async (one: Case) => {
  const known = await know(one)
  const variables = { places: placesIn(one, known), suspended: suspendedIn(one, known) }
  const { places } = await ask<{ readonly places: readonly HeldPlace[] }>('02-by-place', variables)
  return places
    .flatMap(({ id, name, holdingsConnection }) =>
      nodesOf(holdingsConnection).map((holding) => ({ ...holding, place: { id, name } })),
    )
    .toSorted(byId)
    .slice(0, PAGE)
}

/** From the indexed contexts of those places. */
const byContext = (ask: Ask, know: Knowing) => async (one: Case) => {
  const known = await know(one)
  return ask('by-context', { suspended: { ...suspendedIn(one, known), place: { in: placesIn(one, known) } } })
}

/** As one would write it first. */
const byHolding = (ask: Ask, know: Knowing) => async (one: Case) => {
  const place = { id: { eq: one['place'] } }
  const at = { some: { OR: [place, { within: { some: place } }] } }
  return ask('by-holding', { wanted: { contexts: { some: suspendedIn(one, await know(one)) }, at } })
}

export const inProvince = (ask: Ask, know: Knowing): Ways => ({
  'by place': byPlace(ask, know),
  'by context': byContext(ask, know),
  'by holding': byHolding(ask, know),
})
