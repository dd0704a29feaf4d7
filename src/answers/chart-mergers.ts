import type { BodyMerger } from '../model/arrangement.ts'
import type { Id, OrganizationId, PlaceId } from '../model/ids.ts'
import type { ArrangementQuery, Chart } from '../store/store.ts'
import type { ViewReader } from './view-reader.ts'

/** Mergers by what they made of bodies of a chart and, of a chart of places, those that are there in one. */
async function mergersOf(
  view: ViewReader,
  { places, organizations }: Chart,
  isOfPlaces: boolean,
): Promise<readonly BodyMerger[]> {
  const lives = await view.mergerLives()
  const at = isOfPlaces ? places.flatMap(({ id }) => lives.at(id, view.asOf.validAt)) : []
  return [...organizations.flatMap(({ id }) => lives.into(id)), ...at]
}

/** Of these, the ones that a query may give. */
const allowedBy = ({ among }: ArrangementQuery, ids: readonly Id[]): readonly Id[] =>
  among === null ? ids : ids.filter((id) => among.includes(id))

/**
 * A chart with the mergers that no body in it leads to: while bodies are run as one, they are not there by themselves. A store finds
 * what has a member in the chart; it does not know whom a merger replaced.
 */
export async function withMergers(
  view: ViewReader,
  chart: Chart,
  query: ArrangementQuery,
  root: PlaceId | OrganizationId,
): Promise<Chart> {
  if (!query.kinds.includes('BodyMerger')) return chart
  const found = new Set<Id>(chart.arrangements.map(({ arrangement }) => arrangement.id))
  const all = await mergersOf(view, chart, root.startsWith('place/'))
  const missing = allowedBy(
    query,
    [...new Set(all.map(({ id }) => id))].filter((id) => !found.has(id)),
  )
  if (missing.length === 0) return chart
  const page = { first: missing.length, after: null }
  const { items } = await view.stored.arrangements({ ...query, among: missing }, page)
  return { ...chart, arrangements: [...chart.arrangements, ...items.map(({ item }) => item)] }
}
