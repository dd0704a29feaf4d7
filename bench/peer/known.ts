import type { AskedPlace, Where } from './branches.ts'
import type { AskedEffect } from './effects.ts'
import type { Case } from './orders.ts'
import { suspendedOn } from './suspended.ts'
import type { Ways } from './ways.ts'

/** What a client must know before it can put a question about standing: the effects in force, and the places they may hold in. */
export interface Known {
  readonly effects: readonly AskedEffect[]
  readonly places: readonly (AskedPlace & { readonly level?: string })[]
}
export type Knowing = (one: Case) => Promise<Known>

export const suspendedIn = ({ day = '' }: Case, { effects, places }: Known): Where => suspendedOn(day, effects, places)

/** Asks once per case and remembers: as if a client could know that the effects are still the same. */
function remembering(know: Knowing): Knowing {
  const known = new Map<string, Promise<Known>>()
  return (one) => {
    const key = JSON.stringify(one)
    const found = known.get(key) ?? know(one)
    known.set(key, found)
    return found
  }
}

/** The ways, and the same had the client known the effects beforehand. */
export function withKnown(ways: (know: Knowing) => Ways, know: Knowing): Ways {
  const known = Object.entries(ways(remembering(know))).map(([way, ask]) => [`${way}, effects known`, ask] as const)
  return { ...ways(know), ...Object.fromEntries(known) }
}
