import { describe, expect, test } from 'vitest'
import { servingPages } from './pages-serving.ts'

const { get } = await servingPages()

describe('any file', () => {
  test('is not sent again to a client that has it', async () => {
    const etag = (await get('/schema.graphql')).headers.get('etag') ?? ''
    expect((await get('/schema.graphql', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/schema.graphql', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test.each([
    ['weak', (tag: string) => `W/${tag}`, 304],
    ['in a list', (tag: string) => `"one", ${tag} , W/"two"`, 304],
    ['weak in a list', (tag: string) => `"one",W/${tag}`, 304],
    ['any', () => '*', 304],
    ['a part', (tag: string) => tag.slice(0, 5), 200],
    ['none of a list', () => '"one", W/"two"', 200],
  ])('knows a tag that is %s', async (_how, given, status) => {
    for (const coding of ['gzip', 'identity']) {
      const headers = { 'accept-encoding': coding }
      const etag = (await get('/schema.graphql', headers)).headers.get('etag') ?? ''
      expect((await get('/schema.graphql', { ...headers, 'if-none-match': given(etag) })).status).toBe(status)
    }
  })

  test('has another tag where its bytes are others', async () => {
    const tags = ['gzip', 'identity'].map(async (coding) =>
      (await get('/schema.graphql', { 'accept-encoding': coding })).headers.get('etag'),
    )
    expect(new Set(await Promise.all(tags)).size).toBe(2)
  })

  test.each([
    ['gzip;q=1', 'gzip'],
    ['br, GZIP ; q=0.5', 'gzip'],
    ['*', 'gzip'],
    ['gzip;q=0', null],
    ['gzip;q=0, *', null],
    ['*;q=0', null],
    ['br', null],
    ['identity', null],
  ])('to a client that takes %s is encoded as %s', async (accepted, coding) => {
    const response = await get('/schema.graphql', { 'accept-encoding': accepted })
    expect(response.headers.get('content-encoding')).toBe(coding)
    expect(await response.text()).toContain('type Query')
  })

  test('answers HEAD without a body, and refuses other methods by name', async () => {
    const head = await get('/', {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
    const post = await get('/schema.graphql', {}, 'POST')
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test.each(['PUT', 'PATCH', 'DELETE', 'HEAD'])(
    'is not to be had by %s at the endpoint, which says how',
    async (method) => {
      const refused = await get('/graphql', {}, method)
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS'])
    },
  )

  test.each(['/', '/nowhere', '/graphiql', '/healthz'])('bears the headers that browsers need: %s', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('server')).toBeNull()
  })
})

describe('an answer', () => {
  test.each(['/healthz', '/readyz', '/graphql?query={__typename}'])('is kept by nobody: %s', async (path) => {
    expect((await get(path)).headers.get('cache-control')).toBe('no-store')
  })
})
