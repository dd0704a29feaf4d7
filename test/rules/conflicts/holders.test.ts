import { describe, expect, test } from 'vitest'
import { uncertainDate } from '../../../src/model/date.ts'
import { lifetimeOf, type Person } from '../../../src/model/person.ts'
import type { Post } from '../../../src/model/post.ts'
import { START } from '../../../src/rules/conflicts/conflict.ts'
import * as rules from '../../../src/rules/conflicts/holders.ts'
import { holding, lasting, named, post, stated } from '../../helpers/facts.ts'
import { allOf, factsOf, held, inKeys } from './records.ts'

const { heldTwice, pairHeldApart } = rules
const heldOutsideLife = inKeys(rules.heldOutsideLife)
const heldOutsidePost = inKeys(rules.heldOutsidePost)

const isHead = ({ role }: Post): boolean => role === 'HEAD'
const twoFullHolders = (one: Post, all: Parameters<typeof rules.twoFullHolders>[1]) =>
  rules.twoFullHolders(one, all, isHead(one))
const head = post('post/x', 'org/x')
const inRole = (role: Post['role']): Post => ({ ...head, role })

/** When a holding of somebody ends who died then. */
const dayAfterDeath = (died: string) =>
  lifetimeOf({ kind: 'Person', id: 'person/a', names: named('A'), origin: stated, died: uncertainDate(died) }).to

describe('two people in one post', () => {
  test('are in conflict when both are said to hold it in full on one day', () => {
    expect(allOf(twoFullHolders(head, [held('1', 'a', '2018', null), held('2', 'b', '2020', '2021')]))).toEqual([
      {
        rule: 'TWO_FULL_HOLDERS',
        about: 'post/x',
        facts: ['occupancy/1', 'occupancy/2'],
        explanation:
          'Two people are said to hold post/x in full at the same time: person/a from 2018, no end stated; person/b from 2020 to 2021.',
      },
    ])
  })

  test('are in conflict with a vacancy on the same day', () => {
    const vacant = held('2', '', '2020', '2021', { holder: null })
    expect(allOf(twoFullHolders(head, [held('1', 'a', '2018', null), vacant])).map((one) => one.explanation)).toEqual([
      'post/x is said to be vacant and held in full at the same time: person/a from 2018, no end stated; nobody from 2020 to 2021.',
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
    expect(conflict?.explanation).toContain('from 2014-03-23, no end stated, and also from 2014-03-23 to 2020-07-17')
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

describe('a pair of posts held together', () => {
  const pair = holding(lasting('2018-01-01'))
  const first = post(pair.first, 'org/x')
  const second = post(pair.second, 'org/y')
  const active = [{ from: '2018-01-01', to: '2022-07-07' }] as const
  const heads = (from: string, to: string | null, other: string, tenure: 'FULL' | 'ACTING' = 'FULL') => [
    { hasOneHolder: true, occupancies: [held('1', 'a', '2018-01-01', null, { post: pair.first })] },
    { hasOneHolder: true, occupancies: [held('2', other, from, to, { post: pair.second, tenure })] },
  ]
  test('is in conflict with two people who hold them', () => {
    const [conflict] = allOf(pairHeldApart(pair, active, heads('2019', null, 'b')))
    expect(conflict).toMatchObject({
      rule: 'PAIR_HELD_APART',
      about: pair.id,
      facts: [pair.id, 'occupancy/1', 'occupancy/2'],
    })
  })
  test('is in none where nobody says since when it is there', () => {
    expect(factsOf(pairHeldApart({ ...pair, valid: lasting(null) }, active, heads('2019', null, 'b')))).toEqual([])
    expect(factsOf(pairHeldApart({ ...pair, valid: lasting('2018') }, active, heads('2019', null, 'b')))).toHaveLength(
      1,
    )
  })
  test('is in none with who took over from the dead', () => {
    const posts = heads('2019-01-01', null, 'b')
    const endOf = (died: string) => () => dayAfterDeath(died)
    expect(factsOf(pairHeldApart(pair, active, posts, endOf('2018-12-31')))).toEqual([])
    expect(factsOf(pairHeldApart(pair, active, posts, endOf('2019-01-01')))).toHaveLength(1)
  })
  test('is told once, when it was active more than once', () => {
    const twice = [...active, { from: '2030-01-01', to: '2031-01-01' }] as const
    expect(factsOf(pairHeldApart(pair, twice, heads('2019', '2021', 'b')))).toHaveLength(1)
    expect(factsOf(pairHeldApart(pair, twice, heads('2019', null, 'b')))).toHaveLength(1)
  })
  test.each<[string, (n: number) => string, (n: number) => Post, string, number]>([
    ['one person is recorded very often', () => 'a', (n) => (n % 2 === 0 ? first : second), '2019-01-01', 4_000],
    ['one of them has very many holders', String, () => first, '2019-01-01', 4_000],
    ['very many hold both while it is not active', String, (n) => (n % 2 === 0 ? first : second), '2022-07-07', 0],
  ])('is looked at a few times a record where %s', (_what, holderOf, postOf, from, most) => {
    const all = Array.from({ length: 2_000 }, (_, n) =>
      held(String(n), holderOf(n), from, null, { post: postOf(n).id }),
    )
    const posts = [first, second].map((one) => ({
      hasOneHolder: true,
      occupancies: all.filter(({ post: id }) => id === one.id),
    }))
    const looked = [...pairHeldApart(pair, active, posts)(START)]
    expect(looked.length).toBeLessThanOrEqual(most)
    expect(looked.filter(({ conflict }) => conflict)).toEqual([])
  })
  test.each([
    ['one person who holds both', heads('2019', null, 'a')],
    ['another while it is not active', heads('2022-07-07', null, 'b')],
    ['another who only acts', heads('2019', null, 'b', 'ACTING')],
    ['a post that several hold', heads('2019', null, 'b').map((one) => ({ ...one, hasOneHolder: false }))],
  ])('is in none with %s', (_what, posts) => {
    expect(factsOf(pairHeldApart(pair, active, posts))).toEqual([])
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
    [null, '2020-01-02', 'until 2020-01-02, no start stated is said to outlast'],
    ['2009', '2021', 'from 2009 to 2021 is said to outlast'],
  ])('lies outside from %s to %s', (from, to, how) => {
    expect(told(from, to)).toEqual([`That person/a held post/x ${how} post/x, recorded from 2010-01-01 to 2020-01-01.`])
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

test('two posts of which one has several holders are held apart by nobody', () => {
  const pair = holding(lasting('2018-01-01'))
  const posts = (role: Post['role'], other: Post['role']) => [
    { hasOneHolder: role === 'HEAD', occupancies: [held('1', 'a', '2018', null, { post: pair.first })] },
    {
      hasOneHolder: other === 'HEAD',
      occupancies: [held('2', 'b', '2019', null, { post: pair.second })],
    },
  ]
  const told = (...roles: Parameters<typeof posts>) =>
    allOf(pairHeldApart(pair, [{ from: '2018-01-01', to: '2022-07-07' }], posts(...roles)))
  expect([told('HEAD', 'DEPUTY'), told('DEPUTY', 'HEAD')]).toEqual([[], []])
  expect(told('HEAD', 'HEAD').map(({ explanation }) => explanation)).toEqual([
    `While both posts are held together, ${pair.first} is said to be held by person/a from 2018, no end stated, and ${pair.second} by person/b from 2019, no end stated.`,
  ])
})
