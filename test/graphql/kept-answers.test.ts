import { expect, test } from 'vitest'
import { importInto } from '../../src/actions/import/import.ts'
import { jsonl } from '../../src/formats/jsonl.ts'
import { apiOver, ENDPOINT, emptyStore } from '../helpers/api.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'

const store = await emptyStore()
const api = apiOver(store)

function record(...entries: readonly object[]) {
  const text = (async function* () {
    yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  })()
  return importInto(store, jsonl, text, { now: () => new Date(), by: null, note: null, source: () => null })
}
await record(SOURCE, PROVINCE)

const asked = (query: string, headers: HeadersInit = {}) =>
  api.fetch(`${ENDPOINT}?query=${encodeURIComponent(query)}`, { headers })
const FIXED = '{ places(at: {validAt: "2022-08-31", revision: 1}) { nodes { name } } }'

test('an answer in a view of a fixed day and revision may be kept, and is not sent twice', async () => {
  const first = await asked(FIXED)
  const etag = first.headers.get('etag') ?? ''
  expect([etag, first.headers.get('cache-control')]).toEqual([
    expect.stringMatching(/^W\/".{22}"$/),
    'private, max-age=600',
  ])
  expect(first.headers.get('vary')).toMatch(/Accept/)
  expect((await first.json()).data.places.nodes).toHaveLength(1)
  await record({ ...PROVINCE, id: 'place/vn/elsewhere' })
  const again = await asked(FIXED, { 'if-none-match': etag })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  expect((await asked(FIXED, { 'if-none-match': '"other"' })).status).toBe(200)
})

test('another answer, or the same in another type, has another tag', async () => {
  const tags = [
    asked(FIXED),
    asked(FIXED, { accept: 'application/graphql-response+json' }),
    asked(FIXED.replace('name', 'key')),
  ].map(async (response) => (await response).headers.get('etag'))
  expect(new Set(await Promise.all(tags)).size).toBe(3)
})

test.each([
  ['of today', '{ places(at: {revision: 1}) { totalCount } }'],
  ['as known now', '{ places(at: {validAt: "2022-08-31"}) { totalCount } }'],
  [
    'as known on a day that is not over',
    '{ places(at: {validAt: "2022-08-31", recordedAt: "2999-01-01"}) { totalCount } }',
  ],
  ['of which one part is as known now', FIXED.replace('{', '{ posts { totalCount }')],
  ['that lists revisions', FIXED.replace('{', '{ revisions { totalCount }')],
  [
    'with errors',
    FIXED.replace('{', '{ wrong: places(first: 0, at: {validAt: "2022-08-31", revision: 1}) { totalCount }'),
  ],
  ['whose words are those of the latest revision', FIXED.replace('name', 'level { name }')],
  ['of no view', '{ __typename }'],
])('an answer %s is kept by nobody', async (_what, query) => {
  const { headers } = await asked(query)
  expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, null])
})

test('nor is one in none of the types that are accepted', async () => {
  const { status, headers } = await asked(FIXED, { accept: 'image/png' })
  expect([status, headers.get('etag'), headers.get('cache-control')]).toEqual([406, null, null])
})

test('nor is one that was posted', async () => {
  const headers = { 'content-type': 'application/json' }
  const posted = await api.fetch(ENDPOINT, { method: 'POST', headers, body: JSON.stringify({ query: FIXED }) })
  expect([posted.status, posted.headers.get('etag')]).toEqual([200, null])
})
