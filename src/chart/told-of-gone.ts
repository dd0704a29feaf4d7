import type { ChartLink } from './chart-model.ts'
import { type ByWhich, type EndedAnswer, type ToldLinks, toldOfEnded } from './told.ts'

/** One filter names the pairs at one place: so many are asked for at once, each with a few pairs. */
const PLACES_AT_ONCE = 15
const KEYS_AT_ONCE = 100
/** A bound, so that nobody waits for ever. */
const MOST_TURNS = 20

interface PairsAt {
  readonly place: string
  readonly pair: readonly string[]
}

/** What is asked about at once: arrangements by their keys, pairs by places. */
export interface AskedEnded {
  readonly ids: readonly string[]
  readonly pairs: readonly PairsAt[]
}

/** Why links stand as they do, and whether of some that was not asked, since they are too many. */
export interface ToldOfMany {
  readonly told: ToldLinks
  readonly isCut: boolean
}

const isPair = ({ id }: ChartLink): boolean => id.includes(' ')

function pairsByPlace(links: readonly ChartLink[]): readonly PairsAt[] {
  const pairs = links.filter(isPair).map(({ id }) => id.split(' '))
  const byPlace = Map.groupBy(pairs, ([, place = '']) => place)
  return [...byPlace].map(([place, all]) => ({ place, pair: all.map(([pair = '']) => pair) }))
}

/** All that is to be asked, as much at once as an answer holds. */
function turnsFor(links: readonly ChartLink[]): readonly AskedEnded[] {
  const ids = links.filter((link) => !isPair(link)).map(({ id }) => id)
  const pairs = pairsByPlace(links)
  const count = Math.ceil(Math.max(ids.length / KEYS_AT_ONCE, pairs.length / PLACES_AT_ONCE))
  return Array.from({ length: count }, (_, turn) => ({
    ids: ids.slice(turn * KEYS_AT_ONCE, (turn + 1) * KEYS_AT_ONCE),
    pairs: pairs.slice(turn * PLACES_AT_ONCE, (turn + 1) * PLACES_AT_ONCE),
  }))
}

/** Why links stand as they do in a view that are not in its chart, but in that of another day or revision. */
export async function toldOfGone(
  links: readonly ChartLink[],
  ask: (asked: AskedEnded) => Promise<EndedAnswer>,
): Promise<ToldOfMany> {
  const turns = turnsFor(links)
  const told: ToldLinks[] = []
  for (const turn of turns.slice(0, MOST_TURNS)) told.push(toldOfEnded(await ask(turn)))
  return { told: new Map(told.flatMap((some) => [...some])), isCut: turns.length > MOST_TURNS }
}

const toldAs = (id: string, why: ByWhich | undefined): readonly (readonly [string, ByWhich])[] =>
  why ? [[id, why]] : []

/**
 * Of two views that are compared: why all links of both stand as they do in one of them.
 * @param shown those of its own chart; what is told has the ids of `links`, whatever they are in that view
 * @param missing what only the other one records, which is not asked in this one
 */
export async function toldInView(
  links: readonly ChartLink[],
  { shown, missing }: { readonly shown: ToldLinks; readonly missing: 'NEW' | 'GONE' },
  ask: (asked: AskedEnded) => Promise<EndedAnswer>,
): Promise<ToldOfMany> {
  const idIn = ({ id, idBefore }: ChartLink): string => (missing === 'NEW' ? (idBefore ?? id) : id)
  const named = links.filter(({ recorded }) => recorded !== missing).map((link) => ({ ...link, id: idIn(link) }))
  const { told, isCut } = await toldOfGone(
    named.filter(({ id }) => !shown.has(id)),
    ask,
  )
  const all = new Map([...told, ...shown])
  return { told: new Map([...all, ...links.flatMap((link) => toldAs(link.id, all.get(idIn(link))))]), isCut }
}
