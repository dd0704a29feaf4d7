import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi, type Report } from '../../src/graphql/index.ts'
import type { RequestLine } from '../../src/http/request-log.ts'
import { createHttpServer } from '../../src/http/server.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyStore } from '../helpers/api.ts'
import { endServer } from '../helpers/end-server.ts'

const sound = await emptyStore()
let fault: Error | null = null
let wait = 0

/** A real store whose head can be made to fail or to be slow. */
const store: Store = Object.create(sound, {
  head: {
    value: async () => {
      await new Promise((done) => setTimeout(done, wait))
      if (fault) throw fault
      return sound.head()
    },
  },
})
const told: RequestLine[] = []
const reported: (readonly [unknown, string])[] = []
const report: Report = (error, requestId) => void reported.push([error, requestId])
let isReady = true
const DEADLINE_MS = 1_000
const server = createHttpServer({
  api: createApi({ store, report, limits: { deadlineMs: DEADLINE_MS, objects: 150 } }),
  maxBodyBytes: 1000,
  isReady: () => isReady,
  recorded: () => store.head(),
  report,
  log: (line) => void told.push(line),
})
let address = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => endServer(server))

/** @param lines how many lines the log must have before it is looked at */
async function during<T>(
  state: { readonly fault?: Error; readonly wait?: number; readonly lines?: number },
  act: () => Promise<T>,
): Promise<T> {
  told.length = 0
  reported.length = 0
  ;[fault, wait] = [state.fault ?? null, state.wait ?? 0]
  try {
    return await act()
  } finally {
    ;[fault, wait] = [null, 0]
    await expect.poll(() => told.length).toBeGreaterThanOrEqual(state.lines ?? 0)
  }
}
const ask = (headers: Readonly<Record<string, string>> = {}, query = '{ places { totalCount } }') =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })

describe('a request', () => {
  test('that goes well leaves no line', async () => {
    const response = await during({}, () => ask())
    expect([response.status, told.filter(({ ms }) => ms < 500), reported]).toEqual([200, [], []])
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  })

  test('that fails inside is in the log under the id that its client was told', async () => {
    const cause = new Error('a secret of the store')
    const response = await during({ fault: cause }, () => ask({ 'x-request-id': 'client-7' }))
    const { errors } = await response.json()
    expect(errors[0].extensions.requestId).toBe('client-7')
    expect(errors[0].message).not.toContain('secret')
    expect(response.headers.get('x-request-id')).toBe('client-7')
    expect(reported).toEqual([[cause, 'client-7']])
  })

  test('that fails in many fields for one reason is in the log once', async () => {
    const query = '{ places { totalCount } posts { totalCount } persons { totalCount } }'
    const response = await during({ fault: new Error('one reason') }, () => ask({}, query))
    expect((await response.json()).errors).toHaveLength(3)
    expect(reported).toHaveLength(1)
  })

  test('without an id is given one, the same in its answer and in every line of the log', async () => {
    const response = await during({ fault: new Error('a reason'), wait: 550, lines: 1 }, () => ask())
    const { errors } = await response.json()
    const { requestId } = errors[0].extensions
    expect(response.headers.get('x-request-id')).toBe(requestId)
    expect(reported).toMatchObject([[{}, requestId]])
    expect(told).toMatchObject([{ what: 'failed', code: 'INTERNAL_SERVER_ERROR', requestId }])
  })

  test('whose id is no id gets one', async () => {
    const response = await during({}, () => ask({ 'x-request-id': 'a b"c' }))
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  })

  test('that fails outside GraphQL is told once, with its path and status', async () => {
    const cause = new Error('the disk is gone')
    const response = await during({ fault: cause, lines: 1 }, () => fetch(`${address}/?secret=1`))
    const requestId = response.headers.get('x-request-id')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
    expect(told).toMatchObject([{ what: 'failed', requestId, method: 'GET', path: '/', status: 503 }])
    expect(reported).toEqual([[cause, requestId]])
  })

  test('that is slow is told, without what was asked', async () => {
    await during({ wait: 550, lines: 1 }, () => ask())
    expect(told).toMatchObject([{ what: 'slow', method: 'POST', path: '/graphql', status: 200 }])
    expect(told[0]?.ms).toBeGreaterThanOrEqual(500)
    expect(JSON.stringify(told)).not.toContain('places')
  })

  test('that was given up says so with its code, though its status is 200', async () => {
    const response = await during({ wait: DEADLINE_MS + 100, lines: 1 }, () => ask({ 'x-request-id': 'late-1' }))
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([200, 'TIMEOUT'])
    expect(told).toMatchObject([{ what: 'failed', code: 'TIMEOUT', requestId: 'late-1', status: 200 }])
  })

  const many = '{ places(first: 100) { nodes { key } } posts(first: 100) { nodes { key } } }'
  test.each([
    ['larger than the limit', many, 'failed', 'QUERY_TOO_COMPLEX'],
    ['of a field that is none', '{ secretField }', 'refused', 'GRAPHQL_VALIDATION_FAILED'],
    ['that is no GraphQL', '{ secret', 'refused', 'GRAPHQL_PARSE_FAILED'],
  ])('%s has a line with its code, without what was asked', async (_, query, what, code) => {
    await during({ lines: 1 }, () => ask({ 'x-request-id': 'asked-1' }, query))
    expect(told).toMatchObject([{ what, code, requestId: 'asked-1', path: '/graphql' }])
    expect(JSON.stringify(told)).not.toMatch(/secret|places/)
  })

  test.each([
    ['/nothing', 'GET', 404, 'NOT_FOUND'],
    ['/healthz', 'DELETE', 405, 'BAD_REQUEST'],
  ])('at %s by %s is refused', async (path, method, status, code) => {
    await during({ lines: 1 }, () => fetch(`${address}${path}`, { method }))
    expect(told).toMatchObject([{ what: 'refused', code, path, status }])
  })

  test('that comes before the world is there has not failed', async () => {
    isReady = false
    const response = await during({}, () => ask())
    isReady = true
    expect([response.status, told]).toEqual([503, []])
  })
})
