import type { Occupancy } from '../model/person.ts'
import type { Post } from '../model/post.ts'
import type { Existence, ExistenceState } from '../model/standing.ts'

export const isVacancy = ({ holder }: Pick<Occupancy, 'holder'>): boolean => holder === null

/** A record of a post, and how surely it goes on on a day. */
export interface Held {
  readonly occupancy: Occupancy
  readonly exists: Existence
}

/**
 * Whether nobody holds a post on a day. A source has to state a vacancy: that no holder is known is none. Who is in charge for now does so
 * because it is vacant. Of several deputies or members one holder leaves open whether there is a vacant seat.
 */
export function vacancyOf({ role }: Pick<Post, 'role'>, all: readonly Held[]): Existence {
  const [stated, held] = [
    all.filter(({ occupancy }) => isVacancy(occupancy)),
    all.filter(({ occupancy }) => role === 'HEAD' && !isVacancy(occupancy) && occupancy.tenure !== 'ACTING'),
  ]
  const among = (some: readonly Held[], state: ExistenceState) => some.filter(({ exists }) => exists.state === state)
  const [vacant, holders] = [among(stated, 'YES'), among(held, 'YES')]
  const answer = (state: ExistenceState, because: readonly Held[]): Existence => ({
    state,
    because: because.flatMap(({ exists }) => exists.because),
  })
  if (vacant.length > 0) return answer(holders.length > 0 ? 'UNKNOWN' : 'YES', [...vacant, ...holders])
  if (holders.length > 0) return answer('NO', holders)
  const [presumed, others] = [among(stated, 'PRESUMED'), among(held, 'PRESUMED')]
  return answer(presumed.length > 0 && others.length === 0 ? 'PRESUMED' : 'UNKNOWN', [...presumed, ...others])
}
