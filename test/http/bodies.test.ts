import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RequestLine } from '../../src/http/request-log.ts'
import { createHttpServer } from '../../src/http/server.ts'
import { apiOver, emptyStore } from '../helpers/api.ts'
import { endServer } from '../helpers/end-server.ts'

const MOST = 1_000
const store = await emptyStore()
const [faults, lines]: [unknown[], RequestLine[]] = [[], []]
const report = (error: unknown) => void faults.push(error)
const server = createHttpServer({
  api: apiOver(store, { report }),
  maxBodyBytes: MOST,
  isReady: () => true,
  recorded: () => store.head(),
  slowestReaderMs: 100,
  report,
  log: (line) => void lines.push(line),
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = Object(server.address()).port
})
afterAll(() => endServer(server))

/** However it ended: hung up on while sending, a client has an error. */
const closed = (socket: Socket) => new Promise((done) => socket.once('close', done))

/** A connection with a request on it, and what came back once it was closed. */
function asking(path: string, headers: Readonly<Record<string, string>>) {
  const socket = connect(port, '127.0.0.1')
  const named = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.on('error', () => undefined).write(`POST ${path} HTTP/1.1\r\n${named.join('')}\r\n`)
  let text = ''
  socket.setEncoding('utf8').on('data', (part) => {
    text += part
  })
  return { socket, ended: closed(socket).then(() => text) }
}
const JSON_TYPE = { 'content-type': 'application/json' }
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body })

/** Sends without an end, as fast as it is taken, until the connection is closed. */
function sendForEver(socket: Socket): void {
  const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  }
  socket.on('drain', more)
  more()
}

describe('a body that is too large', () => {
  test('is refused before it comes, where it says so itself', async () => {
    const { ended } = asking('/graphql', { ...JSON_TYPE, 'content-length': '10000000000' })
    expect(await ended).toMatch(/^HTTP\/1.1 413 .*connection: close.*REQUEST_ENTITY_TOO_LARGE/is)
  })

  test.each([
    ['/graphql', 'application/json', 413],
    ['/graphql', 'text/plain', 415],
    ['/graphql', 'application/x-www-form-urlencoded', 415],
    ['/healthz', 'application/json', 405],
    ['/nowhere', 'application/json', 404],
  ])('and has no end is cut off: %s, %s', async (path, type, status) => {
    const answered = once(server, 'request')
    const { socket, ended } = asking(path, { 'content-type': type, 'transfer-encoding': 'chunked' })
    sendForEver(socket)
    await ended
    // On the server's side: hung up on while it sends, a client may never read what it was answered.
    const [request, response] = await answered
    expect([response.statusCode, request.complete]).toEqual([status, false])
  })

  test('by little is read to its end, so that its sender reads the answer and may ask again', async () => {
    const response = await post(' '.repeat(MOST + 1))
    expect([response.status, response.headers.get('connection')]).toEqual([413, 'keep-alive'])
    expect((await post(' '.repeat(MOST))).status).toBe(400)
  })
})

describe('a body that cannot be read is refused as what it is', () => {
  const question = JSON.stringify({ query: '{ __typename }' })
  test.each(['gzip', 'br', 'x-own'])('encoded as %s', async (encoding) => {
    const response = await post(new Uint8Array(gzipSync(question)), { 'content-encoding': encoding })
    expect([response.status, (await response.json()).detail]).toEqual([415, expect.stringContaining(encoding)])
  })

  test('as it is, it may say so', async () => {
    expect((await post(question, { 'content-encoding': 'identity' })).status).toBe(200)
  })

  test.each([
    ['the field "query" twice', '{"query": "{ __typename }", "query": "{ places { totalCount } }"}'],
    ['the field "a" twice', '{"query": "{ __typename }", "variables": {"a": 1, "a": 2}}'],
    ['the number 12345678901234567890', '{"query": "{ __typename }", "variables": {"a": 12345678901234567890}}'],
  ])('with %s', async (what, body) => {
    const response = await post(body)
    expect([response.status, (await response.json()).detail]).toEqual([400, expect.stringContaining(`has ${what}`)])
  })

  test.each([
    ['variables has the field "a" twice', 'query={__typename}&variables={"a":1,"a":2}'],
    ['extensions has the field "a" twice', 'query={__typename}&extensions={"a":1,"a":2}'],
    ['has query twice', 'query={__typename}&query={places{totalCount}}'],
    ['has variables twice', 'query={__typename}&variables={}&variables={}'],
  ])('and an address: %s', async (what, query) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql?${query}`)
    expect([response.status, (await response.json()).detail]).toEqual([400, expect.stringContaining(what)])
  })

  test.each([
    '{"query": "{ a: __typename b: __typename }", "variables": {"query": 1}}',
    '{"query": "{ __typename } # \\"query\\": {"}',
  ])('but not for a name that comes again elsewhere: %s', async (body) => {
    expect(await (await post(body)).json()).toHaveProperty('data')
  })

  test.each([
    ['a byte that begins nothing', [0xff]],
    ['half a letter', [0xe1, 0xba]],
    ['half of a pair', [0xed, 0xa0, 0x80]],
  ])('with %s', async (_what, bytes) => {
    const [before, after] = JSON.stringify({ query: '{ place(by: {id: "#"}) { name } }' }).split('#')
    const response = await post(
      new Uint8Array(Buffer.concat([Buffer.from(`${before}`), Buffer.from(bytes), Buffer.from(`${after}`)])),
    )
    expect([response.status, (await response.json()).detail]).toEqual([400, expect.stringContaining('UTF-8')])
  })
})

test.each(['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
  'an upload that is broken off is no fault of the server: %s',
  async (type) => {
    const before = lines.length
    const gone = once(server, 'connection').then(([socket]) => closed(socket))
    const headers = { 'content-type': type, 'content-length': '500' }
    const { socket } = asking('/graphql', headers)
    socket.write('{"query"')
    await once(server, 'request')
    socket.resetAndDestroy()
    await gone
    await new Promise(setImmediate)
    expect([faults, lines.slice(before)]).toEqual([[], []])
  },
)

test('a client that does not read its answer is let go', async () => {
  const gone = once(server, 'connection').then(([socket]) => closed(socket))
  const socket = connect(port, '127.0.0.1').pause()
  socket.write('GET /graphiql/app.js HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await gone
  socket.destroy()
})
