import { afterEach, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { Damaged, Forbidden, Timeout, Unavailable } from '../../src/model/errors.ts'
import type { Store } from '../../src/store/store.ts'
import { apiOver, ENDPOINT, emptyStore } from '../helpers/api.ts'

const reported: unknown[] = []
const store = await emptyStore()
const api = apiOver(store, { report: (error) => reported.push(error) })
afterEach(() => reported.splice(0))

const JSON_BODY = { 'content-type': 'application/json' }
const body = (query: unknown, more: object = {}) => JSON.stringify({ query, ...more })
const post = (text: string, headers: HeadersInit = JSON_BODY) =>
  api.fetch(ENDPOINT, { method: 'POST', headers, body: text })

/** What a client sees of a refusal. */
async function seenBy(response: Response) {
  const text = await response.text()
  const read = text.startsWith('{') ? JSON.parse(text) : {}
  const codes = (read.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code)
  return { status: response.status, codes, text }
}

const repeated = (count: number, text: string) =>
  Array.from({ length: count }, (_, n) => text.replaceAll('#', String(n))).join(' ')

describe('a hostile document is refused as what it is', () => {
  test.each([
    ['an unknown field', body('{ nothing }'), 200, 'GRAPHQL_VALIDATION_FAILED'],
    ['ten thousand aliased __typename', body(`{ ${repeated(10_000, 'a#: __typename')} }`), 200, 'GRAPHQL_PARSE_FAILED'],
    ['six hundred aliases', body(`{ ${repeated(600, 'a#: __typename')} }`), 200, 'ALIAS_LIMIT'],
    ['twenty thousand times one field', body(`{ ${'__typename '.repeat(20_000)} }`), 200, 'GRAPHQL_PARSE_FAILED'],
    ['five hundred levels', body(`{ ${'a { '.repeat(500)}b${' }'.repeat(500)} }`), 200, 'DEPTH_LIMIT'],
    ['a fragment that spreads itself', body('{ ...a } fragment a on Query { ...a }'), 200, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two fragments that spread each other',
      body('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
      200,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a thousand directives', body(`{ __typename ${'@include(if: true) '.repeat(200)} }`), 200, 'DIRECTIVE_LIMIT'],
    ['a document that is none', body('{'), 200, 'GRAPHQL_PARSE_FAILED'],
    ['five megabytes of brackets', body('['.repeat(5_000_000)), 413, 'REQUEST_ENTITY_TOO_LARGE'],
    ['a hundred thousand open brackets', body(`{ a(b: ${'['.repeat(100_000)}`), 200, 'GRAPHQL_PARSE_FAILED'],
    ['twenty thousand open braces', body('{a'.repeat(20_000)), 200, 'GRAPHQL_PARSE_FAILED'],
    ['two operations and no word which', body('query A { __typename } query B { __typename }'), 200, 'BAD_USER_INPUT'],
    ['an operation that is not there', body('query A { __typename }', { operationName: 'B' }), 200, 'BAD_USER_INPUT'],
    ['a mutation, of which there is none', body('mutation { drop }'), 200, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong type',
      body('query($n: Int) { places(first: $n) { totalCount } }', { variables: { n: {} } }),
      200,
      'BAD_USER_INPUT',
    ],
    ['a variable that is missing', body('query($id: ID!) { node(id: $id) { id } }'), 200, 'BAD_USER_INPUT'],
    ['an id of another world', body('{ node(id: "Zm9v") { id } }'), 200, 'BAD_USER_INPUT'],
    ['an id of control characters', body('{ node(id: "\\u0000/\\u0001") { id } }'), 200, 'BAD_USER_INPUT'],
    [
      'a day that is none',
      body('{ places(at: {validAt: "2022-02-30"}) { totalCount } }'),
      200,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a revision that is none', body('{ places(at: {recordedAt: 99}) { totalCount } }'), 200, 'NOT_FOUND'],
    ['a text of no letters', body('{ search(text: "\\"*()") { nodes { rank } } }'), 200, 'BAD_USER_INPUT'],
    ['a list of documents', `[${body('{ __typename }')}]`, 400, 'BAD_REQUEST'],
    ['a body that is no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['an empty object', '{}', 400, 'BAD_REQUEST'],
    ['null', 'null', 400, 'BAD_REQUEST'],
    ['an empty list', '[]', 400, 'BAD_REQUEST'],
    ['a text', '"x"', 400, 'BAD_REQUEST'],
    ['a query that is no text', body(7), 400, 'BAD_REQUEST'],
    ['variables that are no object', body('{ __typename }', { variables: [1] }), 400, 'BAD_REQUEST'],
    ['a parameter of its own', body('{ __typename }', { debug: true }), 400, 'BAD_REQUEST'],
  ])('%s', async (_what, text, status, code) => {
    const seen = await seenBy(await post(text))
    expect({ status: seen.status, code: seen.codes[0] }).toEqual({ status, code })
    expect(reported).toEqual([])
  })

  test('keys of prototypes are keys like any other', async () => {
    const seen = await seenBy(
      await post(
        '{"query":"query($by: PlaceBy!) { place(by: $by) { key } }","variables":{"by":{"__proto__":{"key":"place/vn"}}}}',
      ),
    )
    expect(new Set(seen.codes)).toEqual(new Set(['BAD_USER_INPUT']))
    expect(Object.hasOwn(Object.prototype, 'key')).toBe(false)
    const polluted = await seenBy(
      await post(
        '{"query":"{ __typename }","__proto__":{"polluted":true},"variables":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}',
      ),
    )
    expect(polluted.status).toBeLessThan(500)
    expect('polluted' in {}).toBe(false)
  })
})

describe('a foreign page cannot ask in a user’s name', () => {
  test.each([
    ['plain text', { 'content-type': 'text/plain' }, body('{ __typename }')],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7B__typename%7D'],
  ])('by %s', async (_what, headers, text) => {
    const { status } = await seenBy(await post(text, headers))
    expect(status).toBe(415)
  })

  test('by an upload', async () => {
    const form = new FormData()
    form.set('operations', body('{ __typename }'))
    const response = await api.fetch(ENDPOINT, { method: 'POST', body: form })
    expect(response.status).toBe(415)
  })

  const link = `${ENDPOINT}?query=${encodeURIComponent('{ __typename }')}`
  test.each(['cross-site', 'same-site'])('by a link that its browser calls %s', async (site) => {
    const seen = await seenBy(await api.fetch(link, { headers: { 'sec-fetch-site': site } }))
    expect([seen.status, seen.codes, seen.text]).toEqual([403, ['FORBIDDEN'], expect.stringContaining('CORS_ORIGINS')])
  })

  test.each(['same-origin', 'none', undefined])(
    'but whoever asks by a link of no foreign page may: %s',
    async (site) => {
      const { status } = await api.fetch(link, { headers: site ? { 'sec-fetch-site': site } : {} })
      expect(status).toBe(200)
    },
  )

  test('nor change anything by a link', async () => {
    expect((await api.fetch(`${ENDPOINT}?query=mutation{drop}`)).status).toBe(405)
  })

  test('unless its origin is named', async () => {
    const desks = apiOver(store, { corsOrigins: ['https://desk.example'] })
    const foreign = (origin: string) => desks.fetch(link, { headers: { origin, 'sec-fetch-site': 'cross-site' } })
    expect((await foreign('https://desk.example')).status).toBe(200)
    expect((await foreign('https://elsewhere.example')).status).toBe(403)
  })

  test('and a page whose browser asks whether it may is told what to do', async () => {
    const asks = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' }
    const seen = await seenBy(await api.fetch(ENDPOINT, { method: 'OPTIONS', headers: asks }))
    expect([seen.status, seen.text]).toEqual([403, expect.stringContaining('DUALHAT_CORS_ORIGINS')])
  })

  test('and no origin is let in that was not named', async () => {
    const foreign = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' }
    const preflight = await api.fetch(ENDPOINT, { method: 'OPTIONS', headers: foreign })
    const simple = await post(body('{ __typename }'), { ...JSON_BODY, origin: 'https://elsewhere.example' })
    for (const { headers } of [preflight, simple]) {
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  const DESKS = ['https://desk.example', 'https://other.example']
  const from = (api: Api, origin: string, method = 'POST') =>
    api.fetch(ENDPOINT, {
      method,
      headers: { ...JSON_BODY, origin, 'access-control-request-method': 'POST' },
      ...(method === 'POST' ? { body: body('{ __typename }') } : {}),
    })

  test.each(DESKS)('a named origin is let in, without credentials: %s', async (origin) => {
    for (const origins of [DESKS, [origin]])
      for (const method of ['POST', 'OPTIONS']) {
        const { headers } = await from(apiOver(store, { corsOrigins: origins }), origin, method)
        expect(headers.get('access-control-allow-origin')).toBe(origin)
        expect(headers.get('access-control-allow-credentials')).toBeNull()
        expect(headers.get('vary')).toContain('Origin')
      }
  })

  test.each(['null', 'https://elsewhere.example', 'https://desk.example.evil', 'HTTPS://DESK.EXAMPLE'])(
    'whichever are named, another origin gets no header: %s',
    async (origin) => {
      for (const corsOrigins of [[], DESKS.slice(1), DESKS])
        for (const method of ['POST', 'OPTIONS']) {
          const { headers } = await from(apiOver(store, { corsOrigins }), origin, method)
          expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
          expect(headers.get('vary')).toContain('Origin')
        }
    },
  )
})

describe('what is said back of a question is short', () => {
  const long = 'a'.repeat(100_000)
  test.each([
    ['a key', `{ place(by: {id: "place/${long}"}) { name } }`],
    ['an id', `{ node(id: "${long}") { id } }`],
    ['a cursor', `{ places(after: "${long}") { totalCount } }`],
    ['a cursor of revisions', `{ revisions(after: "${long}") { totalCount } }`],
    ['a day', `{ places(at: {validAt: "${long}"}) { totalCount } }`],
    ['a revision', `{ places(at: {recordedAt: "${long}"}) { totalCount } }`],
    ['an entry', `{ places(filter: {within: "place/${long}"}) { totalCount } }`],
    ['a field', `{ ${long} }`],
    ['a number', `{ places(first: "${long}") { totalCount } }`],
    ['an enum', `{ places(filter: {existing: ${long}}) { totalCount } }`],
    ['a code', `{ places(filter: {level: ${long}}) { totalCount } }`],
    ['no document at all', `{ places "${long}" }`],
  ])('of %s', async (_what, query) => {
    const { text } = await seenBy(await post(body(query)))
    expect(text).toContain('errors')
    expect(text.length).toBeLessThan(3_000)
  })

  test('of a variable', async () => {
    const query = 'query ($day: Date!) { places(at: {validAt: $day}) { totalCount } }'
    const { text } = await seenBy(await post(body(query, { variables: { day: long } })))
    expect(text.length).toBeLessThan(3_000)
  })
})

describe('what goes wrong inside stays inside', () => {
  const failing = (fault: unknown): Store => ({ ...store, head: () => Promise.reject(fault) })

  test('an unexpected error is told to the operator in full and to the client as a bare fact', async () => {
    const fault = new Error('cannot connect as neo4j with password "hunter2"')
    const broken = apiOver(failing(fault), { report: (error) => reported.push(error) })
    const response = await broken.fetch(ENDPOINT, {
      method: 'POST',
      headers: JSON_BODY,
      body: body('{ places { totalCount } }'),
    })
    const seen = await seenBy(response)
    expect(seen.text).not.toContain('hunter2')
    expect(JSON.parse(seen.text)).toMatchObject({
      data: { places: null },
      errors: [
        {
          message: expect.stringMatching('Ask again.*requestId'),
          path: ['places'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    })
    expect(reported).toEqual([fault])
  })

  test.each([
    ['STORE_UNAVAILABLE', new Unavailable('The store "/home/lan/world.db" could not be read.', 'Check the disk.')],
    ['STORE_UNAVAILABLE', new Forbidden('The store at neo4j://10.0.0.5 …', 'Check.', { cause: new Error('code') })],
    ['TIMEOUT', new Timeout('The store at neo4j://10.0.0.5 took too long.', 'Wait.', { cause: new Error('code') })],
    ['INTERNAL_SERVER_ERROR', new Damaged('The store "/home/lan/world.db" is corrupt.', 'Restore it.')],
  ])('where the server keeps its store is for the operator: %s', async (code, fault) => {
    const broken = apiOver(failing(fault), { report: (error) => reported.push(error) })
    const query = body('{ places { totalCount } posts { totalCount } }')
    const seen = await seenBy(await broken.fetch(ENDPOINT, { method: 'POST', headers: JSON_BODY, body: query }))
    expect(seen.text).not.toMatch(/lan|10\.0/)
    expect(seen.codes).toEqual([code, code])
    expect(reported).toEqual([fault])
  })

  test('an error names the request, by the id that its caller gave or a new one', async () => {
    const given = await post(body('{ nothing }'), { ...JSON_BODY, 'x-request-id': 'desk-42' })
    expect(given.headers.get('x-request-id')).toBe('desk-42')
    expect(await given.json()).toMatchObject({ errors: [{ extensions: { requestId: 'desk-42' } }] })
    const [one, other] = await Promise.all([post(body('{ nothing }')), post(body('{ nothing }'))])
    const ids = [await one.json(), await other.json()].map(({ errors }) => errors[0].extensions.requestId)
    expect(new Set(ids).size).toBe(2)
    const forged = await post(body('{ nothing }'), { ...JSON_BODY, 'x-request-id': 'a b<script>' })
    expect(forged.headers.get('x-request-id')).not.toContain('<')
  })

  test('a store that does not answer is cancelled at the deadline', async () => {
    const silent = apiOver({ ...store, head: () => new Promise(() => {}) }, { limits: { deadlineMs: 30 } })
    const response = await silent.fetch(ENDPOINT, {
      method: 'POST',
      headers: JSON_BODY,
      body: body('{ places { totalCount } }'),
    })
    expect((await seenBy(response)).codes).toEqual(['TIMEOUT'])
  })

  test('a client that leaves ends the waiting for it', async () => {
    const leaving = new AbortController()
    const silent = apiOver({ ...store, head: () => new Promise(() => leaving.abort()) })
    const asked = Promise.resolve(
      silent.fetch(ENDPOINT, {
        method: 'POST',
        headers: JSON_BODY,
        body: body('{ places { totalCount } }'),
        signal: leaving.signal,
      }),
    )
    await expect(
      asked.then(
        (response) => seenBy(response),
        (error: Error) => error.name,
      ),
    ).resolves.toSatisfy((end) => end === 'AbortError' || JSON.stringify(end).includes('TIMEOUT'))
  })

  test('the schema can be kept from strangers', async () => {
    const closed = apiOver(store, { introspection: false })
    const response = await closed.fetch(ENDPOINT, {
      method: 'POST',
      headers: JSON_BODY,
      body: body('{ __schema { description } }'),
    })
    expect((await seenBy(response)).codes).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })
})
