import { wholeList } from '../../model/whole-list.ts'
import { type AsOf, LevelsDocument } from '../generated/later.ts'
import { type Answer, ask } from '../state/ask.ts'

/** The levels that have pairs. */
export async function levelsOf(
  { at, lang }: { readonly at: AsOf; readonly lang: string },
  signal: AbortSignal,
): Promise<Answer<readonly string[]>> {
  const { nodes, isCut } = await wholeList(
    async (after) => (await ask(LevelsDocument, { at, lang, after }, signal)).data.postPairs,
  )
  const data = [...new Set(nodes.map(({ level }) => level.code))]
  return { data, missing: isCut ? [`There are more than ${nodes.length} pairs.`] : [] }
}
