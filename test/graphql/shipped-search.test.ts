import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { answerOf, listIn, pick, textIn } from '../helpers/api.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

let api: Api
beforeAll(async () => {
  api = (await shippedWorld()).api
})

const SEARCH = `query ($text: String!, $day: Date!, $filter: SearchFilter) {
  search(text: $text, first: 3, filter: $filter, at: {validAt: $day}) { nodes { rank node { key } } } }`
async function found(text: string, day = '2026-06-01', filter: object | null = null): Promise<readonly string[]> {
  const hits = listIn(await answerOf(api, SEARCH, { text, day, filter }), 'search.nodes')
  return hits.map((hit) => textIn(hit, 'node.key').replace('place/vn/', ''))
}

describe('who types the name of a place finds it first', () => {
  test.each([
    ['Hanoi', 'ha-noi'],
    ['TPHCM', 'ho-chi-minh-2025'],
    ['TP.HCM', 'ho-chi-minh-2025'],
    ['HCMC', 'ho-chi-minh-2025'],
    ['Saigon', 'ho-chi-minh-2025'],
    ['Daklak', 'dak-lak-2025'],
    ['Đắc Lắc', 'dak-lak-2025'],
    ['dak lak', 'dak-lak-2025'],
    ['Bắc Cạn', 'bac-kan'],
    ['Qui Nhơn', 'binh-dinh/quy-nhon'],
    ['Lào Cai', 'lao-cai-2025'],
    ['lao cai', 'lao-cai-2025'],
    ['Thanh Hoá', 'thanh-hoa'],
    ['Thừa Thiên Huế', 'thua-thien-hue'],
    ['Tỉnh Yên Bái', 'yen-bai'],
    ['Yen Bai Province', 'yen-bai'],
    ['huyen dam ha', 'quang-ninh/dam-ha'],
    ['Province of Quảng Ninh', 'quang-ninh'],
    ['the province of Quảng Ninh', 'quang-ninh'],
    ['The District of ba che', 'quang-ninh/ba-che'],
    ['province quang ninh', 'quang-ninh'],
    ['Quang Ninh province', 'quang-ninh'],
    ['tỉnh Quảng Ninh', 'quang-ninh'],
    ['Quảng Ninh tỉnh', 'quang-ninh'],
    ['District of Ba Chẽ', 'quang-ninh/ba-che'],
    ['rural district of the Ba Ch', 'quang-ninh/ba-che'],
    ['huyện Ba Chẽ', 'quang-ninh/ba-che'],
    ['Ba Chẽ rural district', 'quang-ninh/ba-che'],
    ['town of Đông Triều', 'quang-ninh/dong-trieu'],
    ['City of Ho Chi Minh', 'ho-chi-minh-2025'],
  ])('%s', async (text, key) => expect((await found(text))[0]).toBe(key))

  test('as it is there on the day', async () => {
    expect((await found('Lào Cai', '2022-08-31'))[0]).toBe('lao-cai')
    expect((await found('Yên Bái', '2022-08-31'))[0]).toBe('yen-bai')
  })

  test('with the accents that are typed', async () => {
    expect((await found('Bạc', '2022-08-31'))[0]).toBe('bac-lieu')
    expect((await found('Bắc', '2022-08-31', { level: ['PROVINCE'] }))[0]).toBe('bac-giang')
    expect((await found('Cần', '2022-08-31', { level: ['PROVINCE'] }))[0]).toBe('can-tho')
  })
})

test.each([
  ['Organising Committee head', 'type/province/ban-to-chuc/truong-ban'],
  ['Organization Commission', 'type/province/ban-to-chuc'],
  ['Home Affairs director', 'type/province/so-noi-vu/giam-doc'],
])('a client who types %s finds the kind that is meant', async (text, key) => expect((await found(text))[0]).toBe(key))

test.each([
  ['Quận 1', 'quan-1'],
  ['1 quận', 'quan-1'],
  ['1 quan', 'quan-1'],
  ['1 district', 'quan-1'],
  ['1 Q', 'quan-1'],
  ['10 quận', 'quan-10'],
])('a district that has a number for a name is first in either order: %s', async (text, key) =>
  expect((await found(text, '2022-08-31'))[0]).toBe(`ho-chi-minh/${key}`),
)

describe('short forms that the world has among its other names', () => {
  test.each([
    ['TP. Hồ Chí Minh', 'ho-chi-minh'],
    ['TP Hạ Long', 'quang-ninh/ha-long'],
    ['tp ha long', 'quang-ninh/ha-long'],
    ['TX. Đông Triều', 'quang-ninh/dong-trieu'],
    ['TX Đông Triều', 'quang-ninh/dong-trieu'],
    ['H. Ba Chẽ', 'quang-ninh/ba-che'],
    ['Q. 1', 'ho-chi-minh/quan-1'],
    ['Q1', 'ho-chi-minh/quan-1'],
    ['TPHCM', 'ho-chi-minh'],
    ['TP.HCM', 'ho-chi-minh'],
    ['TP HCM', 'ho-chi-minh'],
    ['UBND tỉnh Quảng Ninh', 'org/vn/quang-ninh/ubnd'],
    ['ubnd huyen ba che', 'org/vn/quang-ninh/ba-che/ubnd'],
    ['UBND TP. Hạ Long', 'org/vn/quang-ninh/ha-long/ubnd'],
    ['HĐND tỉnh Quảng Ninh', 'org/vn/quang-ninh/hdnd'],
    ['Chủ tịch UBND H. Ba Chẽ', 'post/vn/quang-ninh/ba-che/ubnd/chu-tich'],
    ['BTC tỉnh ủy', 'type/province/ban-to-chuc'],
    ['BTC Tỉnh ủy Quảng Ninh', 'org/vn/quang-ninh/ban-to-chuc'],
    ['Sở GD&ĐT tỉnh Quảng Ninh', 'org/vn/quang-ninh/so-giao-duc-va-dao-tao'],
    ['P-3', 'pair/vn/p-3'],
  ])('are read as what they stand for: %s', async (text, key) => expect((await found(text, '2022-08-31'))[0]).toBe(key))

  test('find the body that is meant, and what is written with the short form, each once, by pages', async () => {
    const query = `query ($after: String, $first: Int) { search(text: "HĐND Quảng Ninh", first: $first, after: $after,
      at: {validAt: "2022-08-31"}) { nodes { node { key } } pageInfo { hasNextPage endCursor } } }`
    const read = async (first: number) => {
      const keys: string[] = []
      for (let after: string | null = null; ; ) {
        const data = await answerOf(api, query, { first, after })
        keys.push(...listIn(data, 'search.nodes').map((hit) => textIn(hit, 'node.key')))
        if (pick(data, 'search.pageInfo.hasNextPage') !== true) return keys
        after = textIn(data, 'search.pageInfo.endCursor')
      }
    }
    const all = await read(100)
    expect(all).toContain('org/vn/quang-ninh/hdnd')
    expect(all).toContain('directive/vn/quang-ninh/hdnd/ky-hop-15-hop-nhat-to-chuc-noi-vu')
    expect(new Set(all).size).toBe(all.length)
    expect(await read(3)).toEqual(all)
  })

  test('say by which name something was found', async () => {
    const query = '{ search(text: "UBND tỉnh Quảng Ninh", first: 1) { nodes { rank name } } }'
    const [hit] = listIn(await answerOf(api, query), 'search.nodes')
    expect(hit).toEqual({ rank: 'EXACT', name: 'Ủy ban nhân dân tỉnh Quảng Ninh' })
  })
})

describe('a pair of types of posts', () => {
  const PAIRS = (text: string) => found(text, '2022-08-31', { kind: ['POST_PAIR'] })

  test('is found first by its mark, as a model is', async () => {
    for (const n of [1, 2, 3, 4, 5]) expect((await found(`P-${n}`))[0]).toBe(`pair/vn/p-${n}`)
    expect((await found('p-3'))[0]).toBe('pair/vn/p-3')
    expect((await found('M3'))[0]).toBe('model/vn/m3')
  })

  test.each([
    ['Organising Committee head – Home Affairs director', ['pair/vn/p-3']],
    ['home affairs director / organising committee head', ['pair/vn/p-3']],
    ['Trưởng Ban Tổ chức đồng thời là Giám đốc Sở Nội vụ', ['pair/vn/p-3']],
    ['truong ban to chuc kiem giam doc so noi', ['pair/vn/p-3']],
    ['Trưởng Ban Tổ chức kiêm Trưởng phòng Nội vụ', ['pair/vn/p-4']],
    ['Chủ nhiệm Ủy ban Kiểm tra – Chánh Thanh tra', ['pair/vn/p-1', 'pair/vn/p-2']],
  ])('is found by what its two types are called: %s', async (text, keys) => {
    expect(await PAIRS(text)).toEqual(keys)
    expect((await found(text, '2022-08-31')).slice(0, keys.length)).toEqual(keys)
  })

  test.each(['Giám đốc Sở Nội vụ', 'Home Affairs director', 'Trưởng Ban', 'Trưởng Ban Tổ chức', 'Sở Nội vụ Giám đốc'])(
    'is none that a name of one post tells: %s',
    async (text) => expect(await PAIRS(text)).toEqual([]),
  )

  test('is of a level, but in no place and of no branch', async () => {
    const text = 'Chủ nhiệm Ủy ban Kiểm tra – Chánh Thanh tra'
    const narrowed = (filter: object) => found(text, '2022-08-31', { kind: ['POST_PAIR'], ...filter })
    expect(await narrowed({ level: ['DISTRICT'] })).toEqual(['pair/vn/p-2'])
    expect(await narrowed({ branch: ['PARTY'] })).toEqual([])
    expect(await narrowed({ place: 'place/vn/quang-ninh' })).toEqual([])
    expect(await found('P-1', '2022-08-31', { place: 'place/vn/quang-ninh', kind: ['POST_PAIR'] })).toEqual([])
  })
})

test.each(['2022-01-01', '2022-08-31', '2025-01-01', '2026-01-01'])(
  'the provinces of %s are in the order of the Vietnamese alphabet, under their names of the day',
  async (day) => {
    const query =
      'query ($day: Date!) { places(first: 100, filter: {level: PROVINCE}, at: {validAt: $day}) { nodes { name } } }'
    const names = listIn(await answerOf(api, query, { day }), 'places.nodes').map((one) => String(pick(one, 'name')))
    expect(names.length).toBeGreaterThan(33)
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare))
    expect(names.some((name) => name === 'Huế')).toBe(day >= '2025')
  },
)
