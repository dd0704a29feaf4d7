import { describe, expect, test } from 'vitest'
import type { Post } from '../../../src/model/post.ts'
import { START } from '../../../src/rules/conflicts/conflict.ts'
import * as rules from '../../../src/rules/conflicts/holders.ts'
import { holding, lasting, post } from '../../helpers/facts.ts'
import { allOf, dayAfterDeath, factsOf, held } from './records.ts'

const { pairHeldApart } = rules

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
