import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { KINDS } from '../../src/model/kinds.ts'
import { answerOf, listIn, pick } from '../helpers/api.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

let api: Api
beforeAll(async () => {
  api = (await shippedWorld()).api
})

const M1_TO_M5 = '["model/vn/m1", "model/vn/m2", "model/vn/m3", "model/vn/m4", "model/vn/m5"]'

/** State by key of the pilot holdings in a view. */
async function statesAt(at: string): Promise<Readonly<Record<string, unknown>>> {
  const query = `{ concurrentHoldings(filter: {model: ${M1_TO_M5}}, at: {${at}}) {
    nodes { key standing { state } execution { state } } } }`
  const nodes = listIn(await answerOf(api, query), 'concurrentHoldings.nodes')
  return Object.fromEntries(
    nodes.map((one) => [
      String(pick(one, 'key')).replace('holding/vn/', ''),
      [pick(one, 'standing.state'), pick(one, 'execution.state')].filter((state) => state !== undefined).join(),
    ]),
  )
}

describe('the pilot holdings', () => {
  test('are suspended on 31 August 2022, execution unknown', async () => {
    const states = await statesAt('validAt: "2022-08-31"')
    expect(Object.keys(states).toSorted()).toEqual([
      'bac-ninh/thuan-thanh/p-5',
      'dong-nai/nhon-trach/p-2',
      'dong-nai/thong-nhat/p-4',
      'quang-ninh/cam-pha/p-2',
      'quang-ninh/co-to/p-2',
      'quang-ninh/dam-ha/p-2',
      'quang-ninh/dong-trieu/p-2',
      'quang-ninh/ha-long/p-2',
      'quang-ninh/hai-ha/p-2',
      'quang-ninh/mong-cai/p-2',
      'quang-ninh/p-3',
      'quang-ninh/tien-yen/p-2',
      'quang-ninh/uong-bi/p-2',
    ])
    expect(new Set(Object.values(states))).toEqual(new Set(['SUSPENDED,UNKNOWN']))
  })

  test('are active on the day before the notice', async () => {
    expect(new Set(Object.values(await statesAt('validAt: "2022-07-06"')))).toEqual(new Set(['ACTIVE']))
  })

  test('have ended on 2 July 2025, because the level ended', async () => {
    const { 'quang-ninh/p-3': ofTheProvince, ...ofDistricts } = await statesAt('validAt: "2025-07-02"')
    expect(new Set(Object.values(ofDistricts))).toEqual(new Set(['ENDED,UNKNOWN']))
    expect(ofTheProvince).toBe('SUSPENDED,UNKNOWN')
    const query = `{ concurrentHoldings(filter: {standing: ENDED, model: ${M1_TO_M5}}, at: {validAt: "2025-07-02"}) {
      nodes { standing { since because { text(lang: EN) } } } } }`
    for (const one of listIn(await answerOf(api, query), 'concurrentHoldings.nodes')) {
      expect(pick(one, 'standing.since')).toBe('2025-07-01')
      expect(JSON.stringify(one)).toContain('The district level ended (2025-07-01)')
    }
  })

  test('Đông Triều’s is active already on 1 May 2018, before Conclusion 34-KL/TW', async () => {
    expect(await statesAt('validAt: "2018-05-01"')).toMatchObject({
      'quang-ninh/dong-trieu/p-2': 'ACTIVE',
      'bac-ninh/thuan-thanh/p-5': 'NOT_STARTED',
    })
  })

  test('with the seed document alone none is known, and the notice has neither number nor date', async () => {
    expect(await statesAt('validAt: "2022-08-31", recordedAt: 1')).toEqual({})
    const query = `{ directive(by: {id: "directive/vn/bo-chinh-tri/thong-bao-mo-hinh-thi-diem"}, at: {recordedAt: 1}) {
      symbol number issuedOn effects { effectiveFrom } } }`
    expect(pick(await answerOf(api, query), 'directive')).toEqual({
      symbol: null,
      number: null,
      issuedOn: null,
      effects: Array.from({ length: 5 }, () => ({ effectiveFrom: '[..2022-08-29]' })),
    })
  })

  test('before the press report was recorded, the day of suspension is open, the suspension by 29 August is not', async () => {
    const states = async (at: string) => new Set(Object.values(await statesAt(at)))
    expect(await states('validAt: "2022-07-06", recordedAt: 2')).toEqual(new Set(['UNKNOWN']))
    expect(await states('validAt: "2022-08-31", recordedAt: 2')).toEqual(new Set(['SUSPENDED,UNKNOWN']))
    expect(await states('validAt: "2022-07-06", recordedAt: 3')).toEqual(new Set(['ACTIVE']))
  })
})

describe('names that are no keys', () => {
  test.each([
    ['18-NQ/TW', ['2017-10-25', '2022-06-16']],
    ['34-KL/TW', ['2018-08-07', '2022-04-18']],
  ])('two directives bear the symbol %s', async (symbol, dates) => {
    const query = `{ directives(filter: {symbol: "${symbol}"}) { nodes { id issuedOn } } }`
    const nodes = listIn(await answerOf(api, query), 'directives.nodes')
    expect(nodes.map((one) => pick(one, 'issuedOn')).toSorted()).toEqual(dates)
    expect(new Set(nodes.map((one) => pick(one, 'id'))).size).toBe(2)
  })

  test.each([
    ['15', '2022-01-01', 'Yên Bái'],
    ['15', '2025-08-01', 'Lào Cai'],
    ['46', '2024-12-31', 'Thừa Thiên Huế'],
    ['46', '2025-01-01', 'Huế'],
  ])('the code %s names on %s the place %s', async (value, on, name) => {
    const query = `{ place(by: {code: {scheme: "GSO", value: "${value}", on: "${on}"}}, at: {validAt: "${on}"}) { name } }`
    expect(await answerOf(api, query)).toEqual({ place: { name } })
  })

  test('one text under two symbols is found by either', async () => {
    for (const symbol of ['1004/2020/UBTVQH14', '1004/NQ-UBTVQH14']) {
      const query = `{ directives(filter: {symbol: "${symbol}"}) { nodes { key } } }`
      expect(listIn(await answerOf(api, query), 'directives.nodes')).toHaveLength(1)
    }
  })
})

describe('what the world holds', () => {
  test.each([
    ['PROVINCE', '2022-10-01', 63],
    ['DISTRICT', '2019-12-05', 713],
    ['DISTRICT', '2020-01-01', 711],
    ['DISTRICT', '2022-10-01', 705],
    ['DISTRICT', '2024-09-01', 704],
    ['DISTRICT', '2025-01-02', 696],
    ['DISTRICT', '2025-04-01', 696],
    ['PROVINCE', '2025-07-01', 34],
    ['DISTRICT', '2025-07-01', 0],
  ])('%s places on %s: %i', async (level, on, count) => {
    const query = `{ places(filter: {level: ${level}}, at: {validAt: "${on}"}) { totalCount } }`
    expect(await answerOf(api, query)).toEqual({ places: { totalCount: count } })
  })

  test.each([
    ['place/vn/quang-ninh', '2022-08-31', 'Tỉnh ủy Quảng Ninh'],
    ['place/vn/da-nang', '2022-08-31', 'Thành ủy Đà Nẵng'],
    ['place/vn/quang-ninh/dam-ha', '2022-08-31', 'Huyện ủy Đầm Hà'],
    ['place/vn/ha-noi/ba-dinh', '2022-08-31', 'Quận ủy Ba Đình'],
    ['place/vn/quang-ninh/dong-trieu', '2022-08-31', 'Thị ủy Đông Triều'],
    ['place/vn/quang-ninh/ha-long', '2022-08-31', 'Thành ủy Hạ Long'],
    ['place/vn/quang-ninh/dong-trieu', '2024-10-31', 'Thị ủy Đông Triều'],
    ['place/vn/quang-ninh/dong-trieu', '2024-11-01', 'Thành ủy Đông Triều'],
  ])('the committee of %s on %s is %s, and derived', async (place, on, name) => {
    const query = `{ place(by: {id: "${place}"}, at: {validAt: "${on}"}) { organizations(branch: PARTY) { name derived rule } } }`
    expect(listIn(await answerOf(api, query), 'place.organizations')).toContainEqual({
      name,
      derived: true,
      rule: 'general-model',
    })
  })

  test('a place keeps its designation until the sources show another for sure', async () => {
    const named = async (on: string) => {
      const query = `{ place(by: {id: "place/vn/hai-phong/thuy-nguyen"}, at: {validAt: "${on}"}) { fullName designation { code } } }`
      return pick(await answerOf(api, query), 'place.fullName')
    }
    expect([await named('2024-11-01'), await named('2024-12-31')]).toEqual(['Huyện Thủy Nguyên', 'Huyện Thủy Nguyên'])
    expect(await named('2025-01-01')).toBe('Thành phố Thủy Nguyên')
  })

  test.each([
    ['quang-ninh', '2026-08-31', 'Tỉnh Quảng Ninh', 'Tỉnh ủy Quảng Ninh'],
    ['quang-ninh', '2026-09-01', 'Thành phố Quảng Ninh', 'Thành ủy Quảng Ninh'],
    ['bac-ninh-2025', '2026-09-19', 'Tỉnh Bắc Ninh', 'Tỉnh ủy Bắc Ninh'],
    ['bac-ninh-2025', '2026-09-20', 'Thành phố Bắc Ninh', 'Thành ủy Bắc Ninh'],
  ])('%s is on %s called %s, its committee %s', async (key, on, name, committee) => {
    const query = `{ place(by: {id: "place/vn/${key}"}, at: {validAt: "${on}"}) { fullName fullNameIsCertain organizations(branch: PARTY) { name } } }`
    const data = await answerOf(api, query)
    expect(pick(data, 'place')).toMatchObject({ fullName: name, fullNameIsCertain: true })
    expect(listIn(data, 'place.organizations')).toContainEqual({ name: committee })
  })

  test('a district that ended says what it became, by which resolution', async () => {
    const query = `{ place(by: {id: "place/vn/nam-dinh/my-loc"}, at: {validAt: "2024-09-01"}) { exists { state }
      successors { node { ... on Place { key fullName } } event { date directive { symbol } } } } }`
    expect(pick(await answerOf(api, query), 'place')).toEqual({
      exists: { state: 'NO' },
      successors: [
        {
          node: { key: 'place/vn/nam-dinh/nam-dinh', fullName: 'Thành phố Nam Định' },
          event: { date: '2024-09-01', directive: { symbol: '1104/NQ-UBTVQH15' } },
        },
      ],
    })
  })

  test.each([
    ['quang-ninh/so-ke-hoach-va-dau-tu', 'giam-doc', 'quang-ninh/so-tai-chinh'],
    ['quang-ninh/so-thong-tin-va-truyen-thong', 'giam-doc', 'quang-ninh/so-khoa-hoc-va-cong-nghe'],
    ['tra-vinh/so-tai-nguyen-va-moi-truong', 'giam-doc', 'tra-vinh/so-nong-nghiep-va-moi-truong'],
    ['bac-giang/ban-dan-van', 'truong-ban', 'bac-giang/ban-tuyen-giao-va-dan-van'],
  ])(
    'a body that became part of another in 2025 says so, and so does the post at its head: %s',
    async (body, head, to) => {
      const query = `{ organization(id: "org/vn/${body}", at: {validAt: "2025-03-01"}) {
      successors { node { ... on Organization { key } } event { date } } }
      post(id: "post/vn/${body}/${head}", at: {validAt: "2025-03-01"}) { successors { post { key } } } }`
      expect(await answerOf(api, query)).toEqual({
        organization: { successors: [{ node: { key: `org/vn/${to}` }, event: { date: '2025-03-01' } }] },
        post: { successors: [{ post: { key: `post/vn/${to}/${head}` } }] },
      })
    },
  )

  test('two departments of Lào Cai are run as one from 15 July 2018, following no pilot model', async () => {
    const query = `{ bodyMergers(filter: {place: "place/vn/lao-cai"}, at: {validAt: "2022-08-31"}) {
      nodes { model { code } components { name } result { name } decidedBy { symbol } standing { state } } } }`
    expect(listIn(await answerOf(api, query), 'bodyMergers.nodes')).toEqual([
      {
        model: null,
        components: [{ name: 'Sở Giao thông vận tải tỉnh Lào Cai' }, { name: 'Sở Xây dựng tỉnh Lào Cai' }],
        result: { name: 'Sở Giao thông vận tải - Xây dựng tỉnh Lào Cai' },
        decidedBy: { symbol: '15/NQ-HĐND' },
        standing: { state: 'ACTIVE' },
      },
    ])
  })

  test('no quận of Ho Chi Minh City has a council on 31 August 2022, by the resolution that says so', async () => {
    const query = `{ organization(id: "org/vn/ho-chi-minh/quan-1/hdnd", at: {validAt: "2022-08-31"}) {
      derived exists { state because { role fact { key } } } } }`
    const council = pick(await answerOf(api, query), 'organization')
    expect(council).toMatchObject({ derived: true, exists: { state: 'NO' } })
    const reasons = listIn(council, 'exists.because').map((one) => [pick(one, 'role'), pick(one, 'fact.key')])
    expect(reasons).toContainEqual(['DIRECTIVE', 'directive/vn/quoc-hoi/131-2020-qh14'])
  })

  test.each([
    ['place(by: {id: "place/vn/quang-ninh"})', 'UNKNOWN'],
    ['place(by: {id: "place/vn/quang-ninh/dam-ha"})', 'UNKNOWN'],
    ['organization(id: "org/vn/bo-chinh-tri")', 'UNKNOWN'],
    ['post(id: "post/vn/quang-ninh/so-noi-vu/giam-doc")', 'UNKNOWN'],
  ])('nothing is certain in 1900: %s', async (thing, state) => {
    const asked = thing.replace(')', ', at: {validAt: "1900-01-01"})')
    expect(await answerOf(api, `{ thing: ${asked} { exists { state } } }`)).toEqual({ thing: { exists: { state } } })
  })

  test.each([
    ['person/vo-van-thuong', '2022-07-07', ['YES', 'YES']],
    ['person/nguyen-thi-mai-huong', '2018-08-01', ['YES', 'YES']],
    ['person/nguyen-thi-mai-huong', '2018-09-01', ['UNKNOWN', 'UNKNOWN']],
    ['person/nguyen-thi-mai-huong', '2025-06-30', ['UNKNOWN', 'UNKNOWN']],
    ['person/nguyen-thi-mai-huong', '2025-07-01', ['NO', 'NO']],
  ])('%s holds both posts on %s: %j', async (key, day, states) => {
    const query = `{ person(id: "${key}", at: {validAt: "${day}"}) { occupancies { exists { state } } } }`
    const held = listIn(await answerOf(api, query), 'person.occupancies')
    expect(held.map((one) => pick(one, 'exists.state'))).toEqual(states)
  })

  test('what its keepers wrote is in English, and nobody says so of another language', async () => {
    const said = await answerOf(api, '{ terms(filter: {vocabulary: LANGUAGE}) { nodes { code ofRecords } } }')
    expect(listIn(said, 'terms.nodes').filter((one) => pick(one, 'ofRecords') !== null)).toEqual([
      { code: 'en', ofRecords: true },
    ])
  })

  test('a search without accents finds an office of a district', async () => {
    const query =
      '{ search(text: "ban to chuc dam ha", first: 3) { nodes { node { ... on Organization { key name } } } } }'
    expect(JSON.stringify(await answerOf(api, query))).toContain('Ban Tổ chức Huyện ủy Đầm Hà')
  })

  test.each([
    ['Organising Committee head', 'type/district/ban-to-chuc/truong-ban'],
    ['Organization Commission', 'type/province/ban-to-chuc'],
    ['Home Affairs director', 'type/province/so-noi-vu/giam-doc'],
    ['Chairman of the Inspection Commission', 'type/district/co-quan-uy-ban-kiem-tra/chu-nhiem'],
  ])('"%s" finds %s by a name that is not the preferred one', async (text, key) => {
    const query = `query($text: String!) { search(text: $text, first: 10) {
      nodes { node { ... on PostType { key } ... on OrganizationType { key } } } } }`
    const found = listIn(await answerOf(api, query, { text }), 'search.nodes').map((one) => pick(one, 'node.key'))
    expect(found).toContain(key)
  })
})

test('every reason is told in words, not by the key of what it is', async () => {
  const WHY = 'standing { because { text(lang: EN) } }'
  const data = await answerOf(
    api,
    `{ pilotLinks(first: 40, at: {validAt: "2022-08-31"}) { nodes { ${WHY} exists { because { text } } } }
      postPairs(at: {validAt: "2022-08-31"}) { nodes { ${WHY} } }
      pilotModels(at: {validAt: "2022-08-31"}) { nodes { standings { ${WHY} } } }
      concurrentHoldings(first: 40, at: {validAt: "2025-08-31"}) { nodes { ${WHY} execution { because { text } } } }
      bodyMergers(at: {validAt: "2022-08-31"}) { nodes { ${WHY} } }
      posts(first: 40, filter: {existing: ANY}) { nodes { exists { because { text } } vacancy { because { text } } } } }`,
  )
  const texts = [...JSON.stringify(data).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text ?? '')
  expect(texts.length).toBeGreaterThan(500)
  const keys = new RegExp(
    `(^|\\s)(${Object.values(KINDS)
      .map(({ prefix }) => prefix)
      .join('|')})/`,
  )
  expect([...new Set(texts.filter((text) => keys.test(text)))]).toEqual([])
  expect(texts).toContain(
    'P-2: Chair of the Inspection Commission of the District Party Committee, concurrently Chief Inspector of the District',
  )
})
