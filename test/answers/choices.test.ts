import { beforeAll, expect, test } from 'vitest'
import { allKeys, type Keys } from '../../src/answers/choices.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { readerOf, storeOf } from './readers.ts'
import { SMALL } from './small-world.ts'

let view: ViewReader
beforeAll(async () => {
  view = await readerOf(await storeOf(SMALL))
})

/** A list of so many, of which no page has more than a hundred. */
const listOf = (most: number): Keys => ({
  count: async () => most,
  page: async ({ first, after }) => {
    const start = after === null ? 0 : Number(after) + 1
    const end = Math.min(start + Math.min(first, 100), most)
    return { keys: Array.from({ length: end - start }, (_, n) => String(start + n)), hasNext: end < most }
  },
})

test('all that fits is read page by page, and refused where it is too much', async () => {
  for (const count of [0, 1, 100, 101, 20_000]) {
    const keys = await allKeys(view, listOf(count))
    expect([keys.length, keys.at(-1)]).toEqual([count, count === 0 ? undefined : String(count - 1)])
  }
  await expect(allKeys(view, listOf(20_101))).rejects.toThrow(
    'More than 20000 fit `anyOf` and `not`. Say more beside them, such as a place or a level.',
  )
})
