import { beforeAll, describe, expect, inject, test } from 'vitest'
import { seedStore } from '../../src/actions/seed.ts'
import { connect, type Graph, type Params } from '../../src/store/neo4j/driver.ts'
import { storeOn } from '../../src/store/neo4j/index.ts'
import { answerOf, apiOver } from '../helpers/api.ts'
import { ASKED } from '../helpers/asked.ts'
import { emptyNeo4jStore, plansOf } from '../helpers/neo4j.ts'
import { SEED_FOLDER } from '../helpers/shipped-world.ts'

const access = inject('neo4j')

/** Every text that was read with, and what it was asked with last. */
const asked = new Map<string, Params>()
let plans: ReadonlyMap<string, readonly string[]>

function observed(graph: Graph): Graph {
  return {
    ...graph,
    read: (text, params = {}) => {
      asked.set(text, params)
      return graph.read(text, params)
    },
  }
}

beforeAll(async () => {
  if (!access) return
  const store = await emptyNeo4jStore(access)
  await seedStore(store, { folder: SEED_FOLDER, now: () => new Date('2026-05-01T00:00:00Z') })
  await store.close()
  const graph = observed(await connect(access))
  const api = apiOver(storeOn(graph))
  for (const query of ASKED) await answerOf(api, query)
  plans = await plansOf(access, asked)
  await graph.close()
})

const shortly = (text: string) => text.replace(/\s+/g, ' ').slice(0, 110)
const withOperator = (unwanted: (operator: string) => boolean) =>
  [...plans].filter(([, operators]) => operators.some(unwanted)).map(([text]) => shortly(text))

describe.skipIf(access === null)('what the store asks Neo4j', () => {
  test('is a closed set of texts, of which these questions use nearly all', () => {
    expect(asked.size).toBeGreaterThan(35)
    expect(asked.size).toBeLessThan(120)
  })

  test('never walks all nodes, or all of a label', () => {
    expect(
      withOperator((operator) => /^(AllNodesScan|NodeByLabelScan|.*RelationshipTypeScan)$/.test(operator)),
    ).toEqual([])
  })

  test('never pairs everything with everything', () => {
    expect(withOperator((operator) => operator === 'CartesianProduct')).toEqual([])
  })

  test('gathers nothing before it goes on', () => {
    expect(withOperator((operator) => operator === 'Eager')).toEqual([])
  })

  test('reads a page of a list in the order of its index', () => {
    const pages = [...plans].filter(([text]) =>
      /^MATCH \(l:Listing\) WHERE l\.listKey.*ORDER BY l\.listKey LIMIT/s.test(text),
    )
    expect(pages.length).toBeGreaterThan(1)
    for (const [text, operators] of pages)
      expect(operators, shortly(text)).not.toEqual(expect.arrayContaining(['Sort']))
    for (const [text, operators] of pages) expect(operators, shortly(text)).not.toEqual(expect.arrayContaining(['Top']))
  })
})
