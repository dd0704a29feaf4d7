import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import type { OrganizationId, PostId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { answerOf, apiOver, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { body, bodyMerger, district, holding, lasting, PROVINCE, post, SOURCE } from '../helpers/facts.ts'

const place = district('place/vn/quang-ninh/dam-ha', ALWAYS)
const held = (name: string, first: PostId) => ({
  ...holding(lasting('2010')),
  id: `holding/${name}` as const,
  first,
  second: 'post/beside' as const,
  model: null,
})
const merged = (into: OrganizationId, components: readonly OrganizationId[], from: string | null, to?: string) =>
  bodyMerger(`merger/${into.slice('org/'.length)}`, components, { result: into, valid: lasting(from, to) })
const undated = (...names: readonly string[]) => names.map((name) => body(`org/${name}`, place.id))

/** In each world a, b and more became r, r and c became s, s and d became t; posts and holdings are of these. */
const chain = (n: number) => [
  ...['r', 's', 't'].flatMap((name) => [
    body(`org/${name}${n}`, place.id),
    post(`post/${name}${n}`, `org/${name}${n}`),
    held(`${name}${n}`, `post/${name}${n}`),
  ]),
  ...undated(`b${n}`, `c${n}`, `d${n}`),
]

const WORLD = [
  SOURCE,
  PROVINCE,
  place,
  body('org/beside', place.id, lasting('2000')),
  post('post/beside', 'org/beside', lasting('2000')),
  // 1: what is in the first merger ends by its own record.
  ...chain(1),
  body('org/a1', place.id, lasting('2000', '2019-01-01')),
  merged('org/r1', ['org/a1', 'org/b1'], '2018-01-01'),
  merged('org/s1', ['org/r1', 'org/c1'], '2018-06-01'),
  merged('org/t1', ['org/s1', 'org/d1'], '2018-06-01', '2022-01-01'),
  // 2: the first merger ends while the second goes on.
  ...chain(2),
  ...undated('a2'),
  merged('org/r2', ['org/a2', 'org/b2'], '2018-01-01', '2020-01-01'),
  merged('org/s2', ['org/r2', 'org/c2'], '2019-01-01'),
  merged('org/t2', ['org/s2', 'org/d2'], '2019-06-01'),
  // 3: what is in the first merger begins only later.
  ...chain(3),
  body('org/a3', place.id, lasting('2019-01-01')),
  merged('org/r3', ['org/a3', 'org/b3'], '2018-01-01'),
  merged('org/s3', ['org/r3', 'org/c3'], null),
  merged('org/t3', ['org/s3', 'org/d3'], '2018-01-01'),
  // 4: when the first merger began and ended is open.
  ...chain(4),
  ...undated('a4'),
  merged('org/r4', ['org/a4', 'org/b4'], '[2018-01-01..2018-12-31]', '[2020-01-01..2020-12-31]'),
  merged('org/s4', ['org/r4', 'org/c4'], null),
  merged('org/t4', ['org/s4', 'org/d4'], null),
  // 5: what the first merger made was taken up on the day on which that ended.
  ...chain(5),
  ...undated('a5'),
  merged('org/r5', ['org/a5', 'org/b5'], '2018-01-01', '2019-01-01'),
  merged('org/s5', ['org/r5', 'org/c5'], '2019-01-01'),
  merged('org/t5', ['org/s5', 'org/d5'], '2019-01-01'),
]

const QUESTION = `query Chains($day: Date!) {
  organizations(filter: {existing: ANY}, first: 100, at: {validAt: $day}) { nodes { key exists { state because { fact { key } } } } }
  posts(filter: {existing: ANY}, first: 100, at: {validAt: $day}) { nodes { key exists { state } } }
  concurrentHoldings(first: 100, at: {validAt: $day}) { nodes { key standing { state because { fact { key } } } exists { state } } }
  bodyMergers(first: 100, at: {validAt: $day}) { nodes { key standing { state because { fact { key } } } exists { state } } }
}`

const LISTS = ['concurrentHoldings', 'bodyMergers'] as const

describe('mergers of what mergers made', () => {
  let api: Api
  beforeAll(async () => {
    const store = await emptyStore()
    await record(store, WORLD)
    api = apiOver(store)
  })
  const on = async (day: string) => {
    const answer = await answerOf(api, QUESTION, { day })
    return (list: string, of: string) =>
      new Map(listIn(answer, `${list}.nodes`).map((one) => [String(pick(one, 'key')), pick(one, of)]))
  }

  // Of the chain of a number on a day: how the mergers into r, s and t stand, and whether these bodies are there.
  test.each([
    [1, '2018-05-31', ['ACTIVE', 'NOT_STARTED', 'NOT_STARTED'], ['PRESUMED', 'NO', 'NO']],
    [1, '2018-12-31', ['ACTIVE', 'ACTIVE', 'ACTIVE'], ['NO', 'NO', 'PRESUMED']],
    [1, '2019-01-01', ['ENDED', 'ENDED', 'ENDED'], ['NO', 'NO', 'NO']],
    [2, '2019-12-31', ['ACTIVE', 'ACTIVE', 'ACTIVE'], ['NO', 'NO', 'PRESUMED']],
    [2, '2020-01-01', ['ENDED', 'ENDED', 'ENDED'], ['NO', 'NO', 'NO']],
    [3, '2018-12-31', ['NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED'], ['NO', 'NO', 'NO']],
    [3, '2019-01-01', ['ACTIVE', 'ACTIVE', 'ACTIVE'], ['UNKNOWN', 'NO', 'PRESUMED']],
    [4, '2017-12-31', ['NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED'], ['NO', 'NO', 'NO']],
    [4, '2018-06-01', ['UNKNOWN', 'UNKNOWN', 'UNKNOWN'], ['UNKNOWN', 'UNKNOWN', 'UNKNOWN']],
    [4, '2019-01-01', ['ACTIVE', 'ACTIVE', 'ACTIVE'], ['UNKNOWN', 'UNKNOWN', 'PRESUMED']],
    [4, '2020-06-01', ['UNKNOWN', 'UNKNOWN', 'UNKNOWN'], ['UNKNOWN', 'UNKNOWN', 'UNKNOWN']],
    [4, '2020-12-31', ['ENDED', 'ENDED', 'ENDED'], ['NO', 'NO', 'NO']],
    [5, '2019-01-01', ['ENDED', 'ACTIVE', 'ACTIVE'], ['NO', 'NO', 'PRESUMED']],
    [5, '2024-01-01', ['ENDED', 'ACTIVE', 'ACTIVE'], ['NO', 'NO', 'PRESUMED']],
  ] as const)('in chain %d on %s stand %j and are there %j', async (n, day, standings, there) => {
    const said = await on(day)
    const each = (list: string, of: string, kind: string) =>
      ['r', 's', 't'].map((name) => said(list, of).get(`${kind}/${name}${n}`))
    expect(each('bodyMergers', 'standing.state', 'merger')).toEqual(standings)
    expect(each('organizations', 'exists.state', 'org')).toEqual(there)
    // A body that became part of another goes on within that, with its posts.
    const posts = each('posts', 'exists.state', 'post')
    // A holding stands as the merger that made its body does.
    expect(each('concurrentHoldings', 'standing.state', 'holding')).toEqual(standings)
    const held = each('concurrentHoldings', 'exists.state', 'holding')
    expect(held.map((state) => state === 'NO')).toEqual(standings.map((one) => ['ENDED', 'NOT_STARTED'].includes(one)))
    expect(posts.map((state) => state === 'NO')).toEqual(held.map((state) => state === 'NO'))
    const mergers = each('bodyMergers', 'exists.state', 'merger')
    expect(mergers.map((state) => state === 'NO')).toEqual(held.map((state) => state === 'NO'))
  })

  test('say which of them ended, and what ended it', async () => {
    const said = await on('2019-01-01')
    const facts = (list: string, of: string, key: string) => Object(said(list, of).get(key))
    for (const [list, key] of [
      ['bodyMergers', 'merger/t1'],
      ['concurrentHoldings', 'holding/t1'],
    ] as const) {
      const because = facts(list, 'standing.because', key)
      for (const fact of ['org/a1', 'merger/r1', 'merger/s1'])
        expect(because, key).toContainEqual({ fact: { key: fact } })
    }
    expect(facts('organizations', 'exists.because', 'org/t1')).toContainEqual({ fact: { key: 'org/a1' } })
  })

  test('have a history of these changes, with the dates that sources give', async () => {
    const answer = await answerOf(
      api,
      '{ concurrentHolding(id: "holding/t1") { standingHistory { state since until } } bodyMerger(id: "merger/t3") { standingHistory { state since } } }',
    )
    expect(pick(answer, 'concurrentHolding.standingHistory')).toEqual([
      { state: 'NOT_STARTED', since: null, until: '2018-06-01' },
      { state: 'ACTIVE', since: '2018-06-01', until: '2019-01-01' },
      { state: 'ENDED', since: '2019-01-01', until: null },
    ])
    expect(pick(answer, 'bodyMerger.standingHistory')).toEqual([
      { state: 'NOT_STARTED', since: null },
      { state: 'ACTIVE', since: '2019-01-01' },
    ])
  })

  test.each(
    ['2017-12-31', '2018-06-01', '2018-12-31', '2019-01-01', '2020-01-01', '2020-06-01', '2020-12-31'].flatMap((day) =>
      LISTS.map((list) => [list, day] as const),
    ),
  )('%s on %s are filtered and counted as each answers', async (list, day) => {
    const states = (await on(day))(list, 'standing.state')
    for (const state of ['NOT_STARTED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN']) {
      const wanted = [...states].filter(([, one]) => one === state).map(([key]) => ({ key }))
      const found = await answerOf(
        api,
        `{ ${list}(first: 100, filter: {standing: ${state}}, at: {validAt: "${day}"}) { totalCount nodes { key } } }`,
      )
      expect(pick(found, list), state).toEqual({ totalCount: wanted.length, nodes: wanted })
    }
  })
})
