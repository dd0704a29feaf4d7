import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS, type Limits } from '../../src/graphql/limits/limits.ts'
import { apiOver, ask, codesOf, emptyStore } from '../helpers/api.ts'

const store = await emptyStore()
const api = apiOver(store)
const limited = (limits: Partial<Limits>) => apiOver(store, { limits })
const nested = (depth: number) =>
  `{ ${'a: place(by: {id: "place/x"}) { '.slice(3)}${'parent { '.repeat(depth - 2)}key${' }'.repeat(depth)}`

describe('a request may not be larger than the limits', () => {
  test('twelve levels of selections are answered, thirteen are not', async () => {
    expect(codesOf(await ask(api, nested(12)))).toEqual([])
    expect(codesOf(await ask(api, nested(13)))).toEqual(['DEPTH_LIMIT'])
  })

  test('depth hides in no fragment, whatever its name', async () => {
    const chain = (name: string) =>
      `query { place(by: {id: "place/x"}) { ...${name} } } fragment ${name} on Place { ${'parent { '.repeat(11)}key${' }'.repeat(11)} }`
    expect(codesOf(await ask(api, chain('deep')))).toEqual(['DEPTH_LIMIT'])
    expect(codesOf(await ask(api, chain('__schema')))).toEqual(['DEPTH_LIMIT'])
    expect(codesOf(await ask(api, chain('__type')))).toEqual(['DEPTH_LIMIT'])
  })

  test('depth adds up over fragments used at several levels', async () => {
    const deep = `fragment up on Place { parent { parent { parent { parent { parent { key } } } } } }`
    const twice = `{ place(by: {id: "place/x"}) { ...up parent { parent { parent { parent { parent { parent { ...up } } } } } } } } ${deep}`
    expect(codesOf(await ask(api, twice))).toEqual(['DEPTH_LIMIT'])
  })

  test('the standard introspection query is answered, and a deeper one is not', async () => {
    expect(codesOf(await ask(api, getIntrospectionQuery()))).toEqual([])
    const deeper = `{ __type(name: "Place") { ${'fields { type { '.repeat(8)}name${' } }'.repeat(8)} } }`
    expect(codesOf(await ask(api, deeper))).toContain('DEPTH_LIMIT')
  })

  test('thirty aliases are answered, thirty-one are not, those of __typename included', async () => {
    const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ')} }`
    expect(codesOf(await ask(api, aliased(30)))).toEqual([])
    expect(codesOf(await ask(api, aliased(31)))).toEqual(['ALIAS_LIMIT'])
  })

  test('a thousand fields are answered, one more is not', async () => {
    const fields = (count: number) =>
      `{ ${Array.from({ length: count / 7 }, () => '...seven').join(' ')} ${'__typename '.repeat(count % 7)} } fragment seven on Query { ${'__typename '.repeat(7)} }`
    expect(codesOf(await ask(api, fields(1000)))).toEqual([])
    expect(codesOf(await ask(api, fields(1001)))).toEqual(['FIELD_LIMIT'])
  })

  test('fields add up over fragments that spread fragments', async () => {
    const steps = Array.from({ length: 14 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)
    const doubling = `{ ...f0 } ${steps.join(' ')} fragment f14 on Query { __typename }`
    expect(codesOf(await ask(api, doubling))).toEqual(['FIELD_LIMIT'])
  })

  test('fifty directives are answered, one more is not', async () => {
    const directed = (count: number) => `{ ${'__typename @include(if: true) '.repeat(count)} }`
    expect(codesOf(await ask(api, directed(50)))).toEqual([])
    expect(codesOf(await ask(api, directed(51)))).toEqual(['DIRECTIVE_LIMIT'])
  })

  test('two thousand tokens are parsed, more are not', async () => {
    const [message] = (await ask(api, `{ ${'__typename '.repeat(2000)} }`)).errors
    expect(message?.extensions).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' })
    expect(message?.message).toContain('2000 tokens')
  })

  test('brackets without end are refused before the parser runs out of stack', async () => {
    const unlimited = limited({ tokens: 10_000_000, bodyBytes: 10_000_000 })
    expect(codesOf(await ask(unlimited, `{ a(b: ${'['.repeat(100_000)}`))).toEqual(['GRAPHQL_PARSE_FAILED'])
    expect(codesOf(await ask(unlimited, '{ a '.repeat(20_000)))).toEqual(['GRAPHQL_PARSE_FAILED'])
  })

  test('a body beyond its size is refused', async () => {
    const answer = await ask(api, `{ __typename } # ${'x'.repeat(DEFAULT_LIMITS.bodyBytes)}`)
    expect([answer.status, codesOf(answer)]).toEqual([413, ['REQUEST_ENTITY_TOO_LARGE']])
  })

  test('at most twenty faults of a document are reported', async () => {
    const { errors } = await ask(api, `{ ${Array.from({ length: 25 }, (_, n) => `nothing${n}`).join(' ')} }`)
    expect(errors.length).toBeLessThanOrEqual(21)
  })

  test('a slip of the pen is told what was meant', async () => {
    const query = '{ plces { nodes { key } } places(filter: {existing: POSIBLE}) { totalCount } }'
    const { errors } = await ask(api, query)
    const [field, value] = errors.map(({ message }) => message)
    expect(field).toContain('Did you mean "places"')
    expect(value).toContain('Did you mean the enum value "POSSIBLE"')
  })

  test('no suggestion tells what else a schema has that may not be asked for', async () => {
    const closed = apiOver(store, { introspection: false })
    const { errors } = await ask(closed, '{ plces { nodes { key } } }')
    expect(errors.map(({ message }) => message)).toEqual(['Cannot query field "plces" on type "Query".'])
  })

  test('an answer that is made at once is ended by a limit as any other', async () => {
    const answer = await ask(apiOver(store, { limits: { characters: 3 } }), '{ __type(name: "Place") { name } }')
    expect([answer.data, codesOf(answer)]).toEqual([undefined, ['QUERY_TOO_COMPLEX']])
  })

  test('nor does one for a variable', async () => {
    const query = 'query ($filter: PlaceFilter) { places(filter: $filter) { totalCount } }'
    const saidBy = async (one: typeof api) =>
      (await ask(one, query, { filter: { existing: 'POSIBLE' } })).errors.map(({ message }) => message).join()
    expect(await saidBy(api)).toContain('Did you mean the enum value "POSSIBLE"')
    expect(await saidBy(apiOver(store, { introspection: false }))).not.toContain('Did you mean')
  })
})

describe('the page sizes of an operation may not come to more objects than an answer may hold', () => {
  const pages = (first: number | string) =>
    `pilotModels(first: ${first}) { nodes { followingHoldings(first: ${first}) { nodes { key } } } }`

  test('pages inside pages multiply', async () => {
    expect(codesOf(await ask(api, `{ ${pages(100)} }`))).toEqual([])
    const answer = await ask(api, `{ ${pages(100)} more: ${pages(100)} }`)
    expect(codesOf(answer)).toEqual(['QUERY_TOO_COMPLEX'])
    expect(answer.errors[0]?.extensions).toMatchObject({ cost: 20_200, limit: 20_000 })
  })

  test('a page size may come from a variable, its default, or the default of the argument', async () => {
    const question = `query($first: Int = 100) { a: ${pages('$first')} b: ${pages('$first')} }`
    expect(codesOf(await ask(api, question))).toEqual(['QUERY_TOO_COMPLEX'])
    expect(codesOf(await ask(api, question, { first: 5 }))).toEqual([])
    const unsaid =
      'pilotModels { nodes { followingHoldings { nodes { model { followingHoldings { nodes { key } } } } } } }'
    expect(codesOf(await ask(api, `{ a: ${unsaid} b: ${unsaid} c: ${unsaid} }`))).toEqual(['QUERY_TOO_COMPLEX'])
  })

  test('a variable of the wrong type counts as the largest page, and is then reported as what it is', async () => {
    const answer = await ask(api, `query($first: Int) { ${pages('$first')} }`, { first: '5' })
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
  })

  test('a page larger than any counts as the largest, and is then reported as what it is', async () => {
    for (const first of [1_000_000_000, -1_000_000_000])
      expect(codesOf(await ask(api, `{ ${pages(first)} }`)), String(first)).toEqual(['BAD_USER_INPUT'])
  })

  test('it cannot be stretched by fragments or inline fragments', async () => {
    const spread = `{ ...half ... on Query { more: ${pages(100)} } } fragment half on Query { ${pages(100)} }`
    expect(codesOf(await ask(api, spread))).toEqual(['QUERY_TOO_COMPLEX'])
  })
})

describe('lists have pages of one to a hundred', () => {
  test.each([0, -1, 101])('%d is none', async (first) => {
    expect(codesOf(await ask(api, `{ places(first: ${first}) { totalCount } }`))).toEqual(['BAD_USER_INPUT'])
  })

  test('and arguments of at most a hundred values', async () => {
    const ids = Array.from({ length: 101 }, (_, n) => `place/${n}`)
    expect(codesOf(await ask(api, 'query($ids: [ID!]!) { nodes(ids: $ids) { key } }', { ids }))).toEqual([
      'BAD_USER_INPUT',
    ])
    expect(codesOf(await ask(api, 'query($ids: [ID!]!) { nodes(ids: $ids) { key } }', { ids: ids.slice(1) }))).toEqual(
      [],
    )
  })
})
