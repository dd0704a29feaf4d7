import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { documentCache } from '../../src/graphql/answering/documents.ts'

test('parsed documents are kept as far as their texts are no longer than two million characters together', () => {
  const cache = documentCache()
  const text = (n: number, length: number) => `{ a${n} } #${'x'.repeat(length)}`
  for (let n = 0; n < 50; n++) cache.set(text(n, 200_000), parse(text(n, 200_000)))
  const keptOf = (count: number, length: number) =>
    Array.from({ length: count }, (_, n) => n).filter((n) => cache.get(text(n, length)))
  const large = keptOf(50, 200_000)
  expect(large.length).toBeLessThanOrEqual(9)
  expect(large).toContain(49)
  for (let n = 0; n < 5_000; n++) cache.set(text(n, 0), parse(text(n, 0)))
  const small = keptOf(5_000, 0)
  expect(small.length).toBeLessThanOrEqual(2_000)
  expect(small.length).toBeGreaterThanOrEqual(1_000)
})
