import { beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { SMALL } from '../answers/small-world.ts'
import { answerOf, apiOver, ask, emptyStore, record } from '../helpers/api.ts'
import { body, holding, lasting, named, post, stated } from '../helpers/facts.ts'
import { directive, held, issued } from '../rules/conflicts/records.ts'

// Questions that took many requests, or could not be asked: each in one, on a small world.

const person = (id: string): Entry => ({ kind: 'Person', id: `person/${id}`, names: named(id), origin: stated })
const MORE: readonly Entry[] = [
  { ...body('org/section', 'place/p/d'), superiors: ['org/party', 'org/state'] },
  { ...post('post/dean', 'org/section'), valid: lasting('2010-01-01', '2020-01-01') },
  { ...body('org/beside', 'place/p/d'), superiors: ['org/centre'] },
  { ...body('org/below', 'place/p/d'), superiors: ['org/party', 'org/beside'] },
  directive({
    ...{ id: 'directive/twice', issued: issued('2016-01-01').issued, issuer: null, symbol: null, term: null },
    reports: [{ document: 'doc/s6', basis: 'STATED', reading: null }],
  }),
  post('post/chair', 'org/section'),
  post('post/seat', 'org/section'),
  ...['both', 'one', 'before'].map(person),
  ...[
    held('b1', 'both', '2018-01-01', null, { post: 'post/chair' }),
    held('b2', 'both', '2018-01-01', null, { post: 'post/seat' }),
  ],
  { ...held('v1', 'one', '2011-01-01', '2013-01-01', { post: 'post/dean' }), holder: null },
  held('o1', 'one', '2018-01-01', null, { post: 'post/seat' }),
  ...[
    held('p1', 'before', '2015', '2017', { post: 'post/chair' }),
    held('p2', 'before', '2015', '2017', { post: 'post/seat' }),
  ],
  {
    ...holding(lasting('2018-01-01')),
    ...{ id: 'holding/two', first: 'post/chair', second: 'post/seat', place: 'place/p/d', model: null },
  },
]

const AT = 'at: {validAt: "2022-08-31"}'
let asked: (query: string) => Promise<unknown>
let api: ReturnType<typeof apiOver>
beforeAll(async () => {
  const store = await emptyStore()
  await record(store, [...SMALL, ...MORE])
  api = apiOver(store)
  asked = (query) => answerOf(api, query)
})
const keys = (...all: readonly string[]) => all.map((key) => ({ key }))

describe('who holds', () => {
  test('both posts of a holding on a day', async () => {
    const on = (day: string) =>
      asked(`{ concurrentHolding(id: "holding/two", at: {validAt: "${day}"}) { knownHolders { key } } }`)
    expect(await on('2022-08-31')).toEqual({ concurrentHolding: { knownHolders: keys('person/both') } })
    expect(await on('2015-06-01')).toMatchObject({ concurrentHolding: { knownHolders: keys('person/before') } })
    expect(await on('2005-01-01')).toEqual({ concurrentHolding: { knownHolders: [] } })
  })

  test('two posts or more, or all of some', async () => {
    const query = `{
      two: persons(filter: {holdsAtLeast: 2}, ${AT}) { totalCount nodes { key } }
      all: persons(filter: {holds: ["post/chair", "post/seat"]}, ${AT}) { nodes { key } }
      both: persons(filter: {holding: "holding/two"}, ${AT}) { nodes { key } }
      page: persons(first: 1, filter: {holdsAtLeast: 1}, ${AT}) { totalCount nodes { key } pageInfo { hasNextPage } }
      earlier: persons(filter: {holdsAtLeast: 2}, at: {validAt: "2015-06-01"}) { nodes { key } }
    }`
    expect(await asked(query)).toEqual({
      two: { totalCount: 2, nodes: keys('person/both', 'person/y') },
      all: { nodes: keys('person/both') },
      both: { nodes: keys('person/both') },
      page: { totalCount: 4, nodes: keys('person/both'), pageInfo: { hasNextPage: true } },
      earlier: { nodes: keys('person/before') },
    })
  })

  test('no post that is asked for: those of which no holder is known', async () => {
    const query = `{ posts(filter: {held: false, organization: "org/section"}, ${AT}) { totalCount nodes { key } }
      earlier: posts(filter: {held: false, organization: "org/section"}, at: {validAt: "2019-01-01"}) { nodes { key } }
      vacant: posts(filter: {held: true, organization: "org/section"}, at: {validAt: "2012-01-01"}) { totalCount } }`
    expect(await asked(query)).toEqual({
      posts: { totalCount: 0, nodes: [] },
      earlier: { nodes: keys('post/dean') },
      vacant: { totalCount: 0 },
    })
  })
})

describe('what lies around and below', () => {
  test('all that a place lies in, and all that a body answers to', async () => {
    const query = `{ place(by: {id: "place/p/d"}, ${AT}) { ancestors { key } }
      organization(id: "org/section", ${AT}) { ancestors { key } }
      below: organization(id: "org/below", ${AT}) { ancestors { key } } places(filter: {below: "place/vn"}, ${AT}) { totalCount } }`
    expect(await asked(query)).toEqual({
      place: { ancestors: keys('place/p', 'place/vn') },
      organization: { ancestors: keys('org/party', 'org/state', 'org/centre') },
      below: { ancestors: keys('org/party', 'org/beside', 'org/centre') },
      places: { totalCount: 3 },
    })
  })

  test('what is gone, too, where that is asked', async () => {
    const query = (
      all: string,
    ) => `{ place(by: {id: "place/p"}, ${AT}) { children${all} { key } organizations${all} { key } }
      organization(id: "org/section", ${AT}) { posts${all} { key } } top: organization(id: "org/party", ${AT}) { subordinates${all} { key } } }`
    expect(await asked(query(''))).toEqual({
      place: { children: keys('place/p/d', 'place/p/e'), organizations: [] },
      organization: { posts: keys('post/chair', 'post/seat') },
      top: { subordinates: keys('org/below', 'org/section') },
    })
    expect(await asked(query('(atAnyTime: true)'))).toEqual({
      place: { children: keys('place/p/d', 'place/p/e', 'place/p/old'), organizations: keys('org/gone') },
      organization: { posts: keys('post/chair', 'post/dean', 'post/seat') },
      top: { subordinates: keys('org/below', 'org/section') },
    })
  })

  test('the places of many codes at once, in their order', async () => {
    const query = `{ placesByCode(scheme: GSO, values: ["22", "199", "none", "22"], ${AT}) { value places { key } }
      earlier: placesByCode(scheme: GSO, values: ["199"], on: "2009-01-01", ${AT}) { places { key } } }`
    expect(await asked(query)).toEqual({
      placesByCode: [
        { value: '22', places: keys('place/p') },
        { value: '199', places: keys('place/p/d') },
        { value: 'none', places: [] },
        { value: '22', places: keys('place/p') },
      ],
      earlier: [{ places: keys('place/p/old') }],
    })
    const many = JSON.stringify(Array.from({ length: 1001 }, (_, n) => `${n}`))
    const { errors } = await ask(api, `{ placesByCode(scheme: GSO, values: ${many.slice(0, -1)}]) { value } }`)
    expect(errors.length).toBe(1)
  })
})

describe('what rests on a document', () => {
  const SUPPORTS = (args: string) =>
    `{ document(by: {id: "doc/s7"}) { supports${args} { totalCount nodes { key } pageInfo { hasNextPage endCursor } } } }`

  test('is listed, each once', async () => {
    const found = await asked(SUPPORTS(''))
    expect(found).toMatchObject({ document: { supports: { totalCount: 1, nodes: keys('directive/older') } } })
  })

  test('is gone on with by page, kind by kind', async () => {
    const read = async (after: string | null): Promise<readonly string[]> => {
      const answer =
        await asked(`{ document(by: {id: "doc/s6"}) { supports(first: 7${after ? `, after: "${after}"` : ''}) {
        nodes { key } pageInfo { hasNextPage endCursor } } } }`)
      const { nodes, pageInfo } = (answer as { document: { supports: Page } }).document.supports
      const own = nodes.map(({ key }) => key)
      return pageInfo.hasNextPage ? [...own, ...(await read(pageInfo.endCursor))] : own
    }
    const all = await read(null)
    expect(all).toEqual(expect.arrayContaining(['holding/two', 'directive/twice']))
    expect(new Set(all).size).toBe(all.length)
    expect(await asked('{ document(by: {id: "doc/s6"}) { supports { totalCount } } }')).toEqual({
      document: { supports: { totalCount: all.length } },
    })
  })
})
interface Page {
  readonly nodes: readonly { readonly key: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

test('a hit says by which name it was found', async () => {
  const query = `{ search(text: "199", filter: {kind: PLACE}) { nodes { name node { ... on Place { key } } } } other: search(text: "18-nq") { nodes { name } } }`
  expect(await asked(query)).toMatchObject({
    search: {
      nodes: [
        { name: '199', node: { key: 'place/p/d' } },
        { name: '199', node: { key: 'place/p/old' } },
      ],
    },
    other: { nodes: [{ name: '18-NQ/TW' }, { name: '18-NQ/TW' }] },
  })
})

test('directives come with the latest first, and their pages go on so', async () => {
  const page = (more: string) =>
    `{ directives(first: 3, orderBy: NEWEST_FIRST, ${AT}${more}) { totalCount nodes { key } pageInfo { endCursor } } }`
  const first = await asked(page(''))
  expect(first).toMatchObject({
    directives: { totalCount: 6, nodes: keys('directive/new', 'directive/notice', 'directive/local') },
  })
  const { endCursor } = (first as { directives: Page }).directives.pageInfo
  expect(await asked(page(`, after: "${endCursor}"`))).toMatchObject({
    directives: { nodes: keys('directive/old', 'directive/twice', 'directive/older') },
  })
  const { errors } = await ask(api, `{ directives(first: 3, after: "${endCursor}", ${AT}) { totalCount } }`)
  expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }])
})

test('an ambiguous citation says which it may mean, for programs too', async () => {
  const { errors } = await ask(api, '{ directive(by: {citation: {symbol: "18-NQ/TW"}}) { key } }')
  const candidates = ['directive/old', 'directive/older']
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', candidates } }])
})

test('counts over a period come in one answer', async () => {
  const query = `{ statisticsSeries(from: "2018-01-01", to: "2023-01-01", filter: {model: "model/m2"}) {
    total rows { state count form execution year branches { code } } view { validAt } } }`
  const row = { count: 1, form: null, execution: null, year: null, branches: [] }
  const on = (validAt: string, state: string) => ({ total: 1, rows: [{ ...row, state }], view: { validAt } })
  expect(await asked(query)).toEqual({
    statisticsSeries: [
      on('2018-01-01', 'NOT_STARTED'),
      ...['2019', '2020', '2021', '2022'].map((year) => on(`${year}-01-01`, 'ACTIVE')),
    ],
  })
})

test('nothing is dated before it was recorded', async () => {
  const empty = apiOver(await emptyStore())
  const view = { revision: 0, recordedAt: null }
  expect(await answerOf(empty, '{ places { totalCount view { revision recordedAt } } }')).toEqual({
    places: { totalCount: 0, view },
  })
  const before = '{ places(at: {recordedAt: "2001-01-01"}) { totalCount view { revision recordedAt } } }'
  expect(await answerOf(api, before)).toEqual({ places: { totalCount: 0, view } })
})
