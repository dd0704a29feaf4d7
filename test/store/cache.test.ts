import { describe, expect, test } from 'vitest'
import { cachedAll, cachedSoon, firstKept, GenerationalCache } from '../../src/store/cache.ts'

const filled = (most: number, count: number) => {
  const cache = new GenerationalCache<number, string>(most)
  for (let n = 0; n < count; n++) cache.set(n, `value ${n}`)
  return cache
}
const keptIn = (cache: GenerationalCache<number, string>, count: number) =>
  Array.from({ length: count }, (_, n) => n).filter((n) => cache.get(n) === `value ${n}`)

describe('the cache', () => {
  test('keeps all as long as there is room', () => {
    expect(keptIn(filled(10, 5), 5)).toEqual([0, 1, 2, 3, 4])
  })

  test('never keeps more than it may, and always what came last', () => {
    for (let count = 10; count < 40; count++) {
      const kept = keptIn(filled(10, count), count)
      expect(kept.length).toBeLessThanOrEqual(10)
      expect(kept).toContain(count - 1)
    }
  })

  test('keeps what is asked for again and again', () => {
    const cache = filled(10, 1)
    for (let n = 1; n < 1000; n++) {
      expect(cache.get(0)).toBe('value 0')
      cache.set(n, `value ${n}`)
    }
  })

  test('counts by size, a value put again once', () => {
    const cache = new GenerationalCache<string, string>(20, (text) => text.length)
    cache.set('a', 'x'.repeat(5))
    for (let n = 0; n < 50; n++) cache.set('b', 'y'.repeat(5))
    expect([cache.get('a'), cache.get('b')]).toEqual(['xxxxx', 'yyyyy'])
  })

  test('does not keep what is larger than half of it, nor what stood there before', () => {
    const cache = new GenerationalCache<string, string>(20, (text) => text.length)
    cache.set('a', 'small')
    cache.set('a', 'x'.repeat(11))
    expect(cache.get('a')).toBeUndefined()
  })

  test('forgets one, old or new, or all', () => {
    const cache = filled(4, 4)
    cache.delete(3)
    cache.delete(0)
    expect(keptIn(cache, 4)).toEqual([1, 2])
    cache.clear()
    expect(keptIn(cache, 4)).toEqual([])
  })
})

test('what many ask for is fetched once, is at hand from then on, and fetched again where it failed', async () => {
  type Made = { readonly call: number }
  const cache = new GenerationalCache<string, Made | Promise<Made>>(10)
  let calls = 0
  const make = async () => {
    calls += 1
    if (calls === 1) throw new Error('the first fails')
    return { call: calls }
  }
  const two = () => Promise.allSettled([1, 2].map(() => cachedSoon(cache, 'a', make)))
  expect(await two()).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
  expect(cachedSoon(cache, 'a', make)).toBeInstanceOf(Promise)
  expect(await two()).toMatchObject([{ value: { call: 2 } }, { value: { call: 2 } }])
  expect(cachedSoon(cache, 'a', make)).toEqual({ call: 2 })
})

test('of many keys, those that are not kept are fetched in one call, each once', async () => {
  const cache = filled(10, 2)
  const asked: (readonly number[])[] = []
  const fetch = async (missing: readonly number[]) => {
    asked.push(missing)
    return missing.filter((n) => n < 4).map((n) => [n, `value ${n}`] as const)
  }
  expect([...(await cachedAll(cache, [0, 2, 2, 3, 9], fetch)).keys()].sort()).toEqual([0, 2, 3])
  await cachedAll(cache, [0, 2, 3], fetch)
  expect(asked).toEqual([[2, 3, 9]])
})

test('what is walked through in one order is kept from the first on, as far as it fits', () => {
  const kept = firstKept<string, string>(10, ({ length }) => length)
  for (const _ of [1, 2]) for (const value of ['one', 'three', 'five', 'me']) kept.set(value, value)
  expect(['one', 'three', 'five', 'me'].map((key) => kept.get(key) ?? null)).toEqual(['one', 'three', null, 'me'])
  kept.delete('three')
  kept.set('one', 'eleven')
  kept.set('five', 'five')
  expect(['one', 'three', 'five', 'me'].map((key) => kept.get(key) ?? null)).toEqual(['eleven', null, null, 'me'])
})
