import { expect, test } from 'vitest'
import { fromTheDeepest } from '../../src/rules/from-the-deepest.ts'

const over = (parts: Readonly<Record<string, readonly string[]>>) => (one: string) => parts[one] ?? []

test('things come once, after all that they rest on', () => {
  const restsOn = over({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['e'] })
  expect(fromTheDeepest(['a'], restsOn)).toEqual(['e', 'd', 'b', 'c', 'a'])
  expect(fromTheDeepest(['d', 'a', 'd'], restsOn)).toEqual(['e', 'd', 'b', 'c', 'a'])
  expect(fromTheDeepest([], restsOn)).toEqual([])
})

test('a circle ends', () => {
  expect(fromTheDeepest(['a'], over({ a: ['b'], b: ['c'], c: ['a'] })).toSorted()).toEqual(['a', 'b', 'c'])
})

test('a chain may be long', () => {
  const found = fromTheDeepest([0], (n) => (n < 100_000 ? [n + 1] : []))
  expect([found.length, found[0], found.at(-1)]).toEqual([100_001, 100_000, 0])
})
