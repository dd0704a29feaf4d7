import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { answerOf, listIn, pick } from '../helpers/api.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

let api: Api
beforeAll(async () => {
  api = (await shippedWorld()).api
})

const HOW = ['CERTAIN', 'PRESUMED', 'POSSIBLE', 'ANY'] as const

/** How many there are, as surely as each way of asking wants it. */
async function counts(list: string, day: string, filter = ''): Promise<readonly unknown[]> {
  const asked = HOW.map(
    (one) => `${one}: ${list}(filter: {existing: ${one} ${filter}}, at: {validAt: "${day}"}) { totalCount }`,
  )
  const data = await answerOf(api, `{ ${asked.join(' ')} }`)
  return HOW.map((one) => pick(data, `${one}.totalCount`))
}

describe('lists of the shipped world', () => {
  test.each(['places', 'organizations', 'posts', 'occupancies'])(
    'hold no %s in 1900 for certain, nor presume any',
    async (list) => {
      expect((await counts(list, '1900-01-01')).slice(0, 2)).toEqual([0, 0])
    },
  )
  test.each([
    ['2019-12-05', 713, 713],
    ['2020-01-01', 711, 711],
    ['2022-08-31', 705, 705],
    // The day of some changes of these months is not known.
    ['2024-12-31', 695, 707],
    ['2025-01-02', 696, 696],
    ['2025-07-01', 0, 0],
  ])('hold the districts of %s: %d for certain, %d possibly', async (day, certain, possible) => {
    expect((await counts('places', day, ', level: DISTRICT')).slice(0, 3)).toEqual([certain, certain, possible])
  })
  test.each(['organizations', 'posts'])('hold no %s for certain that a template made', async (list) => {
    const [certain, presumed] = await counts(list, '2022-08-31', ', derived: true')
    expect([certain, Number(presumed) > 14_000]).toEqual([0, true])
  })
})

async function stateOf(key: string, day: string): Promise<unknown> {
  const query = `{ occupancies(first: 100, filter: {existing: ANY}, at: {validAt: "${day}"}) { nodes { key exists { state } } } }`
  const found = listIn(await answerOf(api, query), 'occupancies.nodes').find((node) => pick(node, 'key') === key)
  return pick(found, 'exists.state')
}

describe('who held what', () => {
  const SIGNER = 'occupancy/vo-van-thuong/ban-bi-thu'
  const CHIEF = 'occupancy/nguyen-thi-mai-huong/van-phong-huyen-uy'
  test.each([
    [SIGNER, '2022-07-06', 'UNKNOWN'],
    [SIGNER, '2022-07-07', 'YES'],
    [CHIEF, '2018-07-31', 'NO'],
    [CHIEF, '2018-08-01', 'YES'],
    [CHIEF, '2025-01-01', 'UNKNOWN'],
    [CHIEF, '2025-07-01', 'NO'],
  ])('%s on %s: %s', async (key, day, state) => {
    expect(await stateOf(key, day)).toBe(state)
  })
})

describe('bodies of which sources only plan that they merge', () => {
  const OFFICE = 'org/vn/bac-kan/van-phong-ubnd'
  const MERGER = 'merger/vn/bac-kan/ba-van-phong'
  test.each([
    ['2018-10-03', 'PRESUMED', 'NO', ['NOT_STARTED']],
    ['2020-06-01', 'UNKNOWN', 'UNKNOWN', ['NOT_STARTED', 'ACTIVE']],
    // Whether it had begun by its end is as open as before.
    ['2021-01-01', 'UNKNOWN', 'UNKNOWN', ['NOT_STARTED', 'ENDED']],
    ['2025-06-01', 'UNKNOWN', 'UNKNOWN', ['NOT_STARTED', 'ENDED']],
  ])('are there on %s, and their merger, as surely as that leaves open', async (day, office, merger, possible) => {
    const query = `{ nodes(ids: ["${OFFICE}", "${MERGER}"], at: {validAt: "${day}"}) {
      ... on Organization { exists { state } } ... on BodyMerger { exists { state } standing { possible } } } }`
    expect(listIn(await answerOf(api, query), 'nodes')).toEqual([
      { exists: { state: office } },
      { exists: { state: merger }, standing: { possible } },
    ])
  })
})

test('a merger of which no source says that it was ended is as open as that, whatever a rule says of the bodies in it', async () => {
  const on = async (day: string) => {
    const query = `{ bodyMerger(id: "merger/vn/quang-ninh/ba-van-phong", at: {validAt: "${day}"}) {
      exists { state } execution { state } standing { state since } result { exists { state } } } }`
    return pick(await answerOf(api, query), 'bodyMerger')
  }
  const told = { execution: { state: 'UNKNOWN' }, standing: { state: 'ENDED', since: '2021-01-01' } }
  const result = { exists: { state: 'UNKNOWN' } }
  for (const day of ['2021-01-01', '2021-06-30', '2021-07-01', '2022-08-31', '2026-06-01'])
    expect(await on(day), day).toMatchObject({ ...told, exists: { state: 'UNKNOWN' }, result })
  expect(await on('2020-12-31')).toMatchObject({ exists: { state: 'YES' }, result: { exists: { state: 'YES' } } })
})

test('a pair at a place is presumed to be there, never certain, and ends with the posts', async () => {
  const on = (
    day: string,
  ) => `pilotLinks(first: 50, filter: {place: "place/vn/quang-ninh/dam-ha"}, at: {validAt: "${day}"}) {
    nodes { exists { state because { role } } } }`
  const data = await answerOf(
    api,
    `{ then: ${on('2022-08-31')} after: ${on('2025-07-01')} early: ${on('1900-01-01')} }`,
  )
  const states = (path: string) => new Set(listIn(data, path).map((node) => pick(node, 'exists.state')))
  expect(states('then.nodes')).toEqual(new Set(['PRESUMED']))
  expect(states('after.nodes')).toEqual(new Set(['NO']))
  expect(states('early.nodes')).toEqual(new Set(['UNKNOWN']))
})

test('a reason names its fact by key', async () => {
  const query = `{ pilotLinks(first: 3, filter: {place: "place/vn/quang-ninh/dam-ha"}, at: {validAt: "2022-08-31"}) {
    nodes { standing { because { key fact { key } } } } }`
  const told = listIn(await answerOf(api, `${query} }`), 'pilotLinks.nodes').flatMap((node) =>
    listIn(node, 'standing.because'),
  )
  expect(told.length).toBeGreaterThan(3)
  expect(told.map((one) => pick(one, 'key'))).toEqual(told.map((one) => pick(one, 'fact.key')))
})

test('a step of lineage says whether the event had come', async () => {
  const query = `{ place(by: {id: "place/vn/yen-bai"}, at: {validAt: "2025-07-01"}) {
    successors { happened { state because { role } } } } }`
  const steps = listIn(await answerOf(api, query), 'place.successors')
  expect(steps.map((one) => pick(one, 'happened.state'))).toEqual(['YES'])
})

test('names say which of them may hold on a day, and whether the one shown is certain', async () => {
  const on = (day: string) => `place(by: {id: "place/vn/quang-ninh/dong-trieu"}, at: {validAt: "${day}"}) {
    fullName fullNameIsCertain designations { designation { code } possible } names { text possible } }`
  const data = await answerOf(api, `{ before: ${on('2024-10-31')} after: ${on('2024-11-01')} }`)
  const told = (path: string) => ({
    certain: pick(data, `${path}.fullNameIsCertain`),
    possible: listIn(data, `${path}.designations`).flatMap((one) =>
      pick(one, 'possible') ? [pick(one, 'designation.code')] : [],
    ),
  })
  expect(told('before')).toEqual({ certain: true, possible: ['TOWN'] })
  expect(told('after')).toEqual({ certain: true, possible: ['CITY'] })
  const names = listIn(data, 'after.names').map((name) => [pick(name, 'text'), pick(name, 'possible')])
  expect(names).toContainEqual(['Đông Triều', true])
  expect(names).toContainEqual(['Thành phố Đông Triều', true])
  expect(names).toContainEqual(['Thị xã Đông Triều', false])
})

test.each([
  ['dam-ha', 'thanh-tra', '2021-06-01', 'NO'],
  // Merged, as a source says; what they became is named nowhere.
  ['cam-pha', 'phong-noi-vu', '2020-01-01', 'UNKNOWN'],
  ['cam-pha', 'thanh-tra', '2022-08-31', 'UNKNOWN'],
  // Of this district no merger of the two is known.
  ['dam-ha', 'phong-noi-vu', '2020-01-01', 'PRESUMED'],
])('a body that was merged is not presumed to be apart: of %s, %s on %s', async (district, body, day, state) => {
  const query = `{ organization(id: "org/vn/quang-ninh/${district}/${body}", at: {validAt: "${day}"}) { exists { state because { role } } } }`
  const data = await answerOf(api, query)
  expect(pick(data, 'organization.exists.state')).toBe(state)
  const roles = listIn(data, 'organization.exists.because').map((one) => pick(one, 'role'))
  expect(roles.includes('MERGER')).toBe(state !== 'PRESUMED')
})
