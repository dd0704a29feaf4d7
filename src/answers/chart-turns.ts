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
  history.flatMap(({ since }) => (since === null ? [] : rangeOf(since).latest)).filter(isWithinTime)

/** Each once, the earliest first. */
export function turnsInView(view: ViewReader, turns: readonly Turn[]): readonly InView<Turn>[] {
  const all = [...new Map(turns.map((turn) => [[turn.day, turn.level, turn.model ?? '', turn.linked].join(' '), turn]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, turn]) => turn)
  return allInView(view, all)
}

/** The level at which something is drawn on a day; null: it is not drawn. */
type LevelOn = ReturnType<typeof levelIn>

interface Turning extends Pick<Turn, 'model'> {
  readonly days: readonly Day[]
  /** Of a link what it joins, else the thing itself. */
  readonly ends: readonly string[]
  /** The levels at which it is drawn on a day; none: it is not drawn. */
  readonly levelsOn: (day: Day) => readonly Level[]
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

const drawnOf = (ends: readonly string[], levelOn: LevelOn) => (day: Day) =>
  ends.flatMap((id) => levelOn(id, day) ?? [])

/** Places, bodies and posts: when each comes, goes, is called otherwise or lies elsewhere. */
async function nodesIn({ nodes }: EverDrawn, view: ViewReader, levelOn: LevelOn): Promise<readonly Turning[]> {
  const { languages } = await view.listOrder()
  return eachInTurn(view, [...nodes.values()], (node) => {
    const ends = [node.id]
    return [{ days: daysOf(node, languages), model: null, ends, levelsOn: drawnOf(ends, levelOn) }]
  })
}

/** Pairs of posts: their standing follows where their posts are, too. */
async function pairsIn({ nodes }: EverDrawn, view: ViewReader, levelOn: LevelOn): Promise<readonly Turning[]> {
  const [byPost, effects] = await Promise.all([view.linksOfPosts(), view.standingEffects()])
  const posts = [...nodes.values()].filter((node) => isKind('Post', node))
  const links = posts.flatMap(({ id }) => (byPost.get(id) ?? []).filter(({ link }) => link.mainPost === id))
  return eachInTurn(view, links, (listed) => {
    const { pair, mainPost, concurrentPost } = listed.link
    const ends = [mainPost, concurrentPost]
    const days = turnsIn(linkHistory(listed.overTime, effectsOn(view, listed, effects), []))
    return [{ days, model: pair.model, ends, levelsOn: drawnOf(ends, levelOn) }]
  })
}

/** What an arrangement is drawn by: any of what it joins; of a merger, its place too. */
const drawnBy = (one: Arrangement): readonly string[] =>
  one.kind === 'ConcurrentHolding'
    ? [one.first, one.second]
    : [...one.components, ...(one.result ? [one.result] : []), one.place]

async function turningOf(view: ViewReader, arrangement: Arrangement, levelOn: LevelOn): Promise<readonly Turning[]> {
  const facts = await factsOf(view, arrangement)
  if (!facts) return []
  const ends = drawnBy(arrangement)
  return [{ days: turnsIn(historyOf(facts)), model: arrangement.model, ends, levelsOn: drawnOf(ends, levelOn) }]
}

/** Posts held together, and bodies run as one, as far as sources know of them. */
const arrangementsIn = async ({ arrangements }: EverDrawn, view: ViewReader, levelOn: LevelOn) =>
  (await Promise.all(arrangements.map((one) => turningOf(view, one, levelOn)))).flat()

/** What goes from one level to another turns at both. */
const turnsOf = ({ days, model, levelsOn }: Turning, linked: boolean): readonly Turn[] =>
  days.flatMap((day) => [...levelsOn(dayBefore(day)), ...levelsOn(day)].map((level) => ({ day, level, model, linked })))

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
  const levelOn = levelIn(ever.nodes, root, depth)
  const [nodes, pairs, arrangements] = await Promise.all([
    nodesIn(ever, view, levelOn),
    pairsIn(ever, view, levelOn),
    arrangementsIn(ever, view, levelOn),
  ])
  const links = [...pairs, ...arrangements]
  const joined = links.flatMap(({ ends }) => ends)
  const linked = withAround(ever.nodes, joined)
  const ofNodes = await eachInTurn(view, nodes, (one) => turnsOf(one, linked.has(one.ends[0] ?? '')))
  const ofLinks = await eachInTurn(view, links, (one) => turnsOf(one, true))
  return turnsInView(view, [...ofNodes, ...ofLinks])
}
