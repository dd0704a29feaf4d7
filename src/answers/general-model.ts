import type { OrganizationType, PostType } from '../model/general-model.ts'
import type { Id, TypeId } from '../model/ids.ts'
import type { Level } from '../model/vocabulary.ts'
import { pairHistory } from '../rules/pair-standing.ts'
import { anyOf } from '../store/queries.ts'
import { everyEntry } from '../store/scan.ts'
import type { Turn } from './turn.ts'
import { daysOf, turnsIn } from './turning-days.ts'
import { turnsInView } from './turns-in-view.ts'
import { allInView, type ViewReader } from './view-reader.ts'

/** Types of bodies, and all that these answer to. */
function withSuperiors(types: readonly OrganizationType[], start: readonly TypeId[]): ReadonlySet<TypeId> {
  const known = new Map(types.map((one) => [one.id, one]))
  const found = new Set(start)
  for (const id of found) for (const above of known.get(id)?.superiors ?? []) found.add(above)
  return found
}

/** The days on which something of the general model at a level came to stand otherwise, whatever of it there is on the view's day. */
async function turnsOf(view: ViewReader, level: Level): Promise<readonly Turn[]> {
  const [types, posts, pairs, effects, { languages }] = await Promise.all([
    everyEntry(view.stored, { ...anyOf('OrganizationType'), level: [level] }),
    everyEntry(view.stored, { ...anyOf('PostType'), level: [level] }),
    view.pairs(),
    view.standingEffects(),
    view.listOrder(),
  ])
  const here = pairs.filter(({ pair }) => pair.level === level)
  const joined = new Set<Id>(here.flatMap(({ pair }) => [pair.mainPostType, pair.concurrentPostType]))
  const drawn = withSuperiors(
    types,
    posts.filter(({ id }) => joined.has(id)).map(({ organizationType }) => organizationType),
  )
  const isLinked = (one: OrganizationType | PostType) =>
    drawn.has(one.kind === 'PostType' ? one.organizationType : one.id)
  const ofClasses = [...types, ...posts].flatMap((one) =>
    daysOf(one, languages).map((day) => ({ day, model: null, linked: isLinked(one) })),
  )
  const ofPairs = here.flatMap((one) =>
    turnsIn(pairHistory(one, effects)).map((day) => ({ day, model: one.pair.model, linked: true })),
  )
  return [...ofClasses, ...ofPairs].map((turn) => ({ ...turn, level }))
}

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
    get turns() {
      return turnsInView(view, level, () => turnsOf(view, level))
    },
    view,
  }
}

export type GeneralModelChart = Awaited<ReturnType<typeof generalModelChart>>
