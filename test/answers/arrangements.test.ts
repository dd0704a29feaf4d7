import { beforeAll, describe, expect, test } from 'vitest'
import { arrangementsIn } from '../../src/answers/arrangements.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import type { Arrangement } from '../../src/model/arrangement.ts'
import { ANY_ARRANGEMENT } from '../../src/store/queries.ts'
import type { ArrangementQuery, Store } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { allOf, idsIn, readerOf, storeOf } from './readers.ts'
import { SMALL } from './small-world.ts'

let store: Store
let view: ViewReader
beforeAll(async () => {
  store = await storeOf(SMALL)
  view = await readerOf(store)
})

async function listed(kind: Arrangement['kind'], asked: Partial<ArrangementQuery>, first = 1) {
  const query = { ...ANY_ARRANGEMENT, cohorts: await view.cohorts(), ...asked }
  const source = arrangementsIn(view, kind, query)
  const found = idsIn(await allOf(source, first))
  expect(await source.count()).toBe(found.length)
  return found
}

describe('the arrangements of a kind', () => {
  test('are all of that kind and no other', async () => {
    expect(await listed('ConcurrentHolding', {})).toEqual(['holding/late', 'holding/pair'])
    expect(await listed('BodyMerger', {})).toEqual(['merger/m', 'merger/n'])
  })

  test.each<readonly [Arrangement['kind'], Partial<ArrangementQuery>, readonly string[]]>([
    ['ConcurrentHolding', { level: ['COMMUNE'] }, ['holding/late']],
    ['ConcurrentHolding', { models: ['model/m2'] }, ['holding/pair']],
    ['ConcurrentHolding', { states: ['SUSPENDED'] }, ['holding/pair']],
    ['BodyMerger', { linkedTo: [{ link: 'RESULT', id: 'org/joint' }] }, ['merger/m']],
    ['BodyMerger', { level: ['COMMUNE'] }, []],
    ['ConcurrentHolding', { reachedBy: 'directive/notice' }, ['holding/pair']],
    ['ConcurrentHolding', { members: ['post/deputy', 'post/first'] }, ['holding/late', 'holding/pair']],
    ['BodyMerger', { members: ['org/state'] }, ['merger/n']],
    ['BodyMerger', { members: [] }, []],
  ])('are those that fit: %s, %o', async (kind, asked, ids) => {
    expect(await listed(kind, asked, 10)).toEqual(ids)
  })

  test('are kept with what is in them', async () => {
    const { store: counting, calls } = countingStore(store)
    const reader = await readerOf(counting)
    const { items } = await arrangementsIn(reader, 'BodyMerger', ANY_ARRANGEMENT).page({ first: 1, after: null })
    calls.length = 0
    for (const { item } of items) {
      const context = await reader.withMembers(item.value)
      expect(context?.members.map(({ organization }) => organization.id)).toEqual(['org/c1', 'org/c2'])
      expect([await reader.entry('merger/m'), await reader.entry('place/p/e')]).toEqual([item.value, context?.place])
    }
    expect([items.length, calls]).toEqual([1, []])
  })

  test('count among what the answer holds', async () => {
    const before = view.budget.objectsLeft
    await arrangementsIn(view, 'BodyMerger', ANY_ARRANGEMENT).page({ first: 2, after: null })
    expect(view.budget.objectsLeft).toBe(before - 2)
  })
})
