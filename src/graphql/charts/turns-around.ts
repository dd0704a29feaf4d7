import type { Pictured } from '../../chart/pictured.ts'
import { turnsOf } from '../../chart/rows.ts'
import { type AnsweredTurn, stepsOf } from '../../chart/steps-of.ts'
import type { Day } from '../../model/day-range.ts'
import { LimitExceeded, Timeout } from '../../model/errors.ts'
import { type Ask, answered } from './asking.ts'
import type { PinnedView } from './codes.ts'
import type { Worded } from './language.ts'
import { levelsOf } from './picture.ts'
import type { WantedPicture } from './wanted.ts'

type Wanted = Worded<WantedPicture>

async function ofModel(ask: Ask, wanted: Wanted, at: PinnedView): Promise<readonly AnsweredTurn[]> {
  const levels = wanted.levels ?? (await levelsOf(ask, wanted, at)).map(({ code }) => code)
  const all: AnsweredTurn[] = []
  for (const level of new Set(levels))
    all.push(...((await answered(ask, 'modelTurns', { level, at })).generalModelChart?.turns ?? []))
  return all
}

/** When what a chart draws turned; null: that is too much to be told at once. */
async function turnsIn(ask: Ask, wanted: Wanted, at: PinnedView): Promise<readonly AnsweredTurn[] | null> {
  const { place, depth } = wanted
  try {
    if (place === null) return await ofModel(ask, wanted, at)
    return (await answered(ask, 'turns', { root: { place }, depth, at })).orgChart?.turns ?? null
  } catch (error) {
    if (error instanceof LimitExceeded || error instanceof Timeout) return null
    throw error
  }
}

/** The days nearest to the one of a picture on which something that it draws came to stand otherwise. */
export async function turnsAround(
  ask: Ask,
  wanted: Wanted,
  { model }: Pictured,
  at: PinnedView,
): Promise<{ readonly before: Day | null; readonly after: Day | null }> {
  const turns = await turnsIn(ask, wanted, at)
  const days = turns ? stepsOf(turns, wanted) : turnsOf(model.links)
  const { validAt } = at
  return { before: days.findLast((one) => one < validAt) ?? null, after: days.find((one) => one > validAt) ?? null }
}
