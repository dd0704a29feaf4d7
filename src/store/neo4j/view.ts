import type { AsOf } from '../../model/as-of.ts'
import type { View } from '../store.ts'
import type { Heads } from './heads.ts'
import { arrangements, countArrangements } from './questions/arrangements.ts'
import { chart } from './questions/chart.ts'
import { count, find } from './questions/find.ts'
import { search } from './questions/search.ts'
import { tally } from './questions/tally.ts'
import { versions } from './questions/versions.ts'
import type { Scope } from './scope.ts'

export interface Reading extends Omit<Scope, 'at' | 'clocks'> {
  readonly heads: Heads
}

export function viewOf(reading: Reading, at: AsOf): View {
  const scope: Scope = { ...reading, at, clocks: { revision: at.revision, day: at.validAt } }
  const answer =
    <A extends readonly unknown[], T>(question: (scope: Scope, ...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      await reading.heads.refuseFuture(at.revision)
      return question(scope, ...args)
    }
  return {
    at,
    entries: answer(({ known }, ids) => known.of(at.revision, ids)),
    linked: answer(({ known }, ids, link, direction) => known.linked(at.revision, ids, link, direction)),
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
