import type { Day } from '../model/date.ts'
import type { ModelId, PlaceId } from '../model/ids.ts'
import type { Place } from '../model/place.ts'
import type { StandingState } from '../model/standing.ts'
import { linkStandingOn } from '../rules/pair-standing.ts'
import { isLinkOn, type ListedLink } from '../store/pilot-links-in-view.ts'
import type { ArrangementQuery } from '../store/store.ts'
import { effectsOn } from './pilot-links.ts'
import { allInView, type InView, type ViewReader } from './view-reader.ts'
import { whereaboutsOf } from './whereabouts.ts'

/** How many links stand so in places below one that a chart draws. */
export interface LinksBelow {
  readonly place: PlaceId
  /** null: they follow none. */
  readonly model: ModelId | null
  readonly state: StandingState
  readonly count: number
  /** Of these, those that a source shows there. */
  readonly evidenced: number
  /** Of those, mergers of bodies. */
  readonly mergers: number
}

/** What has ended, or has not begun, may be in no chart any more, or not yet. */
const STANDING: readonly StandingState[] = ['ACTIVE', 'SUSPENDED', 'UNKNOWN']

const ONE_PAIR = { count: 1, evidenced: 0, mergers: 0 } as const

/** Looked at before others have their turn. */
const IN_A_ROW = 256

/** The drawn place that one which is not lies in, worked out once for all links there; null: it is drawn, or lies in none. */
function drawnAround(drawn: ReadonlySet<PlaceId>, day: Day): (listed: ListedLink) => PlaceId | null {
  const known = new Map<PlaceId, PlaceId | null>()
  return ({ link: { place }, where }) => {
    const found = known.get(place)
    if (found !== undefined) return found
    const around = drawn.has(place) ? null : (where.on(day).find((one) => drawn.has(one)) ?? null)
    known.set(place, around)
    return around
  }
}

/** Pairs at places that are not drawn, of which no arrangement is known: how many stand so below each place that is. */
async function pairsBelow(view: ViewReader, drawn: ReadonlySet<PlaceId>): Promise<readonly LinksBelow[]> {
  const [links, effects] = await Promise.all([view.pilotLinks(), view.standingEffects()])
  const { validAt } = view.asOf
  const below: LinksBelow[] = []
  const placeOf = drawnAround(drawn, validAt)
  for (const [at, listed] of links.entries()) {
    const pause = at % IN_A_ROW === 0 ? view.budget.pause() : null
    if (pause) await pause
    const place = placeOf(listed)
    if (place === null || listed.evidence.length > 0 || !isLinkOn(listed, validAt)) continue
    const { state } = linkStandingOn(listed.overTime, effectsOn(view, listed, effects), validAt)
    if (STANDING.includes(state)) below.push({ ...ONE_PAIR, place, model: listed.link.pair.model, state })
  }
  return below
}

/** The places that no other drawn one lies in: below them nothing is drawn. */
async function lowestOf(view: ViewReader, places: readonly Place[]): Promise<ReadonlyMap<PlaceId, Place>> {
  const around = await Promise.all(places.map(({ id }) => whereaboutsOf(view, id)))
  const above = new Set(around.flatMap((where) => where.on(view.asOf.validAt).slice(1)))
  return new Map(places.filter(({ id }) => !above.has(id)).map((place) => [place.id, place]))
}

/** Arrangements below the lowest drawn places: all around which these lie, but for those at a place itself, which are of its own level. */
async function arrangementsBelow(
  view: ViewReader,
  { root, places, query }: DrawnPlaces,
): Promise<readonly LinksBelow[]> {
  const lowest = await lowestOf(view, places)
  const levels = (await view.vocabularies()).termsOf('LEVEL').map(({ code }) => code)
  const states = STANDING.filter((one) => query.states?.includes(one) ?? true)
  const counted = [...new Set([...lowest.values()].map(({ level }) => level))].map(async (own) => {
    const level = levels.filter((one) => one !== own && (query.level?.includes(one) ?? true))
    const by = { place: own, model: true, kind: true, branches: false, execution: false, year: false }
    return view.stored.tally({ ...query, states, level, within: query.within ?? root }, by)
  })
  return (await Promise.all(counted))
    .flat()
    .flatMap(({ place, model, kind, state, count }) =>
      place && lowest.has(place)
        ? [{ place, model, state, count, evidenced: count, mergers: kind === 'BodyMerger' ? count : 0 }]
        : [],
    )
}

/** What a chart draws of places, and which arrangements. */
export interface DrawnPlaces {
  readonly root: PlaceId
  readonly places: readonly Place[]
  readonly query: ArrangementQuery
}

/** How many links a chart leaves out, since they are in places below those that it draws; of those that stand, or may, on the day. */
export async function linksBelow(view: ViewReader, drawn: DrawnPlaces): Promise<readonly InView<LinksBelow>[]> {
  const ids = new Set(drawn.places.map(({ id }) => id))
  const all = [...(await pairsBelow(view, ids)), ...(await arrangementsBelow(view, drawn))]
  const sums = new Map<string, LinksBelow>()
  for (const one of all) {
    const key = [one.place, one.model, one.state].join(' ')
    const sum = sums.get(key) ?? { count: 0, evidenced: 0, mergers: 0 }
    sums.set(key, {
      ...one,
      count: one.count + sum.count,
      evidenced: one.evidenced + sum.evidenced,
      mergers: one.mergers + sum.mergers,
    })
  }
  return allInView(view, [...sums.values()])
}
