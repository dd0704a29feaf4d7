import { beforeAll, describe, expect, test } from 'vitest'
import { dayBefore, LAST_DAY, rangeOf, type UncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/ids.ts'
import { boundsOf } from '../../src/model/interval.ts'
import { evidenceOf } from '../../src/model/origin.ts'
import type { Occupancy } from '../../src/model/person.ts'
import { shippedRevisions } from '../helpers/shipped-world.ts'

let entries: readonly Entry[]
/** Every version of every holding of a post that goes on for as long as nobody knows. */
let seen: readonly Occupancy[]
beforeAll(async () => {
  entries = (await shippedRevisions()).flatMap(({ put }) => [...put])
  seen = entries.filter(
    (entry): entry is Occupancy =>
      entry.kind === 'Occupancy' && entry.valid.to !== null && rangeOf(entry.valid.to).latest === LAST_DAY,
  )
})

const sourcesOf = (occupancy: Occupancy) => new Set(evidenceOf(occupancy.origin).map(({ document }) => document))

function published(id: Id): UncertainDate | null {
  const found = entries.findLast((entry) => entry.id === id)
  return found?.kind === 'Document' ? found.publishedAt : null
}

const sureDays = ({ valid }: Occupancy) => {
  const { fromLatest, toEarliest } = boundsOf(valid)
  return { first: fromLatest, last: dayBefore(toEarliest) }
}

describe('who was seen in a post', () => {
  test('by one source alone is surely there on one day', () => {
    const byOne = seen.filter((one) => sourcesOf(one).size === 1)
    expect(byOne.length).toBeGreaterThanOrEqual(10)
    expect(byOne.filter((one) => sureDays(one).first !== sureDays(one).last).map(({ id }) => id)).toEqual([])
  })

  test('is surely there on no day after its last source', () => {
    const after = seen.filter((one) => {
      const days = [...sourcesOf(one)].map(published).map((date) => (date === null ? LAST_DAY : rangeOf(date).latest))
      return sureDays(one).last > (days.toSorted().at(-1) ?? LAST_DAY)
    })
    expect(seen.length).toBeGreaterThanOrEqual(12)
    expect(after.map(({ id, valid }) => `${id} ${valid.to}`)).toEqual([])
  })
})
