import { beforeAll, describe, expect, test } from 'vitest'
import { historyOfModel } from '../../src/answers/pilot-models.ts'
import { concurrentPostTypes, historyOfPair, postPairsIn, standingOfPair } from '../../src/answers/post-pairs.ts'
import type { StandingInView } from '../../src/answers/standing.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { postPairQuery } from '../../src/graphql/lists/filters.ts'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { PostPair } from '../../src/model/pilot-model.ts'
import type { Store } from '../../src/store/store.ts'
import { lasting, named, stated } from '../helpers/facts.ts'
import { readerOf, seen, storeOf } from './readers.ts'
import { SMALL } from './small-world.ts'

const types = [
  ['other', ALWAYS],
  ['passing', lasting(null, '2025-07-01')],
] as const
const pair = (code: string, over: Partial<PostPair> = {}): PostPair => ({
  ...{ kind: 'PostPair', id: `pair/${code.toLowerCase()}`, code, model: 'model/m2', level: 'DISTRICT' },
  ...{ mainPostType: 'type/post', concurrentPostType: 'type/other', origin: stated },
  ...over,
})
const WORLD = [
  ...SMALL,
  ...types.map(([key, valid]) => ({
    ...({
      kind: 'PostType',
      id: `type/${key}`,
      names: named(key),
      role: 'HEAD',
      organizationType: 'type/body',
    } as const),
    ...({ level: 'DISTRICT', branch: 'GOVERNMENT', namePattern: { vi: 'v', en: 'e' }, valid, origin: stated } as const),
  })),
  pair('P-1'),
  pair('P-2', { mainPostType: 'type/passing' }),
  pair('P-3', { model: 'model/unknown', level: 'PROVINCE', mainPostType: 'type/seat' }),
]

let store: Store
let view: ViewReader
beforeAll(async () => {
  store = await storeOf(WORLD)
  view = await readerOf(store)
})

async function listed(of: ViewReader, filter: object | null): Promise<string> {
  const source = postPairsIn(of, await postPairQuery(of, filter))
  const { items } = await source.page({ first: 10, after: null })
  expect(await source.count()).toBe(items.length)
  return items.map(({ item }) => item.value.code).join(' ')
}

test.each<readonly [object | null, string]>([
  [null, 'P-1 P-2 P-3'],
  [{ level: ['PROVINCE'] }, 'P-3'],
  [{ model: ['model/m2'] }, 'P-1 P-2'],
  [{ model: [] }, ''],
  [{ postType: 'type/post' }, 'P-1'],
  [{ postType: 'type/other' }, 'P-1 P-2 P-3'],
  [{ standing: ['SUSPENDED'] }, 'P-1 P-2'],
  [{ standing: ['ACTIVE', 'UNKNOWN'] }, ''],
])('pairs are listed by %o', async (filter, codes) => {
  expect(await listed(view, filter)).toBe(codes)
})

test('pairs are given by page, in the order of their marks', async () => {
  const source = postPairsIn(view, await postPairQuery(view, null))
  const first = await source.page({ first: 2, after: null })
  expect([first.items.map(({ item }) => item.value.code), first.hasNext]).toEqual([['P-1', 'P-2'], true])
  const rest = await source.page({ first: 2, after: first.items[1]?.sortKey ?? null })
  expect([rest.items.map(({ item }) => item.value.code), rest.hasNext]).toEqual([['P-3'], false])
})

describe('a pair', () => {
  test('has ended with a type in it, which is listed so from that day', async () => {
    const [last, gone] = [await readerOf(store, '2025-06-30'), await readerOf(store, '2025-07-01')]
    expect(await listed(last, { standing: ['SUSPENDED'] })).toBe('P-1 P-2')
    expect(await listed(gone, { standing: ['SUSPENDED'] })).toBe('P-1')
    expect(await listed(gone, { standing: ['ENDED'] })).toBe('P-2')
    const ended = await standingOfPair(await seen(gone, 'PostPair', 'pair/p-2'))
    expect(ended?.because.map(({ value }) => value)).toEqual([
      { role: 'POST_TYPE', fact: 'type/passing' },
      { role: 'MODEL', fact: 'model/m2' },
      { role: 'OWN_RECORD', fact: 'pair/p-2' },
    ])
  })

  test('has ended, in its history and now, by the event that ended a type in it', async () => {
    const made = { kind: 'ChangeEvent', id: 'event/level', names: named('level'), change: 'DISSOLUTION' } as const
    const [date, originals] = [uncertainDate('2025-07-01'), [{ id: 'type/passing', outcome: 'ENDED' }] as const]
    const end: Entry = { ...made, date, originals, results: [], directive: 'directive/old', origin: stated }
    const told = await storeOf([...WORLD, end])
    const on = async (day: Day) => seen(await readerOf(told, day), 'PostPair', 'pair/p-2')
    const why = (one: StandingInView | null | undefined) =>
      one?.because.map(({ value: { role, fact } }) => `${role} ${fact}`)
    const wanted = [
      'POST_TYPE type/passing',
      'EVENT event/level',
      'DIRECTIVE directive/old',
      'MODEL model/m2',
      'OWN_RECORD pair/p-2',
    ]
    expect(why((await historyOfPair(await on('2022-08-31'))).at(-1))).toEqual(wanted)
    expect(why(await standingOfPair(await on('2025-07-01')))).toEqual(wanted)
    expect(why(await standingOfPair(await on('2025-06-30')))).not.toContain('EVENT event/level')
    const model = await seen(await readerOf(told, '2025-07-01'), 'PilotModel', 'model/m2')
    expect(why((await historyOfModel(model, 'DISTRICT')).at(-1))).not.toContain('EVENT event/level')
  })

  test('has stood so at all times', async () => {
    const history = await historyOfPair(await seen(view, 'PostPair', 'pair/p-2'))
    expect(history.map(({ state, since }) => `${state} ${since}`)).toEqual([
      'NOT_STARTED null',
      'ACTIVE 2018-01-01',
      'SUSPENDED 2022-07-07',
      'ENDED 2025-07-01',
    ])
  })

  test('of a model that is not recorded stands in no way', async () => {
    const lost = await seen(view, 'PostPair', 'pair/p-3')
    expect([await standingOfPair(lost), await historyOfPair(lost)]).toEqual([null, []])
  })
})

test('a type of posts knows the types that are joined with it, and as which of the two', async () => {
  const joined = async (id: 'type/post' | 'type/other') =>
    (await concurrentPostTypes(await seen(view, 'PostType', id))).map(
      ({ value }) => `${value.pair.code} ${value.position}`,
    )
  expect(await joined('type/post')).toEqual(['P-1 CONCURRENT'])
  expect(await joined('type/other')).toEqual(['P-1 MAIN', 'P-2 MAIN', 'P-3 MAIN'])
})
