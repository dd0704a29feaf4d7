import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '../../src/graphql/index.ts'
import { createHttpServer } from '../../src/http/server.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { endServer } from '../helpers/end-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'dualhat-http-'))
const store = await openSqliteStore(join(folder, 'world.db'))
let isReady = true
const server = createHttpServer({
  api: createApi({ store }),
  maxBodyBytes: 1000,
  isReady: () => isReady,
  recorded: () => store.head(),
})
let address = ''

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await endServer(server)
  await store.close()
  rmSync(folder, { recursive: true })
})

const ask = (body: string, type = 'application/json') =>
  fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': type }, body })

describe('the server', () => {
  test('answers a question; an empty world has no holdings', async () => {
    const response = await ask(JSON.stringify({ query: '{ concurrentHoldings { totalCount } }' }))
    expect(await response.json()).toEqual({ data: { concurrentHoldings: { totalCount: 0 } } })
  })

  test.each(['[]', 'null', '"x"', '{}', '{ broken', ''])('refuses the body %s without failing', async (body) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
    })
    expect(response.status).toBe(400)
  })

  test.each([
    ['an empty body', {}, '', 400, 'The body is empty. Send a JSON object, for example'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, '{}', 415, 'content-type: application/json'],
    ['no type', { 'content-type': '' }, '{}', 415, 'The body has no content-type. Send JSON in UTF-8, not compressed'],
    [
      'a compressed body',
      { 'content-encoding': 'gzip' },
      '{}',
      415,
      'encoded as "gzip". Send JSON in UTF-8, not compressed',
    ],
  ])('says what to do about %s', async (_what, headers, body, status, detail) => {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }
    const response = await fetch(`${address}/graphql`, sent)
    expect([response.status, (await response.json()).detail]).toEqual([status, expect.stringContaining(detail)])
  })

  test('answers at an address with a slash at its end, too', async () => {
    const query = encodeURIComponent('{ __typename }')
    for (const path of ['/graphql/', '/graphql//'])
      expect(await (await fetch(`${address}${path}?query=${query}`)).json()).toEqual({ data: { __typename: 'Query' } })
    expect((await fetch(`${address}/healthz/`)).status).toBe(200)
  })

  test('says that it has no subscriptions to who wants a WebSocket', async () => {
    const asked = request(`${address}/graphql`, { headers: { connection: 'Upgrade', upgrade: 'websocket' } }).end()
    const [response] = await once(asked, 'response')
    expect([response.statusCode, await text(response)]).toEqual([400, expect.stringContaining('no subscriptions here')])
  })

  test('refuses a body that is too large, and says how large it may be', async () => {
    const response = await ask(JSON.stringify({ query: `{ ${' '.repeat(2000)} __typename }` }))
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'REQUEST_ENTITY_TOO_LARGE' }])
  })

  test('refuses JSON in another encoding than UTF-8', async () => {
    expect((await ask('{}', 'application/json; charset=utf-16')).status).toBe(415)
  })

  test('serves the contract as the file has it', async () => {
    const served = await (await fetch(`${address}/schema.graphql`)).text()
    expect(served).toBe(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
  })

  test('is alive, and ready only while the store answers', async () => {
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    isReady = false
    expect((await fetch(`${address}/readyz`)).status).toBe(503)
    isReady = true
  })

  test('says what it knows where it knows nothing, and lets no browser guess types', async () => {
    const response = await fetch(`${address}/constructor`)
    expect([response.status, response.headers.get('x-content-type-options')]).toEqual([404, 'nosniff'])
    expect(await response.json()).toMatchObject({ code: 'NOT_FOUND' })
  })
})
