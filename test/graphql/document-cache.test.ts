import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { documentCache } from '../../src/graphql/document-cache.ts'

test('parsed documents are kept as far as their texts are no longer than two million characters together', () => {
  const { documentCache: cache } = documentCache()
  const text = (n: number, length: number) => `{ a${n} } #${'x'.repeat(length)}`
  for (let n = 0; n < 50; n++) cache.set(text(n, 200_000), parse(text(n, 200_000)))
  const kept = Array.from({ length: 50 }, (_, n) => n).filter((n) => cache.get(text(n, 200_000)))
  expect(kept).toEqual([41, 42, 43, 44, 45, 46, 47, 48, 49])
  for (let n = 0; n < 5_000; n++) cache.set(text(n, 0), parse(text(n, 0)))
  expect(Array.from({ length: 5_000 }, (_, n) => n).filter((n) => cache.get(text(n, 0)))).toHaveLength(2_000)
})
