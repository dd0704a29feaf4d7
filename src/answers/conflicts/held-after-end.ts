import type { ConcurrentHolding } from '../../model/arrangement.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { Occupancy } from '../../model/person.ts'
import type { ExecutionReport } from '../../model/remarks.ts'
import { few } from '../../rules/conflicts/conflict.ts'
import {
  beforeOthers,
  type Ending,
  ownEnding,
  pairHeldAfterEnd,
  reportedEndings,
  type ShownHolding,
} from '../../rules/conflicts/held-after-end.ts'
import { heldThrough } from '../../rules/existence.ts'
import { historyOf } from '../../rules/timeline.ts'
import { anyOf } from '../../store/queries.ts'
import { datesOfSources } from '../sources.ts'
import { factsOf } from '../standing-facts.ts'
import type { ViewReader } from '../view-reader.ts'
import { along, findBy, linkedTo, listed } from './walk.ts'

const isHolding = (entry: Entry): entry is ConcurrentHolding => isKind('ConcurrentHolding', entry)

/** What says that a holding is over. */
async function endingsOf(
  view: ViewReader,
  holding: ConcurrentHolding,
  reports: readonly ExecutionReport[],
): Promise<readonly Ending[]> {
  if (!reports.some(({ outcome }) => outcome === 'DONE')) return ownEnding(holding)
  const facts = await factsOf(view, holding)
  const active = facts ? historyOf(facts).filter(({ possible }) => possible.includes('ACTIVE')) : []
  return [...ownEnding(holding), ...reportedEndings(reports, active)]
}

/** Other arrangements of the same two posts, whichever comes first. */
const othersOf = (
  { id, first, second }: ConcurrentHolding,
  byFirst: ReadonlyMap<Id, readonly ConcurrentHolding[]>,
): readonly ConcurrentHolding[] => [
  ...(byFirst.get(first) ?? []).filter((other) => other.second === second && other.id !== id),
  ...(byFirst.get(second) ?? []).filter((other) => other.second === first),
]

/** Those who are recorded in both posts. */
function inBoth(main: readonly Occupancy[], concurrent: readonly Occupancy[]): readonly Occupancy[] {
  const [one, other] = [main, concurrent].map((all) => new Set(all.map(({ holder }) => holder)))
  return [...main, ...concurrent].filter(({ holder }) => one?.has(holder) && other?.has(holder))
}

const shownIn = (view: ViewReader, occupancies: readonly Occupancy[]): Promise<readonly ShownHolding[]> =>
  Promise.all(
    occupancies.map(async (occupancy) => ({
      occupancy,
      through: heldThrough(occupancy, await datesOfSources(view, occupancy)),
    })),
  )

const idsOf = (holdings: readonly ConcurrentHolding[]): readonly Id[] => holdings.map(({ id }) => id)

export const findPairHeldAfterEnd = findBy<ConcurrentHolding>({
  subjects: listed(anyOf('ConcurrentHolding')),
  near: along(
    isHolding,
    [],
    [['REPORTS_ON', 'out']],
    [
      ['OCCUPIES', 'out'],
      ['FIRST_POST', 'in'],
    ],
    [
      ['OCCUPIES', 'out'],
      ['SECOND_POST', 'in'],
    ],
  ),
  groups: async (view, holdings) => {
    const reports = await linkedTo(view, ['ExecutionReport'], 'REPORTS_ON', idsOf(holdings))
    const endings = await Promise.all(holdings.map((one) => endingsOf(view, one, reports.get(one.id) ?? [])))
    const ended = holdings.filter((_, n) => endings[n]?.length)
    const posts = [...new Set(ended.flatMap(({ first, second }) => [first, second]))]
    const holders = await linkedTo(view, ['Occupancy'], 'OCCUPIES', posts)
    const byFirst = await linkedTo(view, ['ConcurrentHolding'], 'FIRST_POST', posts)
    return Promise.all(
      holdings.map(async (holding, n) => {
        const over = beforeOthers(endings[n] ?? [], othersOf(holding, byFirst))
        if (over.length === 0) return few([])
        const both = inBoth(holders.get(holding.first) ?? [], holders.get(holding.second) ?? [])
        return pairHeldAfterEnd(holding, over, await shownIn(view, both))
      }),
    )
  },
})
