import { type Knowing, suspendedIn } from './known.ts'
import type { Case } from './orders.ts'
import type { Ask } from './peer.ts'
import type { Ways } from './ways.ts'

/** Along the index of the contexts' order. */
const byContext = (ask: Ask, know: Knowing) => async (one: Case) =>
  ask('by-context', { suspended: { ...suspendedIn(one, await know(one)), sortKey: { gt: `\u0001${one['after']}` } } })

/** Along the index of ids. */
const byHolding = (ask: Ask, know: Knowing) => async (one: Case) =>
  ask('by-holding', { wanted: { id: { gt: one['after'] }, contexts: { some: suspendedIn(one, await know(one)) } } })

export const inCountry = (ask: Ask, know: Knowing): Ways => ({
  'by context': byContext(ask, know),
  'by holding': byHolding(ask, know),
})
