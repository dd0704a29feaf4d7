import type { Day } from '../model/date.ts'
import type { PlaceId } from '../model/ids.ts'
import { AS_WRITTEN } from '../model/list-order.ts'
import type { PostPair } from '../model/pilot-model.ts'
import { StandingState } from '../model/standing.ts'
import { byCodePoint } from '../model/text.ts'
import { sortKeyOn } from '../model/traits.ts'
import type { Level } from '../model/vocabulary.ts'
import { anyOf } from '../store/queries.ts'
import { everyEntry } from '../store/scan.ts'
import { type LinkQuery, visitLinks } from './pilot-link-lists.ts'
import type { ViewReader } from './view-reader.ts'

/** How many links of a pair in a place stand so. */
export interface LinkTally {
  /** null: all pairs together. */
  readonly pair: PostPair | null
  /** null: all places together, and links in no place of the level that is counted by. */
  readonly place: PlaceId | null
  readonly state: StandingState
  readonly count: number
  /** Of these, those that a source shows to have been carried out. */
  readonly evidenced: number
}

type Group = Pick<LinkTally, 'pair' | 'place' | 'state'>

/** The places of a level in the order of lists, each with its number in it. */
async function placesOf(view: ViewReader, level: Level | null): Promise<ReadonlyMap<PlaceId, number>> {
  if (level === null) return new Map()
  const places = await everyEntry(view.stored, { ...anyOf('Place'), level: [level] })
  return new Map(places.map(({ id }, at) => [id, at]))
}

const DIGITS = 9

/** Names a group, and is where it comes: by pair, place and state, null first. */
function keyOf({ pair, place, state }: Group, places: ReadonlyMap<PlaceId, number>, day: Day): string {
  const number = place === null ? '' : String(places.get(place)).padStart(DIGITS, '0')
  return [pair ? sortKeyOn(pair, day, AS_WRITTEN) : '', number, StandingState.options.indexOf(state)].join('\u0001')
}

/** How many links stand how, in order of pair, place and state; null first. */
export async function tallyLinks(
  view: ViewReader,
  query: LinkQuery,
  by: { readonly pair: boolean; readonly place: Level | null },
): Promise<readonly LinkTally[]> {
  const places = await placesOf(view, by.place)
  const sums = new Map<string, LinkTally>()
  await visitLinks(view, query, ({ listed: { link, where, evidence }, state }) => {
    const place = where.on(view.asOf.validAt).find((id) => places.has(id)) ?? null
    const group: Group = { pair: by.pair ? link.pair : null, place, state: state() }
    const key = keyOf(group, places, view.asOf.validAt)
    const { count, evidenced } = sums.get(key) ?? { count: 0, evidenced: 0 }
    sums.set(key, { ...group, count: count + 1, evidenced: evidenced + Number(evidence.length > 0) })
    return 'MORE'
  })
  return [...sums].toSorted(([a], [b]) => byCodePoint(a, b)).map(([, one]) => one)
}
