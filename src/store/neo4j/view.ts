import type { AsOf } from '../../model/as-of.ts'
import { NotFound } from '../../model/errors.ts'
import type { View } from '../store.ts'
import { arrangements, countArrangements } from './questions/arrangements.ts'
import { chart } from './questions/chart.ts'
import { entries, linked } from './questions/entries.ts'
import { count, find } from './questions/find.ts'
import { search } from './questions/search.ts'
import { tally } from './questions/tally.ts'
import { versions } from './questions/versions.ts'
import { headOf } from './revisions.ts'
import type { Scope } from './scope.ts'

export interface Reading extends Omit<Scope, 'at' | 'clocks'> {
  /** The latest revision seen so far: what is not above it need not be asked for. */
  readonly seen: { head: number }
}

/** An answer as of a revision that is not recorded yet would be another one later. */
async function refuseFuture({ run, seen }: Reading, revision: number): Promise<void> {
  if (revision <= seen.head) return
  seen.head = (await headOf(run)).number
  if (revision <= seen.head) return
  throw new NotFound(`No revision ${revision} is recorded.`, `The latest is ${seen.head}.`)
}

export function viewOf(reading: Reading, at: AsOf): View {
  const scope: Scope = { ...reading, at, clocks: { revision: at.revision, day: at.validAt } }
  const answer =
    <A extends readonly unknown[], T>(question: (scope: Scope, ...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      await refuseFuture(reading, at.revision)
      return question(scope, ...args)
    }
  return {
    at,
    entries: answer(entries),
    linked: answer(linked),
    versions: answer(versions),
    find: (query, page) => answer(() => find(scope, query, page))(),
    count: answer(count),
    arrangements: answer(arrangements),
    countArrangements: answer(countArrangements),
    tally: answer(tally),
    search: answer(search),
    chart: answer(chart),
  }
}
