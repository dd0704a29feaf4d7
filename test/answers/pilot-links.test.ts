import { beforeAll, describe, expect, test } from 'vitest'
import { ANY_LINK, pilotLinksIn } from '../../src/answers/pilot-link-lists.ts'
import { tallyLinks } from '../../src/answers/pilot-link-tally.ts'
import {
  concurrentPosts,
  evidenceBasisOf,
  existenceOfLink,
  historyOfLink,
  linksAmong,
  standingOfLink,
} from '../../src/answers/pilot-links.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { linkQuery, linkSource } from '../../src/graphql/lists/pilot-links.ts'
import type { BodyMerger } from '../../src/model/arrangement.ts'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { PostId } from '../../src/model/ids.ts'
import { StandingState } from '../../src/model/standing.ts'
import type { Store } from '../../src/store/store.ts'
import { body, lasting, named, post, stated } from '../helpers/facts.ts'
import { LINKS, pair, seats, type } from './links-world.ts'
import { readerOf, seen, storeOf } from './readers.ts'
import { inProvince, merger, model, PROVINCE, SMALL } from './small-world.ts'

let store: Store
let view: ViewReader
beforeAll(async () => {
  store = await storeOf(LINKS)
  view = await readerOf(store)
})

const keys = (items: Awaited<ReturnType<ReturnType<typeof pilotLinksIn>['page']>>['items']) =>
  items.map(({ item }) => `${item.value.link.pair.code}@${item.value.link.place.slice('place/l/'.length)}`).join(' ')
async function listed(of: ViewReader, filter: object | null): Promise<string> {
  const source = await linkSource(of, filter)
  const { items, hasNext } = await source.page({ first: 10, after: null })
  expect([await source.count(), hasNext]).toEqual([items.length, false])
  const tallies = await tallyLinks(of, await linkQuery(of, filter), { pair: false, place: null })
  expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(items.length)
  return keys(items)
}

test.each<readonly [object | null, string]>([
  [null, 'P-1@1 P-2@1 P-1@2'],
  [{ pair: ['pair/p-2'] }, 'P-2@1'],
  [{ pair: [] }, ''],
  [{ model: ['model/m2'] }, 'P-1@1 P-1@2'],
  [{ level: ['PROVINCE'] }, ''],
  [{ level: ['DISTRICT'] }, 'P-1@1 P-2@1 P-1@2'],
  [{ place: 'place/l/1' }, 'P-1@1 P-2@1'],
  [{ place: PROVINCE.id }, 'P-1@1 P-2@1 P-1@2'],
  [{ place: 'place/l/3' }, ''],
  [{ evidenced: true }, 'P-1@1 P-1@2'],
  [{ evidenced: false }, 'P-2@1'],
  [{ standing: ['SUSPENDED'] }, 'P-1@1 P-1@2'],
  [{ standing: ['UNKNOWN'] }, 'P-2@1'],
  [{ standing: ['SUSPENDED'], evidenced: false }, ''],
  [{ not: { place: 'place/l/2' } }, 'P-1@1 P-2@1'],
  [{ not: { standing: ['SUSPENDED'] } }, 'P-2@1'],
  [{ anyOf: [{ pair: ['pair/p-2'] }, { place: 'place/l/2' }, { evidenced: false }] }, 'P-2@1 P-1@2'],
  [{ anyOf: [] }, ''],
  [{ place: 'place/l/1', anyOf: [{ evidenced: true }, { not: { pair: ['pair/p-2'] } }] }, 'P-1@1'],
  [{ standing: ['SUSPENDED'], not: { anyOf: [{ place: 'place/l/1' }, { evidenced: false }] } }, 'P-1@2'],
])('the pairs at places are listed by %o', async (filter, wanted) => {
  expect(await listed(view, filter)).toBe(wanted)
})

test('what is on record of a pair at a place says whether a source states it, or is only read so', async () => {
  const INTERPRETED = { ...stated, basis: 'INTERPRETED', reading: { vi: 'Hiểu như vậy.', en: 'Read so.' } } as const
  const read = LINKS.map((one) => (one.id === 'holding/stated' ? { ...one, origin: INTERPRETED } : one) as Entry)
  const onlyRead = read.filter(({ id }) => id !== 'holding/again')
  const basisIn = async (entries: readonly Entry[]) => {
    const { items } = await (await linkSource(await readerOf(await storeOf(entries)), null)).page({
      first: 10,
      after: null,
    })
    return Promise.all(items.map(({ item }) => evidenceBasisOf(item)))
  }
  expect(await basisIn(read)).toEqual(['STATED', null, 'STATED'])
  expect(await basisIn(onlyRead)).toEqual(['INTERPRETED', null, 'STATED'])
})

test('those of several filters are given by page, too', async () => {
  const source = await linkSource(view, { anyOf: [{ place: 'place/l/1' }, { place: 'place/l/2' }] })
  const pages: string[] = []
  for (let after: string | null = null, on = true; on; ) {
    const { items, hasNext } = await source.page({ first: 1, after })
    pages.push(keys(items))
    after = items.at(-1)?.sortKey ?? null
    on = hasNext
  }
  expect(pages).toEqual(['P-1@1', 'P-2@1', 'P-1@2'])
})

test('what several filters give costs the answer no more than what is in it', async () => {
  const poor = await readerOf(store, '2022-08-31', { objects: 1 })
  const anyOf = [{ place: 'place/l/1' }, { place: 'place/l/2' }]
  const source = await linkSource(poor, { anyOf, not: { evidenced: false } })
  expect(await source.count()).toBe(2)
  expect(keys((await source.page({ first: 1, after: null })).items)).toBe('P-1@1')
  const rows = await tallyLinks(poor, await linkQuery(poor, { anyOf }), { pair: false, place: null })
  expect(rows).toHaveLength(2)
})

test('a filter that says one thing twice is refused', async () => {
  const twice = { pair: ['pair/p-2'], anyOf: [{ pair: ['pair/p-1'] }] }
  await expect(listed(view, twice)).rejects.toThrow('`pair` is given beside `anyOf` and in it.')
  await expect(linkQuery(view, twice)).rejects.toThrow('`pair` is given beside `anyOf` and in it.')
})

test('they are given by page, by place and then by pair', async () => {
  const source = pilotLinksIn(view, ANY_LINK)
  const page = async (first: number, after: string | null) => {
    const { items, hasNext } = await source.page({ first, after })
    return { found: keys(items), last: items.at(-1)?.sortKey ?? null, hasNext }
  }
  const one = await page(1, null)
  expect(one).toMatchObject({ found: 'P-1@1', hasNext: true })
  const two = await page(2, one.last)
  expect(two).toMatchObject({ found: 'P-2@1 P-1@2', hasNext: false })
  expect(await page(2, two.last)).toEqual({ found: '', last: null, hasNext: false })
})

test('a page looks at no more of them than it needs', async () => {
  const one = await storeOf([
    ...[...SMALL, model('model/m9'), type('a'), type('b'), type('c')],
    ...(['1', '2', '3'] as const).map((key) => inProvince(`place/l/${key}`)),
    ...[...seats('place/l/1', '1', ['a', 'b']), ...seats('place/l/2', '2', ['a', 'b'])],
    ...seats('place/l/3', '3', ['b', 'c']),
    ...[pair('P-1'), pair('P-2', { mainPostType: 'type/c', model: 'model/m9' })],
  ])
  const reader = await readerOf(one)
  const source = pilotLinksIn(reader, { ...ANY_LINK, standing: StandingState.options })
  // Of the third alone no order is known, and so an empty list of them.
  const looked = async (first: number) => {
    const { items } = await source.page({ first, after: null })
    return [keys(items), [...reader.primedOrders].some((orders) => orders.length === 0)]
  }
  expect([await looked(1), await looked(2)]).toEqual([
    ['P-1@1', false],
    ['P-1@1 P-1@2', true],
  ])
})

test('they stand as their posts let them on the day', async () => {
  const states = async (day: '2019-12-31' | '2020-01-01' | '2023-12-31' | '2024-01-01', state: string) =>
    listed(await readerOf(store, day), { pair: ['pair/p-1'], standing: [state] })
  expect(await states('2019-12-31', 'NOT_STARTED')).toBe('P-1@2')
  expect(await states('2020-01-01', 'ACTIVE')).toBe('P-1@1 P-1@2')
  expect(await states('2023-12-31', 'SUSPENDED')).toBe('P-1@1 P-1@2')
  expect(await states('2024-01-01', 'ENDED')).toBe('P-1@2')
})

describe('one of them', () => {
  const first = async () => {
    const { items } = await pilotLinksIn(view, ANY_LINK).page({ first: 1, after: null })
    const [item] = items
    if (!item) throw new Error('There is no link.')
    return item.item
  }
  test('names its posts and what sources show', async () => {
    const { link, evidence } = (await first()).value
    expect([link.mainPost, link.concurrentPost, evidence]).toEqual([
      ...['post/1/a', 'post/1/b'],
      ['holding/again', 'holding/stated'],
    ])
  })
  test('stands, and has stood', async () => {
    expect(await standingOfLink(await first())).toMatchObject({ state: 'SUSPENDED', since: '2022-07-07' })
    expect((await historyOfLink(await first())).map(({ state }) => state)).toEqual([
      'NOT_STARTED',
      'ACTIVE',
      'SUSPENDED',
    ])
  })
})

test('the same ended it, from whatever day one looks', async () => {
  const end: Entry = {
    ...{
      kind: 'ChangeEvent',
      id: 'event/over',
      names: named('over'),
      change: 'DISSOLUTION',
      results: [],
      origin: stated,
    },
    ...{
      date: uncertainDate('2024-01-01'),
      originals: [{ id: 'org/2', outcome: 'ENDED' }],
      directive: 'directive/old',
    },
  }
  const told = await storeOf([...LINKS, end])
  const last = async (day: Day) => {
    const { items } = await pilotLinksIn(await readerOf(told, day), ANY_LINK).page({ first: 10, after: null })
    const [one] = items.filter(({ item }) => item.value.link.place === 'place/l/2')
    const because = one && (await (await historyOfLink(one.item)).at(-1)?.because)
    return because?.map(({ value: { role, fact } }) => `${role} ${fact}`)
  }
  expect(await last('2023-12-31')).toContain('EVENT event/over')
  expect(await last('2023-12-31')).toContain('DIRECTIVE directive/old')
  expect(await last('2023-12-31')).toEqual(await last('2024-01-01'))
})

describe('whether one of them is there', () => {
  const told = async (of: Store, day: Day, place: string) => {
    const reader = await readerOf(of, day)
    const { items } = await pilotLinksIn(reader, { ...ANY_LINK, pairs: ['pair/p-1'] }).page({ first: 10, after: null })
    const [one] = items.filter(({ item }) => item.value.link.place === place)
    if (!one) throw new Error(`There is no link at ${place}.`)
    const { state, because } = await existenceOfLink(one.item)
    return [state, because.map(({ value: { fact } }) => fact).find((fact) => /^(org|merger)/.test(fact))]
  }

  test('follows from its posts and their bodies', async () => {
    expect(await told(store, '2019-12-31', 'place/l/2')).toEqual(['NO', 'org/2'])
    expect((await told(store, '2023-12-31', 'place/l/2'))[0]).toBe('PRESUMED')
    expect(await told(store, '2024-01-01', 'place/l/2')).toEqual(['NO', 'org/2'])
    expect((await told(store, '2024-01-01', 'place/l/1'))[0]).toBe('PRESUMED')
  })

  test('follows from mergers that made a body of it', async () => {
    const bodies = (['org/part-1', 'org/part-2'] as const).map((id) => body(id, 'place/l/1'))
    const made: BodyMerger = {
      ...merger('merger/made', ['org/part-1', 'org/part-2']),
      ...{ result: 'org/1', place: 'place/l/1', valid: lasting('2020-01-01', '2021-01-01') },
    }
    const merged = await storeOf([...LINKS, ...bodies, made])
    expect(await told(merged, '2019-12-31', 'place/l/1')).toEqual(['NO', 'merger/made'])
    expect((await told(merged, '2020-06-01', 'place/l/1'))[0]).not.toBe('NO')
    expect(await told(merged, '2021-01-01', 'place/l/1')).toEqual(['NO', 'merger/made'])
  })
})

test('a post knows the posts that pairs join with it, and as which of the two', async () => {
  const others = async (id: 'post/1/a' | 'post/1/b' | 'post/3/a') =>
    (await concurrentPosts(await seen(view, 'Post', id))).map(({ value }) => `${value.post} ${value.position}`)
  expect(await others('post/1/a')).toEqual(['post/1/b CONCURRENT'])
  expect(await others('post/1/b')).toEqual(['post/1/a MAIN', 'post/1/c MAIN'])
  expect(await others('post/3/a')).toEqual([])
})

describe('they are counted', () => {
  const counted = async (day: Day, by: Parameters<typeof tallyLinks>[2], filter: object | null = null) => {
    const on = await readerOf(store, day)
    const rows = await tallyLinks(on, await linkQuery(on, filter), by)
    return rows.map(({ pair, place, state, count, evidenced }) =>
      [pair?.code ?? '-', place ?? '-', state, count, evidenced].join(' '),
    )
  }
  test('by pair, place and state', async () => {
    expect(await counted('2019-12-31', { pair: true, place: 'DISTRICT' })).toEqual([
      'P-1 place/l/1 ACTIVE 1 1',
      'P-1 place/l/2 NOT_STARTED 1 1',
      'P-2 place/l/1 UNKNOWN 1 0',
    ])
  })
  test('together', async () => {
    expect(await counted('2023-12-31', { pair: false, place: null })).toEqual(['- - SUSPENDED 2 2', '- - UNKNOWN 1 0'])
  })
  test('in the place of a higher level, and in none', async () => {
    const province = `- ${PROVINCE.id} SUSPENDED 2 2`
    expect(await counted('2023-12-31', { pair: false, place: 'PROVINCE' }, { model: ['model/m2'] })).toEqual([province])
    expect(await counted('2023-12-31', { pair: false, place: 'COMMUNE' }, { model: ['model/m2'] })).toEqual([
      '- - SUSPENDED 2 2',
    ])
  })
  test('first those in no place of the level, where pairs are of several', async () => {
    const above = [
      type('e', 'PROVINCE'),
      { ...post('post/p/e', 'org/p'), type: 'type/e' as const },
      pair('P-9', { level: 'PROVINCE', mainPostType: 'type/d', concurrentPostType: 'type/e' }),
    ]
    const on = await readerOf(await storeOf([...LINKS, ...above]), '2019-12-31')
    const rows = await tallyLinks(on, await linkQuery(on, null), { pair: false, place: 'DISTRICT' })
    expect(rows.map(({ place, count }) => [place, count])).toEqual([
      [null, 1],
      ['place/l/1', 1],
      ['place/l/1', 1],
      ['place/l/2', 1],
    ])
  })
  test('in the order of the names of places, numbers by value', async () => {
    const places = Array.from({ length: 12 }, (_, n) => [`place/l/${n + 1}`, String(n + 1)] as const)
    const world = places.flatMap(([id, key]) => [inProvince(id), ...seats(id, key, ['a', 'b'])])
    const reader = await readerOf(await storeOf([...SMALL, type('a'), type('b'), pair('P-1'), ...world]))
    const rows = await tallyLinks(reader, ANY_LINK, { pair: false, place: 'DISTRICT' })
    expect(rows.map(({ place }) => place)).toEqual(places.map(([id]) => id))
  })
  test('where they fit the filter', async () => {
    const filter = { standing: ['NOT_STARTED'] }
    expect(await counted('2019-12-31', { pair: true, place: null }, filter)).toEqual(['P-1 - NOT_STARTED 1 1'])
  })
})

test('a chart has those between its own posts', async () => {
  const among = async (...posts: readonly PostId[]) =>
    (await linksAmong(view, posts)).map(({ value: { link } }) => `${link.mainPost} ${link.concurrentPost}`)
  expect(await among('post/1/a', 'post/1/b', 'post/2/b')).toEqual(['post/1/a post/1/b'])
  expect(await among('post/1/b', 'post/1/c', 'post/1/a')).toEqual(['post/1/c post/1/b', 'post/1/a post/1/b'])
  expect(await among('post/1/a', 'post/1/c')).toEqual([])
})
