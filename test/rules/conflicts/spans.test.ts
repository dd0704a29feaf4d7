import { describe, expect, test } from 'vitest'
import { type Day, FIRST_DAY, LAST_DAY } from '../../../src/model/date.ts'
import { START } from '../../../src/rules/conflicts/conflict.ts'
import { amongPairs, borneDays, heldDays, inWords, type Spanned } from '../../../src/rules/conflicts/spans.ts'
import { lasting } from '../../helpers/facts.ts'
import { allOf } from './records.ts'

describe('the days on which something was held', () => {
  test.each([
    ['2018', '2020', '2018-12-31', '2020-01-01'],
    ['2018-01-01', null, '2018-01-01', LAST_DAY],
    [null, '2020-01-01', '2019-12-31', '2020-01-01'],
    ['[..2022-07-07]', null, '2022-07-07', LAST_DAY],
    ['[..2022-07-07]', '[2022-07-07..]', '2022-07-07', '2022-07-08'],
  ])('from %s to %s', (from, to, first, after) => {
    expect(heldDays(lasting(from, to))).toEqual({ from: first, to: after })
  })
  test.each([
    [null, null],
    ['2018', '2018'],
    ['[..2022-07-07]', '2022-07-07'],
    ['2018', '[2018-06-01..2019-12-31]'],
  ])('are none from %s to %s', (from, to) => {
    expect(heldDays(lasting(from, to))).toBeNull()
  })
})

test('a name or code without dates is borne for as long as its bearer is there', () => {
  expect(borneDays(lasting(null), lasting('2000-01-01', '2025-07-01'))).toEqual({
    from: '2000-01-01',
    to: '2025-07-01',
  })
  expect(borneDays(lasting('2010-01-01', '2012-01-01'), lasting(null))).toEqual({
    from: '2010-01-01',
    to: '2012-01-01',
  })
  expect(borneDays(lasting(null), lasting(null))).toEqual({ from: FIRST_DAY, to: LAST_DAY })
  expect(borneDays(lasting('2025-07-01'), lasting(null, '2025-07-01'))).toBeNull()
})

test('an interval in words says which side nobody states, and whether its end is a day on which it was there', () => {
  expect(
    [
      lasting(null),
      lasting('2018'),
      lasting(null, '2020'),
      lasting('2018', '2020'),
      lasting('2018', '[2020-05-29..]'),
      lasting(null, '[2020..]'),
    ].map(inWords),
  ).toEqual([
    'without dates',
    'from 2018, no end stated',
    'until before 2020, no start stated',
    'from 2018 until before 2020',
    'from 2018 until 2020-05-29 at least',
    'until 2020 at least, no start stated',
  ])
})

describe('pairs that share days', () => {
  const over = (item: string, from: Day, to: Day, key = '', says = item): Spanned<string> => ({
    item,
    key,
    span: { from, to },
    says,
  })
  const groupOf = (items: readonly Spanned<string>[]) =>
    amongPairs(items, ({ item: a }, { item: b }) => ({
      rule: 'HELD_TWICE',
      about: 'post/x',
      facts: [],
      explanation: [`${a}${b}`],
    }))
  const pairsOf = (items: readonly Spanned<string>[]) => allOf(groupOf(items)).map(({ explanation }) => explanation)

  test('are found whatever the order in which they came', () => {
    const [a, b, c] = [
      over('a', '2018-01-01', '2020-01-01'),
      over('b', '2019-01-01', '2021-01-01'),
      over('c', '2020-01-01', '2022-01-01'),
    ]
    expect(pairsOf([c, a, b])).toEqual(['ab', 'bc'])
    expect(pairsOf([b, c, a])).toEqual(['ab', 'bc'])
  })
  test('are none of two keys', () => {
    const [a, b] = [over('a', '2018-01-01', '2020-01-01', 'x'), over('b', '2018-01-01', '2020-01-01', 'y')]
    expect(pairsOf([b, a])).toEqual([])
    expect(pairsOf([b, a, over('c', '2019-01-01', '2020-01-01', 'x')])).toEqual(['ac'])
  })
  test('are found however things of two keys come between each other', () => {
    const at = (item: string, from: Day, key: string) => over(item, from, '2030-01-01', key)
    const all = [
      at('a', '2018-01-01', 'y'),
      at('b', '2018-02-01', 'x'),
      at('c', '2018-03-01', 'y'),
      at('d', '2018-04-01', 'x'),
    ]
    for (const items of [all, all.toReversed()]) expect(pairsOf(items)).toEqual(['bd', 'ac'])
  })
  test('are found with each of several that say the same', () => {
    const at = (item: string, says: string) => over(item, '2018-01-01', '2020-01-01', '', says)
    expect(pairsOf([at('a', 'x'), at('b', 'y'), at('c', 'y')])).toEqual(['ab', 'ac'])
  })
  test('are none of two that say the same', () => {
    const at = (item: string, says: string) => over(item, '2018-01-01', '2020-01-01', '', says)
    expect(pairsOf([at('a', 'x'), at('b', 'x'), at('c', 'y'), at('d', 'x')])).toEqual(['ac', 'bc', 'cd'])
  })
  test('are looked for in as many steps as there are records, where all agree', () => {
    const items = Array.from({ length: 1_000 }, (_, n) => over(String(n), '2018-01-01', '2020-01-01', '', 'same'))
    expect([...groupOf(items)(START)]).toHaveLength(items.length - 1)
    expect(pairsOf(items)).toEqual([])
  })
  test('are told on from any of them', () => {
    const group = groupOf(
      ['x', 'x', 'y', 'x', 'z'].map((says, n) => over(String(n), '2018-01-01', '2020-01-01', '', says)),
    )
    const whole = [...group(START)]
    for (const [n, { position }] of whole.entries()) expect([...group(position)]).toEqual(whole.slice(n + 1))
  })
})
