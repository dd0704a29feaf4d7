import type { Arrangement } from '../../model/arrangement.ts'
import type { Cohort } from '../../model/standing.ts'
import { cohortsOf, type StandingEffect } from '../../rules/reach.ts'
import type { Lens } from '../lens.ts'
import { isOf } from '../seen.ts'
import { ancestorsOfAll } from './ancestors.ts'

/** The arrangements that standing effects name one by one. */
async function namedIn(lens: Lens, standingEffects: readonly StandingEffect[]): Promise<readonly Arrangement[]> {
  const targets = new Set(standingEffects.map(({ effect }) => effect.target).filter((id) => id !== null))
  const entries = await Promise.all([...targets].map((id) => lens.entry(id)))
  return entries.filter((entry) => entry !== null && (isOf('ConcurrentHolding', entry) || isOf('BodyMerger', entry)))
}

/** What the effects in view come to on the view's day, for a store to filter and count by. */
export async function loadCohorts(lens: Lens): Promise<readonly Cohort[]> {
  const standingEffects = await lens.standingEffects()
  const named = await namedIn(lens, standingEffects)
  const authorities = standingEffects.map(({ authority }) => authority).filter((place) => place !== null)
  const ancestors = await ancestorsOfAll(lens, [...authorities, ...named.map(({ place }) => place)])
  return cohortsOf(standingEffects, named, ancestors, lens.at.validAt)
}
