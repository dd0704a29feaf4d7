import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf } from '../../src/answers/history.ts'
import {
  directivesBearing,
  documentsByText,
  keptId,
  modelsByMark,
  pairsByMark,
  placesByCode,
} from '../../src/answers/lookups.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { Person } from '../../src/model/person.ts'
import type { PostPair } from '../../src/model/pilot-model.ts'
import type { Store } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { named, stated } from '../helpers/facts.ts'
import { readerOf, storeOf } from './readers.ts'
import { PROVINCE, SMALL } from './small-world.ts'

const person = (key: string, over: object = {}) =>
  Person.parse({ kind: 'Person', id: `person/${key}`, names: named(key), origin: stated, ...over })
const GSO = { scheme: 'GSO', value: '99' }

let store: Store
let view: ViewReader
beforeAll(async () => {
  const coded = { ...PROVINCE, id: 'place/coded' as const, codes: [{ ...GSO, valid: ALWAYS }] }
  const pair: PostPair = {
    ...{ kind: 'PostPair', id: 'pair/p', code: 'P-1', model: 'model/m2', level: 'DISTRICT', origin: stated },
    ...{ mainPostType: 'type/post', concurrentPostType: 'type/seat' },
  }
  store = await storeOf([...SMALL, coded, pair, person('kept', { formerKeys: ['person/old'] }), person('other')])
  view = await readerOf(store)
})

describe('a key', () => {
  test('of a record that was found to be another person leads to that one', async () => {
    expect(await keptId(view, 'person/old')).toBe('person/kept')
  })
  test.each(['person/kept', 'person/other', 'person/nobody', 'place/coded', 'place/nowhere'] as const)(
    '%s stays itself',
    async (id) => expect(await keptId(view, id)).toBe(id),
  )
  test('is looked up nowhere but where it may lead to another', async () => {
    const { store: counting, calls } = countingStore(store)
    const reader = await readerOf(counting)
    calls.length = 0
    await keptId(reader, 'place/coded')
    expect(calls).toEqual([])
    await keptId(reader, 'person/kept')
    expect(calls).toEqual(['entries'])
    await keptId(reader, 'person/old')
    expect(calls).toEqual(['entries', 'entries', 'find'])
  })
  test('finds the versions of the one that is kept, and of no other', async () => {
    const ids = async (id: 'person/old' | 'person/other' | 'person/nobody') =>
      (await historyOf(view, id)).map(({ value }) => value.entry.id)
    expect(await ids('person/old')).toEqual(['person/kept'])
    expect([await ids('person/other'), await ids('person/nobody')]).toEqual([['person/other'], []])
  })
})

test('what bears a mark is found as what it is, whatever else bears the same', async () => {
  const marks = ['MODEL', 'PAIR', 'SHA256', 'SYMBOL'].map((scheme) => ({ scheme, value: 'x', valid: ALWAYS }))
  const reader = await readerOf(await storeOf([...SMALL, { ...PROVINCE, id: 'place/marked', codes: marks }]))
  const found = [modelsByMark, pairsByMark, documentsByText, directivesBearing].map((find) => find(reader, 'x'))
  expect(await Promise.all(found)).toEqual([[], [], [], []])
  const symbol = { scheme: 'SYMBOL', value: '16-TB/TW' }
  expect((await directivesBearing(reader, symbol.value)).map(({ id }) => id)).toEqual(['directive/notice'])
  expect(await placesByCode(reader, symbol, '2022-08-31')).toEqual([])
  expect((await placesByCode(reader, { ...symbol, value: 'x' }, '2022-08-31')).map(({ id }) => id)).toEqual([
    'place/marked',
  ])
})

test('what bears a mark is found by it, and by no other', async () => {
  const ids = async (value: string) => (await placesByCode(view, { ...GSO, value }, '2022-08-31')).map(({ id }) => id)
  expect([await ids('99'), await ids('98')]).toEqual([['place/coded'], []])
  expect((await modelsByMark(view, 'M2')).map(({ id }) => id)).toEqual(['model/m2'])
  expect((await pairsByMark(view, 'P-1')).map(({ id }) => id)).toEqual(['pair/p'])
  expect((await documentsByText(view, 'AB'.repeat(32))).map(({ id }) => id)).toEqual(['doc/s7'])
  expect(await modelsByMark(view, 'none')).toEqual([])
})
