import { describe, expect, test } from 'vitest'
import type { BodyMerger } from '../../../src/model/arrangement.ts'
import type { Organization } from '../../../src/model/organization.ts'
import * as rules from '../../../src/rules/conflicts/mergers.ts'
import { body, bodyMerger, lasting } from '../../helpers/facts.ts'
import { made } from '../arrangements.ts'
import { allOf, factsOf, inKeys } from './records.ts'

const { mergedTwice } = rules
const mergedAfterEnd = inKeys(rules.mergedAfterEnd)

const merger = (key: string, from: string | null, to: string | null, over: Partial<BodyMerger> = {}) =>
  bodyMerger(`merger/${key}`, ['org/a', 'org/b'], { result: `org/${key}`, valid: lasting(from, to), ...over })

const alone = (one: Organization) => ({ body: one, life: null })

describe('a merger of a body that had ended', () => {
  const told = (end: string | null, from: string | null) =>
    mergedAfterEnd(merger('m', from, null), [
      alone(body('org/a', 'place/x', lasting('2000', end))),
      alone(body('org/b', 'place/x', lasting('2000'))),
    ])

  test('is in conflict with the record of that body, from the day before on', () => {
    expect(told('2017-12-31', '2018-01-01')).toEqual([
      {
        rule: 'MERGED_AFTER_END',
        about: 'merger/m',
        facts: ['merger/m', 'org/a'],
        explanation:
          'It begins 2018-01-01, when org/a in it was gone: that is recorded from 2000 until before 2017-12-31.',
      },
    ])
    expect(told('2005', '[2018-01-01..]')).toHaveLength(1)
  })

  test.each([
    ['2018-01-01', '2018-01-01'],
    ['2017', '2017-12-31'],
    ['[2017-12-31..]', '2018-01-01'],
    ['2017-12-31', '[..2018-01-01]'],
    ['2017-12-31', null],
    [null, '2018-01-01'],
    ['2020', '2018-01-01'],
  ])('is in none where it ended %s and the merger begins %s', (end, from) => {
    expect(told(end, from)).toEqual([])
  })

  test('is told of each such body', () => {
    const ended = (['org/a', 'org/b'] as const).map((id) => alone(body(id, 'place/x', lasting('2000', '2017'))))
    expect(mergedAfterEnd(merger('m', '2018', null), ended).map(({ facts }) => facts[1])).toEqual(['org/a', 'org/b'])
  })
})

test('a merger of a body that had ended with the merger that made it is in conflict with that', () => {
  const told = (end: string | null, from: string | null) =>
    mergedAfterEnd(merger('n', from, null), [
      { body: body('org/a', 'place/x', lasting(null)), life: made(lasting('2010', end)) },
    ])
  expect(told('2017-12-31', '2018-01-01')).toEqual([
    {
      rule: 'MERGED_AFTER_END',
      about: 'merger/n',
      facts: ['merger/n', 'org/a'],
      explanation: 'It begins 2018-01-01, when org/a in it was gone: by merger/m.',
    },
  ])
  for (const [end, from] of [
    ['2018-01-01', '2018-01-01'],
    ['[2017-06-01..2018-06-01]', '2018-01-01'],
    ['2017-12-31', '[..2018-01-01]'],
    ['2017-12-31', null],
    [null, '2018-01-01'],
    ['2020', '2009-01-01'],
  ] as const)
    expect(told(end, from), `${end} ${from}`).toEqual([])
})

describe('a body in two mergers', () => {
  const lived = (one: BodyMerger) => ({ merger: one, life: made(one.valid) })
  const told = (...mergers: readonly BodyMerger[]) => factsOf(mergedTwice('org/a', mergers.map(lived)))
  const one = merger('one', '2018-01-01', '2020-01-01')

  test('is part of two bodies on one day, which cannot be', () => {
    expect(allOf(mergedTwice('org/a', [one, merger('two', '2019-12-31', null)].map(lived)))).toEqual([
      {
        rule: 'MERGED_TWICE',
        about: 'org/a',
        facts: ['merger/one', 'merger/two'],
        explanation:
          'It is said to be part of two bodies at the same time: of org/one from 2018-01-01 until before 2020-01-01; of org/two from 2019-12-31, no end stated.',
      },
    ])
    expect(told(one, merger('two', '[..2019-06-01]', '[2019-06-01..]'))).toHaveLength(1)
  })

  test.each<[string, BodyMerger]>([
    ['the other follows', merger('two', '2020-01-01', null)],
    ['the other may follow', merger('two', '2019', '[2019-12-31..2021-01-01]')],
    ['the other has no dates', merger('two', null, null)],
    ['both became one and the same', merger('two', '2019-01-01', null, { result: 'org/one' })],
    ['nobody says what the other became', merger('two', '2019-01-01', null, { result: null })],
    ['it takes over the others in one', merger('two', '2019-01-01', null, { result: 'org/a' })],
    ['it is in one only', merger('two', '2019-01-01', null, { components: ['org/b', 'org/c'] })],
  ])('is in no conflict where %s', (_what, other) => {
    expect(told(one, other)).toEqual([])
    expect(told(other, one)).toEqual([])
  })

  test('is part of each only while that lasts, as what is in it tells', () => {
    const other = merger('two', '2019-01-01', null)
    const within = (from: string | null, to: string | null) =>
      factsOf(mergedTwice('org/a', [{ merger: one, life: made(lasting(from, to)) }, lived(other)]))
    expect(within(null, '2019-01-01')).toEqual([])
    expect(within(null, '2019-01-02')).toHaveLength(1)
    expect(within('2019-12-31', null)).toHaveLength(1)
    // Whether it was still there is open.
    expect(within(null, '[2019-01-01..2022]')).toEqual([])
  })
})
