import { describe, expect, test } from 'vitest'
import { globalId, identityOf, idOf } from '../../src/graphql/global-id.ts'
import { KIND_NAMES } from '../../src/model/kinds.ts'
import { answerOf, apiOver, ask, codesOf, emptyStore, listIn, record } from '../helpers/api.ts'
import { everythingOf } from '../helpers/everything.ts'
import { randomOf } from '../helpers/random.ts'
import { randomWorld } from '../helpers/random-world.ts'
import { TERMS } from '../helpers/terms.ts'

const world = randomWorld(randomOf(7))
const entries = [...TERMS, ...world.entries]
const store = await emptyStore()
await record(store, entries)
const api = apiOver(store)
const SEEN = { asOf: { validAt: '2022-08-31', revision: 1 }, isNamed: true } as const
const TODAY = { ...SEEN, isNamed: false }
const NODE = 'query($id: ID!) { node(id: $id) { __typename id key } }'

describe('every object has an identity', () => {
  test.each(KIND_NAMES)('a %s is found by its global id and by its key', async (kind) => {
    const entry = entries.find((one) => one.kind === kind)
    if (!entry) throw new Error(`The world has no ${kind}.`)
    const seen = (view: typeof TODAY) => ({ node: { __typename: kind, id: globalId(entry, view), key: entry.id } })
    expect(await answerOf(api, NODE, { id: entry.id })).toEqual(seen(TODAY))
    for (const view of [TODAY, SEEN])
      expect(await answerOf(api, NODE, { id: globalId(entry, view) })).toEqual(seen(view))
  })

  test('several are given in the order asked, with null for what is not recorded', async () => {
    const [one, other] = world.places
    const data = await answerOf(api, 'query($ids: [ID!]!) { nodes(ids: $ids) { key } }', {
      ids: [other, 'place/nowhere', one, other],
    })
    expect(data).toEqual({ nodes: [{ key: other }, null, { key: one }, { key: other }] })
  })

  test('of several, one that cannot be read is an error at its place, and the others are answered', async () => {
    const [one, other] = world.places
    const entry = { kind: 'Place', id: one ?? 'place/none' } as const
    const later = globalId(entry, { asOf: { validAt: '2022-08-31', revision: 9 }, isNamed: true })
    const answer = await ask(api, 'query($ids: [ID!]!) { nodes(ids: $ids) { key } }', {
      ids: [one, later, 'planet/mars', other],
    })
    expect(answer.data).toEqual({ nodes: [{ key: one }, null, null, { key: other }] })
    expect(answer.errors.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
      [['nodes', 1], 'NOT_FOUND'],
      [['nodes', 2], 'BAD_USER_INPUT'],
    ])
  })

  test('an id that names nothing recorded is null, one that is no id is an error', async () => {
    expect(await answerOf(api, NODE, { id: 'place/nowhere' })).toEqual({ node: null })
    for (const id of [
      'nowhere',
      '',
      'planet/mars',
      Buffer.from('Place:org/x').toString('base64url'),
      Buffer.from('Planet:place/x').toString('base64url'),
      Buffer.from('Place@2022-02-30@1:place/x').toString('base64url'),
      Buffer.from('Place@9999-12-31@1:place/x').toString('base64url'),
      Buffer.from('Place@2022-08-31@01:place/x').toString('base64url'),
      Buffer.from('Place@2022-08-31:place/x').toString('base64url'),
    ])
      expect(codesOf(await ask(api, NODE, { id }))).toEqual(['BAD_USER_INPUT'])
  })

  test('an argument that wants one kind says how its ids begin', async () => {
    const { errors } = await ask(api, '{ concurrentHoldings(filter: {model: "M2"}) { totalCount } }')
    expect(errors[0]?.message).toBe(
      '"M2" is no id. Give an id as an answer gave it, or a natural key that begins with "model/".',
    )
  })

  test('an argument that wants one kind refuses another', async () => {
    const { errors } = await ask(api, '{ organizations(filter: {place: "org/1"}) { totalCount } }')
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('not a place') },
    ])
  })

  test('a global id reads back to its key', () => {
    for (const entry of entries) {
      expect(identityOf(globalId(entry, TODAY))).toEqual({ id: entry.id, at: null })
      expect(identityOf(globalId(entry, SEEN))).toEqual({ id: entry.id, at: SEEN.asOf })
      expect(idOf(globalId(entry, SEEN))).toBe(entry.id)
    }
  })
})

describe('everything that can be asked of an object is answered', () => {
  const faults: unknown[] = []
  const unlimited = apiOver(store, {
    limits: { objects: 1e9, characters: 1e9, tokens: 1e6, fields: 1e6, bodyBytes: 1e7 },
    report: (error) => faults.push(error),
  })

  test.each(KIND_NAMES)('all fields of a %s, and of what they give', async (kind) => {
    const ids = entries
      .filter((one) => one.kind === kind)
      .slice(0, 10)
      .map(({ id }) => id)
    const query = `query($ids: [ID!]!) { nodes(ids: $ids, at: {validAt: "2022-08-31"}) { ... on ${kind} { ${everythingOf(kind, 2)} } } }`
    const { data, errors } = await ask(unlimited, query, { ids })
    expect({ errors, faults }).toEqual({ errors: [], faults: [] })
    expect(listIn(data, 'nodes').filter((node) => node !== null)).toHaveLength(ids.length)
  })
})
