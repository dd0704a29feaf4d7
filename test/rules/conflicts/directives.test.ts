import { describe, expect, test } from 'vitest'
import { uncertainDate } from '../../../src/model/date.ts'
import * as rules from '../../../src/rules/conflicts/directives.ts'
import { lasting } from '../../helpers/facts.ts'
import { directive, inKeys, issued } from './records.ts'

const decidedByRepealed = inKeys(rules.decidedByRepealed)
const issuedTwice = inKeys(rules.issuedTwice)
const issuerNotThere = inKeys(rules.issuerNotThere)

describe('a directive dated by two sources', () => {
  test('is in conflict when the dates cannot be one', () => {
    expect(issuedTwice(issued('2018-10-04', '2018-10-14'))).toEqual([
      {
        rule: 'ISSUED_TWICE',
        about: 'directive/580',
        facts: ['directive/580'],
        explanation: 'Sources date its issue differently: 2018-10-04 and 2018-10-14.',
      },
    ])
    expect(issuedTwice(issued('2018-10', '2018-10-14', '2018-11'))).toHaveLength(1)
  })
  test('is not in conflict when one date only says less', () => {
    expect(issuedTwice(issued('2018-10', '2018-10-14'))).toEqual([])
    expect(issuedTwice(issued('2018-10-14'))).toEqual([])
    expect(issuedTwice(issued())).toEqual([])
  })
})

describe('a directive of a body', () => {
  const life = [
    { role: 'ORGANIZATION', fact: 'org/c', valid: lasting('2000', '2020-01-01') },
    { role: 'PLACE', fact: 'place/c', valid: lasting('2010') },
  ] as const
  const ordering = (from: string) => [{ fact: 'effect/1', effectiveFrom: uncertainDate(from) }] as const
  test.each([
    ['that had ended', issued('2022-07-07'), [], 'org/c'],
    ['whose place was not there yet', issued('2005'), [], 'place/c'],
    ['that had ended, by the day of its order', directive(), ordering('2020-01-01'), 'org/c'],
    [
      'that had ended when it took effect',
      directive({ effectiveFrom: uncertainDate('2021') }),
      ordering('2019'),
      'org/c',
    ],
  ])('%s is in conflict with its life', (_what, one, provisions, gone) => {
    const [conflict] = issuerNotThere(one, life, provisions)
    expect(conflict).toMatchObject({ rule: 'ISSUER_NOT_THERE', about: 'directive/580' })
    expect(conflict?.facts).toEqual([...new Set(['directive/580', 'org/c', gone])])
  })
  test.each([
    ['that was there', issued('2019-12-31'), ordering('2022')],
    ['that may have been there', issued('2020', '2019'), []],
    ['of no known day', directive(), []],
  ])('%s is in none', (_what, one, provisions) => {
    expect(issuerNotThere(one, life, provisions)).toEqual([])
  })
})

test('what begins by a directive that was repealed before is in conflict with the repeal', () => {
  const repeal = { directive: 'directive/old', by: 'directive/new', from: uncertainDate('2023-01-01') } as const
  const begun = (from: string) => decidedByRepealed(repeal, [{ fact: 'holding/h', effectiveFrom: uncertainDate(from) }])
  expect(begun('2023-01-01')).toMatchObject([{ about: 'directive/old', facts: ['holding/h', 'directive/new'] }])
  expect([...begun('2022-12-31'), ...begun('2023'), ...begun('2022')]).toHaveLength(1)
  expect([...begun('2022-12-31'), ...begun('2022')]).toEqual([])
})

test('what is told of the dates of a directive says them, and what they are against', () => {
  const life = [
    { role: 'ORGANIZATION', fact: 'org/c', valid: lasting('2000', '2020-01-01') },
    { role: 'PLACE', fact: 'place/c', valid: lasting('2010-01-01') },
  ] as const
  const told = (...dates: readonly string[]) => issuerNotThere(issued(...dates), life, [])
  expect(told('2020-01-01', '2021')).toEqual([
    {
      rule: 'ISSUER_NOT_THERE',
      about: 'directive/580',
      facts: ['directive/580', 'org/c'],
      explanation:
        'It is dated 2020-01-01 and 2021, when its issuer org/c was not there: org/c is recorded from 2000 until before 2020-01-01.',
    },
  ])
  expect(told('2009-12-31')[0]?.facts).toEqual(['directive/580', 'org/c', 'place/c'])
  expect([told('2010-01-01'), told('[2009-12-31..2010-01-01]'), told('2019-12-31')]).toEqual([[], [], []])
  expect(told('[2019-12-31..2020-01-01]')).toEqual([])
  expect(issuerNotThere(issued('1999'), [], [])).toEqual([])
})

test('two dates of issue that meet on a day may be one', () => {
  expect(issuedTwice(issued('[2018-10-01..2018-10-14]', '[2018-10-14..2018-10-31]'))).toEqual([])
  expect(issuedTwice(issued('[2018-10-15..2018-10-31]', '[2018-10-01..2018-10-14]'))).toHaveLength(1)
  expect(issuedTwice(issued('2018', '2018-10-15', '2018-10-14'))).toHaveLength(1)
})

test('what a repealed directive decides is told with the days of both', () => {
  const repeal = { directive: 'directive/old', by: 'directive/new', from: uncertainDate('2023') } as const
  const begun = (...dates: readonly string[]) =>
    decidedByRepealed(
      repeal,
      dates.map((date, n) => ({ fact: `holding/${n}`, effectiveFrom: uncertainDate(date) }) as const),
    )
  expect(begun('2023-12-30', '2023-12-31', '[2023-12-30..2024-01-01]')).toEqual([
    {
      rule: 'DECIDED_BY_REPEALED',
      about: 'directive/old',
      facts: ['holding/1', 'directive/new'],
      explanation: 'holding/1 begins 2023-12-31 by directive/old, which directive/new repealed or replaced from 2023.',
    },
  ])
})
