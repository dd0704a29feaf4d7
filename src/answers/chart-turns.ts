import { type Day, dayBefore } from '../model/date.ts'
import type { ModelId, PlaceId } from '../model/ids.ts'
import type { Level } from '../model/vocabulary.ts'
import { withAround } from './drawn-on.ts'
import { everDrawn } from './ever-drawn.ts'
import { comingIn, type LevelsOn, levelsIn } from './levels-on.ts'
import { arrangementsIn, eachInTurn, nodesIn, pairsIn, type Turning } from './turning.ts'
import { allInView, type InView, LARGEST_READ, type ViewReader } from './view-reader.ts'

/** A day on which something came to stand otherwise, at a level; the model that it follows, if it is a link of one. */
export interface Turn {
  readonly day: Day
  readonly level: Level
  readonly model: ModelId | null
  /** Whether it is a link, or has one in it, on whatever day. */
  readonly linked: boolean
}

/** Each once, the earliest first. */
export function turnsInView(view: ViewReader, turns: readonly Turn[]): readonly InView<Turn>[] {
  const all = [...new Map(turns.map((turn) => [[turn.day, turn.level, turn.model ?? '', turn.linked].join(' '), turn]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, turn]) => turn)
  return allInView(view, all)
}

/** What goes from one level to another turns at both. */
const turnsOn = (day: Day, { ends, model }: Turning, levelsOn: LevelsOn, linked: boolean): readonly Turn[] =>
  [...levelsOn(ends, dayBefore(day)), ...levelsOn(ends, day)].map((level) => ({ day, level, model, linked }))

/**
 * The days on which what a chart of places draws, on whichever day it does, came to stand otherwise; null: that is too much to look through.
 * @param most of any kind that is looked through: a chart has no more
 */
export async function chartTurns(
  view: ViewReader,
  root: PlaceId,
  depth: number,
  most = LARGEST_READ,
): Promise<readonly InView<Turn>[] | null> {
  const ever = await everDrawn({ view, most }, root, depth)
  if (ever === null) return null
  const levelsOn = levelsIn(ever.nodes, await view.mergerLives(), { root, depth })
  const [nodes, pairs, arrangements] = await Promise.all([
    nodesIn(ever, view),
    pairsIn(ever, view),
    arrangementsIn(ever, view, levelsOn),
  ])
  const daysOf = new Map(nodes.map(({ ends: [id = ''], days }) => [id, days]))
  const coming = comingIn(ever.nodes, (id) => daysOf.get(id) ?? [], levelsOn)
  const turnsOf = (one: Turning, linked: boolean) =>
    [...new Set([...one.days, ...one.ends.flatMap(coming)])].flatMap((day) => turnsOn(day, one, levelsOn, linked))
  const links = [...pairs, ...arrangements]
  const joined = links.flatMap(({ ends }) => ends)
  const linked = withAround(ever.nodes, joined)
  const ofNodes = await eachInTurn(view, nodes, (one) => turnsOf(one, linked.has(one.ends[0] ?? '')))
  const ofLinks = await eachInTurn(view, links, (one) => turnsOf(one, true))
  return turnsInView(view, [...ofNodes, ...ofLinks])
}
