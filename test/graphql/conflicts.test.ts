import { beforeAll, describe, expect, test } from 'vitest'
import { encodeCursor, listHash } from '../../src/graphql/cursor.ts'
import type { Api } from '../../src/graphql/index.ts'
import { uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Post } from '../../src/model/post.ts'
import { CONFLICT_RULES } from '../../src/rules/conflicts/conflict.ts'
import { answerOf, apiOver, ask, codesOf, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { body, district, effect, holding, lasting, named, PROVINCE, post, SOURCE, stated } from '../helpers/facts.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'
import { directive, held, issued, report } from '../rules/conflicts/records.ts'

const ASK = `query($first: Int, $after: String, $filter: ConflictFilter) {
  conflicts(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } nodes { rule about { key } facts { key } explanation }
  }
}`

/** Reads the list to its end in pages of one size. */
async function allOf(api: Api, first: number, filter: object = {}): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let after: unknown = null; ; ) {
    const data = await answerOf(api, ASK, { first, after, filter })
    found.push(...listIn(data, 'conflicts.nodes'))
    if (pick(data, 'conflicts.pageInfo.hasNextPage') === false) return found
    after = pick(data, 'conflicts.pageInfo.endCursor')
  }
}

const told = (conflict: unknown) =>
  [
    pick(conflict, 'rule'),
    pick(conflict, 'about.key'),
    listIn(conflict, 'facts')
      .map((one) => pick(one, 'key'))
      .join(' '),
  ].join(' | ')

const COUNTRY = {
  ...PROVINCE,
  id: 'place/vn',
  level: 'COUNTRY',
  designations: [{ designation: 'COUNTRY', valid: lasting(null) }],
} as const
const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null))
const pair = { ...holding(lasting('2018-01-01')), id: 'holding/pair', decidedBy: 'directive/old' } as const
const person = (id: string): Entry => ({ kind: 'Person', id: `person/${id}`, names: named(id), origin: stated })
const laidDown = (id: string, by: string, ...[action, from, over]: Parameters<typeof effect>): Entry =>
  effect(action, from, { id: `effect/${id}`, directive: `directive/${by}`, ...over })
const code = (value: string) => ({ scheme: 'GSO', value, valid: lasting(null) })

/** A world in which facts contradict each other in every way. */
const CONTRARY: readonly Entry[] = [
  SOURCE,
  COUNTRY,
  { ...PROVINCE, parent: COUNTRY.id, codes: [code('22')] },
  { ...damHa, codes: [code('22'), code('199')] },
  body('org/centre', COUNTRY.id),
  body('org/province', PROVINCE.id),
  { ...body('org/gone', COUNTRY.id, lasting('2000', '2020-01-01')), names: [...named('Cũ'), ...named('Cũ hơn')] },
  body('org/x', damHa.id),
  post('post/x', 'org/x', lasting('2000-01-01', '2030-01-01')),
  post(pair.first, 'org/x'),
  post(pair.second, 'org/x'),
  post('post/y', 'org/x'),
  post('post/z', 'org/x'),
  ...['a', 'b', 'c'].map(person),
  held('1', 'a', '2018', null),
  held('2', 'b', '2020', null),
  held('3', 'b', '2020', '2021'),
  held('4', 'c', '1990', '1995'),
  held('5', 'a', '2019', null, { post: pair.first }),
  held('6', 'b', '2019', null, { post: pair.second }),
  {
    kind: 'PilotModel',
    id: 'model/m2',
    code: 'M2',
    names: named('M2'),
    form: 'POST_PAIR',
    levels: ['DISTRICT'],
    branches: ['PARTY', 'GOVERNMENT'],
    pairs: [],
    origin: stated,
  },
  pair,
  { ...holding(lasting('2022-08-01')), id: 'holding/late', first: 'post/y', second: 'post/z' },
  { ...directive({ id: 'directive/old', issuer: 'org/centre' }), issued: issued('2015').issued },
  {
    ...directive({ id: 'directive/new', issuer: 'org/centre' }),
    issued: issued('2016-01-01', '2016-02-01').issued,
    effectiveFrom: uncertainDate('2017-01-01'),
    relations: [
      {
        relation: 'REPEALS',
        directive: 'directive/old',
        evidence: [{ type: 'CITATION', document: 'doc/s6', words: null, note: null }],
      },
    ],
  },
  directive({ id: 'directive/late', issuer: 'org/gone', effectiveFrom: uncertainDate('2022-07-07') }),
  directive({ id: 'directive/province', issuer: 'org/province' }),
  directive({ id: 'directive/notice', issuer: 'org/centre' }),
  laidDown('suspend', 'notice', 'SUSPEND', '2022-07-07'),
  laidDown('resume', 'new', 'RESUME', '2022-07-07', { target: pair.id, levels: [] }),
  laidDown('continue', 'province', 'CONTINUE', '2022-08-15'),
  report('a', 'DONE', '2022-10-15', pair.id),
  report('b', 'NOT_DONE', '2022-10-15', pair.id),
  {
    kind: 'ChangeEvent',
    id: 'event/half',
    names: named('half'),
    change: 'SPLIT',
    date: uncertainDate('2020-01-01'),
    originals: [{ id: PROVINCE.id, outcome: 'CONTINUED' }],
    results: [damHa.id],
    directive: null,
    origin: stated,
  },
  {
    kind: 'ChangeEvent',
    id: 'event/e',
    names: named('e'),
    change: 'DISSOLUTION',
    date: uncertainDate('2025-07-01'),
    originals: [{ id: damHa.id, outcome: 'ENDED' }],
    results: [],
    directive: null,
    origin: stated,
  },
]

/** What is told of them, in order. */
const TOLD = [
  'ISSUED_TWICE | directive/new | directive/new',
  'ISSUER_NOT_THERE | directive/late | directive/late org/gone',
  'DECIDED_BY_REPEALED | directive/old | holding/pair directive/new',
  'CONTRARY_EFFECTS | holding/pair | effect/resume effect/suspend',
  'LOWER_AUTHORITY | model/m2 | effect/continue effect/suspend',
  'BEGUN_AGAINST_ORDER | holding/late | holding/late effect/suspend',
  'CONTRARY_REPORTS | holding/pair | report/a report/b',
  `EVENT_AGAINST_LIFE | ${damHa.id} | event/e ${damHa.id}`,
  'EVENT_INCOMPLETE | event/half | event/half',
  `CODE_SHARED | ${PROVINCE.id} | ${PROVINCE.id} ${damHa.id}`,
  `TWO_CODES | ${damHa.id} | ${damHa.id}`,
  'TWO_NAMES | org/gone | org/gone',
  'TWO_FULL_HOLDERS | post/x | occupancy/1 occupancy/2',
  'TWO_FULL_HOLDERS | post/x | occupancy/1 occupancy/3',
  'HELD_TWICE | post/x | occupancy/2 occupancy/3',
  'HELD_OUTSIDE_POST | post/x | occupancy/4 post/x',
  'PAIR_HELD_APART | holding/pair | holding/pair occupancy/5 occupancy/6',
]

describe('a world full of contradictions', () => {
  let api: Api
  beforeAll(async () => {
    const store = await emptyStore()
    await record(store, CONTRARY)
    api = apiOver(store)
  })

  test('is told of rule by rule, and by every rule', async () => {
    const all = await allOf(api, 100)
    expect(all.map(told)).toEqual(TOLD)
    expect(CONFLICT_RULES.filter((rule) => !TOLD.some((line) => line.startsWith(`${rule} `)))).toEqual([])
    expect(await answerOf(api, '{ conflicts { totalCount } }')).toEqual({ conflicts: { totalCount: TOLD.length } })
  })

  test.each([1, 2, 5])('is told the same in pages of %i', async (first) => {
    expect((await allOf(api, first)).map(told)).toEqual(TOLD)
  })

  test.each(CONFLICT_RULES)('is told of by %s alone', async (rule) => {
    const wanted = TOLD.filter((line) => line.startsWith(`${rule} `))
    expect((await allOf(api, 1, { rule: [rule] })).map(told)).toEqual(wanted)
  })

  test.each([...new Set(TOLD.flatMap((line) => line.split(' ').filter((word) => word.includes('/'))))])(
    'is told of as far as it is about %s',
    async (about) => {
      const wanted = TOLD.filter((line) => line.split(' ').includes(about))
      expect((await allOf(api, 1, { about })).map(told)).toEqual(wanted)
    },
  )

  test('is told of one person: of all posts held', async () => {
    expect(await allOf(api, 100, { about: 'person/c' })).toEqual([])
    expect(codesOf(await ask(api, ASK, { filter: { about: 'person/nobody' } }))).toEqual(['NOT_FOUND'])
  })

  test.each(['', 'x', '[]', '["ISSUED_TWICE"]', '["NO_RULE",null,0]'])('refuses the cursor %j', async (sortKey) => {
    const after = encodeCursor({ sortKey, at: { validAt: '2026-06-01', revision: 1 }, list: listHash('conflicts', {}) })
    expect(codesOf(await ask(api, ASK, { after, filter: {} }))).toEqual(['CURSOR_INVALID'])
  })
})

test('the shipped world tells of the one directive that two sources date differently', async () => {
  const { api } = await shippedWorld()
  expect((await allOf(api, 100)).map(told)).toEqual([
    'ISSUED_TWICE | directive/vn/uy-ban-thuong-vu-quoc-hoi/580-2018-ubtvqh14 | directive/vn/uy-ban-thuong-vu-quoc-hoi/580-2018-ubtvqh14',
  ])
})

describe('a board with very many holders', () => {
  const HOLDERS = 2_000
  const board = (role: Post['role'], from: string | null): readonly Entry[] => [
    SOURCE,
    PROVINCE,
    body('org/x', PROVINCE.id),
    { ...post('post/x', 'org/x'), role },
    ...Array.from({ length: HOLDERS }, (_, n) => person(`p${n}`)),
    ...Array.from({ length: HOLDERS }, (_, n) => held(String(n).padStart(4, '0'), `p${n}`, from, null)),
  ]
  const boardOf = async (role: Post['role'], from: string | null) => {
    const store = await emptyStore()
    await record(store, board(role, from))
    return countingStore(store)
  }

  test.each([
    ['members', 'MEMBER', '2018-01-01'],
    ['undated heads', 'HEAD', null],
  ] as const)('of %s is in no conflict', async (_what, role, from) => {
    const { store } = await boardOf(role, from)
    expect(await answerOf(apiOver(store), ASK)).toMatchObject({ conflicts: { totalCount: 0, nodes: [] } })
  })

  test('of heads at one time is told page by page, each for the same few rows, and not counted to the end', async () => {
    const { store, given } = await boardOf('HEAD', '2018-01-01')
    const page = async (after: unknown) => {
      const before = given()
      const data = await answerOf(apiOver(store), ASK.replace('totalCount ', ''), { first: 100, after })
      return { data, given: given() - before }
    }
    const one = await page(null)
    const two = await page(pick(one.data, 'conflicts.pageInfo.endCursor'))
    const firsts = [one, two].map(({ data }) => told(listIn(data, 'conflicts.nodes')[0]))
    expect(firsts).toEqual([
      'TWO_FULL_HOLDERS | post/x | occupancy/0000 occupancy/0001',
      'TWO_FULL_HOLDERS | post/x | occupancy/0000 occupancy/0101',
    ])
    expect(two.given).toBeLessThan(3 * HOLDERS)
    expect(one.given).toBeLessThan(5 * HOLDERS)
    expect(await answerOf(apiOver(store), '{ conflicts { totalCount } }')).toEqual({ conflicts: { totalCount: null } })
  })
})
