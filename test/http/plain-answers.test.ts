import { type OutgoingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Api, type ApiOptions, createApi, type Report } from '../../src/graphql/index.ts'
import type { RequestLine } from '../../src/http/request-log.ts'
import { createHttpServer } from '../../src/http/server.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { endServer } from '../helpers/end-server.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'

const sound = await emptyStore()
await record(sound, [SOURCE, PROVINCE])
let fault: Error | null = null
let held: Promise<void> = Promise.resolve()
/** A real store whose head can be made to fail, or to wait. */
const store: Store = Object.create(sound, {
  head: {
    value: async () => {
      await held
      if (fault) throw fault
      return sound.head()
    },
  },
})
beforeEach(() => {
  fault = null
  held = Promise.resolve()
})

const told: Omit<RequestLine, 'ms'>[] = []
const reported: (readonly [unknown, string])[] = []
const report: Report = (error, requestId) => void reported.push([error, requestId])
const limits = { deadlineMs: 1_000, objects: 150, characters: 20_000 }
let whole = 0
const plain: ReturnType<Api['plainly']>[] = []

/** Counts what is asked by the whole of the protocol, and keeps what is answered in the plain way. */
function counted(api: Api): Api {
  return new Proxy(api, {
    apply: (target, self, given: Parameters<Api>) => {
      whole += 1
      return Reflect.apply(target, self, given)
    },
    get: (target, name) =>
      name === 'plainly'
        ? (...given: Parameters<Api['plainly']>) => {
            const answer = target.plainly(...given)
            plain.push(answer)
            return answer
          }
        : Reflect.get(target, name),
  })
}
const serverOver = (more: Pick<ApiOptions, 'corsOrigins' | 'introspection'>) =>
  createHttpServer({
    api: counted(createApi({ store, report, limits, ...more })),
    maxBodyBytes: 10_000,
    isReady: () => true,
    recorded: () => store.head(),
    report,
    log: ({ ms: _, ...line }) => void told.push(line),
  })
const alone = serverOver({})
const shared = serverOver({ corsOrigins: ['https://elsewhere.example'] })
const closed = serverOver({ introspection: false })
const servers = [alone, shared, closed]
beforeAll(async () => {
  for (const server of servers) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  for (const server of servers) await endServer(server)
})

const HEADERS = { 'content-type': 'application/json', 'x-request-id': 'one-and-the-same' }
const posting = (server: Server, body: unknown, headers: OutgoingHttpHeaders = {}) => {
  const { port } = server.address() as AddressInfo
  const given = { method: 'POST', host: '127.0.0.1', port, path: '/graphql', headers: { ...HEADERS, ...headers } }
  return { sent: request(given), text: JSON.stringify(body) }
}

/** All that a client and the operator are told. */
const answerTo = (server: Server, body: unknown, headers: OutgoingHttpHeaders = {}) =>
  new Promise<{ readonly said: unknown; readonly wholly: number }>((done, fail) => {
    const [lines, reports, before] = [told.length, reported.length, whole]
    const { sent, text } = posting(server, body, headers)
    sent.on('error', fail).on('response', async (response) => {
      const { date: _, ...others } = response.headers
      const bytes = await buffer(response)
      const shown = others['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
      await new Promise(setImmediate)
      const operator = { lines: told.slice(lines), reports: reported.slice(reports) }
      const said = { status: response.statusCode, headers: others, body: shown.toString(), operator }
      done({ said, wholly: whole - before })
    })
    sent.end(text)
  })

/** An origin is no reason to refuse, and one to go the whole way. */
const WHOLLY = { origin: 'http://127.0.0.1' }

const NAME = 'query ($id: ID!) { place(by: { id: $id }) { key name(lang: "vi") __typename } }'
const BY_ID = '{ place(by: {id: "place/vn/nowhere"}) { key } }'
const TWO = 'query One { places { totalCount } } query Two { places { nodes { key } } }'
const LONG = `{ ${Array.from({ length: 20 }, (_, at) => `p${at}: place(by: {id: "${PROVINCE.id}"}) { id key name }`).join(' ')} }`
const SCHEMA = '{ __schema { types { name } } }'
const TYPE = '{ __type(name: "Query") { name } }'
interface Question {
  readonly query: string
  readonly operationName?: string | null
  readonly variables?: object
  readonly headers?: OutgoingHttpHeaders
}
const QUESTIONS: readonly (readonly [what: string, question: Question])[] = [
  ['a question', { query: '{ places { totalCount nodes { id key name } } }' }],
  ['what is not there', { query: BY_ID }],
  ['variables', { query: NAME, variables: { id: PROVINCE.id } }],
  ['variables with the names of types', { query: NAME, variables: { id: PROVINCE.id, __typename: 'Variables' } }],
  ['a variable that is missing', { query: NAME }],
  ['a variable of a wrong type', { query: NAME, variables: { id: { a: 1 } } }],
  ['one operation of two', { query: TWO, operationName: 'Two' }],
  ['an operation that is not there', { query: TWO, operationName: 'Three' }],
  ['no operation of two', { query: TWO, operationName: null }],
  ['no GraphQL', { query: '{ places { ' }],
  ['a field that is not there', { query: '{ places { totalCounts } }' }],
  ['a mutation', { query: 'mutation { places { totalCount } }' }],
  ['a subscription', { query: 'subscription { places { totalCount } }' }],
  ['a list in parts', { query: '{ places { nodes { key } ... @defer { totalCount } } }' }],
  ['a cursor that is none', { query: '{ places(after: "x") { totalCount } }' }],
  ['a day that is none', { query: '{ places(at: {validAt: "2022-02-31"}) { totalCount } }' }],
  [
    'too many objects by its page sizes',
    { query: '{ places(first: 100) { nodes { contained(first: 100) { nodes { key } } } } }' },
  ],
  ['the schema', { query: SCHEMA }],
  ['a type of the schema', { query: TYPE }],
  ['a long answer', { query: LONG }],
  ['a long answer, packed', { query: LONG, headers: { 'accept-encoding': 'gzip' } }],
  [
    'a short answer that might be packed',
    { query: '{ places { totalCount } }', headers: { 'accept-encoding': 'gzip' } },
  ],
  ['a language', { query: '{ places { nodes { name } } }', headers: { 'dualhat-language': 'en' } }],
  ['a language that is none', { query: '{ places { nodes { name } } }', headers: { 'dualhat-language': '???' } }],
  ...[
    '*/*',
    '',
    'application/*',
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json;q=0.9',
    'application/json;q=0.1, application/graphql-response+json',
    'text/event-stream, multipart/mixed, application/json',
    'text/html, */*;q=0.1',
    'application/json; charset=latin1, application/graphql-response+json',
  ].flatMap((accept): readonly (readonly [string, Question])[] => [
    [`a question, in ${accept}`, { query: '{ places { totalCount } }', headers: { accept } }],
    [`a mistake, in ${accept}`, { query: '{ places { totalCounts } }', headers: { accept } }],
  ]),
]

describe.each([
  ['asked by programs alone', alone],
  ['asked by pages of another server, too', shared],
  ['not asked for its schema', closed],
])('a server that is %s', (_which, server) => {
  test.each(QUESTIONS)('answers %s in the plain way as in the whole one', async (_what, { headers = {}, ...body }) => {
    const expected = await answerTo(server, body, { ...headers, ...WHOLLY })
    expect(expected.wholly).toBe(1)
    expect(await answerTo(server, body, headers)).toEqual({ ...expected, wholly: 0 })
  })
})

describe('a page', () => {
  const QUESTION = { query: '{ places { totalCount } }' }
  const OWN = { 'sec-fetch-site': 'same-origin', ...WHOLLY }
  const LISTED = { 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' }

  test.each([alone, shared, closed])('of the server itself is answered as a program is', async (server) => {
    expect(await answerTo(server, QUESTION, OWN)).toEqual(await answerTo(server, QUESTION))
    expect(await answerTo(server, QUESTION, OWN)).toMatchObject({ wholly: 0 })
  })

  test('of an origin that is named is told that it may read the answer', async () => {
    const answer = await answerTo(shared, QUESTION, LISTED)
    expect(answer).toMatchObject({
      wholly: 1,
      said: { headers: { 'access-control-allow-origin': 'https://elsewhere.example' } },
    })
  })
})

test('what went wrong is told before the rest of an answer', async () => {
  const query = '{ places(after: "x") { totalCount } all: places { totalCount } }'
  for (const headers of [{}, WHOLLY]) {
    const { said } = await answerTo(alone, { query }, headers)
    const { body } = said as { readonly body: string }
    expect(Object.keys(JSON.parse(body))).toEqual(['errors', 'data'])
  }
})

describe('a server that does not show its schema', () => {
  test.each([
    ['__schema', SCHEMA],
    ['__type', TYPE],
    ['__schema', `query { ...More } fragment More on Query { places { totalCount } all: ${SCHEMA.slice(2, -2)} }`],
  ])('refuses %s in the plain way and in the whole one: %s', async (field, query) => {
    for (const headers of [{}, WHOLLY]) {
      const { said } = await answerTo(closed, { query }, headers)
      const { status, body } = said as { readonly status: number; readonly body: string }
      const { data, errors } = JSON.parse(body)
      const message = `This server does not show its schema. Leave "${field}" out.`
      expect([status, data]).toEqual([200, undefined])
      expect(errors[0]).toMatchObject({ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
    }
  })
})

describe('the whole way is gone', () => {
  test.each<readonly [what: string, body: unknown, headers: OutgoingHttpHeaders]>([
    ['an answer as a stream', { query: BY_ID }, { accept: 'text/event-stream' }],
    ['an answer in other letters', { query: BY_ID }, { accept: 'application/json; charset=latin1' }],
    ['an answer of a type that is not given', { query: BY_ID }, { accept: 'text/html' }],
    ['a page of another server', { query: BY_ID }, { 'sec-fetch-site': 'cross-site' }],
    ['what has more than a question', { query: BY_ID, more: true }, {}],
    ['variables that are none', { query: BY_ID, variables: 'x' }, {}],
    ['a question that is none', { query: 7 }, {}],
    ['a name that is none', { query: BY_ID, operationName: 7 }, {}],
    ['a question by its hash alone', { extensions: { persistedQuery: {} } }, {}],
    ['a list of questions', [{ query: BY_ID }], {}],
    ['nothing', null, {}],
  ])('by %s', async (_what, body, headers) => {
    expect((await answerTo(alone, body, headers)).wholly).toBe(1)
  })
})

describe('in the plain way', () => {
  const QUESTION = { query: '{ places { totalCount } }' }

  test('a fault is told to the operator alone, under the name of the request, and is logged as a failure', async () => {
    fault = new Error('secret')
    const plain = await answerTo(alone, QUESTION)
    expect(plain).toEqual({ ...(await answerTo(alone, QUESTION, WHOLLY)), wholly: 0 })
    expect(plain).toMatchObject({
      said: {
        operator: {
          lines: [{ what: 'failed', requestId: 'one-and-the-same' }],
          reports: [[fault, 'one-and-the-same']],
        },
      },
    })
    expect(JSON.stringify(plain)).not.toMatch(/"message":"[^"]*secret/)
  })

  test('a question that takes too long is ended, as in the whole one', async () => {
    held = new Promise(() => {})
    const plain = await answerTo(alone, QUESTION)
    expect(plain).toEqual({ ...(await answerTo(alone, QUESTION, WHOLLY)), wholly: 0 })
    expect(JSON.stringify(plain)).toContain('TIMEOUT')
  })

  test('who leaves ends the question', async () => {
    const go = Promise.withResolvers<void>()
    held = go.promise
    const { sent, text } = posting(alone, QUESTION)
    sent.on('error', () => undefined).end(text)
    const asked = plain.length
    await expect.poll(() => plain.length).toBe(asked + 1)
    sent.destroy()
    expect((await plain[asked])?.body.toString()).toContain('The request was cancelled')
    go.resolve()
  })
})
