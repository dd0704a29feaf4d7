import { describe, expect, test } from 'vitest'
import { uncertainDate } from '../../../src/model/date.ts'
import type { Person } from '../../../src/model/person.ts'
import * as rules from '../../../src/rules/conflicts/holders.ts'
import { lasting, named, stated } from '../../helpers/facts.ts'
import { held, inKeys } from './records.ts'

const heldOutsideLife = inKeys(rules.heldOutsideLife)
const heldOutsidePost = inKeys(rules.heldOutsidePost)

describe('a holding beside the life of its post', () => {
  const life = { role: 'POST', fact: 'post/x', valid: lasting('2000-01-01', '2010-01-01') } as const
  const body = { role: 'ORGANIZATION', fact: 'org/x', valid: lasting('1990', '2001-01-01') } as const
  test.each([
    ['is said to outlast it', '2005', '2012', 'is said to outlast'],
    ['begins after its end', '2010-01-01', null, 'begins after the end of'],
    ['begins before it', '1999', '2005', 'begins before'],
  ])('is a conflict when it %s', (_what, from, to, how) => {
    const [conflict] = heldOutsidePost(held('1', 'a', from, to), [life])
    expect(conflict).toMatchObject({ rule: 'HELD_OUTSIDE_POST', about: 'post/x', facts: ['occupancy/1', 'post/x'] })
    expect(conflict?.explanation).toContain(how)
  })
  test.each([
    ['has no stated end', '2005', null],
    ['ends with it', '2000', '2010-01-01'],
    ['may end with it', '2000', '2010'],
    ['is seen until a day and perhaps later', '[..2005-01-01]', '[2005-01-01..]'],
    ['has no dates', null, null],
  ])('is none when it %s', (_what, from, to) => {
    expect(heldOutsidePost(held('1', 'a', from, to), [life])).toEqual([])
  })
  test('names the nearest life that it leaves', () => {
    expect(
      heldOutsidePost(held('1', 'a', '1995', '2005'), [{ ...life, valid: lasting(null) }, body])[0]?.facts,
    ).toEqual(['occupancy/1', 'org/x'])
  })
})

describe('a holding beside the life of its holder', () => {
  const person = (dates: Pick<Person, 'born' | 'died'>): Person => ({
    kind: 'Person',
    id: 'person/a',
    names: named('A'),
    origin: stated,
    ...dates,
  })
  const dead = person({ born: uncertainDate('1950-03-01'), died: uncertainDate('2010-01-01') })
  test.each([
    ['is said to outlast it', '2005', '2010-01-03', 'is said to outlast their life'],
    ['begins after it', '2010-01-02', null, 'begins after the end of their life'],
    ['begins before it', '1949', '2005', 'begins before their life'],
  ])('is a conflict when it %s', (_what, from, to, how) => {
    const [conflict] = heldOutsideLife(held('1', 'a', from, to), dead)
    expect(conflict).toMatchObject({ about: 'person/a', facts: ['occupancy/1', 'person/a'] })
    expect(conflict?.explanation).toContain(how)
  })
  test.each([
    ['has no stated end', dead, '2005', null],
    ['ends with the day of their death', dead, '2005', '2010-01-02'],
    ['may end with it', dead, '2005', '2010'],
    ['is of somebody whose dates no source states', person({}), '1800', '2200'],
    [
      'may end before a death of which only a bound is known',
      person({ died: uncertainDate('[..2010]') }),
      '2005',
      '2010',
    ],
    ['is of somebody who was alive later', person({ died: uncertainDate('[2012..]') }), '2005', '2030'],
  ])('is none when it %s', (_what, whose, from, to) => {
    expect(heldOutsideLife(held('1', 'a', from, to), whose)).toEqual([])
  })
})

describe('a holding at the bounds of its post', () => {
  const life = { role: 'POST', fact: 'post/x', valid: lasting('2010-01-01', '2020-01-01') } as const
  const told = (from: string | null, to: string | null) =>
    heldOutsidePost(held('1', 'a', from, to), [life]).map(({ explanation }) => explanation)
  test.each([
    ['2010-01-01', '2020-01-01'],
    ['2019-12-31', null],
    ['[2009-12-31..2010-01-01]', null],
    [null, '2020-01-01'],
    [null, null],
    ['2010-01-01', '[2020-01-01..2020-02-01]'],
  ])('lies inside from %s to %s', (from, to) => expect(told(from, to)).toEqual([]))
  test.each([
    ['2009-12-31', null, 'from 2009-12-31, no end stated begins before'],
    ['2020-01-01', null, 'from 2020-01-01, no end stated begins after the end of'],
    [null, '2020-01-02', 'until before 2020-01-02, no start stated is said to outlast'],
    ['2009', '2021', 'from 2009 until before 2021 is said to outlast'],
  ])('lies outside from %s to %s', (from, to, how) => {
    expect(told(from, to)).toEqual([
      `That person/a held post/x ${how} post/x, recorded from 2010-01-01 until before 2020-01-01.`,
    ])
  })
  test('is told once, of the nearest that it lies outside of', () => {
    const place = { role: 'PLACE', fact: 'place/p', valid: lasting('2011') } as const
    expect(heldOutsidePost(held('1', 'a', '2009', null), [life, place]).map(({ facts }) => facts)).toEqual([
      ['occupancy/1', 'post/x'],
    ])
    expect(heldOutsidePost(held('1', 'a', '2010', null), [life, place]).map(({ facts }) => facts)).toEqual([
      ['occupancy/1', 'place/p'],
    ])
  })
})
