import type { Ranked } from '../../chart/of-answer.ts'
import { wholeList } from '../../model/whole-list.ts'
import { type AsOf, LevelsDocument } from '../generated/later.ts'
import { type Answer, ask } from '../state/ask.ts'

interface Asked {
  readonly at: AsOf
  readonly lang: string
}

/** The levels that have pairs, each as often as it has one. */
export async function rankedLevels({ at, lang }: Asked, signal: AbortSignal): Promise<Answer<readonly Ranked[]>> {
  const { nodes, isCut } = await wholeList(
    async (after) => (await ask(LevelsDocument, { at, lang, after }, signal)).data.postPairs,
  )
  const data = nodes.map(({ level }) => level)
  return { data, missing: isCut ? [`There are more than ${nodes.length} pairs.`] : [] }
}

/** Their codes. */
export async function levelsOf(asked: Asked, signal: AbortSignal): Promise<Answer<readonly string[]>> {
  const { data, missing } = await rankedLevels(asked, signal)
  return { data: [...new Set(data.map(({ code }) => code))], missing }
}
