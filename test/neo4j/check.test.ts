import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import type { Access } from '../../src/store/neo4j/index.ts'
import type { Store } from '../../src/store/store.ts'
import { BODY_TYPE, lasting, pilotModel, postPair, postType } from '../helpers/facts.ts'
import { cypher, emptyNeo4jStore } from '../helpers/neo4j.ts'
import { batch, committee, inspector, inspectorate, pair } from '../store/case-world.ts'
import { CORRECTED_WORLD } from '../store/corrected-world.ts'
import { instantOf } from '../store/journal.ts'

const access = inject('neo4j')
let store: Store

/** A body that answered to another for some years, and a post that went from the one to the other. */
const moved: readonly Entry[] = [
  { ...inspectorate, superiors: [{ to: committee.id, valid: lasting('2019-01-01', '2021-01-01') }] },
  {
    ...inspector,
    organization: [
      { to: inspectorate.id, valid: lasting(null, '2020-01-01') },
      { to: committee.id, valid: lasting('2020-01-01') },
    ],
  },
]

const paired: readonly Entry[] = [pilotModel(), BODY_TYPE, postType('a'), postType('b'), postPair('pair/p')]

/** Each kind of what hangs on an entry, as a path whose first match is meddled with. */
const HELD = {
  'an entry': '(x:Entity:Organization)',
  'a content': '()-[:HAS_VERSION]->(x)',
  'a code': '()-[:BEARS]->(x)',
  'a listing': '()-[:LISTED_AS]->(x)',
  'the context of an arrangement': '()-[:IN_CONTEXT]->(x)',
  'a link': '()-[x:POST_IN]->()',
  'a link of some years': '()-[x:PART_OF]->()',
  'a drawn line': '(:Post)-[x:CONCURRENTLY_HOLDS]->()',
  'the drawn line of a pair': '(:PostType)-[x:CONCURRENTLY_HOLDS]->()',
} as const
/** The order within a revision. */
const NOT_LOOKED_AT = ['ordinal']

beforeAll(async () => {
  if (!access) return
  store = await emptyNeo4jStore(access)
  for (const one of CORRECTED_WORLD) await store.append(one)
  await store.append(batch({ put: [...moved, ...paired], instant: instantOf(CORRECTED_WORLD.length) }))
})
afterAll(() => store?.close())

const first = (path: string) => `MATCH ${path} WITH x ORDER BY elementId(x) LIMIT 1`

async function propertiesOf(server: Access, path: string): Promise<readonly string[]> {
  const [row] = await cypher(server, `${first(path)} RETURN keys(x) AS names`)
  return (row as { readonly names: readonly string[] }).names.filter((name) => !NOT_LOOKED_AT.includes(name))
}

/** Changes one property, checks, and puts it back. */
async function faultsWith(server: Access, path: string, name: string): Promise<readonly string[]> {
  const changed = `CASE WHEN valueType(x.${name}) STARTS WITH 'INTEGER' THEN x.${name} + 1000 WHEN valueType(x.${name}) STARTS WITH 'STRING' THEN x.${name} + 'x' ELSE 1 END`
  await cypher(server, `${first(path)} CREATE (:Kept {was: x.${name}}) SET x.${name} = ${changed}`)
  const faults = await store.check()
  await cypher(server, `MATCH (k:Kept) ${first(path).replace('WITH x', 'WITH k, x')} SET x.${name} = k.was DELETE k`)
  return faults
}

describe.skipIf(access === null)('a check of a server', () => {
  test('finds nothing where all is sound', async () => {
    expect(await store.check()).toEqual([])
    if (!access) return
    // What moved is there twice over: else the cases below would not look at it.
    const [counted] = await cypher(
      access,
      `MATCH (:Entity {id: '${pair.id}'})-[:IN_CONTEXT]->(a) WHERE a.recordedTo = 2147483647
      MATCH (:Entity {id: '${inspector.id}'})-[:LISTED_AS]->(l) WHERE l.recordedTo = 2147483647 RETURN count(DISTINCT a) AS contexts, count(DISTINCT l) AS listings`,
    )
    expect(counted).toEqual({ contexts: 2, listings: 2 })
  })

  test.each(Object.entries(HELD))('sees any one property of %s that was changed', async (_, path) => {
    if (!access) return
    const silent: string[] = []
    for (const name of await propertiesOf(access, path))
      if ((await faultsWith(access, path, name)).length === 0) silent.push(name)
    expect(silent).toEqual([])
    expect(await store.check()).toEqual([])
  })

  test.each(['suspendedSince', 'by'])('sees that the line of a pair was given its %s', async (name) => {
    if (!access) return
    const line = '()-[x:CONCURRENTLY_HOLDS]->(:PostType)'
    await cypher(access, `MATCH ${line} SET x.${name} = '2022-07-07'`)
    expect(await store.check()).toEqual([
      expect.stringMatching(/^The drawn line of "pair\/p" does not say how it stands/),
    ])
    await cypher(access, `MATCH ${line} REMOVE x.${name}`)
    expect(await store.check()).toEqual([])
  })

  test.each(['LISTED_AS', 'IN_CONTEXT', 'BEARS', 'POST_IN', 'CONCURRENTLY_HOLDS'])(
    'sees that a %s is there twice',
    async (type) => {
      if (!access) return
      const one = `MATCH (a)-[x:${type}]->(b) WITH a, x, b ORDER BY elementId(x) LIMIT 1`
      await cypher(access, `${one} CREATE (a)-[y:${type} {doubled: true}]->(b) SET y += properties(x)`)
      expect(await store.check()).toEqual([
        expect.stringMatching(/^What is derived from ".+" is not what its contents come to: 1 rows? differ/),
      ])
      await cypher(access, `MATCH ()-[y:${type} {doubled: true}]->() DELETE y`)
      expect(await store.check()).toEqual([])
    },
  )

  test('sees a listing that belongs to nothing', async () => {
    if (!access) return
    await cypher(access, "CREATE (:Listing {id: 'place/stray'})")
    expect(await store.check()).toEqual(['1 derived rows belong to no entry.'])
    await cypher(access, "MATCH (l:Listing {id: 'place/stray'}) DELETE l")
  })

  test('sees that an entry lost its listing', async () => {
    if (!access) return
    await cypher(access, 'MATCH ()-[k:LISTED_AS]->() WITH k ORDER BY elementId(k) LIMIT 1 DELETE k')
    expect(await store.check()).toEqual([
      expect.stringMatching(/ 1 rows differ\.$/),
      '1 derived rows belong to no entry.',
    ])
  })
})
