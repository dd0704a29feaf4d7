import { expect, test } from 'vitest'
import { batchesOf, SIZES } from '../../bench/world.ts'
import { Entry } from '../../src/model/entry.ts'

const entries = [...batchesOf(SIZES.s1)].flat()

test('every entry that the bench makes up is well formed', () => {
  expect(entries.filter((entry) => !Entry.safeParse(entry).success)).toEqual([])
})

test('the smaller world of the bench is as large as the design says', () => {
  const distinct = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
  const counts = Object.fromEntries(
    Map.groupBy(distinct, ({ kind }) => kind)
      .entries()
      .map(([kind, of]) => [kind, of.length]),
  )
  expect(counts).toMatchObject({
    Place: 1 + 63 + 705,
    Organization: 7027,
    Post: 56_208,
    Person: 60_000,
    Occupancy: 149_938,
    ConcurrentHolding: 9984,
  })
})
