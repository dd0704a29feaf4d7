import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { answerOf, listIn, pick } from '../helpers/api.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

let api: Api
beforeAll(async () => {
  api = (await shippedWorld()).api
})

describe('the communes of the shipped world', () => {
  // Those before 1/7/2025 are in it as the list of March 2025 has them; when they began is unknown.
  test.each([
    ['2025-07-01', '', 3321],
    ['2026-04-30', '', 3321],
    ['2025-07-01', 'within: "place/vn/quang-ninh"', 54],
    ['2025-07-01', 'within: "place/vn/ho-chi-minh-2025"', 168],
    ['2025-07-01', 'parent: "place/vn/an-giang-2025"', 102],
    ['2025-07-01', 'designation: SPECIAL_ZONE', 13],
    ['2025-06-30', 'designation: SPECIAL_ZONE', 0],
    // Ten communes became wards on 30/4/2026.
    ['2025-07-01', 'designation: WARD', 687],
    ['2025-07-01', 'designation: COMMUNE', 2621],
    ['2026-04-29', 'designation: WARD', 687],
    ['2026-04-30', 'designation: WARD', 697],
    ['2026-04-30', 'designation: COMMUNE', 2611],
    // And twelve on 20/9/2026.
    ['2026-09-19', 'designation: WARD', 697],
    ['2026-09-20', 'designation: WARD', 709],
    ['2026-09-20', 'designation: COMMUNE', 2599],
    ['2025-06-30', '', 10_035],
    ['2022-08-31', '', 0],
  ])('on %s %s are %i for certain', async (day, where, total) => {
    const query = `{ places(filter: {level: COMMUNE, existing: CERTAIN, ${where}}, at: {validAt: "${day}"}) { totalCount } }`
    expect(await answerOf(api, query)).toEqual({ places: { totalCount: total } })
  })

  test('have bodies and posts that are presumed, and none on the day before', async () => {
    const counted = async (day: string, existing: string) => {
      const which = `filter: {level: COMMUNE, existing: ${existing}}, at: {validAt: "${day}"}`
      const data = await answerOf(
        api,
        `{ o: organizations(${which}) { totalCount } p: posts(${which}) { totalCount } }`,
      )
      return [pick(data, 'o.totalCount'), pick(data, 'p.totalCount')]
    }
    expect(await counted('2025-07-01', 'CERTAIN')).toEqual([0, 0])
    expect(await counted('2025-07-01', 'PRESUMED')).toEqual([9962, 9962])
    expect(await counted('2025-06-30', 'POSSIBLE')).toEqual([0, 0])
  })

  test('answer for one of them who would sit where, and why that is presumed', async () => {
    const query = `{ place(by: {id: "place/vn/quang-ninh/ba-che-2025"}, at: {validAt: "2025-07-01"}) {
      fullName en: fullName(lang: EN) parent { key } exists { state } codes { value }
      organizations { name derived exists { state } posts { name exists { state } } } } }`
    expect(pick(await answerOf(api, query), 'place')).toMatchObject({
      fullName: 'Xã Ba Chẽ',
      en: 'Ba Chẽ Commune',
      parent: { key: 'place/vn/quang-ninh' },
      exists: { state: 'YES' },
      codes: [{ value: '06970' }, { value: '06978' }],
      organizations: expect.arrayContaining([
        {
          name: 'Đảng ủy xã Ba Chẽ',
          derived: true,
          exists: { state: 'PRESUMED' },
          posts: [{ name: 'Bí thư Đảng ủy xã Ba Chẽ', exists: { state: 'PRESUMED' } }],
        },
      ]),
    })
  })

  test('say what each was formed of, wholly or in part, and by which resolution', async () => {
    const query = `{ place(by: {id: "place/vn/an-giang/an-phu/phu-hoi"}, at: {validAt: "2025-07-01"}) {
      fullName exists { state } successors { node { ... on Place { key } } event { changeKind directive { symbol } shares { extent } } } } }`
    const place = pick(await answerOf(api, query), 'place')
    expect(place).toMatchObject({ fullName: 'Xã Phú Hội', exists: { state: 'NO' } })
    expect(listIn(place, 'successors').map((one) => pick(one, 'node.key'))).toEqual(
      expect.arrayContaining(['place/vn/an-giang-2025/an-phu-2025', 'place/vn/an-giang-2025/nhon-hoi-2025']),
    )
    expect(pick(place, 'successors.0.event')).toMatchObject({
      changeKind: 'MERGER',
      directive: { symbol: '1654/NQ-UBTVQH15' },
      shares: expect.arrayContaining([{ extent: 'WHOLE' }, { extent: 'PART' }]),
    })
  })

  test('are found by name and by code, and told apart by their province', async () => {
    const found = async (text: string) => {
      const query = `{ search(text: "${text}", filter: {kind: [PLACE]}, first: 100, at: {validAt: "2025-07-01"}) {
        nodes { node { ... on Place { key fullName level { code } exists { state } parent { fullName } } } } } }`
      return listIn(await answerOf(api, query), 'search.nodes').map((hit) => pick(hit, 'node'))
    }
    const named = (await found('tân thành')).filter(
      (place) => pick(place, 'exists.state') === 'YES' && String(pick(place, 'fullName')).endsWith(' Tân Thành'),
    )
    const provinces = named.map((place) => pick(place, 'parent.fullName'))
    expect(provinces.length).toBeGreaterThan(5)
    expect(new Set(provinces).size).toBe(provinces.length)
    expect(provinces).toContain('Tỉnh Cà Mau')
    expect((await found('01321')).map((place) => pick(place, 'key'))).toContain('place/vn/cao-bang/bao-lac-2025')
  })
})
