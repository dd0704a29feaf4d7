import type { Entry } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import type { PilotModel } from '../../../src/model/pilot-model.ts'
import { contradictionsIn } from '../../../src/rules/consistency/contradictions.ts'
import { named, stated } from '../../helpers/facts.ts'

/** What is known under an id; asked of ids only. */
const findIn = (entries: readonly Entry[]) => (id: Id) => {
  if (!id.includes('/')) throw new Error(`${id} is no id.`)
  return entries.find((one) => one.id === id)
}

/** `field: what is wrong`, of an entry among others. */
export const wrongIn = (entry: Entry, others: readonly Entry[]): readonly string[] =>
  contradictionsIn(entry, findIn(others)).map(({ path, message }) => `${path}: ${message}`)

export const pilotModel = (levels: PilotModel['levels'], over: Partial<PilotModel> = {}): PilotModel => ({
  kind: 'PilotModel',
  id: 'model/m2',
  code: 'M2',
  names: named('M2'),
  form: 'POST_PAIR',
  levels,
  branches: ['PARTY', 'GOVERNMENT'],
  origin: stated,
  ...over,
})
