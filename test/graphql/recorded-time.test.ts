import { expect, test } from 'vitest'
import type { Directive } from '../../src/model/directive.ts'
import type { Document } from '../../src/model/document.ts'
import type { PilotModel } from '../../src/model/pilot-model.ts'
import { answerOf, apiOver, ask, codesOf, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { body, district, effect, holding, lasting, named, post, stated } from '../helpers/facts.ts'

const DAM_HA = 'place/vn/quang-ninh/dam-ha'
const notice = (symbol: string | null): Directive => ({
  kind: 'Directive',
  id: 'directive/notice',
  names: named('Thông báo kết luận'),
  instrument: 'NOTICE',
  issuer: 'org/vn/bo-chinh-tri',
  number: symbol && '16',
  symbol,
  aliases: [],
  term: 13,
  issued: [],
  effectiveFrom: null,
  signers: [],
  relations: [],
  reports: [{ document: 'doc/s6', basis: 'STATED', reading: null }],
  origin: stated,
})
const source: Document = {
  kind: 'Document',
  id: 'doc/s6',
  names: named('Bài viết'),
  publisher: 'Báo',
  address: null,
  publishedAt: null,
  language: 'vi',
  machineTranslated: false,
  held: null,
  complete: null,
}
const model: PilotModel = {
  kind: 'PilotModel',
  id: 'model/m2',
  code: 'M2',
  names: named('Chủ nhiệm kiêm Chánh Thanh tra'),
  form: 'POST_PAIR',
  levels: ['PROVINCE', 'DISTRICT'],
  branches: ['PARTY', 'GOVERNMENT'],
  origin: stated,
}
const country = { ...district('place/vn', lasting(null)), level: 'COUNTRY', parent: null } as const
const province = { ...district('place/vn/quang-ninh', lasting(null)), level: 'PROVINCE', parent: 'place/vn' } as const

const store = await emptyStore()
await record(
  store,
  [
    source,
    country,
    province,
    district(DAM_HA, lasting(null)),
    body('org/vn/bo-chinh-tri', 'place/vn'),
    body('org/dam-ha/kiem-tra', DAM_HA),
    body('org/dam-ha/thanh-tra', DAM_HA),
    post('post/dam-ha/chu-nhiem', 'org/dam-ha/kiem-tra'),
    post('post/dam-ha/chanh-thanh-tra', 'org/dam-ha/thanh-tra'),
    model,
    notice(null),
    effect('SUSPEND', '[..2022-08-29]', { id: 'effect/suspend' }),
    holding(lasting('2018-04-11')),
  ],
  'from the post of 29/8/2022',
  '2026-01-02T00:00:00.000Z',
)
await record(
  store,
  [notice('16-TB/TW'), effect('SUSPEND', '2022-07-07', { id: 'effect/suspend' })],
  'number and date, from a newspaper',
  '2026-01-05T10:00:00.000Z',
)
const api = apiOver(store)

const ASKED = `query($at: AsOf) { concurrentHoldings(at: $at) { nodes {
  standing { state possible since } execution { state } exists { state } view { validAt revision }
} } }`
const at = async (validAt: string, recordedAt?: unknown) =>
  listIn(
    await answerOf(api, ASKED, { at: { validAt, ...(recordedAt === undefined ? {} : { recordedAt }) } }),
    'concurrentHoldings.nodes',
  )

test('what was known first keeps its answer after the correction', async () => {
  const early = {
    standing: { state: 'UNKNOWN', possible: ['ACTIVE', 'SUSPENDED'] },
    execution: null,
    exists: { state: 'UNKNOWN' },
    view: { validAt: '2022-08-01', revision: 1 },
  }
  expect(await at('2022-08-01', 1)).toMatchObject([early])
  expect(await at('2022-08-01')).toMatchObject([
    { standing: { state: 'SUSPENDED', since: '2022-07-07' }, execution: { state: 'UNKNOWN' }, view: { revision: 2 } },
  ])
})

test('recorded time is given as a revision, a day or an instant', async () => {
  const revisionAt = async (recordedAt: unknown) => pick((await at('2022-08-01', recordedAt))[0], 'view.revision')
  expect(await revisionAt('1')).toBe(1)
  expect(await revisionAt('2026-01-02')).toBe(1)
  expect(await revisionAt('2026-01-04')).toBe(1)
  expect(await revisionAt('2026-01-05')).toBe(2)
  expect(await revisionAt('2026-01-05T09:59:59Z')).toBe(1)
  expect(await revisionAt('2026-01-05T17:00:00+07:00')).toBe(2)
})

test.each([
  ['Asia/Ho_Chi_Minh', ['2026-01-05', '2026-01-02'], 2],
  ['America/New_York', ['2026-01-05', '2026-01-01'], 2],
  // There it was the next day, by a moment.
  ['Pacific/Kiritimati', ['2026-01-06', '2026-01-02'], 1],
])('in %s revisions are of %j, and a day asked for is one there', async (timeZone, days, known) => {
  const there = apiOver(store, { timeZone })
  const data = await answerOf(
    there,
    '{ revisions { nodes { recordedOn } } places(first: 1, at: {recordedAt: "2026-01-05"}) { view { revision } } }',
  )
  expect(listIn(data, 'revisions.nodes').map((one) => pick(one, 'recordedOn'))).toEqual(days)
  expect(pick(data, 'places.view.revision')).toBe(known)
})

test('before anything was recorded nothing is known', async () => {
  expect(await at('2022-08-01', '2025-12-31')).toEqual([])
  expect(await at('2022-08-01', 0)).toEqual([])
})

test('one operation may ask two views, and each object answers in its own', async () => {
  const data = await answerOf(
    api,
    `{
    early: directive(by: {id: "directive/notice"}, at: {recordedAt: 1, validAt: "2020-01-01"}) { symbol effects { effectiveFrom view { validAt revision } } }
    late: directive(by: {id: "directive/notice"}, at: {validAt: "2024-01-01"}) { symbol effects { effectiveFrom view { validAt revision } } }
  }`,
  )
  expect(data).toEqual({
    early: {
      symbol: null,
      effects: [{ effectiveFrom: '[..2022-08-29]', view: { validAt: '2020-01-01', revision: 1 } }],
    },
    late: {
      symbol: '16-TB/TW',
      effects: [{ effectiveFrom: '2022-07-07', view: { validAt: '2024-01-01', revision: 2 } }],
    },
  })
})

test('an object tells its recorded versions, each as it was known', async () => {
  const data = await answerOf(
    api,
    `{ directive(by: {id: "directive/notice"}) { history {
    recordedFrom { number note } recordedTo { number recordedAt } node { view { revision } ... on Directive { symbol effects { effectiveFrom } } }
  } } }`,
  )
  expect(listIn(data, 'directive.history')).toEqual([
    {
      recordedFrom: { number: 1, note: 'from the post of 29/8/2022' },
      recordedTo: { number: 2, recordedAt: '2026-01-05T10:00:00.000Z' },
      node: { view: { revision: 1 }, symbol: null, effects: [{ effectiveFrom: '[..2022-08-29]' }] },
    },
    {
      recordedFrom: { number: 2, note: 'number and date, from a newspaper' },
      recordedTo: null,
      node: { view: { revision: 2 }, symbol: '16-TB/TW', effects: [{ effectiveFrom: '2022-07-07' }] },
    },
  ])
})

test('the axis of recorded time lists the revisions, latest first', async () => {
  const data = await answerOf(
    api,
    '{ revisions(first: 1) { totalCount nodes { number recordedAt note } pageInfo { hasNextPage endCursor } } }',
  )
  expect(data).toMatchObject({
    revisions: {
      totalCount: 2,
      nodes: [{ number: 2, recordedAt: '2026-01-05T10:00:00.000Z', note: 'number and date, from a newspaper' }],
      pageInfo: { hasNextPage: true },
    },
  })
  const rest = await answerOf(
    api,
    'query($after: String) { revisions(after: $after) { nodes { number } pageInfo { hasNextPage } } }',
    {
      after: pick(data, 'revisions.pageInfo.endCursor'),
    },
  )
  expect(rest).toEqual({ revisions: { nodes: [{ number: 1 }], pageInfo: { hasNextPage: false } } })
})

test('today is the day in Việt Nam, and a moment without a time zone is none', async () => {
  const late = apiOver(store, { now: () => new Date('2026-05-31T18:00:00Z') })
  expect(await answerOf(late, '{ places { view { validAt } } }')).toEqual({
    places: { view: { validAt: '2026-06-01' } },
  })
  expect(codesOf(await ask(api, '{ places(at: {recordedAt: "2026-01-05T10:00:00"}) { totalCount } }'))).toEqual([
    'GRAPHQL_VALIDATION_FAILED',
  ])
})
