import type { Budget } from './budget.ts'
import type { ChartTurns, Turn } from './turn.ts'
import { allInView, type InView, type ViewReader } from './view-reader.ts'

type Find = () => Promise<readonly Turn[] | null>

/** What a request looks for already: whichever day it asks about, the turns of a chart are the same. */
const sought = new WeakMap<Budget, Map<string, Promise<ChartTurns>>>()

/** Each once, the earliest first. */
const inOrder = (turns: readonly Turn[]): readonly Turn[] =>
  [...new Map(turns.map((turn) => [[turn.day, turn.level, turn.model ?? '', turn.linked].join(' '), turn]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, turn]) => turn)

async function foundIn(view: ViewReader, name: string, find: Find): Promise<ChartTurns> {
  const all = await find()
  const found = { turns: all && inOrder(all) }
  view.chartTurns.set(name, found)
  return found
}

function soughtOnce(view: ViewReader, name: string, find: Find): Promise<ChartTurns> {
  const ofRequest = sought.get(view.budget) ?? new Map<string, Promise<ChartTurns>>()
  sought.set(view.budget, ofRequest)
  const found = ofRequest.get(name) ?? foundIn(view, name, find)
  ofRequest.set(name, found)
  return found
}

/** The turns of a chart, looked for once in a request, and kept for others. @param chart which of all of a revision */
export async function turnsInView(
  view: ViewReader,
  chart: string,
  find: Find,
): Promise<readonly InView<Turn>[] | null> {
  const name = `${view.revision.number} ${chart}`
  const { turns } = view.chartTurns.get(name) ?? (await soughtOnce(view, name, find))
  return turns && allInView(view, turns)
}
