import { describe, expect, test } from 'vitest'
import { layout } from '../../src/chart/layout.ts'
import { onlyOf } from '../../src/chart/only-of.ts'
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
