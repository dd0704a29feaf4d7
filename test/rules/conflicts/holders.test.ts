import { describe, expect, test } from 'vitest'
import type { Post } from '../../../src/model/post.ts'
import { START } from '../../../src/rules/conflicts/conflict.ts'
import * as rules from '../../../src/rules/conflicts/holders.ts'
import { lasting, post } from '../../helpers/facts.ts'
import { allOf, dayAfterDeath, factsOf, held } from './records.ts'

const { heldTwice } = rules

const isHead = ({ role }: Post): boolean => role === 'HEAD'
const twoFullHolders = (one: Post, all: Parameters<typeof rules.twoFullHolders>[1]) =>
  rules.twoFullHolders(one, all, isHead(one))
const head = post('post/x', 'org/x')
const inRole = (role: Post['role']): Post => ({ ...head, role })

describe('two people in one post', () => {
  test('are in conflict when both are said to hold it in full on one day', () => {
    expect(allOf(twoFullHolders(head, [held('1', 'a', '2018', null), held('2', 'b', '2020', '2021')]))).toEqual([
      {
        rule: 'TWO_FULL_HOLDERS',
        about: 'post/x',
        facts: ['occupancy/1', 'occupancy/2'],
        explanation:
          'Two people are said to hold post/x in full at the same time: person/a from 2018, no end stated; person/b from 2020 until before 2021.',
      },
    ])
  })

  test('are in conflict with a vacancy on the same day', () => {
    const vacant = held('2', '', '2020', '2021', { holder: null })
    expect(allOf(twoFullHolders(head, [held('1', 'a', '2018', null), vacant])).map((one) => one.explanation)).toEqual([
      'post/x is said to be vacant and held in full at the same time: person/a from 2018, no end stated; nobody from 2020 until before 2021.',
    ])
    expect(factsOf(twoFullHolders(head, [held('1', 'a', '2018', '2020', {}), vacant]))).toEqual([])
    expect(
      factsOf(heldTwice(head, [vacant, { ...vacant, id: 'occupancy/3', valid: lasting('2020', '2022') }])),
    ).toEqual([])
  })

  test.each([
    ['follow each other on a day', '2018-01-01', '2020-01-01', '2020-01-01', null],
    ['may follow each other in a year', '2018-01-01', '2020', '2020', null],
    ['are not dated', null, null, '2020', null],
    ['are dated by their ends only, on other days', null, '2020-01-01', null, '2021-01-01'],
    ['hold it no whole day', '2018', '2018', '2018', null],
    ['are seen in it on other days', '[..2020-01-01]', '[2020-01-01..]', '[..2020-01-02]', '[2020-01-02..]'],
  ])('are in none when they %s', (_what, from, to, otherFrom, otherTo) => {
    expect(factsOf(twoFullHolders(head, [held('1', 'a', from, to), held('2', 'b', otherFrom, otherTo)]))).toEqual([])
  })

  test.each([
    ['by one day', '2018-01-01', '2020-01-02', '2020-01-01', null],
    ['seen in it on the same day', '[..2020-01-01]', '[2020-01-01..]', '[..2020-01-01]', '[2020-01-01..]'],
    ['on the last day of both, where neither start is stated', null, '2020-01-01', null, '2020-01-01'],
  ])('are in conflict %s', (_what, from, to, otherFrom, otherTo) => {
    expect(factsOf(twoFullHolders(head, [held('1', 'a', from, to), held('2', 'b', otherFrom, otherTo)]))).toHaveLength(
      1,
    )
  })

  test('are in none when one acts for the other, or holds it beside another post', () => {
    const full = held('1', 'a', '2018', null)
    expect(factsOf(twoFullHolders(head, [full, held('2', 'b', '2020', null, { tenure: 'ACTING' })]))).toEqual([])
    expect(factsOf(twoFullHolders(head, [full, held('2', 'b', '2020', null, { tenure: 'CONCURRENT' })]))).toEqual([])
  })

  test.each([
    ['died the day before the other began', '2019-12-31', 0],
    ['died on the day that the other began', '2020-01-01', 1],
    ['may have died before', '2019', 0],
    ['lives', null, 1],
  ])('are in conflict while the one without a stated end lives: who %s', (_what, died, conflicts) => {
    const endOf = ({ holder }: { readonly holder: string | null }) =>
      died !== null && holder === 'person/a' ? dayAfterDeath(died) : null
    const [one, other] = [held('1', 'a', '2018', null), held('2', 'b', '2020-01-01', null)]
    for (const both of [
      [one, other],
      [other, one],
    ])
      expect(factsOf(rules.twoFullHolders(head, both, true, endOf))).toHaveLength(conflicts)
    expect(factsOf(rules.twoFullHolders(head, [held('1', 'a', '2018', '2030'), other], true, endOf))).toHaveLength(1)
    expect(factsOf(rules.twoFullHolders(head, [held('1', 'a', null, null), other], true, endOf))).toEqual([])
  })

  test.each(['MEMBER', 'DEPUTY'] as const)('are in none in a post that several hold: %s', (role) => {
    const both = [held('1', 'a', '2018', null), held('2', 'b', '2018', null)]
    expect(factsOf(twoFullHolders(inRole(role), both))).toEqual([])
    expect(factsOf(twoFullHolders(head, both))).toHaveLength(1)
  })

  test('are told whatever the order of their ids, three of them two by two', () => {
    const three = [held('3', 'a', '2018', null), held('1', 'b', '2019', null), held('2', 'c', '2020', null)]
    expect(factsOf(twoFullHolders(head, three))).toEqual([
      ['occupancy/3', 'occupancy/1'],
      ['occupancy/3', 'occupancy/2'],
      ['occupancy/1', 'occupancy/2'],
    ])
  })
})

describe('many people in one post', () => {
  const many = (from: string | null) => Array.from({ length: 2_000 }, (_, n) => held(String(n), `p${n}`, from, null))

  test('are told one pair after the other, without looking at more pairs than are asked for', () => {
    let seen = 0
    const counted = many('2018-01-01').map((one) => ({
      ...one,
      get holder() {
        seen++
        return one.holder
      },
    }))
    const found = twoFullHolders(head, counted)(START)[Symbol.iterator]()
    for (let n = 0; n < 100; n++) expect(found.next().done).toBe(false)
    expect(seen).toBeLessThan(counted.length + 100 * 6)
  })

  test('go on behind any pair, as if there had been no break', () => {
    const group = twoFullHolders(head, many('2018-01-01').slice(0, 30))
    const all = [...group(START)]
    expect(all).toHaveLength((30 * 29) / 2)
    for (const [n, { position }] of all.entries()) expect([...group(position)]).toEqual(all.slice(n + 1))
  })

  test('contradict nothing without dates, and look at no pair when they follow each other', () => {
    expect(factsOf(twoFullHolders(head, many(null)))).toEqual([])
    const years = Array.from({ length: 2_000 }, (_, n) =>
      held(String(n), `p${n}`, `${1000 + n}-01-01`, `${1001 + n}-01-01`),
    )
    expect(factsOf(twoFullHolders(head, years))).toEqual([])
  })
})

describe('one person twice in one post', () => {
  test('is a conflict where one record has an end and the other goes on', () => {
    const [conflict] = allOf(
      heldTwice(head, [held('1', 'a', '2014-03-23', null), held('2', 'a', '2014-03-23', '2020-07-17')]),
    )
    expect(conflict).toMatchObject({ rule: 'HELD_TWICE', facts: ['occupancy/1', 'occupancy/2'] })
    expect(conflict?.explanation).toContain(
      'from 2014-03-23, no end stated, and also from 2014-03-23 until before 2020-07-17',
    )
  })
  test.each([
    ['with other starts', '2014', '2020', '2016', '2020', 1],
    ['with other ends', '2014', '2019', '2014', '2020', 1],
    ['one after the other', '2014-01-01', '2016-01-01', '2016-01-01', null, 0],
    ['of which one only says more', '2014', '2020', '2014-03-23', '2020-07-17', 0],
    ['saying the same', '2014', null, '2014', null, 0],
    ['of which one has no dates', null, null, '2014', null, 0],
  ])('%s', (_what, from, to, otherFrom, otherTo, conflicts) => {
    const twice = [held('1', 'a', from, to), held('2', 'a', otherFrom, otherTo)]
    expect(factsOf(heldTwice(inRole('MEMBER'), twice))).toHaveLength(conflicts)
  })
  test('is none for two people, nor for one who first acted in it', () => {
    expect(factsOf(heldTwice(head, [held('1', 'a', '2014', null), held('2', 'b', '2015', null)]))).toEqual([])
    const acting = held('1', 'a', '2014', '2016', { tenure: 'ACTING' })
    expect(factsOf(heldTwice(head, [acting, held('2', 'a', '2015', null)]))).toEqual([])
  })
})

describe('two records of one person', () => {
  const differ = (...[from, to, otherFrom, otherTo]: readonly (string | null)[]) => {
    const [one, other] = [held('1', 'a', from ?? null, to ?? null), held('2', 'a', otherFrom ?? null, otherTo ?? null)]
    return [
      [one, other],
      [other, one],
    ].map((both) => factsOf(heldTwice(head, both)).length)
  }
  test.each([
    ['2014-01-01', '2020-01-01', '2014-01-02', '2020-01-01', 1],
    ['2014-01-01', '2020-01-01', '2014-01-01', '2020-01-02', 1],
    ['[2014-01-01..2014-03-23]', '2020', '2014-03-23', '2020', 0],
    ['[2014-01-01..2014-03-22]', '2020', '2014-03-23', '2020', 1],
    ['2014', '[2020-01-01..2020-03-23]', '2014', '2020-03-23', 0],
    ['2014', '[2020-01-01..2020-03-22]', '2014', '2020-03-23', 1],
    ['2014', null, '2014-03', null, 0],
    ['2014', null, '2015', null, 1],
    [null, '2020-01-01', '2014', '2020-01-01', 0],
    [null, '2020-01-01', '2014', null, 1],
  ])('from %s to %s and from %s to %s', (from, to, otherFrom, otherTo, conflicts) => {
    expect(differ(from, to, otherFrom, otherTo)).toEqual([conflicts, conflicts])
  })
})
