import { beforeAll, describe, expect, test } from 'vitest'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import { daysOf, pilotLinkStatistics, statistics, statisticsSeries } from '../../../src/graphql/lists/statistics.ts'
import type { Day } from '../../../src/model/date.ts'
import { LINKS } from '../../answers/links-world.ts'
import { readerOf, storeOf } from '../../answers/readers.ts'
import { SMALL } from '../../answers/small-world.ts'

const NOT_COUNTED = { byModel: false, byForm: false, byBranch: false, byExecution: false, byYear: false }

let view: ViewReader
beforeAll(async () => {
  view = await readerOf(await storeOf(SMALL))
})

describe('statistics', () => {
  const asked = async (args: Parameters<typeof statistics>[1]) => {
    const { total, rows, view: in_ } = await statistics(view, args)
    expect(in_).toBe(view)
    return [
      total,
      rows
        .map(({ value: { model, place, kind, branches, execution, year, state, count } }) =>
          [model, place, kind, branches?.join('+'), execution, year, state, count].filter(Boolean).join(' '),
        )
        .toSorted(),
    ]
  }

  test('count the arrangements by how they stand', async () => {
    expect(await asked({})).toEqual([4, ['ACTIVE 3', 'SUSPENDED 1']])
    expect(await asked({ filter: { form: ['CONCURRENT_HOLDING'] } })).toEqual([2, ['ACTIVE 1', 'SUSPENDED 1']])
  })

  test('of any of several filters, and not of another', async () => {
    const counted = async (filter: object) => (await asked({ filter }))[0]
    expect(await asked({ filter: { anyOf: [{ form: ['BODY_MERGER'] }, { standing: ['SUSPENDED'] }] } })).toEqual([
      3,
      ['ACTIVE 2', 'SUSPENDED 1'],
    ])
    expect(await asked({ filter: { not: { form: ['BODY_MERGER'] } } })).toEqual([2, ['ACTIVE 1', 'SUSPENDED 1']])
    expect(
      await counted({ standing: ['ACTIVE'], not: { anyOf: [{ level: ['COMMUNE'] }, { place: 'place/p/d' }] } }),
    ).toBe(2)
    expect([await counted({ anyOf: [] }), await counted({ not: {} })]).toEqual([0, 0])
    expect(await asked({ filter: { not: { execution: ['DONE'] } }, byExecution: true, byPlace: 'DISTRICT' })).toEqual([
      3,
      ['place/p/e ACTIVE 3'],
    ])
    await expect(counted({ model: ['model/m2'], anyOf: [{ model: ['model/m4'] }] })).rejects.toThrow('`model` is given')
    await expect(counted({ not: { model: ['model/m9'] } })).rejects.toThrow('No "model/m9"')
  })

  test('and by model and place where that is asked for', async () => {
    expect(await asked({ byModel: true })).toEqual([4, ['ACTIVE 3', 'model/m2 SUSPENDED 1']])
    expect(await asked({ byPlace: 'DISTRICT' })).toEqual([4, ['place/p/d SUSPENDED 1', 'place/p/e ACTIVE 3']])
    expect(await asked({ byModel: false, byPlace: 'PROVINCE' })).toEqual([
      4,
      ['place/p ACTIVE 3', 'place/p SUSPENDED 1'],
    ])
  })

  test('and by form, branches, execution and year', async () => {
    expect(await asked({ byForm: true })).toEqual([
      4,
      ['BodyMerger ACTIVE 2', 'ConcurrentHolding ACTIVE 1', 'ConcurrentHolding SUSPENDED 1'],
    ])
    expect(await asked({ byBranch: true })).toEqual([
      4,
      ['GOVERNMENT ACTIVE 2', 'GOVERNMENT+PARTY SUSPENDED 1', 'PARTY ACTIVE 1'],
    ])
    expect(await asked({ byExecution: true })).toEqual([4, ['ACTIVE 3', 'DONE SUSPENDED 1']])
    expect(await asked({ byYear: true })).toEqual([4, ['2018 SUSPENDED 1', '2019 ACTIVE 1', '2021 ACTIVE 2']])
  })
})

describe('a series of statistics', () => {
  const series = async (from: Day, to: Day, every: 'YEAR' | 'MONTH' | 'DAY', filter = {}) => {
    const all = await statisticsSeries(view, { from, to, every, filter, ...NOT_COUNTED })
    return all.map(({ view: { asOf }, rows }) => [
      asOf.validAt,
      ...rows.map(({ value: { state, count } }) => `${state} ${count}`),
    ])
  }

  test('counts on each day of a period, the first day after it left out', async () => {
    expect(await series('2019-01-01', '2023-01-01', 'YEAR', { form: ['CONCURRENT_HOLDING'] })).toEqual([
      ['2019-01-01', 'NOT_STARTED 1', 'ACTIVE 1'],
      ['2020-01-01', 'NOT_STARTED 1', 'ACTIVE 1'],
      ['2021-01-01', 'ACTIVE 2'],
      ['2022-01-01', 'ACTIVE 2'],
    ])
    expect(await series('2022-07-06', '2022-07-08', 'DAY', { model: ['model/m2'] })).toEqual([
      ['2022-07-06', 'ACTIVE 1'],
      ['2022-07-07', 'SUSPENDED 1'],
    ])
  })

  test('steps from the first day on, to the last of a shorter month', () => {
    expect(daysOf('2022-01-31', '2022-05-01', 'MONTH')).toEqual([
      '2022-01-31',
      '2022-02-28',
      '2022-03-31',
      '2022-04-30',
    ])
    expect(daysOf('2020-02-29', '2022-03-01', 'YEAR')).toEqual(['2020-02-29', '2021-02-28', '2022-02-28'])
    expect(daysOf('2022-02-28', '2022-03-02', 'DAY')).toEqual(['2022-02-28', '2022-03-01'])
  })

  test('has a day, and a hundred at most', () => {
    expect(daysOf('1900-01-01', '2000-01-01', 'YEAR')).toHaveLength(100)
    expect(() => daysOf('1900-01-01', '2000-01-02', 'YEAR')).toThrow('The period has more than 100 steps.')
    expect(() => daysOf('2022-01-01', '2022-01-01', 'DAY')).toThrow('has no day. Give `to` the first day after it.')
  })
})

describe('statistics of pilot links', () => {
  const asked = async (args: Parameters<typeof pilotLinkStatistics>[1]) => {
    const { total, rows } = await pilotLinkStatistics(await readerOf(await storeOf(LINKS)), args)
    return [total, rows.map(({ value: { pair, place, state, count } }) => [pair?.code, place, state, count].join(' '))]
  }

  test('count the links by how they stand, as far as a filter lets them', async () => {
    expect(await asked({})).toEqual([3, ['  SUSPENDED 2', '  UNKNOWN 1']])
    expect(await asked({ filter: { standing: ['SUSPENDED'] } })).toEqual([2, ['  SUSPENDED 2']])
    expect(await asked({ filter: { model: ['model/m9'] } })).toEqual([1, ['  UNKNOWN 1']])
  })

  test('and by pair and place where that is asked for', async () => {
    expect(await asked({ byPair: true })).toEqual([3, ['P-1  SUSPENDED 2', 'P-2  UNKNOWN 1']])
    expect(await asked({ byPair: false, byPlace: 'PROVINCE' })).toEqual([
      3,
      [' place/p SUSPENDED 2', ' place/p UNKNOWN 1'],
    ])
  })
})
