import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Id } from '../../src/model/ids.ts'
import type { Cohort, KnownState } from '../../src/model/standing.ts'
import { ANY_ARRANGEMENT } from '../../src/store/queries.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { View } from '../../src/store/store.ts'
import { record } from '../helpers/api.ts'
import { randomOf } from '../helpers/random.ts'
import { randomWorld } from '../helpers/random-world.ts'
import { soundFiles } from './sqlite-files.ts'

const { folder, keep } = await soundFiles()
const SIZE = { organizations: 60, posts: 300, persons: 50, holdings: 250, mergers: 0, occupancies: 10 }

/** One that is named, whatever its class comes to. */
const stands = (arrangement: Id, state: KnownState): Cohort =>
  ({
    ...{ model: null, level: null, place: null, arrangement },
    ...{ possible: [state], order: null, reachedBy: [] },
  }) as Cohort

async function keysIn(view: View, over: Partial<typeof ANY_ARRANGEMENT>): Promise<readonly Id[]> {
  const page = { first: 100, after: null }
  const { items } = await view.arrangements({ ...ANY_ARRANGEMENT, within: 'place/vn', ...over }, page)
  return items.map(({ item }) => item.arrangement.id)
}

test('what stands so is found behind however many that stand otherwise', async () => {
  const store = keep(await openSqliteStore(join(folder, 'judged.db')))
  const { number: revision } = await record(store, randomWorld(randomOf(5), SIZE).entries)
  const view = store.view({ validAt: '2021-01-01', revision })
  const going = await keysIn(view, { states: ['ACTIVE'] })
  expect(going.length).toBeGreaterThan(50)
  const last = going.at(-1) as Id
  const query = { ...ANY_ARRANGEMENT, within: 'place/vn' as const, cohorts: [stands(last, 'SUSPENDED')] }
  const { items, hasNext } = await view.arrangements({ ...query, states: ['SUSPENDED'] }, { first: 1, after: null })
  expect([items.map(({ item }) => item.arrangement.id), hasNext]).toEqual([[last], false])
})
