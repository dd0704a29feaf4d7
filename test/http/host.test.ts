import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostNames } from '../../src/http/host.ts'
import { createHttpServer } from '../../src/http/server.ts'
import { apiOver, emptyStore } from '../helpers/api.ts'
import { endServer } from '../helpers/end-server.ts'

const store = await emptyStore()
const serverFor = (host: string, ...named: readonly string[]) =>
  createHttpServer({
    api: apiOver(store),
    maxBodyBytes: 1000,
    isReady: () => true,
    recorded: () => store.head(),
    names: hostNames(host, named),
  })

const servers = {
  loopback: serverFor('127.0.0.1'),
  named: serverFor('127.0.0.1', 'desk.example'),
  open: serverFor('0.0.0.0'),
  closed: serverFor('0.0.0.0', 'Desk.example'),
}
beforeAll(() =>
  Promise.all(Object.values(servers).map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))),
)
afterAll(() => Promise.all(Object.values(servers).map(endServer)))

async function ask(server: keyof typeof servers, host: string, path = '/graphql') {
  const { port } = Object(servers[server].address())
  const asked = request({ port, path, method: 'POST', headers: { host, 'content-type': 'application/json' } })
  asked.end('{"query":"{ __typename }"}')
  const [response] = await once(asked, 'response')
  return { status: response.statusCode, text: await new Response(response).text() }
}

/** All that is answered to lines that no client of Node would send. */
async function raw(server: keyof typeof servers, ...lines: readonly string[]): Promise<string> {
  const socket = connect(Object(servers[server].address()).port, '127.0.0.1')
  socket.end([...lines, 'connection: close', '', ''].join('\r\n'))
  return text(socket)
}

describe('a Host header', () => {
  test.each(['[', 'a b', '%', 'a:999999', 'a/b', 'a@b', 'a"b', 'a:b', '1.2.3.999', '[::g]'])(
    'that is no host is refused, and no more is said than that: %s',
    async (host) => {
      const { status, text } = await ask('open', host)
      expect([status, JSON.parse(text).code]).toEqual([400, 'BAD_REQUEST'])
      expect(text).not.toMatch(/\.[jt]s|node_modules| at /)
    },
  )

  test.each([
    ['loopback', 'evil.example', 403],
    ['loopback', 'evil.example:4000', 403],
    ['loopback', 'localhost.evil.example', 403],
    ['loopback', 'desk.example', 403],
    ['loopback', '10.0.0.5', 403],
    ['loopback', 'localhost', 200],
    ['loopback', 'LOCALHOST:4000', 200],
    ['loopback', '127.0.0.1:1', 200],
    ['loopback', '[::1]:4000', 200],
    ['named', 'desk.example:80', 200],
    ['named', 'localhost', 200],
    ['named', 'evil.example', 403],
    ['open', 'anything.example', 200],
    ['closed', 'desk.example', 200],
    ['closed', 'evil.example', 403],
  ] as const)('of the %s server, %s, is answered with %i', async (server, host, status) => {
    expect((await ask(server, host)).status).toBe(status)
  })

  test.each([
    ['localhost', 'localhost'],
    ['localhost', 'evil.example'],
    ['evil.example', 'localhost'],
    ['', 'localhost'],
  ])('that comes twice is refused, since none of the two can be believed: %j, %j', async (...hosts) => {
    for (const path of ['/graphql', '/healthz']) {
      const text = await raw('open', `GET ${path} HTTP/1.1`, ...hosts.map((host) => `Host: ${host}`))
      expect(text).toMatch(/^HTTP\/1\.1 400 .*"code":"BAD_REQUEST".*2 Host headers.*Send one/s)
    }
  })

  test('may be left out by HTTP/1.0 alone', async () => {
    expect(await raw('loopback', 'GET /healthz HTTP/1.0')).toMatch(/^HTTP\/1\.1 200 /)
    expect(await raw('loopback', 'GET /healthz HTTP/1.1')).toMatch(/^HTTP\/1\.1 400 /)
  })

  test('is looked at whatever is asked for', async () => {
    for (const path of ['/', '/healthz', '/schema.graphql', '/nowhere'])
      expect((await ask('loopback', 'evil.example', path)).status, path).toBe(403)
  })

  test('is said back only as far as a line goes', async () => {
    const { text } = await ask('loopback', `${'a'.repeat(10_000)}.example`)
    expect(text.length).toBeLessThan(500)
  })
})

test('a server on an address of its own is asked by it', () => {
  expect(hostNames('127.0.0.2', [])).toContain('127.0.0.2')
  expect(hostNames('::1', [])).toContain('[::1]')
})
