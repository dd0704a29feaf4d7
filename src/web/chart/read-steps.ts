import { type AnsweredTurn, stepsOf } from '../../chart/steps-of.ts'
import type { Day } from '../../model/day-range.ts'
import { type AsOf, ChartTurnsDocument, ModelTurnsDocument } from '../generated/later.ts'
import { type Address, listIn } from '../state/address.ts'
import { ask } from '../state/ask.ts'
import type { Scene } from '../state/scene.ts'
import { levelsOf } from './levels.ts'

const listOrAll = (text: string | undefined) => (text === undefined ? null : listIn(text))

async function ofModel(levels: readonly string[], at: AsOf, signal: AbortSignal): Promise<readonly AnsweredTurn[]> {
  const all = await Promise.all(levels.map((level) => ask(ModelTurnsDocument, { level, at }, signal)))
  return all.flatMap(({ data }) => data.generalModelChart?.turns ?? [])
}

async function turnsIn({ place, depth, level }: Address, { at, lang }: Scene, signal: AbortSignal) {
  const view = at(null)
  if (place === undefined) {
    const levels = listOrAll(level) ?? (await levelsOf({ at: view, lang }, signal)).data
    return ofModel(
      levels.filter((one) => one !== '-'),
      view,
      signal,
    )
  }
  const asked = { root: { place }, depth: Number(depth ?? 2) || 2, at: view }
  return (await ask(ChartTurnsDocument, asked, signal)).data.orgChart?.turns ?? null
}

/** The days to step to in what an address shows; null: they are not told. */
export async function readSteps(scene: Scene, signal: AbortSignal): Promise<readonly Day[] | null> {
  const { address } = scene
  const turns = await turnsIn(address, scene, signal)
  const { level, model, only } = address
  const wanted = { levels: listOrAll(level), models: listOrAll(model), onlyLinked: only !== 'all' }
  return turns && stepsOf(turns, wanted)
}
