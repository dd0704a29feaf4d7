import { describe, expect, test } from 'vitest'
import { layout } from '../../src/chart/layout.ts'
import { onlyOf } from '../../src/chart/only-of.ts'
import { unionOf } from '../../src/chart/union.ts'
import { unionOfRevisions } from '../../src/chart/union-of-revisions.ts'
import { SMALL } from './small-chart.ts'

const idsIn = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

describe('a chart of some levels', () => {
  const districts = onlyOf(SMALL, { levels: new Set(['DISTRICT']) })

  test('has the places of these, in the places that they lie in, and bodies of these alone', () => {
    expect(idsIn(districts.places)).toEqual(['place/a', 'place/b'])
    expect(idsIn(districts.bodies)).toEqual(['org/b'])
    expect(idsIn(districts.posts)).toEqual(['post/b'])
    expect(idsIn(onlyOf(SMALL, { levels: new Set(['PROVINCE']) }).places)).toEqual(['place/a'])
  })

  test('keeps links with one end left, so that it is told that they are not drawn', () => {
    expect(idsIn(districts.links)).toEqual(['holding/b', 'holding/lost'])
    expect(idsIn(layout(districts, { language: 'vi' }).notDrawn)).toEqual(['holding/b', 'holding/lost'])
  })
})

test('a chart of some branches has bodies and posts of these alone, in all places', () => {
  const party = onlyOf(SMALL, { branches: new Set(['PARTY']) })
  expect(idsIn(party.bodies)).toEqual(['org/p', 'org/p/1', 'org/p/2', 'org/b'])
  expect(idsIn(party.posts)).toEqual(['post/p', 'post/p/1', 'post/p/2', 'post/b'])
  expect(idsIn(party.places)).toEqual(idsIn(SMALL.places))
  expect(layout(party, { language: 'vi' }).columns.map(({ code }) => code)).toEqual(['PARTY'])
})

test('both together leave what is of both, and none leaves all', () => {
  const both = onlyOf(SMALL, { levels: new Set(['PROVINCE']), branches: new Set(['STATE']) })
  expect(idsIn(both.bodies)).toEqual(['org/s', 'org/s/2', 'org/s/1'])
  expect(onlyOf(SMALL, {})).toBe(SMALL)
})

describe('a chart of two readings', () => {
  const moved = <T extends { readonly id: string }>(all: readonly T[], id: string, change: Partial<T>) =>
    all.map((one) => (one.id === id ? { ...one, ...change } : one))
  const THEN = {
    ...{ ...SMALL, days: ['2020-01-01' as const] },
    places: moved(SMALL.places, 'place/b', { levelCode: 'TOWN', level: 'town' }),
    bodies: moved(SMALL.bodies, 'org/p/2', { branch: 'FRONT' }),
    posts: moved(SMALL.posts, 'post/p/1', { body: 'org/s' }),
  }
  const both = [unionOf(THEN, SMALL), unionOfRevisions(THEN, SMALL, { called: '3', isLater: false })]

  test.each(both)('has what was of a level or branch in the earlier one, or is in the later one', (union) => {
    const of = (levels: string[], branches?: string[]) =>
      onlyOf(union, { levels: new Set(levels), ...(branches ? { branches: new Set(branches) } : {}) })
    expect([idsIn(of(['TOWN']).bodies), idsIn(of(['DISTRICT']).bodies)]).toEqual([['org/b'], ['org/b']])
    expect(idsIn(of(['PROVINCE'], ['FRONT']).bodies)).toEqual(['org/p/2'])
    expect(idsIn(of(['PROVINCE'], ['PARTY']).bodies)).toContain('org/p/2')
    expect(idsIn(of(['TOWN'], ['FRONT']).bodies)).toEqual([])
  })

  test.each(both)('has a post in the body that it is in now, by the one that it was in', (union) => {
    const state = onlyOf(union, { branches: new Set(['STATE']) })
    expect(idsIn(state.posts)).toContain('post/p/1')
    expect(idsIn(state.bodies)).toContain('org/p/1')
    expect(state.posts.filter(({ body }) => body === 'org/p/1').map(({ id }) => id)).toEqual(['post/p/1'])
    expect(layout(state, { language: 'vi' }).boxes.has('post/p/1')).toBe(true)
  })
})
