import type { Arrangement } from '../model/arrangement.ts'
import { type Day, dayBefore, rangeOf } from '../model/date.ts'
import { isKind } from '../model/entry.ts'
import type { ModelId, PlaceId } from '../model/ids.ts'
import type { Standing } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import { linkHistory } from '../rules/pair-standing.ts'
import { historyOf } from '../rules/timeline.ts'
import { levelIn, withAround } from './drawn-on.ts'
import { type EverDrawn, everDrawn } from './ever-drawn.ts'
import { effectsOn } from './pilot-links.ts'
import { factsOf } from './standing-facts.ts'
import { daysOf, isWithinTime } from './turning-days.ts'
import { allInView, type InView, LARGEST_READ, type ViewReader } from './view-reader.ts'

/** A day on which something came to stand otherwise, at a level; the model that it follows, if it is a link of one. */
export interface Turn {
  readonly day: Day
  readonly level: Level
  readonly model: ModelId | null
  /** Whether it is a link, or has one in it, on whatever day. */
  readonly linked: boolean
}

/** The days from which on something surely stood otherwise. */
export const turnsIn = (history: readonly Pick<Standing, 'since'>[]): readonly Day[] =>
  history
    .slice(1)
    .flatMap(({ since }) => (since === null ? [] : rangeOf(since).latest))
    .filter(isWithinTime)

/** Each once, the earliest first. */
export function turnsInView(view: ViewReader, turns: readonly Turn[]): readonly InView<Turn>[] {
  const all = [...new Map(turns.map((turn) => [[turn.day, turn.level, turn.model ?? '', turn.linked].join(' '), turn]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, turn]) => turn)
  return allInView(view, all)
}

interface Turning extends Pick<Turn, 'model'> {
  readonly days: readonly Day[]
  /** What has to be drawn for it to be. */
  readonly with: readonly string[]
}

/** Something of each of many, without keeping all others waiting. */
async function eachInTurn<T, R>(
  view: ViewReader,
  all: readonly T[],
  of: (one: T) => readonly R[],
): Promise<readonly R[]> {
  const found: R[] = []
  for (const one of all) {
    found.push(...of(one))
    const pause = view.budget.pause()
    if (pause) await pause
  }
  return found
}

/** Places, bodies and posts: when each comes, goes, is called otherwise or lies elsewhere. */
async function nodesIn({ nodes }: EverDrawn, view: ViewReader): Promise<readonly Turning[]> {
  const { languages } = await view.listOrder()
  return eachInTurn(view, [...nodes.values()], (node) => [
    { days: daysOf(node, languages), model: null, with: [node.id] },
  ])
}

/** Pairs of posts. */
async function pairsIn({ nodes }: EverDrawn, view: ViewReader): Promise<readonly Turning[]> {
  const [byPost, effects] = await Promise.all([view.linksOfPosts(), view.standingEffects()])
  const posts = [...nodes.values()].filter((node) => isKind('Post', node))
  const links = posts.flatMap(({ id }) => (byPost.get(id) ?? []).filter(({ link }) => link.mainPost === id))
  return eachInTurn(view, links, (listed) => {
    const { pair, mainPost, concurrentPost } = listed.link
    const days = turnsIn(linkHistory(listed.overTime, effectsOn(view, listed, effects), []))
    return [{ days, model: pair.model, with: [mainPost, concurrentPost] }]
  })
}

async function turningOf(view: ViewReader, arrangement: Arrangement): Promise<readonly Turning[]> {
  const facts = await factsOf(view, arrangement)
  if (!facts) return []
  const ends =
    arrangement.kind === 'ConcurrentHolding'
      ? [arrangement.first, arrangement.second]
      : [...arrangement.components, ...(arrangement.result ? [arrangement.result] : []), arrangement.place]
  return [{ days: turnsIn(historyOf(facts)), model: arrangement.model, with: ends }]
}

/** Posts held together, and bodies run as one, as far as sources know of them. */
const arrangementsIn = async ({ arrangements }: EverDrawn, view: ViewReader): Promise<readonly Turning[]> =>
  (await Promise.all(arrangements.map((one) => turningOf(view, one)))).flat()

/** The levels at which something is drawn on a day or the day before: what goes from one to another turns at both. None: it is not drawn. */
const levelsAround = ({ with: ends }: Turning, day: Day, levelOn: ReturnType<typeof levelIn>): readonly Level[] =>
  [dayBefore(day), day].flatMap((side) => ends.flatMap((id) => levelOn(id, side) ?? []))

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
  const [nodes, ...found] = await Promise.all([nodesIn(ever, view), pairsIn(ever, view), arrangementsIn(ever, view)])
  const links = found.flat()
  const linked = withAround(
    ever.nodes,
    links.flatMap(({ with: ends }) => ends),
  )
  const levelOn = levelIn(ever.nodes, root, depth)
  const turnsOf = (one: Turning, isLinked: boolean) =>
    one.days.flatMap((day) =>
      levelsAround(one, day, levelOn).map((level) => ({ day, level, model: one.model, linked: isLinked })),
    )
  const ofNodes = await eachInTurn(view, nodes, (one) => turnsOf(one, linked.has(one.with[0] ?? '')))
  const ofLinks = await eachInTurn(view, links, (one) => turnsOf(one, true))
  return turnsInView(view, [...ofNodes, ...ofLinks])
}
