import type { Arrangement } from '../../model/arrangement.ts'
import type { Cohort } from '../../model/standing.ts'
import { cohortsOf, type Ruling } from '../../rules/reach.ts'
import type { Lens } from '../lens.ts'
import { isOf } from '../seen.ts'
import { aroundPlaces } from './around.ts'

/** The arrangements that rulings name one by one. */
async function namedIn(lens: Lens, rulings: readonly Ruling[]): Promise<readonly Arrangement[]> {
  const targets = new Set(rulings.map(({ effect }) => effect.target).filter((id) => id !== null))
  const entries = await Promise.all([...targets].map((id) => lens.entry(id)))
  return entries.filter((entry) => entry !== null && (isOf('ConcurrentHolding', entry) || isOf('BodyMerger', entry)))
}

/** What the effects in view come to on the view's day, for a store to filter and count by. */
export async function loadCohorts(lens: Lens): Promise<readonly Cohort[]> {
  const rulings = await lens.rulings()
  const named = await namedIn(lens, rulings)
  const authorities = rulings.map(({ authority }) => authority).filter((place) => place !== null)
  const around = await aroundPlaces(lens, [...authorities, ...named.map(({ place }) => place)])
  return cohortsOf(rulings, named, around, lens.at.validAt)
}
