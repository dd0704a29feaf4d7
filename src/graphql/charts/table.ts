import { belowOn } from '../../chart/below.ts'
import { placesRenamed, type RenamedRow } from '../../chart/changes.ts'
import type { ChartLink, ChartModel } from '../../chart/chart-model.ts'
import { filterFor } from '../../chart/link-filter.ts'
import { onlyOf } from '../../chart/only-of.ts'
import { nodesOf, type Pictured } from '../../chart/pictured.ts'
import { toldReach } from '../../chart/reach.ts'
import { type NamedPlace, type PlaceTableAnswer, type ToldLinks, toldOfPairs, toldOfPlaces } from '../../chart/told.ts'
import { toldBelow } from '../../chart/told-below.ts'
import { type ToldOfMany, toldInView } from '../../chart/told-of-gone.ts'
import type { Day } from '../../model/day-range.ts'
import { type Ask, answered, type FoundPlace } from './asking.ts'
import type { PinnedView } from './codes.ts'
import { type GonePlace, gonePlace } from './gone-place.ts'
import type { Worded } from './language.ts'
import { allPairs } from './pairs.ts'
import { readPicture } from './picture.ts'
import { type TableRow, tableRows } from './table-rows.ts'
import { turnsAround } from './turns-around.ts'
import type { WantedPicture } from './wanted.ts'

type Wanted = Worded<WantedPicture>

/** The first places of a list, and whether it goes on. */
export interface FirstOf<P> {
  readonly places: readonly P[]
  readonly isCut: boolean
}

/** All that a chart shows, as a table, with the ways on from it. */
export interface Table {
  /** null: the general model. */
  readonly place: NamedPlace | null
  readonly above: NamedPlace | null
  /** On the day, or on the one that it is compared with. */
  readonly inside: readonly NamedPlace[]
  /** Where there is no general model to show, the places to begin with; null: there is something to show. */
  readonly begin: FirstOf<NamedPlace> | null
  /** Where the place is not there on the day, and nothing is shown of it; null: there is something to show. */
  readonly gone: GonePlace | null
  readonly rows: readonly TableRow[]
  /** What is called otherwise than in the view that it is compared with. */
  readonly renamed: readonly RenamedRow[]
  readonly day: Day
  readonly revision: number
  /** Of its model, where it is compared with a later revision. */
  readonly recorded: ChartModel['recorded']
  /** Whether of some links it is not told why they stand so, since they are too many. */
  readonly isCut: boolean
  /** How far the sources reach, in a line; null: there is none. */
  readonly reach: string | null
  /** Whether there is a general model on the day. */
  readonly hasModel: boolean
  /** What else there is to say of it; null: nothing. */
  readonly note: string | null
  /** What the picture counts and the table does not list: links in places below the tiers, in words; null: none are. */
  readonly below: string | null
  /** The nearest days on which something in it came to stand otherwise. */
  readonly turns: { readonly before: Day | null; readonly after: Day | null }
}

/** What is told of the links of a view, and of a chart of places where these are. */
interface Told {
  readonly links: ToldLinks
  readonly places: PlaceTableAnswer['places']
}

async function toldIn(ask: Ask, { place, depth, lang, levels }: Wanted, at: PinnedView): Promise<Told> {
  if (place === null) {
    const variables = { at, lang, levels }
    const pairs = await allPairs(
      async (after) => (await answered(ask, 'modelTable', { ...variables, after })).postPairs,
    )
    return { links: toldOfPairs(pairs), places: [] }
  }
  const { orgChart } = await answered(ask, 'placeTable', { root: { place }, depth, at, lang })
  if (!orgChart) throw new Error('The API gave no chart.')
  return { links: toldOfPlaces(orgChart), places: orgChart.places }
}

const named = ({ key, fullName }: { readonly key: string; readonly fullName: string }): NamedPlace => ({
  key,
  name: fullName,
})

/** The places of the highest level. */
async function topPlaces(ask: Ask, { lang }: Wanted, at: PinnedView): Promise<FirstOf<NamedPlace>> {
  const { terms } = await answered(ask, 'topLevel', { at })
  const [level] = terms.nodes
  if (!level) return { places: [], isCut: false }
  const { places } = await answered(ask, 'topPlaces', { level: level.code, at, lang })
  return { places: places.nodes.map(named), isCut: places.pageInfo.hasNextPage }
}

/** Where two views are compared: the same of the links, too, that only the other one has in its chart. */
function toldOfBoth(
  ask: Ask,
  { lang }: Wanted,
  at: PinnedView,
  links: readonly ChartLink[],
  of: Parameters<typeof toldInView>[1],
): Promise<ToldOfMany> {
  return toldInView(links, of, (asked) => answered(ask, 'ended', { ...asked, at, lang }))
}

async function hasModel(ask: Ask, at: PinnedView): Promise<boolean> {
  const { organizationTypes } = await answered(ask, 'hasModel', { at })
  return organizationTypes.nodes.length > 0
}

/** @param shown of its model, what the filters leave */
function belowTold(pictured: Pictured, shown: ChartModel): string | null {
  const { model, day, base, language } = pictured
  return toldBelow(belowOn(shown, filterFor(pictured, model), day, base ?? undefined), language)
}

/** The links that a picture shows, with their reasons. @throws what the API refuses, with what to do */
export async function tableOf(ask: Ask, wanted: Wanted): Promise<Table> {
  const { pictured, view, then, reach } = await readPicture(ask, wanted)
  const { links: shown, places } = await toldIn(ask, wanted, view)
  const all = pictured.model.links
  const now = await toldOfBoth(ask, wanted, view, all, { shown, missing: 'GONE' })
  const earlier = then && (await toldIn(ask, wanted, then))
  const before = then && earlier && (await toldOfBoth(ask, wanted, then, all, { shown: earlier.links, missing: 'NEW' }))
  const rows = tableRows(pictured, { now: now.told, before: before?.told ?? null })
  const [root] = places
  const isEmpty = pictured.model.bodies.length === 0
  const drawn = onlyOf(pictured.model, nodesOf(pictured))
  return {
    ...{ rows, day: view.validAt, revision: view.revision, turns: await turnsAround(ask, wanted, pictured, view) },
    renamed: then === null ? [] : placesRenamed(drawn, pictured.day, pictured.base ?? pictured.day),
    isCut: now.isCut || before?.isCut === true,
    reach: toldReach(reach, view.validAt, wanted.lang),
    recorded: pictured.model.recorded,
    hasModel: wanted.place === null ? !isEmpty : await hasModel(ask, view),
    note: pictured.note ?? null,
    below: belowTold(pictured, drawn),
    begin: isEmpty && wanted.place === null ? await topPlaces(ask, wanted, view) : null,
    gone: isEmpty && wanted.place !== null ? await gonePlace(ask, wanted.place, view, wanted.lang) : null,
    place: root ? named(root) : null,
    above: root?.parent ? named(root.parent) : null,
    inside: pictured.model.places
      .filter(({ parent }) => root !== undefined && parent === root.key)
      .map(({ id, label }) => ({ key: id, name: label })),
  }
}

/** Places alone are asked for; of anything else nothing would have come. */
const isPlace = (node: Partial<FoundPlace>): node is FoundPlace => node.key !== undefined

/** The places that a text finds, best first. */
export async function placesFound(ask: Ask, text: string, wanted: Wanted): Promise<FirstOf<FoundPlace>> {
  const { at, recordedAt, lang } = wanted
  const { search } = await answered(ask, 'findPlace', { text, at: { validAt: at, recordedAt }, lang })
  return { places: search.nodes.map(({ node }) => node).filter(isPlace), isCut: search.pageInfo.hasNextPage }
}
