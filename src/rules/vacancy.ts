import type { Occupancy } from '../model/person.ts'
import type { Existence, ExistenceState } from '../model/standing.ts'
import { distinct } from './reasons.ts'

export const isVacancy = ({ holder }: Pick<Occupancy, 'holder'>): boolean => holder === null

/** A record of a post, and how surely it goes on on a day. */
export interface Held {
  readonly occupancy: Occupancy
  readonly exists: Existence
}

/**
 * Whether nobody holds a post on a day. A source has to state a vacancy: that no holder is known is none. Who is in charge for now does so
 * because it is vacant. Where several hold a post, as members do, one holder leaves open whether there is a vacant seat.
 * @param hasOneHolder whether it is held by one person at a time
 */
export function vacancyOf(hasOneHolder: boolean, all: readonly Held[]): Existence {
  const [stated, held] = [
    all.filter(({ occupancy }) => isVacancy(occupancy)),
    all.filter(({ occupancy }) => hasOneHolder && !isVacancy(occupancy) && occupancy.tenure !== 'ACTING'),
  ]
  const among = (some: readonly Held[], state: ExistenceState) => some.filter(({ exists }) => exists.state === state)
  const [vacant, holders] = [among(stated, 'YES'), among(held, 'YES')]
  const answer = (state: ExistenceState, because: readonly Held[]): Existence => ({
    state,
    because: distinct(because.flatMap(({ exists }) => exists.because)),
  })
  if (vacant.length > 0) return answer(holders.length > 0 ? 'UNKNOWN' : 'YES', [...vacant, ...holders])
  if (holders.length > 0) return answer('NO', holders)
  const [presumed, others] = [among(stated, 'PRESUMED'), among(held, 'PRESUMED')]
  return answer(presumed.length > 0 && others.length === 0 ? 'PRESUMED' : 'UNKNOWN', [...presumed, ...others])
}
