import { beforeAll, describe, expect, test } from 'vitest'
import type { RequestViews } from '../../../src/answers/request-views.ts'
import type { InView, ViewReader } from '../../../src/answers/view-reader.ts'
import { holdingSource, mergerSource } from '../../../src/graphql/lists/arrangements.ts'
import type { Open } from '../../../src/graphql/lists/choices.ts'
import { occupancySource, organizationSource, placeSource, postSource } from '../../../src/graphql/lists/lasting.ts'
import { type Day, dayAfter, dayBefore, FIRST_DAY, LAST_DAY } from '../../../src/model/date.ts'
import { rangeOrNull } from '../../../src/model/day-range.ts'
import { allOf, idsIn, readerOf, storeOf, viewsOver } from '../../answers/readers.ts'
import { SMALL } from '../../answers/small-world.ts'
import { mergingWorld } from '../../helpers/merging-world.ts'
import { randomOf } from '../../helpers/random.ts'
import { randomWorld } from '../../helpers/random-world.ts'

type Things = readonly InView<{ readonly id: string }>[]
const idsOf = async (open: Open<never, Things[number]>, view: ViewReader, filter: object) =>
  idsIn(await allOf(await open(view, filter as never), 100))

const LISTS = {
  places: placeSource,
  organizations: organizationSource,
  posts: postSource,
  occupancies: occupancySource,
} as unknown as Readonly<Record<string, Open<never, Things[number]>>>
const STANDING = { holdings: holdingSource, mergers: mergerSource } as unknown as typeof LISTS

/** Every day on which something may turn, by what is written in entries. */
function turnsIn(entries: readonly unknown[]): readonly Day[] {
  const dates = JSON.stringify(entries).match(/\[?[\d.-]*\d{4}[\d.-]*\]?/g) ?? []
  const days = dates.flatMap((date) => Object.values(rangeOrNull(date) ?? {}) as readonly Day[])
  const near = days.filter((day) => day > FIRST_DAY && day < LAST_DAY).flatMap((day) => [day, dayAfter(day)])
  return [...new Set(near)].toSorted()
}

const WORLDS = [
  ['of all kinds', randomWorld(randomOf(3))],
  ['of chains of mergers', mergingWorld(randomOf(2))],
  ['of others', mergingWorld(randomOf(5))],
] as const

describe.each(WORLDS)('in a random world %s', (_what, { entries }) => {
  const turns = turnsIn(entries)
  let views: RequestViews
  beforeAll(async () => {
    views = viewsOver(await storeOf(entries))
  })
  const at = (validAt: Day) => views.viewAt({ validAt })
  const random = randomOf(entries.length)
  const spans = Array.from({ length: 3 }, () => {
    const [from = FIRST_DAY, to = LAST_DAY] = [random.pick(turns), random.pick(turns)].toSorted()
    return { from, to: dayAfter(to) }
  })

  test('what may have been there during a span is what a list has on one of its days', async () => {
    const view = await at('2022-08-31')
    for (const span of spans) {
      const days = [span.from, ...turns.filter((day) => span.from < day && day < span.to)]
      for (const [name, list] of Object.entries(LISTS)) {
        const daily = await Promise.all(days.map(async (day) => idsOf(list, await at(day), {})))
        const found = await idsOf(list, view, { during: span })
        expect(found.toSorted(), `${name} ${span.from} ${span.to}`).toEqual([...new Set(daily.flat())].toSorted())
      }
    }
  })

  test('what stood so during a span is what stands so on one of its days', async () => {
    const view = await at('2022-08-31')
    for (const span of spans) {
      const days = [span.from, ...turns.filter((day) => span.from < day && day < span.to)]
      for (const [name, list] of Object.entries(STANDING))
        for (const standing of [['ACTIVE'], ['SUSPENDED', 'UNKNOWN']]) {
          const daily = await Promise.all(days.map(async (day) => idsOf(list, await at(day), { standing })))
          const found = await idsOf(list, view, { standing, during: span })
          expect(found.toSorted(), `${name} ${standing} ${span.from}`).toEqual([...new Set(daily.flat())].toSorted())
        }
    }
  })
})

describe('a span', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await storeOf(SMALL))
  })
  const LAST = { from: dayBefore('2022-08-31') }

  test('of which no state is asked gives what may have stood', async () => {
    expect(await idsOf(STANDING['holdings'] as never, view, { during: LAST })).toContain('holding/pair')
    expect(await idsOf(STANDING['holdings'] as never, view, { during: { to: '1900-01-01' } })).toEqual([])
  })

  test('is asked alone, not with how surely things are there on the day', async () => {
    await expect(idsOf(placeSource as never, view, { during: LAST, existing: 'ANY' })).rejects.toThrow(
      'Both `during` and `existing` are given. Leave `existing` out',
    )
  })
})
