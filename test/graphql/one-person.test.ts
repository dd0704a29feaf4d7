import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { Person } from '../../src/model/person.ts'
import { answerOf, apiOver, ask, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { body, named, PROVINCE, post, SOURCE, stated } from '../helpers/facts.ts'
import { held } from '../rules/conflicts/records.ts'

const person = (key: string, name: string, over: object = {}) =>
  Person.parse({ kind: 'Person', id: `person/${key}`, names: named(name), origin: stated, ...over })

let api: Api
const oldId = Buffer.from('Person:person/b').toString('base64url')
beforeAll(async () => {
  const store = await emptyStore()
  const [mine, theirs] = [held('1', 'a', '2018', '2020'), held('2', 'b', '2020', '2022')]
  await record(store, [
    ...[SOURCE, PROVINCE, body('org/x', PROVINCE.id), post('post/x', 'org/x'), mine, theirs],
    ...[person('a', 'Nguyễn Văn A'), person('b', 'Nguyễn A')],
  ])
  const put = [person('a', 'Nguyễn Văn A', { formerKeys: ['person/b'] }), { ...theirs, holder: 'person/a' as const }]
  const instant = '2026-02-03T04:05:06.000Z'
  await store.append({ put, retract: ['person/b'], by: null, source: null, note: '', instant, expected: null })
  api = apiOver(store)
})

describe('of two records that were found to be of one person', () => {
  test.each([
    ['by its key', 'person(id: "person/b")'],
    ['by its id', `person(id: "${oldId}")`],
    ['as a node', 'node(id: "person/b")'],
  ])('the old one leads to the kept one %s', async (_how, asked) => {
    const data = await answerOf(api, `{ one: ${asked} { ... on Person { key formerKeys occupancies { key } } } }`)
    expect(data).toEqual({
      one: { key: 'person/a', formerKeys: ['person/b'], occupancies: [{ key: 'occupancy/1' }, { key: 'occupancy/2' }] },
    })
  })
  test('the old key finds what the person held', async () => {
    const data = await answerOf(api, '{ occupancies(filter: {holder: "person/b", existing: ANY}) { nodes { key } } }')
    expect(listIn(data, 'occupancies.nodes')).toHaveLength(2)
  })
  test.each(['person/a', 'person/b'])('the history under %s shows both', async (key) => {
    const asked = `{ versions(id: "${key}") { nodes { recordedFrom { number } withdrawn node { ... on Person { key name } } } } }`
    expect(pick(await answerOf(api, asked), 'versions.nodes')).toMatchObject([
      { withdrawn: false, node: { key: 'person/a' } },
      { withdrawn: true, node: { key: 'person/b', name: 'Nguyễn A' } },
      { withdrawn: false, node: { key: 'person/a' } },
    ])
  })
  test('what was known before is as it was', async () => {
    const data = await answerOf(api, '{ person(id: "person/b", at: {revision: 1}) { key name formerKeys } }')
    expect(data).toEqual({ person: { key: 'person/b', name: 'Nguyễn A', formerKeys: [] } })
  })
  test('a key that nobody had leads nowhere', async () => {
    expect(await answerOf(api, '{ person(id: "person/z") { key } }')).toEqual({ person: null })
    const { errors } = await ask(api, '{ occupancies(filter: {holder: "person/z"}) { nodes { key } } }')
    expect(errors[0]?.message).toContain('"person/z"')
  })
})
