import { beforeAll, describe, expect, test } from 'vitest'
import { encodeCursor, listHash } from '../../src/graphql/cursor.ts'
import type { Api } from '../../src/graphql/index.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Post } from '../../src/model/post.ts'
import { CONFLICT_RULES } from '../../src/rules/conflicts/conflict.ts'
import { CONTRARY, person, TOLD } from '../answers/contrary-world.ts'
import { answerOf, apiOver, ask, codesOf, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { body, PROVINCE, post, SOURCE } from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'
import { held } from '../rules/conflicts/records.ts'

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

  test('is told of in sentences that call everything by its name', async () => {
    const words = (await allOf(api, 100)).map((one) => String(pick(one, 'explanation')))
    expect(words.filter((one) => /[a-z]\/|Not recorded/u.test(one.replaceAll(/“[^”]*”/gu, '')))).toEqual([])
    expect(words).toContain(
      'It is dated 2022-07-07, when its issuer “Cũ hơn (2000 – 2020-01-01)” was not there: “Cũ hơn (2000 – 2020-01-01)” is recorded from 2000 until before 2020-01-01.',
    )
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

describe('a board with very many holders', () => {
  const HOLDERS = 2_000
  const board = (role: Post['role'], from: string | null): readonly Entry[] => [
    ...TERMS,
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

describe('one person in one post, recorded very often,', () => {
  const recorded = async (count: number, from: (n: number) => string) => {
    const store = await emptyStore()
    await record(store, [SOURCE, PROVINCE, body('org/x', PROVINCE.id), post('post/x', 'org/x'), person('a')])
    await record(
      store,
      Array.from({ length: count }, (_, n) => held(String(n).padStart(4, '0'), 'a', from(n), null)),
    )
    return countingStore(store)
  }
  const dayOf2018 = (n: number) => new Date(Date.UTC(2018, 0, n + 2)).toISOString().slice(0, 10)

  test('is in no conflict where all records agree, and each is read a few times', async () => {
    const { store, given } = await recorded(3_000, () => '2018-01-01')
    const before = given()
    expect(await answerOf(apiOver(store), ASK)).toMatchObject({ conflicts: { totalCount: 0, nodes: [] } })
    expect(given() - before).toBeLessThan(24 * 3_000)
  })

  test('is looked at a part at a time where very many pairs are to be compared', async () => {
    const { store } = await recorded(260, (n) => `[2018-01-01..${dayOf2018(n)}]`)
    const api = apiOver(store)
    const page = await answerOf(api, ASK, { first: 10 })
    expect(page).toMatchObject({ conflicts: { totalCount: null, nodes: [], pageInfo: { hasNextPage: true } } })
    expect(await allOf(api, 10)).toEqual([])
  })

  test('is told of in full, whatever the size of a page', async () => {
    const { store } = await recorded(260, (n) => (n === 259 ? '2025-01-01' : `[2018-01-01..${dayOf2018(n)}]`))
    const api = apiOver(store)
    const all = (await allOf(api, 100)).map(told)
    expect(all).toHaveLength(259)
    expect((await allOf(api, 65)).map(told)).toEqual(all)
    expect((await allOf(api, 50, { about: 'occupancy/0003' })).map(told)).toEqual([
      'HELD_TWICE | post/x | occupancy/0003 occupancy/0259',
    ])
  })
})
