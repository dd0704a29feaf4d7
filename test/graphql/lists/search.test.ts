import { beforeAll, describe, expect, test } from 'vitest'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import type * as sdl from '../../../src/graphql/generated/schema.ts'
import { searchSource } from '../../../src/graphql/lists/search.ts'
import type { Entry } from '../../../src/model/entry.ts'
import { Incorrect } from '../../../src/model/errors.ts'
import type { PlaceId } from '../../../src/model/ids.ts'
import { ALWAYS } from '../../../src/model/interval.ts'
import type { Place } from '../../../src/model/place.ts'
import type { Store } from '../../../src/store/store.ts'
import { allOf, readerOf, storeOf } from '../../answers/readers.ts'
import { COUNTRY, inProvince, PROVINCE, SMALL } from '../../answers/small-world.ts'
import { countingStore } from '../../helpers/counting-store.ts'
import { body, lasting, named, post } from '../../helpers/facts.ts'
import { TERMS } from '../../helpers/terms.ts'

/** One of each kind that has names, all called alike. */
const KINDS = {
  PLACE: 'place/p/d',
  ORGANIZATION: 'org/party',
  POST: 'post/first',
  ORGANIZATION_TYPE: 'type/body',
  POST_TYPE: 'type/post',
  PERSON: 'person/x',
  DIRECTIVE: 'directive/old',
  DOCUMENT: 'doc/s7',
  PILOT_MODEL: 'model/m2',
  CHANGE_EVENT: 'event/end',
  TERM: 'term/level/DISTRICT',
} as const satisfies Record<Exclude<sdl.SearchKind, 'POST_PAIR'>, string>
const isNamed = (id: string) => Object.values(KINDS).some((one) => one === id)
const ALIKE = [...SMALL, ...TERMS.filter(({ id }) => id === KINDS.TERM)].map(
  (entry): Entry => ('names' in entry && isNamed(entry.id) ? { ...entry, names: named('Tiên Yên') } : entry),
)

let world: Store
let view: ViewReader
beforeAll(async () => {
  world = await storeOf(ALIKE)
  view = await readerOf(world)
})
const found = async (text: string, kinds?: readonly sdl.SearchKind[], first = 3) =>
  (await allOf(searchSource(view, text, { kind: kinds ?? null }), first)).map(({ value }) => value.entry.id)

test('looks through all kinds that have names, or through some', async () => {
  expect((await found('tien yen')).toSorted()).toEqual(Object.values(KINDS).toSorted())
  expect(await found('tien yen', [])).toEqual([])
  expect((await found('tien yen', ['POST', 'PERSON', 'POST'])).toSorted()).toEqual(['person/x', 'post/first'])
})

test.each(Object.entries(KINDS))('finds what is %s as that', async (kind, id) => {
  expect(await found('Tiên Yên', [kind as sdl.SearchKind], 1)).toEqual([id])
})

test('says how well each fits, keeps what it found and counts nothing', async () => {
  const source = searchSource(view, '199', { kind: ['PLACE'] })
  const { items } = await source.page({ first: 1, after: null })
  expect(items.map(({ item }) => [item.value.rank, item.value.entry.id])).toEqual([['EXACT', 'place/p/d']])
  expect(await source.count()).toBeNull()
  const { store, calls } = countingStore(world)
  const counting = await readerOf(store)
  await searchSource(counting, '199', { kind: ['PLACE'] }).page({ first: 1, after: null })
  calls.length = 0
  expect((await counting.entry('place/p/d'))?.id).toBe('place/p/d')
  expect(calls).toEqual([])
})

const within = async (text: string, filter: sdl.SearchFilter) =>
  (await allOf(searchSource(view, text, filter), 3)).map(({ value }) => value.entry.id).toSorted()

test('looks within a place, a level and a branch', async () => {
  expect(await within('tien yen', { place: 'place/p/d' })).toEqual(['org/party', 'place/p/d', 'post/first'])
  expect(await within('tien yen', { place: 'place/p/e' })).toEqual([])
  expect(await within('tien yen', { branch: ['PARTY'], level: ['DISTRICT'], place: 'place/p' })).toEqual([
    'org/party',
    'post/first',
  ])
  expect(await within('tien yen', { branch: ['COUNCIL'] })).toEqual([])
  await expect(within('tien yen', { place: 'place/nowhere' })).rejects.toThrow('No "place/nowhere" in what was known')
})

test('finds a directive by its symbol in any spelling, and what names it as it is written', async () => {
  for (const text of ['16-TB/TW', '16-tb/tw', '16TB/TW', 'số 16-TB/TW', '16 – TB/TW'])
    expect(await found(text), text).toEqual(['directive/notice'])
  expect(await found('6TB/TW')).toEqual([])
  expect(await found('16-TB')).toEqual(['directive/notice'])
})

test('refuses a text that holds nothing to look for, or too much', async () => {
  expect(await found('7'.repeat(200))).toEqual([])
  expect(() => searchSource(view, '7'.repeat(201), null)).toThrow('has 201 characters. Give at most 200.')
  for (const text of ['', ' ', '…—!']) expect(() => searchSource(view, text, null)).toThrow(Incorrect)
  expect(() => searchSource(view, '?', null)).toThrow('"?" has no letter or digit to search for.')
  expect(await found('?T', ['PERSON'])).toEqual(['person/x'])
})

describe('hits that fit alike', () => {
  const called = <E extends Entry>(entry: E, ...names: readonly string[]): E => ({
    ...entry,
    names: names.map((text, at) => ({
      ...named(text)[0],
      use: at === 0 ? ('PREFERRED' as const) : ('ALTERNATE' as const),
    })),
  })
  const place = (id: PlaceId, over: Partial<Place>, name = 'Minh Khai') => called(inProvince(id, over), name)
  const code = (value: string) => ({ codes: [{ scheme: 'GSO', value, valid: ALWAYS }] })
  const told = async (text: string, first: number, ...entries: readonly Entry[]) => {
    const reader = await readerOf(await storeOf([...TERMS, COUNTRY, PROVINCE, ...entries]))
    return (await allOf(searchSource(reader, text, { kind: null }), first)).map(({ value }) => value.entry.id)
  }

  test.each([1, 2, 100])(
    'come in one order in pages of %d: those with the fewest words, a body before posts',
    async (first) => {
      const office = called(body('org/a-office', PROVINCE.id), 'Văn phòng Ủy ban tỉnh Mới')
      const committee = called(body('org/z-committee', PROVINCE.id), 'Cơ quan Ủy ban Mới')
      const all = [
        office,
        called(post('post/a', office.id), 'Chánh Văn phòng Ủy ban Mới'),
        called(post('post/b', office.id), 'Các Ủy viên Ủy ban Mới'),
        called(body('org/z-party', PROVINCE.id), 'Đảng đoàn trong Ủy ban Mới'),
        committee,
        called(body('org/exact', PROVINCE.id), 'Ủy ban Mới ở rất xa trung tâm'),
        called(body('org/gone', PROVINCE.id, lasting(null, '2001-01-01')), 'Cựu Ủy ban Mới'),
        called(body('org/b-other', PROVINCE.id), 'Sở Cũ nay đã thành', 'Sở Ủy ban Mới'),
      ]
      expect(await told('ủy ban mới', first, ...all)).toEqual([
        ...[
          'org/exact',
          'org/z-committee',
          'org/b-other',
          'org/z-party',
          'org/a-office',
          'post/b',
          'post/a',
          'org/gone',
        ],
      ])
    },
  )

  test.each([1, 100])(
    'of one name are places by level, then by code, in pages of %d, and posts at last',
    async (first) => {
      const all = [
        place('place/p/a', { level: 'COMMUNE' }),
        place('place/p/b', { level: 'COMMUNE', ...code('00300') }),
        place('place/p/c', { level: 'COMMUNE', ...code('00200') }),
        place('place/p/d', { level: 'COMMUNE', ...code('999') }),
        place('place/p/e', { level: 'DISTRICT' }),
        place('place/p/f', { level: 'PROVINCE' }),
        called(body('org/z', PROVINCE.id), 'Minh Khai'),
        called(post('post/a', 'org/z'), 'Minh Khai'),
        place('place/p/g', { level: 'PROVINCE' }, 'Minh Khai Đông'),
      ]
      expect(await told('minh khai', first, ...all)).toEqual([
        ...[
          'org/z',
          'place/p/f',
          'place/p/e',
          'place/p/d',
          'place/p/c',
          'place/p/b',
          'place/p/a',
          'post/a',
          'place/p/g',
        ],
      ])
    },
  )

  test('follow the levels of the world when their terms are put otherwise', async () => {
    const level = (id: string, position: number) =>
      TERMS.flatMap((term) => (term.id === `term/level/${id}` ? [{ ...term, position }] : []))
    const all = [place('place/p/c', { level: 'COMMUNE' }), place('place/p/d', { level: 'DISTRICT' })]
    const store = await storeOf(
      [...TERMS, COUNTRY, PROVINCE, ...all],
      [...level('COMMUNE', 3), ...level('DISTRICT', 4)],
    )
    const reader = await readerOf(store)
    const ids = (await allOf(searchSource(reader, 'minh khai', { kind: null }), 5)).map(({ value }) => value.entry.id)
    expect(ids).toEqual(['place/p/c', 'place/p/d'])
  })
})
