import { beforeAll, describe, expect, test } from 'vitest'
import { pageByTexts } from '../../../src/answers/search/by-texts.ts'
import { foundIn } from '../../../src/answers/search.ts'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import type { Entry } from '../../../src/model/entry.ts'
import { ANY_NAMED } from '../../../src/store/queries.ts'
import { readerOf } from '../../answers/readers.ts'
import { named } from '../../helpers/facts.ts'
import { shippedStore } from '../../helpers/shipped-world.ts'
import { directive } from '../../rules/conflicts/records.ts'

describe('a text with short forms in it', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await shippedStore())
  })
  const found = async (text: string) =>
    (await foundIn(view, { ...ANY_NAMED, text }).page({ first: 4, after: null })).items

  test.each([
    ['UBKT Tứ Kỳ', 'org/vn/hai-duong/tu-ky/co-quan-uy-ban-kiem-tra'],
    ['UBKT Tu Mơ Rông', 'org/vn/kon-tum/tu-mo-rong/co-quan-uy-ban-kiem-tra'],
    ['UBKT TU Quảng Ninh', 'org/vn/quang-ninh/co-quan-uy-ban-kiem-tra'],
    ["UBND H. Ia H'Drai", 'org/vn/kon-tum/ia-h-drai/ubnd'],
    ['U B N D Ba Chẽ', 'org/vn/quang-ninh/ba-che/ubnd'],
    ['U\u200bB\u200bN\u200bD Ba Chẽ', 'org/vn/quang-ninh/ba-che/ubnd'],
  ])('finds the body that is meant: %s', async (text, id) =>
    expect((await found(text)).map(({ item }) => item.entry.id)).toContain(id),
  )

  test.each([
    ['U.B.N.D. tỉnh Quảng Ninh', 'org/vn/quang-ninh/ubnd'],
    ['Sở G.D.Đ.T', 'type/province/so-giao-duc-va-dao-tao'],
    ['Q１', 'place/vn/ho-chi-minh/quan-1'],
    ['T.P. Hạ Long', 'place/vn/quang-ninh/ha-long'],
  ])('finds first what is meant: %s', async (text, id) => expect((await found(text))[0]?.item.entry.id).toBe(id))
})

test('what two texts find comes once, by that which finds it best', async () => {
  const both = directive({ id: 'directive/both', names: [...named('UBND tỉnh'), ...named('Ủy ban nhân dân tỉnh')] })
  const other = directive({ id: 'directive/other', names: named('Văn phòng UBND, Ủy ban nhân dân') })
  const by = (text: string, found: readonly (readonly [string, Entry])[]) => ({
    text,
    page: async () => ({
      items: found.map(([sortKey, entry]) => ({ item: { entry, text }, sortKey })),
      hasNext: false,
    }),
  })
  const sources = [
    by('UBND', [
      ['1', both],
      ['3', other],
    ]),
    by('Ủy ban nhân dân tỉnh', [['0', both]]),
  ]
  const { items } = await pageByTexts(sources, { first: 10, after: null })
  expect(items.map(({ item }) => [item.entry.id, item.text])).toEqual([
    ['directive/both', 'Ủy ban nhân dân tỉnh'],
    ['directive/other', 'UBND'],
  ])
})
