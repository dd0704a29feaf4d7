import type { Existence } from '../model/standing.ts'
import { distinct } from './reasons.ts'
import { type Held, isVacancy } from './vacancy.ts'

const isSure = ({ occupancy, exists }: Held): boolean => !isVacancy(occupancy) && exists.state === 'YES'

/**
 * How sure it is that two posts are held together, where it is known who holds each. Whoever surely holds both holds them together: a source
 * of that day, or of a later one, shows it, whatever was ordered before. What is over by its own record, or by a report, stays so.
 */
export function heldTogether(own: Existence, main: readonly Held[], concurrent: readonly Held[]): Existence {
  if (own.state === 'NO' || own.state === 'YES') return own
  const [sure, others] = [main.filter(isSure), concurrent.filter(isSure)]
  const both = sure.flatMap((one) => {
    const also = others.find(({ occupancy }) => occupancy.holder === one.occupancy.holder)
    return also ? [one, also] : []
  })
  if (both.length === 0) return own
  return { state: 'YES', because: distinct(both.flatMap(({ exists }) => exists.because)) }
}
