import { type Conflict, contraryEffects, issuedTwice, twoFullHolders } from '../rules/conflicts.ts'
import { anyOf } from '../store/queries.ts'
import { everyEntry } from '../store/scan.ts'
import type { ViewReader } from './view-reader.ts'

type Find = (view: ViewReader) => Promise<readonly Conflict[]>

const FIND: Readonly<Record<Conflict['rule'], Find>> = {
  ISSUED_TWICE: async ({ stored }) => (await everyEntry(stored, anyOf('Directive'))).flatMap(issuedTwice),
  TWO_FULL_HOLDERS: async ({ stored }) =>
    twoFullHolders(await everyEntry(stored, { ...anyOf('Occupancy'), class: ['FULL'] })),
  CONTRARY_EFFECTS: async (view) => contraryEffects(await view.standingEffects()),
}

const RULES = ['ISSUED_TWICE', 'TWO_FULL_HOLDERS', 'CONTRARY_EFFECTS'] as const satisfies readonly Conflict['rule'][]

/** Everything in view that cannot hold together, by the rules asked for. */
export async function conflictsIn(
  view: ViewReader,
  rules: readonly Conflict['rule'][] | null,
): Promise<readonly Conflict[]> {
  const wanted = RULES.filter((rule) => rules?.includes(rule) ?? true)
  return (await Promise.all(wanted.map((rule) => FIND[rule](view)))).flat()
}
