import type { AnsweredTurn } from '../../chart/steps-of.ts'
import { type AsOf, ChartTurnsDocument, ModelTurnsDocument } from '../generated/later.ts'
import { listIn } from '../state/address.ts'
import { ask } from '../state/ask.ts'
import type { Scene } from '../state/scene.ts'
import { levelsOf } from './levels.ts'

async function ofModel(levels: readonly string[], at: AsOf, signal: AbortSignal): Promise<readonly AnsweredTurn[]> {
  const all = await Promise.all(levels.map((level) => ask(ModelTurnsDocument, { level, at }, signal)))
  return all.flatMap(({ data }) => data.generalModelChart?.turns ?? [])
}

/** When what an address shows turned, of whatever model; null: that is not told. */
export async function readTurnings(
  { address: { place, depth, level }, at, lang }: Scene,
  signal: AbortSignal,
): Promise<readonly AnsweredTurn[] | null> {
  const view = at(null)
  if (place !== undefined) {
    const asked = { root: { place }, depth: Number(depth ?? 2) || 2, at: view }
    return (await ask(ChartTurnsDocument, asked, signal)).data.orgChart?.turns ?? null
  }
  const levels = level === undefined ? (await levelsOf({ at: view, lang }, signal)).data : listIn(level)
  const known = levels.filter((one) => one !== '-')
  return ofModel(known, view, signal)
}
