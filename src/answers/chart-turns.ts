import type { Day } from '../model/date.ts'
import type { PlaceId } from '../model/ids.ts'
import { type Lying, lyingIn, withAround } from './drawn-on.ts'
import { type EverDrawn, everDrawn } from './ever-drawn.ts'
import { comingIn, type LevelsOn, levelsIn } from './levels-on.ts'
import type { Turn } from './turn.ts'
import { arrangementsIn, eachInTurn, nodesIn, pairsIn, type Turning } from './turning.ts'
import { turnsInView } from './turns-in-view.ts'
import { LARGEST_READ, type ViewReader } from './view-reader.ts'

/** What goes from one level to another turns at both. */
const turnsOn = (day: Day, { ends, model }: Turning, levelsOn: LevelsOn, linked: boolean): readonly Turn[] =>
  ends
    .map((id) => levelsOn(id, day))
    .flatMap(({ before, on }) => [...before, ...on])
    .map((level) => ({ day, level, model, linked }))

/** What of these turned is told of links, and of what has one in it, apart. */
async function turnsOf(view: ViewReader, ever: EverDrawn, levelsOn: LevelsOn, lying: Lying): Promise<readonly Turn[]> {
  const [nodes, pairs, arrangements] = await Promise.all([
    nodesIn(ever, view),
    pairsIn(ever, view),
    arrangementsIn(ever, view, levelsOn),
  ])
  const daysOf = new Map(nodes.map(({ ends: [id = ''], days }) => [id, days]))
  const coming = comingIn(lying, (id) => daysOf.get(id) ?? [], levelsOn)
  const turnsIn = (one: Turning, linked: boolean) =>
    [...new Set([...one.days, ...one.ends.flatMap(coming)])].flatMap((day) => turnsOn(day, one, levelsOn, linked))
  const links = [...pairs, ...arrangements]
  const joined = links.flatMap(({ ends }) => ends)
  const linked = withAround(ever.nodes, lying, joined)
  const ofNodes = await eachInTurn(view, nodes, (one) => turnsIn(one, linked.has(one.ends[0] ?? '')))
  const ofLinks = await eachInTurn(view, links, (one) => turnsIn(one, true))
  return [...ofNodes, ...ofLinks]
}

/**
 * The days on which what a chart of places draws, on whichever day it does, came to stand otherwise; null: that is too much to look through.
 * @param most of any kind that is looked through: a chart has no more
 */
export const chartTurns = (view: ViewReader, root: PlaceId, depth: number, most = LARGEST_READ) =>
  turnsInView(view, [root, depth, most].join(' '), async () => {
    const ever = await everDrawn({ view, most }, root, depth)
    if (ever === null) return null
    const lying = lyingIn(ever.nodes)
    const levelsOn = levelsIn(ever.nodes, await view.mergerLives(), { root, depth, lying })
    return turnsOf(view, ever, levelsOn, lying)
  })
