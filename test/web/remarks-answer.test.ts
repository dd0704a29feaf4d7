import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { readRemarks } from '../../src/web/objects/remarks-answer.ts'
import { readResting } from '../../src/web/objects/resting-answer.ts'
import { apiOver, ENDPOINT, emptyStore, record } from '../helpers/api.ts'
import { body, COUNTRY, district, lasting, PROVINCE, SOURCE, stated } from '../helpers/facts.ts'

const AT = { validAt: '2022-08-31', revision: 1 } as const
const { signal } = new AbortController()
const [one, other] = ['org/one', 'org/other'] as const
const districts = Array.from({ length: 105 }, (_, n) => district(`place/vn/quang-ninh/${n}`, lasting(null)))
const many = Array.from({ length: 101 }, (_, n) => `remark/${n}` as const)
const criticisms: readonly Entry[] = [
  ...many.map((id) => ({ kind: 'Criticism', id, about: [COUNTRY.id], statement: 'Slow.', origin: stated }) as const),
  { kind: 'Criticism', id: 'remark/slow', about: [one, other], statement: 'They are slow.', origin: stated },
  { kind: 'Criticism', id: 'remark/kind', about: [one], statement: 'Kind.', polarity: 'POSITIVE', origin: stated },
]

beforeAll(async () => {
  const store = await emptyStore()
  await record(store, [
    ...[SOURCE, COUNTRY, PROVINCE, ...districts],
    ...[body(one, PROVINCE.id), body(other, PROVINCE.id), ...criticisms],
  ])
  const api = apiOver(store)
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => api.fetch(ENDPOINT, init))
})
// Files share what is global.
afterAll(() => void vi.unstubAllGlobals())

test('what documents say for or against a body is asked for with what else is said of it, each once', async () => {
  const asked = [one, other].map((about) => ({ counts: { counts: about }, about }))
  const told = await readRemarks(asked, AT, 'en', signal)
  expect(told.criticisms.map(({ key, polarity }) => [key, polarity])).toEqual([
    ['remark/kind', 'POSITIVE'],
    ['remark/slow', 'NEGATIVE'],
  ])
  expect(told.criticisms[1]).toMatchObject({ statement: 'They are slow.', sources: [{ document: { key: 'doc/s6' } }] })
  expect(told.isCut).toBe(false)
  expect(await readRemarks([{ counts: {}, about: COUNTRY.id }], AT, 'en', signal)).toMatchObject({ isCut: true })
  expect((await readRemarks([{ counts: {}, about: PROVINCE.id }], AT, 'en', signal)).criticisms).toEqual([])
})

test('what rests on a document is read page by page, to the last, each once', async () => {
  const read = async (pages: number) => {
    const { ones, count } = await readResting({ key: SOURCE.id, at: AT, lang: 'en' }, pages, signal)
    return [new Set(ones.map(({ key }) => key)).size, ones.length, count]
  }
  const all = 1 + districts.length + 1 + 2 + criticisms.length
  expect(await read(1)).toEqual([100, 100, all])
  expect(await read(2)).toEqual([200, 200, all])
  expect(await read(3)).toEqual([all, all, all])
  expect(await read(9)).toEqual([all, all, all])
})
