import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '../../src/graphql/index.ts'
import { createHttpServer } from '../../src/http/server.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { endServer } from '../helpers/end-server.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'

const store = await emptyStore()
await record(store, [SOURCE, PROVINCE])
const server = createHttpServer({
  api: createApi({ store }),
  maxBodyBytes: 10_000,
  isReady: () => true,
  recorded: () => store.head(),
})
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => endServer(server))

interface Given {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** As it comes over the wire: `fetch` would unpack it. */
const ask = (query: string, headers: OutgoingHttpHeaders = {}): Promise<Given> =>
  new Promise((done, fail) => {
    const path = `/graphql?query=${encodeURIComponent(query)}`
    const { port } = server.address() as AddressInfo
    request({ host: '127.0.0.1', port, path, headers }, async (response) =>
      done({ status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) }),
    )
      .on('error', fail)
      .end()
  })

const VIEW = '{validAt: "2022-08-31", revision: 1}'
const SHORT = `{ places(at: ${VIEW}) { totalCount } }`
const LONG = `{ ${Array.from({ length: 20 }, (_, at) => `place${at}: place(by: {id: "${PROVINCE.id}"}, at: ${VIEW}) { id key name }`).join(' ')} }`
let unpacked: Buffer = Buffer.alloc(0)
beforeAll(async () => {
  unpacked = (await ask(LONG)).body
})

describe('an answer', () => {
  test.each(['gzip', 'deflate, gzip;q=0.5, br', '*'])('is packed for a client that takes %s', async (accepted) => {
    const { headers, body } = await ask(LONG, { 'accept-encoding': accepted })
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(body.length),
      'content-type': 'application/json; charset=utf-8',
    })
    expect(headers.vary).toContain('Accept-Encoding')
    expect(body.length).toBeLessThan(unpacked.length / 4)
    expect(gunzipSync(body)).toEqual(unpacked)
  })

  test.each([undefined, 'identity', 'br', 'gzip;q=0', '*, gzip;q=0'])(
    'is as it is for one that takes %s',
    async (accepted) => {
      const { headers, body } = await ask(LONG, accepted === undefined ? {} : { 'accept-encoding': accepted })
      expect([headers['content-encoding'], headers.vary?.includes('Accept-Encoding')]).toEqual([undefined, true])
      expect(body).toEqual(unpacked)
    },
  )

  test('so short that packing would make it longer is as it is', async () => {
    const { headers, body } = await ask(SHORT, { 'accept-encoding': 'gzip' })
    expect([headers['content-encoding'], JSON.parse(body.toString())]).toEqual([
      undefined,
      { data: { places: { totalCount: 1 } } },
    ])
  })

  test('that a client kept is the same, packed or not', async () => {
    const [packed, whole] = [await ask(LONG, { 'accept-encoding': 'gzip' }), await ask(LONG)]
    expect(packed.headers.etag).toBe(whole.headers.etag)
    const again = await ask(LONG, { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.etag })
    expect([again.status, again.body.length, again.headers['content-encoding']]).toEqual([304, 0, undefined])
    // The length of what it has, or none.
    expect(again.headers['content-length']).not.toBe('0')
  })

  test('with an error is packed too, with its status', async () => {
    const { status, headers, body } = await ask(`{ ${'wrong '.repeat(300)} }`, {
      'accept-encoding': 'gzip',
      accept: 'application/graphql-response+json',
    })
    expect([status, headers['content-encoding']]).toEqual([400, 'gzip'])
    expect(gunzipSync(body).toString()).toContain('Cannot query field')
  })
})
