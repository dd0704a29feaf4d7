import type { ChartLink } from '../../chart/chart-model.ts'
import { type ByWhich, type ToldLinks, toldOfEnded } from '../../chart/told.ts'
import { type Ask, answered } from './asking.ts'
import type { PinnedView } from './codes.ts'

/** One filter names the pairs at one place: so many are asked for at once, each with a few pairs. */
const PLACES_AT_ONCE = 15
const KEYS_AT_ONCE = 100
/** A bound: of links beyond it the table tells what it tells of the day before. */
const MOST_TURNS = 20

interface PairsAt {
  readonly place: string
  readonly pair: readonly string[]
}

const isPair = ({ id }: ChartLink): boolean => id.includes(' ')

function pairsByPlace(links: readonly ChartLink[]): readonly PairsAt[] {
  const pairs = links.filter(isPair).map(({ id }) => id.split(' '))
  const byPlace = Map.groupBy(pairs, ([, place = '']) => place)
  return [...byPlace].map(([place, all]) => ({ place, pair: all.map(([pair = '']) => pair) }))
}

/** Why links stand as they do that were in the chart of another day or revision, and are not in that of the view. */
export async function toldOfGone(
  ask: Ask,
  links: readonly ChartLink[],
  at: PinnedView,
  lang: string,
): Promise<ToldLinks> {
  const ids = links.filter((link) => !isPair(link)).map(({ id }) => id)
  const pairs = pairsByPlace(links)
  const turns = Math.min(MOST_TURNS, Math.max(ids.length / KEYS_AT_ONCE, pairs.length / PLACES_AT_ONCE))
  const told = new Map<string, ByWhich>()
  for (let turn = 0; turn < turns; turn += 1) {
    const some = {
      ids: ids.slice(turn * KEYS_AT_ONCE, (turn + 1) * KEYS_AT_ONCE),
      pairs: pairs.slice(turn * PLACES_AT_ONCE, (turn + 1) * PLACES_AT_ONCE),
    }
    for (const [id, why] of toldOfEnded(await answered(ask, 'ended', { ...some, at, lang }))) told.set(id, why)
  }
  return told
}
