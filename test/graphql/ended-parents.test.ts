import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import type { Place } from '../../src/model/place.ts'
import { answerOf, apiOver, emptyStore, pick, record } from '../helpers/api.ts'
import { COUNTRY, district, lasting, PROVINCE, SOURCE } from '../helpers/facts.ts'

const gone: Place = { ...PROVINCE, id: 'place/p-gone', parent: COUNTRY.id, valid: lasting('2000-01-01', '2020-01-01') }
const left: Place = { ...district('place/left', lasting('2000-01-01')), parent: gone.id }
const ended: Place = { ...left, id: 'place/ended', valid: lasting('2000-01-01', '2020-01-01') }

let api: Api
beforeAll(async () => {
  const store = await emptyStore()
  await record(store, [SOURCE, COUNTRY, gone, left, ended, { ...left, id: 'place/village', parent: left.id }])
  api = apiOver(store)
})
const asked = (question: string) => answerOf(api, question)

describe('a place whose province is gone', () => {
  const seen = async (day: string) =>
    asked(`{
      place(by: {id: "place/left"}, at: {validAt: "${day}"}) {
        parent { key } ancestors { key } datedParents { place { key } possible } exists { state }
      }
      was: place(by: {id: "place/p-gone"}, at: {validAt: "${day}"}) { children { key } ever: children(atAnyTime: true) { key } }
      in: places(filter: {parent: "place/p-gone"}, at: {validAt: "${day}"}) { totalCount }
      ever: places(filter: {parent: "place/p-gone", existing: ANY}, at: {validAt: "${day}"}) { totalCount }
      country: places(filter: {below: "${COUNTRY.id}"}, at: {validAt: "${day}"}) { nodes { key } }
      village: place(by: {id: "place/village"}, at: {validAt: "${day}"}) { ancestors { key } }
      ended: place(by: {id: "place/ended"}, at: {validAt: "${day}"}) { parent { key } exists { state } }
    }`)

  test('lies in it to its last day', async () => {
    expect(await seen('2019-12-31')).toMatchObject({
      place: {
        parent: { key: 'place/p-gone' },
        ancestors: [{ key: 'place/p-gone' }, { key: COUNTRY.id }],
        datedParents: [{ possible: true }],
        exists: { state: 'YES' },
      },
      was: { children: [{ key: 'place/ended' }, { key: 'place/left' }] },
      in: { totalCount: 2 },
    })
  })

  test('lies from then on in nothing that a source names, and is told', async () => {
    const answer = await seen('2020-01-01')
    expect(answer).toMatchObject({
      place: {
        parent: null,
        ancestors: [],
        datedParents: [{ place: { key: 'place/p-gone' }, possible: false }],
        exists: { state: 'YES' },
      },
      village: { ancestors: [{ key: 'place/left' }] },
      was: { children: [], ever: [{ key: 'place/ended' }, { key: 'place/left' }] },
      in: { totalCount: 0 },
      ever: { totalCount: 2 },
    })
    expect(pick(answer, 'country.nodes')).toContainEqual({ key: 'place/left' })
    expect(
      await asked('{ conflicts(filter: {rule: [LIES_OUTSIDE_LIFE]}) { nodes { about { ... on Node { key } } } } }'),
    ).toEqual({
      conflicts: { nodes: [{ about: { key: 'place/left' } }] },
    })
  })

  test('is still said to have lain in it, once it is gone itself', async () => {
    expect(await seen('2020-01-01')).toMatchObject({
      ended: { parent: { key: 'place/p-gone' }, exists: { state: 'NO' } },
    })
  })
})
