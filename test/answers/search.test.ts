import { beforeAll, expect, test } from 'vitest'
import { foundIn } from '../../src/answers/search.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { ANY_NAMED } from '../../src/store/queries.ts'
import type { Store } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { named } from '../helpers/facts.ts'
import { shippedStore } from '../helpers/shipped-world.ts'
import { directive } from '../rules/conflicts/records.ts'
import { readerOf, storeOf } from './readers.ts'
import { SMALL } from './small-world.ts'

let store: Store
let view: ViewReader
beforeAll(async () => {
  store = await storeOf([
    ...SMALL,
    directive({ id: 'directive/signed', symbol: '34-KL/TW', aliases: ['35-KL/TW'], names: named('Kết luận') }),
    directive({ id: 'directive/unsigned', symbol: null, aliases: ['36-KL/TW'], names: named('Kết luận') }),
  ])
  view = await readerOf(store)
})
const found = async (text: string) =>
  (await foundIn(view, { ...ANY_NAMED, text }).page({ first: 10, after: null })).items.map(({ item }) => item.entry.id)

test.each([
  ['34-KL/TW', 'directive/signed'],
  ['34 kl tw', 'directive/signed'],
  ['Kết luận số 34–KL/TW', 'directive/signed'],
  ['35kltw', 'directive/signed'],
  ['36KLTW', 'directive/unsigned'],
])('a directive is found by its symbol in any spelling: %s', async (text, id) => {
  expect(await found(text)).toEqual([id])
})

test('what is no symbol is searched for as it is, and nothing is looked up for it', async () => {
  expect(await found('ket luan')).toEqual(['directive/signed', 'directive/unsigned'])
  expect(await found('37-KL/TW')).toEqual([])
  const { store: counting, calls } = countingStore(store)
  const reader = await readerOf(counting)
  // Read once, for all requests of a revision.
  await reader.abbreviations()
  calls.length = 0
  await foundIn(reader, { ...ANY_NAMED, text: 'ket luan' }).page({ first: 1, after: null })
  expect(calls).toEqual(['search'])
})

test('a text that may be read in many ways looks for each name that these leave once', async () => {
  const { store: counting, calls } = countingStore(await shippedStore())
  const page = async () =>
    foundIn(await readerOf(counting), { ...ANY_NAMED, text: 'P. 3 Q. 5 TP HCM' }).page({ first: 20, after: null })
  await page()
  calls.length = 0
  await page()
  // Five texts, which leave eight names of places in seventeen ways.
  expect(calls.filter((call) => call === 'search')).toHaveLength(5 + 8)
})

test('a ranked list is not counted', async () => {
  expect(await foundIn(view, { ...ANY_NAMED, text: 'ket luan' }).count()).toBeNull()
})
