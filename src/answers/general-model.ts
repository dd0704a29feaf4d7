import type { Level } from '../model/vocabulary.ts'
import { anyOf } from '../store/queries.ts'
import { everyEntry } from '../store/scan.ts'
import { allInView, type ViewReader } from './view-reader.ts'

/** The classes of a level that the general model may have on the view's day, and the pairs between posts of them. */
export async function generalModelChart(view: ViewReader, level: Level) {
  const [organizationTypes, postTypes, pairs] = await Promise.all([
    everyEntry(view.stored, { ...anyOf('OrganizationType'), level: [level], existing: 'POSSIBLE' }),
    everyEntry(view.stored, { ...anyOf('PostType'), level: [level], existing: 'POSSIBLE' }),
    everyEntry(view.stored, { ...anyOf('PostPair'), level: [level] }),
  ])
  const drawn = new Set(postTypes.map(({ id }) => id))
  const between = pairs.filter((pair) => drawn.has(pair.mainPostType) && drawn.has(pair.concurrentPostType))
  for (const entry of [...organizationTypes, ...postTypes, ...pairs]) view.prime(entry)
  return {
    organizationTypes: allInView(view, organizationTypes),
    postTypes: allInView(view, postTypes),
    pairs: allInView(view, between),
    view,
  }
}
