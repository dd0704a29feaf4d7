import { describe, expect, test } from 'vitest'
import { apiOver, ENDPOINT, emptyStore } from '../helpers/api.ts'

const reported: unknown[] = []
const store = await emptyStore()
const report = (error: unknown) => void reported.push(error)
const open = apiOver(store, { report })
const closed = apiOver(store, { report, introspection: false })

const JSON_TYPE = { 'content-type': 'application/json' }
const OBJECT = 'Send a JSON object, for example {"query": "{ places { totalCount } }"}.'
const QUERY = 'Give the text of a GraphQL document as "query", in the JSON of a POST or the address of a GET.'
const TYPENAME = '{ __typename }'
const PARTS = 'Give "query", "variables", "operationName" and "extensions" alone.'

type Told = readonly [what: string, asked: RequestInit, status: number, code: string, message: string]
const posted = (body: unknown): RequestInit => ({ method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) })
const asked = (query: unknown, more: object = {}) => posted({ query, ...more })

/** Asks by POST, or by GET where an address is given. */
async function refusal(api: typeof open, init: RequestInit, address = '') {
  const response = await api.fetch(ENDPOINT + address, init)
  const { errors, data } = await response.json()
  expect(data).toBeUndefined()
  expect(reported).toEqual([])
  const [{ message, extensions }] = errors
  expect(extensions.requestId).toBe(response.headers.get('x-request-id'))
  return { status: response.status, code: extensions.code, message }
}

const BODIES: readonly Told[] = [
  [
    'a list',
    posted([{ query: TYPENAME }]),
    400,
    'BAD_REQUEST',
    `The body is a list, and one request asks one question. ${OBJECT}`,
  ],
  ['no JSON', { ...asked(1), body: '{"query":' }, 400, 'BAD_REQUEST', `The body is no JSON. ${OBJECT}`],
  ['nothing', { ...asked(1), body: '' }, 400, 'BAD_REQUEST', `The body is no JSON. ${OBJECT}`],
  ['null', posted(null), 400, 'BAD_REQUEST', `The body is of type null. ${OBJECT}`],
  ['a text', posted('x'), 400, 'BAD_REQUEST', `The body is of type string. ${OBJECT}`],
  ['no question', posted({}), 400, 'BAD_REQUEST', `The request has no question. ${QUERY}`],
  ['a question of another type', asked(7), 400, 'BAD_REQUEST', `The question is of type number. ${QUERY}`],
  [
    'variables that are a list',
    asked(TYPENAME, { variables: [1] }),
    400,
    'BAD_REQUEST',
    '"variables" is of type array. Give a JSON object, or leave it out.',
  ],
  [
    'extensions that are a text',
    asked(TYPENAME, { extensions: 'x' }),
    400,
    'BAD_REQUEST',
    '"extensions" is of type string. Give a JSON object, or leave it out.',
  ],
  [
    'an operation by a number',
    asked(TYPENAME, { operationName: 7 }),
    400,
    'BAD_REQUEST',
    '"operationName" is of type number. Give a text, or leave it out.',
  ],
  [
    'a part of its own',
    asked(TYPENAME, { 'de\nbug': 1 }),
    400,
    'BAD_REQUEST',
    `"de\\u{a}bug" is no part of a request. ${PARTS}`,
  ],
  [
    'more than is read',
    asked('['.repeat(300_000)),
    413,
    'REQUEST_ENTITY_TOO_LARGE',
    'The body is larger than this server reads. Ask for less at once.',
  ],
  [
    'a length that is none',
    { ...asked(TYPENAME), headers: { ...JSON_TYPE, 'content-length': '1,2' } },
    400,
    'BAD_REQUEST',
    'The Content-Length header is no number. Send how many bytes the body has.',
  ],
  [
    'another type',
    { ...asked(TYPENAME), headers: { 'content-type': 'application/xml' } },
    415,
    'BAD_REQUEST',
    'The body is of a type that is not read. Send JSON as application/json.',
  ],
  [
    'a type that a form has',
    { ...asked(TYPENAME), headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'BAD_REQUEST',
    'The body is of a type that is not read. Send JSON as application/json.',
  ],
  [
    'too many tokens',
    asked(`{ ${'__typename '.repeat(3_000)} }`),
    200,
    'GRAPHQL_PARSE_FAILED',
    'The document has more than the 2000 tokens allowed. Ask in smaller parts.',
  ],
  [
    'a mutation',
    asked('mutation { drop }'),
    200,
    'GRAPHQL_VALIDATION_FAILED',
    'There is no mutation here. Ask a query.',
  ],
  [
    'a subscription',
    asked('subscription { drop }'),
    200,
    'GRAPHQL_VALIDATION_FAILED',
    'There is no subscription here. Ask a query.',
  ],
  [
    'what lies within a place, by the word that is for places',
    asked('{ pilotLinks(filter: {within: "place/x"}) { totalCount } }'),
    200,
    'GRAPHQL_VALIDATION_FAILED',
    'Expected value of type "PilotLinkFilter" not to include unknown field "within", found: { within: "place/x" }. "place" takes in the places within it.',
  ],
  [
    'a lookup by nothing',
    asked('{ place(by: {}) { name } }'),
    200,
    'GRAPHQL_VALIDATION_FAILED',
    '"PlaceBy" takes exactly one of its fields. Give one of them, with a value that is not null.',
  ],
]

const TWO = 'query A { __typename } query B { __typename }'
const NONE = 'The document has no operation'
const OPERATIONS: readonly (readonly [what: string, asked: RequestInit, message: string])[] = [
  ['none of two', asked(TWO), 'The document has 2 operations. Give as "operationName" one of "A", "B".'],
  [
    'another than two',
    asked(TWO, { operationName: 'C' }),
    `${NONE} named "C". Give as "operationName" one of "A", "B".`,
  ],
  [
    'a name where there is none',
    asked(TYPENAME, { operationName: '' }),
    `${NONE} named "". Leave "operationName" out, and write one operation alone.`,
  ],
  [
    'one of none',
    asked('fragment a on Query { __typename }'),
    `${NONE}. Write one, for example { places { totalCount } }.`,
  ],
]

const ADDRESSES: readonly (readonly [what: string, address: string, status: number, message: string])[] = [
  ['no question', '', 400, `The request has no question. ${QUERY}`],
  [
    'variables that are no JSON',
    `?query=${TYPENAME}&variables={`,
    400,
    '"variables" and "extensions" in an address are JSON. Write each as an object, encoded.',
  ],
  [
    'extensions that are no JSON',
    `?query=${TYPENAME}&extensions={`,
    400,
    '"variables" and "extensions" in an address are JSON. Write each as an object, encoded.',
  ],
  [
    'variables that are a list',
    `?query=${TYPENAME}&variables=[]`,
    400,
    '"variables" is of type array. Give a JSON object, or leave it out.',
  ],
  ['a mutation', '?query=mutation{drop}', 405, 'A GET only reads, and the operation is a mutation. Ask a query.'],
]

/** What Apollo Client sends first where it is to send no texts. */
const HASH = {
  persistedQuery: { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' },
}

test.each<readonly [string, RequestInit, string]>([
  ['posted', posted({ extensions: HASH }), ''],
  ['in an address', {}, `?extensions=${encodeURIComponent(JSON.stringify(HASH))}`],
])('a client that sends a hash alone learns to send the text: %s', async (_how, init, address) => {
  const told = { status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED', message: 'PersistedQueryNotSupported' }
  expect(await refusal(open, init, address)).toEqual(told)
})

test('one that sends both is answered', async () => {
  const response = await open.fetch(ENDPOINT, asked(TYPENAME, { extensions: HASH }))
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
})

test.each([
  ['application/json', 200],
  ['application/graphql-response+json', 400],
])('what GraphQL itself refuses has one status, by the type of the answer: %s', async (accept, status) => {
  const [day, ofNoDay] = [
    'query ($day: Date!) { places(at: {validAt: $day}) { totalCount } }',
    { variables: { day: 1 } },
  ]
  const refused = [asked('{'), asked('{ nothing }'), asked(TWO), asked(day, ofNoDay), asked(day)]
  for (const init of refused) {
    const response = await open.fetch(ENDPOINT, { ...init, headers: { ...JSON_TYPE, accept } })
    expect([init.body, response.status]).toEqual([init.body, status])
  }
})

describe('a request that is none is told what to do', () => {
  test.each(BODIES)('posted with %s', async (_what, init, status, code, message) => {
    expect(await refusal(open, init)).toEqual({ status, code, message })
  })

  test.each(OPERATIONS)('naming %s', async (_what, init, message) => {
    expect(await refusal(open, init)).toEqual({ status: 200, code: 'BAD_USER_INPUT', message })
  })

  test.each(ADDRESSES)('by an address with %s', async (_what, address, status, message) => {
    expect(await refusal(open, {}, address)).toEqual({ status, code: 'BAD_REQUEST', message })
  })

  test('by another method', async () => {
    const message = 'The request is neither a GET nor a POST. Ask by a POST of JSON.'
    const told = { status: 405, code: 'BAD_REQUEST', message }
    expect(await refusal(open, { method: 'PUT', headers: JSON_TYPE, body: '{}' })).toEqual(told)
  })

  test('that takes no answer of ours', async () => {
    const message = 'The answer is given in none of the types of the Accept header. Accept application/json.'
    const init = { ...asked(TYPENAME), headers: { ...JSON_TYPE, accept: 'text/csv' } }
    expect(await refusal(open, init)).toEqual({ status: 406, code: 'BAD_REQUEST', message })
  })

  test('for the schema, where it is not shown', async () => {
    const message = 'This server does not show its schema. Leave "__schema" out.'
    const told = { status: 200, code: 'GRAPHQL_VALIDATION_FAILED', message }
    expect(await refusal(closed, asked('{ __schema { description } }'))).toEqual(told)
  })
})

test('what is asked for as it should be is answered', async () => {
  const variables = encodeURIComponent('{"n": 1}')
  const address = `?query=query($n: Int) { places(first: $n) { totalCount } }&variables=${variables}&extensions=`
  for (const [init, more] of [
    [asked(TWO, { operationName: 'B' }), ''],
    [{ headers: { accept: 'text/html, */*;q=0.1' } }, address],
  ] as const)
    expect(await (await open.fetch(ENDPOINT + more, init)).json()).not.toHaveProperty('errors')
})
