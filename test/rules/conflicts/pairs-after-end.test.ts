import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/model/date.ts'
import type { Occupancy } from '../../../src/model/person.ts'
import {
  beforeOthers,
  ownEnding,
  pairHeldAfterEnd,
  reportedEndings,
} from '../../../src/rules/conflicts/held-after-end.ts'
import { derived, holding, lasting } from '../../helpers/facts.ts'
import { allOf, factsOf, held, report } from './records.ts'

const over = holding(lasting('2018-01-01', '2019-01-01'))
const open = holding(lasting('2018-01-01'))
const [first, second] = [{ post: open.first }, { post: open.second }]
const shown = (occupancies: readonly Occupancy[], through: Day | null = '9999-12-31') =>
  occupancies.map((occupancy) => ({ occupancy, through }))
const both = (from: string, to: string | null, other = 'a') => [
  held('1', 'a', from, to, first),
  held('2', other, from, to, second),
]

describe('a pair of posts that is over by its own record', () => {
  const told = (...given: Parameters<typeof shown>) => factsOf(pairHeldAfterEnd(over, ownEnding(over), shown(...given)))

  test('is in conflict with one person who is seen in both afterwards', () => {
    expect(allOf(pairHeldAfterEnd(over, ownEnding(over), shown(both('2020', '2021'))))).toEqual([
      {
        rule: 'PAIR_HELD_AFTER_END',
        about: over.id,
        facts: [over.id, 'occupancy/1', 'occupancy/2'],
        explanation: `${over.id} is said to have lasted from 2018-01-01 until before 2019-01-01, while person/a is seen to hold ${over.first} from 2020 until before 2021, and ${over.second} from 2020 until before 2021.`,
      },
    ])
  })

  test('is in none with two people, nor with one before its end, nor with who is seen on different days', () => {
    expect(told(both('2020', '2021', 'b'))).toEqual([])
    expect(told(both('2018', '2019-01-01'))).toEqual([])
    expect(told(both('2018', '2019-01-02'))).toHaveLength(1)
    expect(told([held('1', 'a', '2020', '2021', first), held('2', 'a', '2022', '2023', second)])).toEqual([])
    expect(told([held('1', 'a', '2020', null, first), held('2', 'a', '2021', null, first)])).toEqual([])
  })

  test('is in none with what no source shows to go on', () => {
    expect(told(both('2018', null), '2018-12-31')).toEqual([])
    expect(told(both('2018', null), '2019-01-01')).toHaveLength(1)
    expect(told(both('2020', '2021'), null)).toEqual([])
    expect(told(both('2020', '2021').map((one) => ({ ...one, holder: null })))).toEqual([])
  })

  test('is not over where its end is open, unknown, or a rule’s', () => {
    expect([open, holding(lasting('2018-01-01', '[2019-01-01..]')), holding(lasting(null))].flatMap(ownEnding)).toEqual(
      [],
    )
    expect(ownEnding({ ...over, origin: derived })).toEqual([])
    expect(ownEnding(over)).toHaveLength(1)
  })
})

describe('a pair of posts of which a report says that the order was carried out', () => {
  const told = (reports: Parameters<typeof reportedEndings>[0], active: Parameters<typeof reportedEndings>[1] = []) =>
    factsOf(pairHeldAfterEnd(open, reportedEndings(reports, active), shown(both('2023-01-01', '2024-01-01'))))
  const done = report('a', 'DONE', '2022-10-15', open.id)

  test('is in conflict with one person who is seen in both afterwards', () => {
    expect(told([done])).toEqual([['report/a', 'occupancy/1', 'occupancy/2']])
    expect(told([report('a', 'DONE', '2023-12-31', open.id)])).toHaveLength(1)
    expect(told([report('a', 'DONE', '2024-01-01', open.id)])).toEqual([])
    expect(told([report('a', 'NOT_DONE', '2022-10-15', open.id)])).toEqual([])
  })

  test('is in none once another report may say otherwise', () => {
    expect(told([done, report('b', 'NOT_DONE', '2022-12-31', open.id)])).toEqual([])
    expect(told([done, report('b', 'NOT_DONE', '2022-10-15', open.id)])).toEqual([])
    expect(told([done, report('b', 'NOT_DONE', '2023-06-01', open.id)])).toHaveLength(1)
    expect(told([done, report('b', 'NOT_DONE', '2021', open.id)])).toHaveLength(1)
  })

  test('is in none once the two may be held together anew', () => {
    expect(told([done], [{ from: '2018-01-01', to: '2022-07-07' }])).toHaveLength(1)
    expect(told([done], [{ from: '2022-12-01', to: '9999-12-31' }])).toEqual([])
    expect(told([done], [{ from: '2018-01-01', to: '9999-12-31' }])).toEqual([])
  })
})

describe('a pair of posts that is held together anew', () => {
  const told = (...others: readonly Parameters<typeof lasting>[]) => {
    const endings = beforeOthers(
      ownEnding(over),
      others.map((valid) => holding(lasting(...valid))),
    )
    return factsOf(pairHeldAfterEnd(over, endings, shown(both('2020-01-01', '2021-01-01'))))
  }

  test('is in conflict only with what is seen between the two times', () => {
    expect(told(['2021'])).toHaveLength(1)
    expect(told(['2020-12-31'])).toHaveLength(1)
    expect(told(['2020-01-01'])).toEqual([])
    expect(told(['2018-06-01', '2019-06-01'])).toEqual([])
    expect(told(['2000', '2010'])).toHaveLength(1)
  })

  test('is in none where it may be held anew, as far as dates say', () => {
    expect(told(['[..2020-06-01]', '[2020-06-01..]'])).toEqual([])
    expect(told([null])).toEqual([])
    expect(told(['2021'], ['2019', '2020'])).toEqual([])
  })
})

test('very many records of one person are looked at a few times each', () => {
  const all = Array.from({ length: 2_000 }, (_, n) => held(String(n), 'a', '2020', '2021', first))
  expect([...pairHeldAfterEnd(over, ownEnding(over), shown(all))(-1)].length).toBeLessThanOrEqual(4_000)
})
