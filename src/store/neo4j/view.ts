import type { AsOf } from '../../model/as-of.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { inOrderOn } from '../order.ts'
import type { View } from '../store.ts'
import type { HeadCache } from './head-cache.ts'
import { arrangements, countArrangements } from './queries/arrangements.ts'
import { changes, countChanges } from './queries/changes.ts'
import { chart } from './queries/chart.ts'
import { count, find } from './queries/find.ts'
import { movedPlaces } from './queries/places.ts'
import { search } from './queries/search.ts'
import { tally } from './queries/tally.ts'
import { countVersions, versionPage, versions } from './queries/versions.ts'
import type { Scope } from './scope.ts'

export interface Reading extends Omit<Scope, 'at' | 'clocks'> {
  readonly headCache: HeadCache
  readonly listOrder: () => Promise<ListOrder>
}

export function viewOf(reading: Reading, at: AsOf): View {
  const scope: Scope = { ...reading, at, clocks: { revision: at.revision, day: at.validAt } }
  const answer =
    <A extends readonly unknown[], T>(question: (scope: Scope, ...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      await reading.headCache.refuseFuture(at.revision)
      return question(scope, ...args)
    }
  return {
    at,
    entries: answer(({ entries }, ids) => entries.of(at.revision, ids)),
    linked: answer(async ({ entries }, ids, link, direction, most) =>
      inOrderOn(at.validAt, await entries.linked(at.revision, ids, link, direction, most), await reading.listOrder()),
    ),
    linkedThere: answer(async ({ entries }, ids, link, most) =>
      inOrderOn(at.validAt, await entries.linkedThere(at, ids, link, most), await reading.listOrder()),
    ),
    versions: answer(versions),
    versionPage: answer(versionPage),
    countVersions: answer(countVersions),
    changes: answer(changes),
    countChanges: answer(countChanges),
    movedPlaces: answer(({ movesIn }) => movedPlaces(movesIn, at.revision)),
    find: (query, page) => answer(() => find(scope, query, page))(),
    count: answer(count),
    arrangements: answer(arrangements),
    countArrangements: answer(countArrangements),
    tally: answer(tally),
    search: answer(search),
    chart: answer(chart),
  }
}
