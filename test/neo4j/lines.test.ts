import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { Directive } from '../../src/model/directive.ts'
import { type Entry, parseEntry } from '../../src/model/entry.ts'
import type { PostPair } from '../../src/model/pilot-model.ts'
import type { Place } from '../../src/model/place.ts'
import type { Criticism, ExecutionReport, OpenQuestion } from '../../src/model/remarks.ts'
import { connect, type Graph, type Params } from '../../src/store/neo4j/driver.ts'
import { type Access, storeOn } from '../../src/store/neo4j/index.ts'
import type { Store } from '../../src/store/store.ts'
import { record } from '../helpers/api.ts'
import { body, bodyMerger, COUNTRY, effect, lasting, PROVINCE, post, SOURCE, stated } from '../helpers/facts.ts'
import { cypher, emptyNeo4jStore } from '../helpers/neo4j.ts'
import { batch, chair, committee, damHa, pair, WORLD } from '../store/case-world.ts'

const access = inject('neo4j') as Access

const province: Place = { ...PROVINCE, parent: COUNTRY.id }
const issuer = body('org/vn/ban-to-chuc', COUNTRY.id)
const NOTICE: Directive = {
  kind: 'Directive',
  id: 'directive/notice',
  names: [],
  symbol: null,
  aliases: [],
  instrument: 'NOTICE',
  term: null,
  issuer: issuer.id,
  number: null,
  effectiveFrom: null,
  signers: [],
  issued: [],
  relations: [],
  reports: [],
  origin: stated,
}
const suspension = effect('SUSPEND', '2022-07-07', { directive: NOTICE.id })

/** Holdings of other models, in another district. */
const elsewhere: Place = { ...damHa, id: 'place/vn/quang-ninh/khac', valid: lasting(null) }
const theirBody = body('org/khac', elsewhere.id)
const theirPosts = [post('post/khac/1', theirBody.id), post('post/khac/2', theirBody.id)] as const
const others = Array.from({ length: 20 }, (_, n) => ({
  ...pair,
  first: theirPosts[0].id,
  second: theirPosts[1].id,
  id: `holding/khac/${n}`,
  place: elsewhere.id,
  model: 'model/m3',
})) satisfies readonly Entry[]

let today: Day
let store: Store
/** Rows that were written on lines since the last look. */
let written: number

const isOfLines = (text: string) => text.includes('line.suspendedNow =')
const watched = (graph: Graph): Graph => ({
  ...graph,
  write: (work) =>
    graph.write((run) =>
      work((text, params: Params = {}) => {
        const { rows } = params
        if (isOfLines(text) && Array.isArray(rows)) written += rows.length
        return run(text, params)
      }),
    ),
  unhurried: () => watched(graph.unhurried()),
})

beforeEach(async () => {
  today = '2023-01-01'
  await (await emptyNeo4jStore(access)).close()
  store = storeOn(watched(await connect(access)), () => today)
  await record(store, [
    SOURCE,
    COUNTRY,
    province,
    issuer,
    NOTICE,
    elsewhere,
    theirBody,
    ...theirPosts,
    ...WORLD,
    ...others,
  ])
  written = 0
})
afterEach(() => store.close())

async function suspended(): Promise<readonly unknown[]> {
  const rows = await cypher(access, 'MATCH ()-[h:CONCURRENTLY_HOLDS {suspendedNow: true}]->() RETURN h.id AS id')
  return rows.map((row) => Object(row).id)
}

describe.skipIf(access === null)('a line between two posts says whether its holding is suspended', () => {
  test('until the place of it ends, and again when that was an error', async () => {
    await record(store, [suspension])
    expect(await suspended()).toEqual([pair.id])
    await record(store, [{ ...damHa, valid: lasting(null, '2022-12-01') }])
    expect(await suspended()).toEqual([])
    await record(store, [damHa])
    expect(await suspended()).toEqual([pair.id])
  })

  test.each<readonly [string, Entry, Entry]>([
    ['a post', { ...chair, valid: lasting(null, '2022-12-01') }, chair],
    ['the directive is of an issuer that is not recorded', { ...NOTICE, issuer: null }, NOTICE],
    ['the issuer is of another place', { ...issuer, place: elsewhere.id }, issuer],
  ])('as %s is recorded anew', async (_what, changed, before) => {
    await record(store, [suspension])
    await record(store, [changed])
    expect(await suspended()).toEqual([])
    await record(store, [before])
    expect(await suspended()).toEqual([pair.id])
  })

  test('until what its place lies in is found to lie elsewhere, or nowhere', async () => {
    const other: Place = { ...province, id: 'place/vn/khac' }
    const commune: Place = { ...damHa, id: 'place/vn/quang-ninh/dam-ha/xa', level: 'COMMUNE', parent: damHa.id }
    const theirs: typeof pair = { ...pair, id: 'holding/xa', place: commune.id }
    await record(store, [other, commune, theirs, { ...issuer, place: PROVINCE.id }, suspension])
    expect(await suspended()).toEqual(expect.arrayContaining([pair.id, theirs.id]))
    await record(store, [{ ...damHa, parent: other.id }])
    expect(await suspended()).toEqual([])
    await record(store, [damHa])
    expect(await suspended()).toHaveLength(2)
    await store.append(batch({ retract: [damHa.id] }))
    expect(await suspended()).toEqual([])
    await record(store, [damHa])
    expect(await suspended()).toHaveLength(2)
  })

  test('as days pass: from the day of an order on, and until the day that a place ends', async () => {
    today = '2022-07-06'
    await store.head()
    await record(store, [suspension])
    expect(await suspended()).toEqual([])
    for (const [day, wanted] of [
      ['2022-07-07', [pair.id]],
      ['2025-06-30', [pair.id]],
      ['2025-07-01', []],
    ] as const) {
      today = day
      await store.head()
      expect(await suspended(), day).toEqual(wanted)
    }
  })

  test('as days pass: until its place moves out of reach of the order', async () => {
    const other: Place = { ...province, id: 'place/vn/khac' }
    const theirs = { ...issuer, place: PROVINCE.id }
    const parent = [
      { to: PROVINCE.id, valid: lasting(null, '2024-03-01') },
      { to: other.id, valid: lasting('2024-03-01') },
    ]
    await record(store, [other, theirs, { ...damHa, parent }, suspension])
    expect(await suspended()).toEqual([pair.id])
    today = '2024-02-29'
    await store.head()
    expect(await suspended()).toEqual([pair.id])
    today = '2024-03-01'
    await store.head()
    expect(await suspended()).toEqual([])
  })

  test('as days pass: while a post of it is in a body that is there', async () => {
    const former = body('org/cu', damHa.id, lasting(null, '2020-01-01'))
    const organization = [
      { to: committee.id, valid: lasting(null, '2024-03-01') },
      { to: former.id, valid: lasting('2024-03-01', '2024-05-01') },
      { to: committee.id, valid: lasting('2024-05-01') },
    ]
    await record(store, [former, { ...chair, organization }, suspension])
    for (const [day, wanted] of [
      ['2024-02-29', [pair.id]],
      ['2024-03-01', []],
      ['2024-04-30', []],
      ['2024-05-01', [pair.id]],
      ['2025-07-01', []],
    ] as const) {
      today = day
      await store.head()
      expect(await suspended(), day).toEqual(wanted)
    }
  })

  test('until the merger that made its body is over: by what is in it, or since an order was carried out', async () => {
    const parts = [body('org/x', damHa.id, lasting(null, '2023-01-02')), body('org/y', damHa.id)]
    const made = bodyMerger('merger/m', ['org/x', 'org/y'], { result: committee.id, valid: lasting('2018-01-01') })
    await record(store, [suspension, ...parts, made])
    expect(await suspended()).toEqual([pair.id])
    today = '2023-01-02'
    await store.head()
    expect(await suspended()).toEqual([])
    const against = effect('SUSPEND', '2022-08-01', { directive: NOTICE.id, target: made.id, levels: [] })
    await record(store, [body('org/x', damHa.id), against])
    expect(await suspended()).toEqual([pair.id])
    const report: ExecutionReport = {
      ...{ kind: 'ExecutionReport', id: 'report/m', arrangement: made.id, outcome: 'DONE' },
      ...{ observed: uncertainDate('2022-09-01'), origin: stated },
    }
    await record(store, [report])
    expect(await suspended()).toEqual([])
  })

  test('and is written to only where it may say something else', async () => {
    await record(store, [suspension])
    expect(written).toBe(1)
    await record(store, [{ ...damHa, codes: [{ scheme: 'GSO', value: '1', valid: lasting(null) }] }])
    expect(written).toBe(2)
    await record(store, [{ ...SOURCE, publisher: 'another' }])
    today = '2024-01-01'
    await store.head()
    expect(written).toBe(2)
    today = '2025-07-01'
    await store.head()
    expect(written).toBe(3)
  })

  test('on the day that stands beside', async () => {
    today = '2024-02-02'
    await record(store, [suspension])
    expect(await cypher(access, "MATCH (m:Meta {key: 'lines'}) RETURN m.day AS day, m.revision AS revision")).toEqual([
      { day: '2024-02-02', revision: 2 },
    ])
  })
})

describe.skipIf(access === null)('an entry bears the label of its kind', () => {
  test('until it is retracted', async () => {
    await store.append(batch({ retract: [pair.id, committee.id] }))
    expect(await cypher(access, 'MATCH (e:Organization) RETURN e.id AS id ORDER BY id')).toEqual([
      { id: 'org/dam-ha/thanh-tra' },
      { id: theirBody.id },
      { id: issuer.id },
    ])
    expect(await cypher(access, `MATCH (e:Entity {id: '${committee.id}'}) RETURN labels(e) AS labels`)).toEqual([
      { labels: ['Entity'] },
    ])
  })

  test('alone, when it becomes one of another kind', async () => {
    const question: OpenQuestion = {
      kind: 'OpenQuestion',
      id: 'remark/one',
      about: [pair.id],
      question: 'Why?',
      searched: [],
    }
    const criticism: Criticism = {
      kind: 'Criticism',
      id: 'remark/one',
      about: [pair.id],
      statement: 'So.',
      origin: stated,
    }
    await record(store, [question])
    await record(store, [criticism])
    expect(await cypher(access, "MATCH (e:Entity {id: 'remark/one'}) RETURN labels(e) AS labels")).toEqual([
      { labels: ['Entity', 'Criticism'] },
    ])
  })
})

describe.skipIf(access === null)('a line between two types of posts says whether their pair is suspended', () => {
  const named = (key: string) => [{ language: 'vi', text: key, use: 'PREFERRED', valid: lasting(null) }]
  const type = (key: string, to: string | null = null): Entry =>
    parseEntry({
      ...{ kind: 'PostType', id: `type/${key}`, names: named(key), role: 'HEAD', organizationType: 'type/body' },
      ...{ level: 'DISTRICT', branch: 'PARTY', namePattern: { vi: 'v', en: 'e' }, valid: lasting(null, to) },
      origin: stated,
    })
  const bodyType = parseEntry({
    ...{ kind: 'OrganizationType', id: 'type/body', names: named('Ban'), level: 'DISTRICT', branch: 'PARTY' },
    ...{ superiors: [], legalBasis: null, prevalence: 'UNIFORM', places: [], namePattern: { vi: 'v', en: 'e' } },
    ...{ valid: lasting(null), origin: stated },
  })
  const model = parseEntry({
    ...{ kind: 'PilotModel', id: 'model/m2', code: 'M2', names: named('M2'), form: 'POST_PAIR' },
    ...{ levels: ['DISTRICT'], branches: ['PARTY'], origin: stated },
  })
  const pairOfTypes: PostPair = {
    ...{ kind: 'PostPair', id: 'pair/p', code: 'P', model: 'model/m2', level: 'DISTRICT' },
    ...{ mainPostType: 'type/a', concurrentPostType: 'type/b', origin: stated },
  }
  const lines = () =>
    cypher(
      access,
      `MATCH (a:PostType)-[h:CONCURRENTLY_HOLDS]->(b:PostType)
       RETURN a.id AS a, b.id AS b, h.pair AS pair, h.pilot AS pilot, h.suspendedNow AS now, h.suspendedSince AS since, h.by AS by`,
    )
  const line = { a: 'type/a', b: 'type/b', pair: 'P', pilot: true, now: false, since: null, by: null }
  const suspendedLine = { ...line, now: true, since: '2022-07-07', by: NOTICE.id }

  test('from the day of the order on, until a type in it ends, and again when that was an error', async () => {
    today = '2022-07-06'
    await record(store, [model, bodyType, type('a'), type('b'), pairOfTypes, suspension])
    expect(await lines()).toEqual([line])
    today = '2022-07-07'
    await store.head()
    expect(await lines()).toEqual([suspendedLine])
    await record(store, [type('b', '2022-07-07')])
    expect(await lines()).toEqual([line])
    await record(store, [type('b')])
    expect(await lines()).toEqual([suspendedLine])
  })

  test('and is gone with the pair', async () => {
    await record(store, [model, bodyType, type('a'), type('b'), pairOfTypes, suspension])
    await store.append({ ...batch({}), retract: [pairOfTypes.id] })
    expect(await lines()).toEqual([])
  })
})
