import { beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import type { Store } from '../../src/store/store.ts'
import { answerOf, apiOver, ask, codesOf, emptyStore, listIn, pick, record, textIn } from '../helpers/api.ts'
import {
  body,
  COUNTRY,
  district,
  effect,
  holding,
  lasting,
  named,
  PROVINCE,
  pilotModel,
  post,
  SOURCE,
} from '../helpers/facts.ts'
import { directive } from '../rules/conflicts/records.ts'

const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null))
const first = holding(lasting('2018-01-01'))
const second = { ...first, id: 'holding/other', first: 'post/y', second: 'post/z' } as const
const WORLD: readonly Entry[] = [
  SOURCE,
  COUNTRY,
  { ...PROVINCE, parent: COUNTRY.id },
  damHa,
  body('org/centre', COUNTRY.id),
  body('org/x', damHa.id),
  ...[first.first, first.second, 'post/y' as const, 'post/z' as const].map((id) => post(id, 'org/x')),
  pilotModel({ id: 'model/m2', levels: ['DISTRICT'] }),
  directive({ id: 'directive/notice', issuer: 'org/centre' }),
  effect('SUSPEND', '2022-07-07', { directive: 'directive/notice', target: 'model/m2' }),
  ...[first, second].map((one) => ({ ...one, model: 'model/m2' as const })),
]
const BEFORE = 'at: {validAt: "2022-07-06"}'
const AFTER = 'at: {validAt: "2022-07-07"}'
const THING = `id key ... on ConcurrentHolding { standing { state } }`
const ONE = `concurrentHolding(id: "${first.id}"`
const LATER = { now: () => new Date('2031-01-01T00:00:00Z') }

let store: Store
beforeEach(async () => {
  store = await emptyStore()
  await record(store, WORLD)
})
const asked = (query: string, variables: object = {}) => answerOf(apiOver(store), query, variables)
const again = async (id: string) => pick(await asked(`query($id: ID!) { node(id: $id) { ${THING} } }`, { id }), 'node')

describe('the id of an object', () => {
  test('is another on another day, where the key is the same, and gives the object again as it was seen', async () => {
    const page = await asked(`{ before: ${ONE}, ${BEFORE}) { ${THING} } after: ${ONE}, ${AFTER}) { ${THING} } }`)
    const [before, after] = [pick(page, 'before'), pick(page, 'after')]
    expect(before).toMatchObject({ key: first.id, standing: { state: 'ACTIVE' } })
    expect(after).toMatchObject({ key: first.id, standing: { state: 'SUSPENDED' } })
    expect(textIn(before, 'id')).not.toBe(textIn(after, 'id'))
    expect(await again(textIn(before, 'id'))).toEqual(before)
    expect(await again(textIn(after, 'id'))).toEqual(after)
  })

  test('holds no view where the question named none, today and later', async () => {
    const [today, later] = await Promise.all(
      [apiOver(store), apiOver(store, LATER)].map(async (api) =>
        textIn(await answerOf(api, `{ ${ONE}) { id } }`), 'concurrentHolding.id'),
      ),
    )
    expect(today).toBe(later)
    await record(store, [{ ...damHa, names: named('Đầm Hà') }])
    expect(textIn(await asked(`{ ${ONE}) { id } }`), 'concurrentHolding.id')).toBe(today)
    expect(textIn(await asked(`{ node(id: "${first.id}") { id } }`), 'node.id')).toBe(today)
  })

  test('is of the revision that the question named, and of the day', async () => {
    await record(store, [{ ...damHa, names: named('Đầm Hà') }])
    const place = (at: string) => `place(by: {id: "${damHa.id}"}, at: {${at}}) { id name }`
    const page = await asked(`{ old: ${place('revision: 1')} new: ${place('revision: 2')} }`)
    expect(textIn(page, 'old.id')).not.toBe(textIn(page, 'new.id'))
    const names = await asked('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { name } } }', {
      ids: [textIn(page, 'old.id'), textIn(page, 'new.id')],
    })
    expect(names).toEqual({ nodes: [{ name: damHa.id }, { name: 'Đầm Hà' }] })
  })

  test('is of its own revision in each version', async () => {
    await record(store, [{ ...damHa, names: named('Đầm Hà') }])
    const data = await asked(`{ place(by: {id: "${damHa.id}"}) { history { node { id } } } }`)
    expect(new Set(listIn(data, 'place.history').map((one) => textIn(one, 'node.id'))).size).toBe(2)
  })

  test.each(['', BEFORE])('is what the lines of a chart name: %j', async (at) => {
    const data = await asked(
      `{ orgChart(root: {place: "${damHa.id}"}, depth: 2${at && `, ${at}`}) { organizations { id } posts { id } places { id } links { from to } } }`,
    )
    const parts = ['places', 'organizations', 'posts'].flatMap((part) => listIn(data, `orgChart.${part}`))
    const ids = parts.map((one) => textIn(one, 'id'))
    const ends = listIn(data, 'orgChart.links').flatMap((one) => [textIn(one, 'from'), textIn(one, 'to')])
    expect(ends.length).toBeGreaterThan(4)
    expect(ends.filter((end) => !ids.includes(end))).toEqual([])
  })

  test('of any view is taken by an argument that names something', async () => {
    const id = textIn(await asked(`{ place(by: {id: "${damHa.id}"}, ${BEFORE}) { id } }`), 'place.id')
    const data = await asked(`query($id: ID!) { concurrentHoldings(filter: {place: $id}, ${AFTER}) { totalCount } }`, {
      id,
    })
    expect(pick(data, 'concurrentHoldings.totalCount')).toBe(2)
  })

  test('of a revision that is not recorded here is refused', async () => {
    const id = Buffer.from(`Place@2022-08-31@9:${damHa.id}`).toString('base64url')
    expect(codesOf(await ask(apiOver(store), `{ node(id: "${id}") { key } }`))).toEqual(['NOT_FOUND'])
  })

  test('given with another view names the object there', async () => {
    const id = textIn(await asked(`{ ${ONE}, ${BEFORE}) { id } }`), 'concurrentHolding.id')
    const data = await asked(`query($ids: [ID!]!) { nodes(ids: $ids, ${AFTER}) { ${THING} } }`, { ids: [id] })
    expect(data).toMatchObject({ nodes: [{ standing: { state: 'SUSPENDED' } }] })
  })
})

describe('the pages of a list', () => {
  const page = (more: string) => `{ list: concurrentHoldings(first: 1${more}) { nodes { id } pageInfo { endCursor } } }`
  const idOn = (data: unknown) => textIn(data, 'list.nodes.0.id')
  const behind = async (data: unknown) => asked(page(`, after: "${textIn(data, 'list.pageInfo.endCursor')}"`))
  const holdsView = (id: string) => Buffer.from(id, 'base64url').toString().includes('@')

  test('have ids of one kind: without a view until something is recorded, then with that of the first page', async () => {
    const one = await asked(page(''))
    expect(holdsView(idOn(one))).toBe(false)
    expect(holdsView(idOn(await behind(one)))).toBe(false)
    await record(store, [{ ...damHa, names: named('Đầm Hà') }])
    expect(holdsView(idOn(await behind(one)))).toBe(true)
  })

  test('below an object are gone on with by its id alone', async () => {
    const list = (after: string) => `followingHoldings(first: 1${after}) { nodes { key } pageInfo { endCursor } }`
    const data = await asked(`{ pilotModel(by: {id: "model/m2"}, ${BEFORE}) { id ${list('')} } }`)
    const [id, after] = [textIn(data, 'pilotModel.id'), pick(data, 'pilotModel.followingHoldings.pageInfo.endCursor')]
    const next = await asked(
      `query($id: ID!) { node(id: $id) { ... on PilotModel { ${list(`, after: "${after}"`)} } } }`,
      { id },
    )
    const keys = [data, next].map((one, at) =>
      pick(one, `${at === 0 ? 'pilotModel' : 'node'}.followingHoldings.nodes.0.key`),
    )
    expect(keys.toSorted()).toEqual([first.id, second.id].toSorted())
  })
})
