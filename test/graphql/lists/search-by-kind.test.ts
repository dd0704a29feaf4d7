import { beforeAll, describe, expect, test } from 'vitest'
import { foundIn } from '../../../src/answers/search.ts'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import type { Place } from '../../../src/model/place.ts'
import { BEFORE_TERMS } from '../../../src/store/paging.ts'
import { ANY_NAMED } from '../../../src/store/queries.ts'
import { readerOf } from '../../answers/readers.ts'
import { shippedStore } from '../../helpers/shipped-world.ts'

const isOther = ({ sortKey }: { readonly sortKey: string }) => sortKey.startsWith(BEFORE_TERMS)
const isDistrict = ({ designations }: Place) => designations.some(({ designation }) => designation.endsWith('DISTRICT'))
const TOWN = 'place/vn/quang-ninh/dong-trieu'

describe('a place that is called by another kind than it is', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await shippedStore())
  })
  const pageOf = (text: string, first: number, after: string | null = null) =>
    foundIn(view, { ...ANY_NAMED, text }).page({ first, after })
  const idsOf = async (text: string) => (await pageOf(text, 100)).items.map(({ item }) => item.entry.id)

  test.each(['huyện Đông Triều', 'huyen dong trieu', '(huyện: Đông-Triều).', 'huyện Đông Tri'])(
    'is found by its name, behind what begins with the whole text and before what only has its terms: %s',
    async (text) => {
      const ids = await idsOf(text)
      const { items } = await pageOf(text, 100)
      const whole = items.filter((one) => !isOther(one))
      const begin = whole.filter(({ item }) => item.rank !== 'TERMS').length
      expect(ids.indexOf(TOWN)).toBe(begin)
      expect(begin).toBeLessThan(whole.length)
      expect(whole.map(({ item }) => item.entry.id)).not.toContain(TOWN)
      expect(new Set(ids).size).toBe(ids.length)
      expect(items.find(({ item }) => item.entry.id === TOWN)?.item).toMatchObject({ rank: 'TERMS' })
    },
  )

  test('comes once, at its rank, where the text calls it as it is, and not at all where the text names no kind', async () => {
    expect((await idsOf('thị xã Đông Triều')).filter((id) => id === TOWN)).toEqual([TOWN])
    expect((await pageOf('thị xã Đông Triều', 1)).items[0]?.item.entry.id).toBe(TOWN)
    const [first] = (await pageOf('thị xã Đông Triều', 100)).items
    expect(first?.item).toMatchObject({ rank: 'EXACT', entry: { id: TOWN } })
    const { items } = await pageOf('Đông Triều', 100)
    expect(items.filter(isOther)).toEqual([])
  })

  test('is no body or post, and not looked for where places are not', async () => {
    const { items } = await pageOf('huyện Đông Triều', 100)
    const behind = items.filter(isOther)
    expect(behind.length).toBeGreaterThan(0)
    expect(behind.every(({ item }) => item.entry.kind === 'Place')).toBe(true)
    const page = { first: 100, after: null }
    const others = await foundIn(view, { ...ANY_NAMED, kinds: ['Post'], text: 'huyện Đông Triều' }).page(page)
    expect(others.items.every(({ item }) => item.entry.kind === 'Post')).toBe(true)
  })

  test.each(['Huế', 'Biên Hòa', 'Hội An', 'Điện Bàn'])(
    'is among the first, whatever bodies and posts have the words: huyện %s',
    async (name) => {
      const { items } = await pageOf(`huyện ${name}`, 5)
      const found = items.find((one) => isOther(one))?.item.entry
      expect(found && 'names' in found && found.names.map(({ text }) => text)).toContain(name)
    },
  )

  test('comes before those of another kind where it is of the kind that the text names', async () => {
    const { items } = await pageOf('Ba district', 100)
    const kinds = items.flatMap((one) =>
      isOther(one) && one.item.entry.kind === 'Place' ? [isDistrict(one.item.entry)] : [],
    )
    expect(kinds).toContain(false)
    expect(kinds).toEqual([...kinds].sort((a, b) => Number(b) - Number(a)))
    expect(kinds[0]).toBe(true)
  })

  test.each(["District of Ia H'Drai", "the district of Ia H' Drai", "Ia H' Drai huyện", "Ia H' Drai rural district"])(
    'is found by its name as it is typed, though a letter in it is a short form too: %s',
    async (text) => {
      const [first] = (await pageOf(text, 4)).items
      expect(first?.item.entry.id).toBe('place/vn/kon-tum/ia-h-drai')
    },
  )

  test('is found by the text that its short forms are written out in', async () => {
    const [first] = (await pageOf('Đông Triều TX', 4)).items
    expect(first?.item.entry.id).toBe(TOWN)
    const told = (await pageOf('huyện TX Đông Triều', 100)).items.map(({ item }) => item.entry.id)
    expect(new Set(told).size).toBe(told.length)
  })

  test('is none where the word before begins what bodies and posts are called', async () => {
    const { items } = await pageOf('Chair district of Ba Chẽ', 100)
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter(isOther)).toEqual([])
  })

  test('is none whose name only ends the text, where the rest of it is a name too: District of Đông Triều, which is a town', async () => {
    const { items } = await pageOf('District of Đông Triều', 100)
    expect(items.flatMap(({ item }) => (item.entry.kind === 'Place' ? [item.entry.id] : []))).toEqual([])
  })

  test.each(['xã Tân Lập Đông', 'huyện ủy Đông', 'Đông huyện'])(
    'is not found by words behind a kind that belong to a name: %s',
    async (text) => expect((await pageOf(text, 100)).items.filter(isOther)).toEqual([]),
  )

  test.each([
    ['huyện Đông Triều', 1],
    ['huyện Đông Triều', 2],
    ['huyện Đông Triều', 5],
    ['huyện Đông Triều', 12],
    ['huyện Đông Triều', 13],
    ['province quang ninh', 9],
    ['Province of Quảng Ninh', 20],
  ])('comes once, in the same order, by pages: %s, %i', async (text, first) => {
    const all = (await pageOf(text, 100)).items.map(({ item }) => item.entry.id)
    expect(new Set(all).size).toBe(all.length)
    const read: string[] = []
    let after: string | null = null
    for (let hasNext = true; hasNext && read.length < 100; ) {
      const page = await pageOf(text, first, after)
      read.push(...page.items.map(({ item }) => item.entry.id))
      after = page.items.at(-1)?.sortKey ?? null
      hasNext = page.hasNext
      if (hasNext) expect(page.items).toHaveLength(first)
    }
    expect(read.slice(0, 100)).toEqual(all)
  })
})
