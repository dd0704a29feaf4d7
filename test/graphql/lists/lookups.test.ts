import { beforeAll, describe, expect, test } from 'vitest'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import { globalId } from '../../../src/graphql/global-id.ts'
import {
  byId,
  findDirective,
  findDocument,
  findPilotModel,
  findPlace,
  findPostPair,
  placesByCode,
} from '../../../src/graphql/lists/lookups.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { PlaceId } from '../../../src/model/ids.ts'
import { ALWAYS, type Interval } from '../../../src/model/interval.ts'
import type { PostPair } from '../../../src/model/pilot-model.ts'
import { readerOf, storeOf } from '../../answers/readers.ts'
import { inProvince, model, SMALL } from '../../answers/small-world.ts'
import { lasting, SOURCE, stated } from '../../helpers/facts.ts'
import { directive, issued } from '../../rules/conflicts/records.ts'

const coded = (id: PlaceId, value: string, bears: Interval, valid: Interval = ALWAYS, scheme = 'GSO') =>
  inProvince(id, { codes: [{ scheme, value, valid: bears }], valid })

const pair = (id: PostPair['id'], code: string): PostPair => ({
  ...{ kind: 'PostPair', id, code, model: 'model/m2', level: 'DISTRICT', origin: stated },
  ...{ mainPostType: 'type/post', concurrentPostType: 'type/seat' },
})
const held = { text: 'x', sha256: 'cd'.repeat(32), bytes: 1 }
const MORE: readonly Entry[] = [
  // One that was there until some day of 2020, and one that surely follows it from 2021.
  coded('place/p/before', '1', ALWAYS, lasting(null, '2020')),
  coded('place/p/after', '1', ALWAYS, lasting('2021-01-01')),
  // Two of which one may bear the code.
  coded('place/p/maybe', '2', lasting('2022')),
  coded('place/p/surely', '2', lasting('2010')),
  // Two that surely do.
  coded('place/p/one', '3', ALWAYS),
  coded('place/p/two', '3', ALWAYS),
  // One that bears it and may be gone, beside one that is there.
  coded('place/p/doubtful', '4', ALWAYS, lasting(null, '2022')),
  coded('place/p/there', '4', ALWAYS),
  // The same value in another scheme, beside one in this that may be over.
  {
    ...coded('place/p/mixed', '5', lasting(null, '2022')),
    codes: [
      { scheme: 'GSO', value: '5', valid: lasting(null, '2022') },
      { scheme: 'OLD', value: '5', valid: ALWAYS },
      { scheme: 'GSO', value: '6', valid: ALWAYS },
    ],
  },
  coded('place/p/other', '5', lasting(null, '2022')),
  model('model/twin', { code: 'M2' }),
  directive({
    ...{ id: 'directive/dated', symbol: '17-TB/TW' },
    issued: [...issued('2022-07-07').issued, ...issued('2022-07-08').issued],
  }),
  { ...SOURCE, id: 'doc/first', held },
  { ...SOURCE, id: 'doc/second', held },
  ...[pair('pair/a', 'P-1'), pair('pair/b', 'P-2'), pair('pair/c', 'P-2')],
]

let view: ViewReader
beforeAll(async () => {
  view = await readerOf(await storeOf([...SMALL, ...MORE]))
})
const idOf = (found: { readonly value: { readonly id: string } } | null) => found?.value.id ?? null

describe('one thing by its key', () => {
  test('is found by its global id too, and only as what it is', async () => {
    const place = globalId({ kind: 'Place', id: 'place/p' }, view)
    expect(idOf(await byId(view, 'Place', place))).toBe('place/p')
    expect(idOf(await byId(view, 'Place', 'place/p'))).toBe('place/p')
    expect(await byId(view, 'Place', 'place/nowhere')).toBeNull()
    await expect(byId(view, 'Post', 'place/p')).rejects.toThrow('"place/p" names a place, not a post.')
    await expect(byId(view, 'Place', null)).rejects.toThrow('"" is no id')
  })

  test('is found by it where no mark is given', async () => {
    expect(idOf(await findPlace(view, { id: 'place/p' }))).toBe('place/p')
    expect(idOf(await findDirective(view, { id: 'directive/old' }))).toBe('directive/old')
    expect(idOf(await findPilotModel(view, { id: 'model/m4' }))).toBe('model/m4')
    expect(idOf(await findDocument(view, { id: 'doc/s7' }))).toBe('doc/s7')
  })
})

describe('the place that bore a code', () => {
  const find = async (value: string, on?: `${number}-${number}-${number}`, scheme = 'GSO') =>
    idOf(await findPlace(view, { code: { scheme, value, on: on ?? null } }))

  test('is the one that bore it on that day, else on the day of the view', async () => {
    expect(await find('199')).toBe('place/p/d')
    expect(await find('199', '2010-01-01')).toBe('place/p/d')
    expect(await find('199', '2009-12-31')).toBe('place/p/old')
    expect(await find('198')).toBeNull()
    expect(await find('199', '2022-08-31', 'OLD')).toBeNull()
  })

  test('of a scheme that no place has a code of is refused with the nearest', async () => {
    await expect(find('199', '2022-08-31', 'GSOO')).rejects.toThrow(
      'No place has a code of the scheme "GSOO". Did you mean GSO?',
    )
    await expect(placesByCode(view, { scheme: 'ISO', values: ['199'] })).rejects.toThrow(
      'scheme "ISO". Did you mean GSO?',
    )
    expect(await placesByCode(view, { scheme: 'OLD', values: ['0'] })).toEqual([{ value: '0', places: [] }])
  })

  test('is the one that may be there, before any that is surely not', async () => {
    expect(await find('1', '2019-12-31')).toBe('place/p/before')
    expect(await find('1', '2020-06-01')).toBe('place/p/before')
    expect(await find('1', '2021-01-01')).toBe('place/p/after')
  })

  test('is the one that surely bore it and was there, before any that may have', async () => {
    expect(await find('2')).toBe('place/p/surely')
    expect(await find('4')).toBe('place/p/there')
  })

  test('is asked for by key where several may have borne it', async () => {
    const several = (value: string, ids: string) =>
      expect(find(value)).rejects.toThrow(
        `Several places may have borne the code GSO ${value} on 2022-08-31: ${ids}. Ask for one of them by its key.`,
      )
    await several('3', '"place/p/one", "place/p/two"')
    await several('5', '"place/p/mixed", "place/p/other"')
    expect(await find('5', '2021-06-01').catch(() => 'several')).toBe('several')
  })
})

describe('a directive by its citation', () => {
  const find = async (citation: object) =>
    idOf(await findDirective(view, { citation: { symbol: '18-NQ/TW', ...citation } }))

  test('is told apart from others of its mark by day or term', async () => {
    expect(idOf(await findDirective(view, { citation: { symbol: '16-TB/TW' } }))).toBe('directive/notice')
    await expect(find({})).rejects.toThrow(
      'Several directives are cited so: "directive/old", "directive/older". Add `issuedOn` or `term`',
    )
    expect(await find({ term: 12 })).toBe('directive/old')
    expect(await find({ term: 13 })).toBeNull()
    expect(await find({ issuedOn: '2017-10-25' })).toBe('directive/old')
    expect(await find({ issuedOn: '2017-10-24' })).toBeNull()
    expect(await find({ issuedOn: '2017-10-26' })).toBeNull()
    for (const day of ['2015-01-01', '2015-12-31']) expect(await find({ issuedOn: day })).toBe('directive/older')
    for (const day of ['2014-12-31', '2016-01-01']) expect(await find({ issuedOn: day })).toBeNull()
    expect(await find({ issuedOn: '2015-05-05', term: 12 })).toBeNull()
  })

  test('is found by its symbol in any spelling', async () => {
    for (const symbol of ['16-tb/tw', '16 – TB/TW', '16TB/TW', '16 TB TW', 'Thông báo số 16-TB/TW'])
      expect(idOf(await findDirective(view, { citation: { symbol } })), symbol).toBe('directive/notice')
    expect(await findDirective(view, { citation: { symbol: '116-TB/TW' } })).toBeNull()
  })

  test('is found by any of the days that sources give', async () => {
    const on = async (issuedOn: '2022-07-06' | '2022-07-07' | '2022-07-08' | '2022-07-09') =>
      idOf(await findDirective(view, { citation: { symbol: '17-TB/TW', issuedOn } }))
    expect([await on('2022-07-07'), await on('2022-07-08')]).toEqual(['directive/dated', 'directive/dated'])
    expect([await on('2022-07-06'), await on('2022-07-09')]).toEqual([null, null])
  })
})

describe('a pair', () => {
  test('is found by its key, or by its mark where no other bears it', async () => {
    expect(idOf(await findPostPair(view, { id: 'pair/b' }))).toBe('pair/b')
    expect(idOf(await findPostPair(view, { code: 'P-1' }))).toBe('pair/a')
    expect(await findPostPair(view, { code: 'P-3' })).toBeNull()
    await expect(findPostPair(view, { code: 'P-2' })).rejects.toThrow(
      'Several pairs have this mark: "pair/b", "pair/c". Ask for one of them by its key.',
    )
  })
})

describe('a mark of a model or document', () => {
  test('finds the one that bears it', async () => {
    expect(idOf(await findPilotModel(view, { code: 'M4' }))).toBe('model/m4')
    expect(idOf(await findDocument(view, { sha256: 'AB'.repeat(32) }))).toBe('doc/s7')
    expect(await findPilotModel(view, { code: 'M5' })).toBeNull()
    expect(await findDocument(view, { sha256: 'ef'.repeat(32) })).toBeNull()
  })

  test('of several is refused', async () => {
    await expect(findPilotModel(view, { code: 'M2' })).rejects.toThrow(
      'Several models have this mark: "model/m2", "model/twin". Ask for one of them by its key.',
    )
    await expect(findDocument(view, { sha256: held.sha256 })).rejects.toThrow(
      'Several documents have this text: "doc/first", "doc/second". Ask for one of them by its key.',
    )
  })
})

// Last: on a server there is one store at a time.
test('the place that bore a code is none in a world whose places have no codes, of whatever scheme', async () => {
  const world = await readerOf(await storeOf([SOURCE, inProvince('place/p/d', { codes: [] })]))
  expect(await findPlace(world, { code: { scheme: 'ISO', value: '199' } })).toBeNull()
  expect(await placesByCode(world, { scheme: 'ISO', values: ['199'] })).toEqual([{ value: '199', places: [] }])
})
