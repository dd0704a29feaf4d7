import type { Arrangement } from '../model/arrangement.ts'
import type { Day } from '../model/date.ts'
import { isKind } from '../model/entry.ts'
import type { Id, ModelId } from '../model/ids.ts'
import { linkHistory } from '../rules/pair-standing.ts'
import { historyOf } from '../rules/timeline.ts'
import type { EverDrawn } from './ever-drawn.ts'
import type { LevelsOn } from './levels-on.ts'
import { mergedDaysOf, mergerDaysOf } from './merged-days.ts'
import { effectsOn } from './pilot-links.ts'
import { factsOf } from './standing-facts.ts'
import { daysOf, isWithinTime, namedDaysOf, turnsIn } from './turning-days.ts'
import type { ViewReader } from './view-reader.ts'

/** Something that is drawn, and when it is otherwise than on the day before. */
export interface Turning {
  /** The model that a link follows; null: none. */
  readonly model: ModelId | null
  /** On which it is otherwise, wherever it is drawn then. */
  readonly days: readonly Day[]
  /** Of a link what it joins, else the thing itself: it comes and goes with these. */
  readonly ends: readonly string[]
}

/** Something of each of many, without keeping all others waiting. */
export async function eachInTurn<T, R>(
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
export async function nodesIn({ nodes }: EverDrawn, view: ViewReader): Promise<readonly Turning[]> {
  const [{ languages }, lives] = await Promise.all([view.listOrder(), view.mergerLives()])
  return eachInTurn(view, [...nodes.values()], (node) => [
    { days: [...daysOf(node, languages), ...mergedDaysOf(lives, node)], model: null, ends: [node.id] },
  ])
}

/** Pairs of posts: their standing follows where their posts are, too. */
export async function pairsIn({ nodes }: EverDrawn, view: ViewReader): Promise<readonly Turning[]> {
  const [byPost, effects] = await Promise.all([view.linksOfPosts(), view.standingEffects()])
  const posts = [...nodes.values()].filter((node) => isKind('Post', node))
  const links = posts.flatMap(({ id }) => (byPost.get(id) ?? []).filter(({ link }) => link.mainPost === id))
  return eachInTurn(view, links, (listed) => {
    const { pair, mainPost, concurrentPost } = listed.link
    const stood = turnsIn(linkHistory(listed.overTime, effectsOn(view, listed, effects), []))
    const days = [...stood, ...[listed.from, listed.until].filter(isWithinTime)]
    return [{ days, model: pair.model, ends: [mainPost, concurrentPost] }]
  })
}

/** What an arrangement is drawn by: any of what it joins; of a merger, its place too. */
const drawnBy = (one: Arrangement): readonly Id[] =>
  one.kind === 'ConcurrentHolding'
    ? [one.first, one.second]
    : [...one.components, ...(one.result ? [one.result] : []), one.place]

/** The days on which something that a link names, though it is not drawn then, is called otherwise. */
async function namedOn(view: ViewReader, id: Id, levelsOn: LevelsOn): Promise<readonly Day[]> {
  const [entry, { languages }] = await Promise.all([view.entry(id), view.listOrder()])
  return entry ? namedDaysOf(entry, languages).filter((day) => levelsOn(id, day).on.length === 0) : []
}

async function turningOf(view: ViewReader, arrangement: Arrangement, levelsOn: LevelsOn): Promise<readonly Turning[]> {
  const [facts, lives] = await Promise.all([factsOf(view, arrangement), view.mergerLives()])
  if (!facts) return []
  const ends = drawnBy(arrangement)
  const named = await Promise.all(ends.map((id) => namedOn(view, id, levelsOn)))
  const there = arrangement.kind === 'BodyMerger' ? mergerDaysOf(lives, arrangement) : []
  return [{ days: [...turnsIn(historyOf(facts)), ...named.flat(), ...there], model: arrangement.model, ends }]
}

/** Posts held together, and bodies run as one, as far as sources know of them. */
export const arrangementsIn = async ({ arrangements }: EverDrawn, view: ViewReader, levelsOn: LevelsOn) =>
  (await Promise.all(arrangements.map((one) => turningOf(view, one, levelsOn)))).flat()
