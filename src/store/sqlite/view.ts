import type { AsOf } from '../../model/as-of.ts'
import { NotFound } from '../../model/errors.ts'
import type { Asker, View } from '../store.ts'
import { dayNumber } from './columns.ts'
import type { Connection } from './driver.ts'
import { arrangements, countArrangements } from './queries/arrangements.ts'
import { changes, countChanges } from './queries/changes.ts'
import { chart } from './queries/chart.ts'
import { entries } from './queries/entries.ts'
import { count, find } from './queries/find.ts'
import { linked, linkedThere } from './queries/linked.ts'
import { movedPlaces } from './queries/places.ts'
import { search } from './queries/search.ts'
import { tally } from './queries/tally.ts'
import { countVersions, versionPage, versions } from './queries/versions.ts'
import { headOf } from './revisions.ts'
import type { Scope } from './scope.ts'

/** What a view reads through; `assertUsable` throws when the store was found damaged. */
export type Reading = Omit<Scope, 'at' | 'clocks' | 'asker'> & { readonly assertUsable: () => void }

/** The latest revision met so far: what is recorded stays. */
const latestMet = new WeakMap<Connection, number>()

/** An answer as of a revision that is not recorded yet would be another one later. */
function refuseFuture({ reader }: Reading, revision: number): void {
  if (revision <= (latestMet.get(reader) ?? -1)) return
  const head = headOf(reader).number
  latestMet.set(reader, head)
  if (revision <= head) return
  throw new NotFound(`No revision ${revision} is recorded.`, `The latest is ${head}.`)
}

export function viewOf(reading: Reading, at: AsOf, asker: Asker | null): View {
  const scope: Scope = { ...reading, asker, at, clocks: { revision: at.revision, day: dayNumber(at.validAt) } }
  let known = false
  const answer =
    <A extends readonly unknown[], T>(question: (scope: Scope, ...args: A) => T | Promise<T>) =>
    async (...args: A): Promise<T> => {
      reading.assertUsable()
      if (!known) refuseFuture(reading, at.revision)
      known = true
      return question(scope, ...args)
    }
  return {
    at,
    entries: answer(entries),
    linked: answer(linked),
    linkedThere: answer(linkedThere),
    versions: answer(versions),
    versionPage: answer(versionPage),
    countVersions: answer(countVersions),
    changes: answer(changes),
    countChanges: answer(countChanges),
    movedPlaces: answer(movedPlaces),
    find: (query, page) => answer(() => find(scope, query, page))(),
    count: answer(count),
    arrangements: answer(arrangements),
    countArrangements: answer(countArrangements),
    tally: answer(tally),
    search: answer(search),
    chart: answer(chart),
  }
}
