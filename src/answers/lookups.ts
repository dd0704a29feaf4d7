import type { Day } from '../model/date.ts'
import type { Directive } from '../model/directive.ts'
import type { EntryOf, Kind } from '../model/entry.ts'
import type { Id, PersonId } from '../model/ids.ts'
import { FORMER_KEY_SCHEME, MODEL_SCHEME, PAIR_SCHEME, SHA256_SCHEME, SYMBOL_SCHEME } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import { bearersMeant, type Cited, directivesMeant, lastBearers, type Mark } from '../rules/lookup.ts'
import { anyOf } from '../store/queries.ts'
import { pages } from '../store/scan.ts'
import type { ViewReader } from './view-reader.ts'

/** So many bearers of one mark are looked at. */
const MOST_BEARERS = 100

/** The entries of a kind that bear a mark. @param on only that day's; null: whenever */
async function bearers<K extends Kind>(
  view: ViewReader,
  kind: K,
  { scheme, value }: Mark,
  on: Day | null,
): Promise<readonly EntryOf<K>[]> {
  const query = { ...anyOf(kind), code: { scheme, values: [value], on } }
  return (await view.stored.find(query, { first: MOST_BEARERS, after: null })).items.map(({ item }) => item)
}

/** The places that each of several codes may mean on a day, all read together. */
export async function placesByCodes(view: ViewReader, scheme: string, values: readonly string[], day: Day) {
  const query = { ...anyOf('Place'), code: { scheme, values, on: day } }
  const found: Place[] = []
  for await (const { items } of pages<Place>((page) => view.stored.find(query, page), MOST_BEARERS))
    found.push(...items.map(({ item }) => item))
  const bearing = (value: string) =>
    found.filter(({ codes }) => codes.some((one) => isSameMark(one, { scheme, value })))
  return values.map((value) => ({ value, places: bearersMeant(bearing(value), { scheme, value }, day) }))
}

const isSameMark = (one: Mark, other: Mark): boolean => one.scheme === other.scheme && one.value === other.value

/** The places that a code may mean on a day. */
export const placesByCode = async (view: ViewReader, mark: Mark, day: Day): Promise<readonly Place[]> =>
  bearersMeant(await bearers(view, 'Place', mark, day), mark, day)

/** Those that bore it last before a day on which none does. */
export const placesLastOfCode = async (view: ViewReader, mark: Mark, day: Day): Promise<readonly Place[]> =>
  lastBearers(await bearers(view, 'Place', mark, null), mark, day)

/** The directives that bear a symbol, in whatever spelling. */
export const directivesBearing = (view: ViewReader, symbol: string): Promise<readonly Directive[]> =>
  bearers(view, 'Directive', { scheme: SYMBOL_SCHEME, value: symbol }, null)

/** The directives that a citation may mean. */
export const directivesByCitation = async (view: ViewReader, cited: Cited): Promise<readonly Directive[]> =>
  directivesMeant(await directivesBearing(view, cited.symbol), cited)

export const modelsByMark = (view: ViewReader, value: string) =>
  bearers(view, 'PilotModel', { scheme: MODEL_SCHEME, value }, null)

export const pairsByMark = (view: ViewReader, value: string) =>
  bearers(view, 'PostPair', { scheme: PAIR_SCHEME, value }, null)

const isPersonKey = (id: Id): id is PersonId => id.startsWith('person/')

/** The id under which a view has what one names: of a record that was found to be another person's, that person's. */
export async function keptId<I extends Id>(view: ViewReader, id: I): Promise<I> {
  if (!isPersonKey(id) || (await view.entry(id))) return id
  const [kept] = await bearers(view, 'Person', { scheme: FORMER_KEY_SCHEME, value: id }, null)
  return kept ? (kept.id as string as I) : id
}

/** The documents that hold a text. @param sha256 in hex, in either case */
export const documentsByText = (view: ViewReader, sha256: string) =>
  bearers(view, 'Document', { scheme: SHA256_SCHEME, value: sha256.toLowerCase() }, null)
