import { beforeAll, describe, expect, test } from 'vitest'
import { foundIn } from '../../src/answers/search.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { ANY_NAMED } from '../../src/store/queries.ts'
import { shippedStore } from '../helpers/shipped-world.ts'
import { readerOf } from './readers.ts'

const TOWN = 'place/vn/quang-ninh/dong-trieu'

describe('a place that is called by another kind than it is', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await shippedStore())
  })
  const pageOf = (text: string, first: number, after: string | null = null) =>
    foundIn(view, { ...ANY_NAMED, text }).page({ first, after })
  const idsOf = async (text: string) => (await pageOf(text, 100)).items.map(({ item }) => item.entry.id)

  test.each(['huyện Đông Triều', 'huyen dong trieu', 'Dong Trieu District'])(
    'is found by its name, behind all that the whole text finds: %s',
    async (text) => {
      const ids = await idsOf(text)
      expect(ids).toContain(TOWN)
      const { items } = await pageOf(text, 100)
      const whole = items.filter(({ sortKey }) => !sortKey.startsWith('~')).map(({ item }) => item.entry.id)
      expect(ids.slice(0, whole.length)).toEqual(whole)
      expect(whole).not.toContain(TOWN)
      expect(new Set(ids).size).toBe(ids.length)
      expect(items.find(({ item }) => item.entry.id === TOWN)?.item).toMatchObject({ rank: 'TERMS' })
    },
  )

  test('comes once where the text calls it as it is, and not at all where the text names no kind', async () => {
    expect((await idsOf('thị xã Đông Triều')).filter((id) => id === TOWN)).toEqual([TOWN])
    expect((await pageOf('thị xã Đông Triều', 1)).items[0]?.item.entry.id).toBe(TOWN)
    const { items } = await pageOf('Đông Triều', 100)
    expect(items.filter(({ sortKey }) => sortKey.startsWith('~'))).toEqual([])
  })

  test('is no body or post, and not looked for where places are not', async () => {
    const { items } = await pageOf('huyện Đông Triều', 100)
    const behind = items.filter(({ sortKey }) => sortKey.startsWith('~'))
    expect(behind.length).toBeGreaterThan(0)
    expect(behind.every(({ item }) => item.entry.kind === 'Place')).toBe(true)
    const page = { first: 100, after: null }
    const others = await foundIn(view, { ...ANY_NAMED, kinds: ['Post'], text: 'huyện Đông Triều' }).page(page)
    expect(others.items.every(({ item }) => item.entry.kind === 'Post')).toBe(true)
  })

  test.each([1, 2, 5, 12, 13])('comes once, in the same order, by pages of %i', async (first) => {
    const all = (await pageOf('huyện Đông Triều', 100)).items.map(({ sortKey }) => sortKey)
    const read: string[] = []
    let after: string | null = null
    for (let hasNext = true; hasNext; ) {
      const page = await pageOf('huyện Đông Triều', first, after)
      read.push(...page.items.map(({ sortKey }) => sortKey))
      after = page.items.at(-1)?.sortKey ?? null
      hasNext = page.hasNext
    }
    expect(read).toEqual(all)
  })
})
