import { describe, expect, test } from 'vitest'
import { daySpan, uniqueList } from '../../../src/graphql/lists/arguments.ts'
import { Incorrect } from '../../../src/model/errors.ts'

describe('the arguments of lists', () => {
  test('a span may be open on either side, and of one day', () => {
    expect(daySpan(null, undefined)).toBeNull()
    expect(daySpan('2020-01-01', null)).toEqual({ from: '2020-01-01', to: null })
    expect(daySpan(undefined, '2020-01-01')).toEqual({ from: null, to: '2020-01-01' })
    expect(daySpan('2020-01-01', '2020-01-01')).toEqual({ from: '2020-01-01', to: '2020-01-01' })
    expect(() => daySpan('2020-01-02', '2020-01-01')).toThrow(Incorrect)
    expect(() => daySpan('2020-01-02', '2020-01-01')).toThrow(
      /from 2020-01-02 to 2020-01-01 ends before it begins. Exchange its two days/,
    )
  })

  test('a list has each value once, and a hundred at most', () => {
    const numbers = Array.from({ length: 100 }, (_, n) => n)
    expect(uniqueList('level', null)).toBeNull()
    expect(uniqueList('level', [])).toEqual([])
    expect(uniqueList('level', ['b', 'a', 'b'])).toEqual(['b', 'a'])
    expect(uniqueList('level', numbers)).toEqual(numbers)
    expect(() => uniqueList('level', [...numbers, 1])).toThrow('"level" has 101 values. Give at most 100 at once.')
  })
})
