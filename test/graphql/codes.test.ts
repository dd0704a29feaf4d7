import { beforeAll, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import type { Place } from '../../src/model/place.ts'
import { answerOf, apiOver, ask, codesOf, emptyStore, record } from '../helpers/api.ts'
import { district, lasting, PROVINCE, SOURCE } from '../helpers/facts.ts'

const place = (name: string, value: string, from: string | null, ended: string | null): Place => ({
  ...district(`place/vn/quang-ninh/${name}`, lasting(null, ended)),
  codes: [{ scheme: 'GSO', value, valid: lasting(from) }],
})

const borne = (value: string, from: string | null, to: string | null) => ({
  scheme: 'GSO',
  value,
  valid: lasting(from, to),
})

let api: Api
beforeAll(async () => {
  const store = await emptyStore()
  await record(store, [
    SOURCE,
    PROVINCE,
    place('old', '15', null, '2025-07-01'),
    place('new', '15', '2025-07-01', null),
    place('gone', '77', null, '2020-01-01'),
    { ...place('merged', '55', null, '2020-01-01'), codes: [borne('55', null, '2020-01-01')] },
    { ...place('before', '55', null, '2010-01-01'), codes: [borne('55', null, '2010-01-01')] },
    { ...place('future', '55', null, null), codes: [borne('55', '2030-01-01', null)] },
    place('one', '99', null, null),
    place('other', '99', null, null),
  ])
  api = apiOver(store)
})

const QUERY = 'query($value: String!, $on: Date) { place(by: {code: {scheme: "GSO", value: $value, on: $on}}) { key } }'
const found = async (value: string, on: string) => answerOf(api, QUERY, { value, on })
const named = (name: string) => ({ place: { key: `place/vn/quang-ninh/${name}` } })

test('a code whose end no source states ends with its place, and is then that of the next', async () => {
  expect(await found('15', '2025-06-30')).toEqual(named('old'))
  expect(await found('15', '2025-07-01')).toEqual(named('new'))
})

test('a code that only a place bore which is gone still finds it', async () => {
  expect(await found('77', '2026-01-01')).toEqual(named('gone'))
})

test('a code that two places bear at once is an error that names both', async () => {
  const answer = await ask(api, QUERY, { value: '99', on: '2026-01-01' })
  expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
  expect(answer.errors[0]?.message).toMatch(/quang-ninh\/one".*quang-ninh\/other"/)
})

test.each([
  ['2026-01-01', 'merged'],
  ['2015-01-01', 'merged'],
  ['2030-01-01', 'future'],
])(
  'a code that no place bears any more, asked for without a day, finds on %s the one that bore it last',
  async (validAt, name) => {
    const query = `{ place(by: {code: {scheme: "GSO", value: "55"}}, at: {validAt: "${validAt}"}) { key } }`
    expect(await answerOf(api, query)).toEqual(named(name))
    expect(await found('55', '2026-01-01')).toEqual({ place: null })
  },
)
