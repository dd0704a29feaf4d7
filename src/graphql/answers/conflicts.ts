import { type Conflict, contraryEffects, issuedTwice, twoFullHolders } from '../../rules/conflicts.ts'
import { anyOf } from '../../store/queries.ts'
import type { Lens } from '../lens.ts'
import { everyEntry } from '../loaders/scan.ts'

type Find = (lens: Lens) => Promise<readonly Conflict[]>

const FIND: Readonly<Record<Conflict['rule'], Find>> = {
  ISSUED_TWICE: async ({ view }) => (await everyEntry(view, anyOf('Directive'))).flatMap(issuedTwice),
  TWO_FULL_HOLDERS: async ({ view }) =>
    twoFullHolders(await everyEntry(view, { ...anyOf('Occupancy'), class: ['FULL'] })),
  CONTRARY_EFFECTS: async (lens) => contraryEffects(await lens.standingEffects()),
}

const RULES = ['ISSUED_TWICE', 'TWO_FULL_HOLDERS', 'CONTRARY_EFFECTS'] as const satisfies readonly Conflict['rule'][]

/** Everything in view that cannot hold together, by the rules asked for. */
export async function conflictsIn(lens: Lens, rules: readonly Conflict['rule'][] | null): Promise<readonly Conflict[]> {
  const wanted = RULES.filter((rule) => rules?.includes(rule) ?? true)
  return (await Promise.all(wanted.map((rule) => FIND[rule](lens)))).flat()
}
