import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { answerOf, listIn, pick } from '../helpers/api.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

let api: Api
beforeAll(async () => {
  api = (await shippedWorld()).api
})

describe('the whole at a glance', () => {
  test('between the day before the notice and the day after, thirteen holdings and 22 mergers were suspended', async () => {
    const query = `{ compare(from: "2022-07-06", to: "2022-07-08") {
      arrangements(first: 50) { totalCount nodes { standingChange arrangement { __typename } } }
      models { model { code } level { code } standingChange } } }`
    const answer = await answerOf(api, query)
    const changes = listIn(answer, 'compare.arrangements.nodes')
    expect(new Set(changes.map((one) => pick(one, 'standingChange')))).toEqual(new Set(['SUSPENDED']))
    const kinds = changes.map((one) => pick(one, 'arrangement.__typename'))
    expect(kinds.filter((kind) => kind === 'ConcurrentHolding')).toHaveLength(13)
    expect(kinds.filter((kind) => kind === 'BodyMerger')).toHaveLength(22)
    const models = listIn(answer, 'compare.models').map(
      (one) => `${pick(one, 'model.code')} ${pick(one, 'level.code')}`,
    )
    expect(models).toEqual([
      'M1 PROVINCE',
      'M1 DISTRICT',
      'M2 PROVINCE',
      'M2 DISTRICT',
      'M3 PROVINCE',
      'M4 DISTRICT',
      'M5 DISTRICT',
    ])
  })

  test('M1, which merged bodies, ends where there are no districts any more, and only there', async () => {
    const on = async (day: string) => {
      const query = `{ pilotModel(by: {code: "M1"}, at: {validAt: "${day}"}) { standings { level { code } standing { state because { role } } } } }`
      return listIn(await answerOf(api, query), 'pilotModel.standings').map((one) => [
        pick(one, 'level.code'),
        pick(one, 'standing.state'),
        pick(one, 'standing.because.0.role'),
      ])
    }
    expect(await on('2025-03-01')).toEqual([
      ['PROVINCE', 'SUSPENDED', 'EFFECT'],
      ['DISTRICT', 'SUSPENDED', 'EFFECT'],
    ])
    expect(await on('2025-07-01')).toEqual([
      ['PROVINCE', 'SUSPENDED', 'EFFECT'],
      ['DISTRICT', 'ENDED', 'ORGANIZATION_TYPE'],
    ])
  })

  test('counts agree with the lists they count', async () => {
    const query = `{ statistics(at: {validAt: "2022-08-31"}) { total rows { state count } }
      concurrentHoldings(at: {validAt: "2022-08-31"}) { totalCount } bodyMergers(at: {validAt: "2022-08-31"}) { totalCount } }`
    const answer = await answerOf(api, query)
    const rows = listIn(answer, 'statistics.rows')
    const sum = (counted: readonly unknown[]) =>
      counted.reduce<number>((total, row) => total + Number(pick(row, 'count')), 0)
    expect(sum(rows)).toBe(pick(answer, 'statistics.total'))
    expect(sum(rows)).toBe(
      Number(pick(answer, 'concurrentHoldings.totalCount')) + Number(pick(answer, 'bodyMergers.totalCount')),
    )
    expect(sum(rows.filter((row) => pick(row, 'state') === 'SUSPENDED'))).toBe(35)
  })

  test('the chart of a district has its bodies of both lines and the suspended link between two posts', async () => {
    const query = `{ orgChart(root: {place: "place/vn/quang-ninh/dam-ha"}, at: {validAt: "2022-08-31"}) {
      organizations { branch { code } } arrangements { __typename standing { state } } links { kind arrangement { id } } } }`
    const answer = await answerOf(api, query)
    const branches = new Set(listIn(answer, 'orgChart.organizations').map((one) => pick(one, 'branch.code')))
    expect(branches).toEqual(new Set(['PARTY', 'GOVERNMENT', 'COUNCIL', 'JOINT']))
    expect(listIn(answer, 'orgChart.arrangements')).toEqual(
      expect.arrayContaining([{ __typename: 'ConcurrentHolding', standing: { state: 'SUSPENDED' } }]),
    )
  })

  test('the chart of a province has the mergers of bodies that they replaced', async () => {
    const query = `{ orgChart(root: {place: "place/vn/quang-ninh"}, depth: 2, at: {validAt: "2019-12-31"}) {
      arrangements { key model { code } standing { state } } } }`
    const drawn = listIn(await answerOf(api, query), 'orgChart.arrangements')
    const inModel = (code: string) => drawn.filter((one) => pick(one, 'model.code') === code)
    expect([inModel('M1').length, inModel('3VP').length]).toEqual([18, 1])
    const replaced = drawn.filter((one) =>
      /(dam-ha|dong-trieu).kiem-tra-thanh-tra|ba-van-phong/.test(String(pick(one, 'key'))),
    )
    expect(replaced.map((one) => pick(one, 'standing.state'))).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE'])
  })

  test.each([
    ['2022-07-06', 'P-1 ACTIVE, P-2 ACTIVE, P-3 ACTIVE, P-4 ACTIVE, P-5 ACTIVE'],
    ['2022-07-07', 'P-1 SUSPENDED, P-2 SUSPENDED, P-3 SUSPENDED, P-4 SUSPENDED, P-5 SUSPENDED'],
    ['2025-07-02', 'P-1 SUSPENDED, P-2 ENDED, P-3 SUSPENDED, P-4 ENDED, P-5 ENDED'],
  ])('the pairs of the notice stand so on %s', async (day, standing) => {
    const answer = await answerOf(api, `{ postPairs(at: {validAt: "${day}"}) { nodes { code standing { state } } } }`)
    const pairs = listIn(answer, 'postPairs.nodes').filter((pair) => String(pick(pair, 'code')).startsWith('P-'))
    expect(pairs.map((pair) => `${pick(pair, 'code')} ${pick(pair, 'standing.state')}`).join(', ')).toBe(standing)
  })

  test('the pairs of the notice are at every province and district, and stand there as ordered', async () => {
    const NO_COUNCIL = 16 + 6
    // Districts that ended before.
    const GONE = 10
    // Of Hoàng Sa the sources show no such body.
    const HOANG_SA = 3
    const counted = async (day: string, filter: string) =>
      pick(
        await answerOf(api, `{ pilotLinks(filter: {${filter}}, at: {validAt: "${day}"}) { totalCount } }`),
        'pilotLinks.totalCount',
      )
    expect(await counted('2022-07-06', 'standing: SUSPENDED')).toBe(0)
    // 22 quận have no office of a council: their third pair has ended.
    expect(await counted('2022-08-31', 'standing: SUSPENDED')).toBe(63 * 2 + 705 * 3 - NO_COUNCIL - HOANG_SA)
    expect(await counted('2022-08-31', 'standing: ENDED, pair: "pair/vn/p-5"')).toBe(NO_COUNCIL + GONE)
    expect(await counted('2022-08-31', 'standing: SUSPENDED, level: PROVINCE')).toBe(63 * 2)
    expect(await counted('2022-08-31', 'standing: SUSPENDED, evidenced: true')).toBe(13)
    expect(await counted('2022-08-31', 'standing: SUSPENDED, place: "place/vn/quang-ninh/dam-ha"')).toBe(3)
    expect(await counted('2025-07-02', 'standing: SUSPENDED, level: DISTRICT')).toBe(0)
    expect(await counted('2025-07-02', 'standing: SUSPENDED, level: PROVINCE')).toBe(34 * 2)
  })

  test('they are counted by pair and province, and add up', async () => {
    const query = `{ pilotLinkStatistics(filter: {standing: SUSPENDED}, at: {validAt: "2022-08-31"}) {
      total rows { pair { code } place { name } state count evidenced } } }`
    const { total, rows } = pick(await answerOf(api, query), 'pilotLinkStatistics') as {
      total: number
      rows: readonly { readonly count: number; readonly evidenced: number }[]
    }
    expect(rows.slice(0, 2)).toMatchObject([
      { pair: { code: 'P-1' }, place: { name: 'An Giang' }, state: 'SUSPENDED', count: 1, evidenced: 0 },
      { pair: { code: 'P-1' }, state: 'SUSPENDED', count: 1 },
    ])
    expect(rows).toHaveLength(63 * 5)
    expect([rows.reduce((sum, { count }) => sum + count, 0), total]).toEqual([2216, 2216])
    expect(rows.reduce((sum, { evidenced }) => sum + evidenced, 0)).toBe(13)
  })

  test('a chart gives those among its posts', async () => {
    const query = (day: string) => `{ orgChart(root: {place: "place/vn/quang-ninh/dam-ha"}, at: {validAt: "${day}"}) {
      pilotLinks { pair { code } mainPost { key } standing { state } } } }`
    const drawn = async (day: string) => listIn(await answerOf(api, query(day)), 'orgChart.pilotLinks')
    const codes = (await drawn('2022-08-31')).map((one) => `${pick(one, 'pair.code')} ${pick(one, 'standing.state')}`)
    expect(codes.filter((code) => code.endsWith('SUSPENDED')).toSorted()).toEqual([
      'P-2 SUSPENDED',
      'P-4 SUSPENDED',
      'P-5 SUSPENDED',
    ])
    expect(await drawn('2025-07-02')).toEqual([])
  })

  test('a pair at a place says since when, by which words, and what ended it', async () => {
    const query = `query($day: Date) { pilotLinks(first: 1, filter: {pair: "pair/vn/p-4", place: "place/vn/quang-ninh/dam-ha"}, at: {validAt: $day}) { nodes {
      mainPost { name } concurrentPost { name concurrentlyHolds { position link { pair { code } } } } evidenced derived
      standing { state since because { role fact { key } } } } } }`
    const link = async (day: string) => pick(await answerOf(api, query, { day }), 'pilotLinks.nodes.0')
    expect(await link('2022-08-31')).toMatchObject({
      mainPost: { name: 'Trưởng Ban Tổ chức Huyện ủy Đầm Hà' },
      concurrentPost: {
        name: 'Trưởng phòng Nội vụ huyện Đầm Hà',
        concurrentlyHolds: [{ position: 'MAIN', link: { pair: { code: 'P-4' } } }],
      },
      evidenced: false,
      derived: true,
      standing: { state: 'SUSPENDED', since: '2022-07-07' },
    })
    const ended = await link('2025-07-02')
    expect(pick(ended, 'standing.state')).toBe('ENDED')
    const roles = listIn(ended, 'standing.because').map(
      (reason) => `${pick(reason, 'role')} ${pick(reason, 'fact.key')}`,
    )
    expect(roles).toContain('EVENT event/vn/2025-07-01/district-level')
    expect(roles).toContain('PLACE place/vn/quang-ninh/dam-ha')
  })

  test('a pair of kinds of posts says on every day by what it ended, and its kinds of posts do so, too', async () => {
    const query = `query($day: Date) { postPair(by: {id: "pair/vn/p-4"}, at: {validAt: $day}) { standing { state } standingHistory { state since because { role key } } } }`
    const last = async (day: string) =>
      listIn(pick(await answerOf(api, query, { day }), 'postPair'), 'standingHistory').at(-1)
    const ended = await last('2022-08-31')
    expect(ended).toMatchObject({ state: 'ENDED', since: '2025-07-01' })
    expect(listIn(ended, 'because').map((one) => `${pick(one, 'role')} ${pick(one, 'key')}`)).toEqual(
      expect.arrayContaining([
        'POST_TYPE type/district/ban-to-chuc/truong-ban',
        'EVENT event/vn/2025-07-01/district-level',
        'DIRECTIVE directive/vn/quoc-hoi/203-2025-qh15',
      ]),
    )
    expect(await last('2025-08-01')).toEqual(ended)
  })

  test('the general model of a level is a chart of its own', async () => {
    const chart = async (level: string, day: string) =>
      pick(
        await answerOf(
          api,
          `{ generalModelChart(level: ${level}, at: {validAt: "${day}"}) { organizationTypes { key } postTypes { key } pairs { code standing { state } } } }`,
        ),
        'generalModelChart',
      )
    const districts = await chart('DISTRICT', '2022-08-31')
    expect(listIn(districts, 'organizationTypes')).toHaveLength(21)
    expect(listIn(districts, 'pairs').map((pair) => `${pick(pair, 'code')} ${pick(pair, 'standing.state')}`)).toEqual([
      'BT-CT UNKNOWN',
      'DV-MT (H) ACTIVE',
      'P-2 SUSPENDED',
      'P-4 SUSPENDED',
      'P-5 SUSPENDED',
      'TG-CT UNKNOWN',
    ])
    expect(await chart('DISTRICT', '2025-07-02')).toEqual({ organizationTypes: [], postTypes: [], pairs: [] })
  })

  test('no pair, and no model at its level, outlives the districts', async () => {
    const query = `{ postPairs(filter: {level: DISTRICT}, at: {validAt: "2025-07-01"}) { nodes { code standing { state } } }
      pilotModel(by: {code: "DV-MT"}, at: {validAt: "2026-01-01"}) { standing { state } standings { level { code } standing { state } } } }`
    const answer = await answerOf(api, query)
    expect(new Set(listIn(answer, 'postPairs.nodes').map((pair) => pick(pair, 'standing.state')))).toEqual(
      new Set(['ENDED']),
    )
    expect(pick(answer, 'pilotModel')).toEqual({
      standing: { state: 'ENDED' },
      standings: ['PROVINCE', 'DISTRICT'].map((code) => ({ level: { code }, standing: { state: 'ENDED' } })),
    })
  })
})

/** Every conflict: a page looks at 30,000 records, which are not all. */
async function conflicts(after = ''): Promise<readonly unknown[]> {
  const query = `{ conflicts(first: 100${after}) { pageInfo { hasNextPage endCursor } nodes { rule about { key } facts { key } } } }`
  const answer = await answerOf(api, query)
  const nodes = listIn(answer, 'conflicts.nodes')
  if (!pick(answer, 'conflicts.pageInfo.hasNextPage')) return nodes
  return [...nodes, ...(await conflicts(`, after: "${pick(answer, 'conflicts.pageInfo.endCursor')}"`))]
}

test('tells of three conflicts: one directive that two sources date differently, two communes to which they give different codes', async () => {
  const [BA_CHE, IA_MO] = ['place/vn/quang-ninh/ba-che-2025', 'place/vn/gia-lai-2025/ia-mo-2025']
  const TWICE = 'directive/vn/uy-ban-thuong-vu-quoc-hoi/580-2018-ubtvqh14'
  expect(await conflicts()).toEqual([
    { rule: 'ISSUED_TWICE', about: { key: TWICE }, facts: [{ key: TWICE }] },
    { rule: 'TWO_CODES', about: { key: BA_CHE }, facts: [{ key: BA_CHE }] },
    { rule: 'TWO_CODES', about: { key: IA_MO }, facts: [{ key: IA_MO }] },
  ])
})
