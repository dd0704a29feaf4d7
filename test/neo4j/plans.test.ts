import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import type { PlaceId } from '../../src/model/ids.ts'
import { type Access, connect, type Graph, type Params } from '../../src/store/neo4j/driver.ts'
import { storeOn } from '../../src/store/neo4j/index.ts'
import { ANY_ARRANGEMENT } from '../../src/store/queries.ts'
import type { ArrangementQuery, Store, View } from '../../src/store/store.ts'
import { answerOf, apiOver, record } from '../helpers/api.ts'
import { ASKED, ASKED_RARELY } from '../helpers/asked.ts'
import { forgetPlans, plansOf } from '../helpers/neo4j.ts'
import { randomOf } from '../helpers/random.ts'
import { randomWorld } from '../helpers/random-world.ts'
import { shippedStore } from '../helpers/shipped-world.ts'

const access = inject('neo4j')

/** Every text that was read with, and what it was asked with last. */
const asked = new Map<string, Params>()
/** Those of the usual ones that were not asked beforehand. */
let unplanned: readonly string[]
/** Those of them that were asked beforehand. */
const warmed = new Set<string>()
/** Every text of an append. */
const written = new Set<string>()
let calls = 0
let store: Store
let plans: ReadonlyMap<string, readonly string[]>

const observed = (graph: Graph): Graph => ({
  ...graph,
  read: (text, params = {}) => {
    asked.set(text, params)
    calls += 1
    return graph.read(text, params)
  },
  unhurried: () => observed(graph.unhurried()),
})

class TakenBack extends Error {}

/** Notes the texts of an append, and takes it back: the world stays as others want it. */
const rehearsed = (graph: Graph): Graph => ({
  ...graph,
  write: (work) =>
    graph.write(async (run) => {
      await work((text, params) => {
        written.add(text)
        return run(text, params)
      })
      throw new TakenBack()
    }),
  unhurried: () => rehearsed(graph.unhurried()),
})

async function rehearse(access: Access, entries: readonly Entry[]): Promise<void> {
  const rehearsal = storeOn(rehearsed(await connect(access)))
  await expect(record(rehearsal, entries)).rejects.toThrow(TakenBack)
  await rehearsal.close()
}

beforeAll(async () => {
  if (!access) return
  await shippedStore()
  await forgetPlans(access)
  await rehearse(access, randomWorld(randomOf(1)).entries)
  store = storeOn(observed(await connect(access)))
  await store.warm()
  for (const text of asked.keys()) warmed.add(text)
  const api = apiOver(store)
  for (const query of ASKED) await answerOf(api, query)
  unplanned = [...asked.keys()].filter((text) => !warmed.has(text))
  for (const query of ASKED_RARELY) await answerOf(api, query)
  plans = await plansOf(access, asked)
})

afterAll(() => store?.close())

const activeIn = (within: PlaceId | null): ArrangementQuery => ({ ...ANY_ARRANGEMENT, states: ['ACTIVE'], within })

const shortly = (text: string) => text.replace(/\s+/g, ' ').slice(0, 110)
const withOperator = (unwanted: (operator: string) => boolean) =>
  [...plans].filter(([, operators]) => operators.some(unwanted)).map(([text]) => shortly(text))

describe.skipIf(access === null)('what the store asks Neo4j', () => {
  test('is a closed set of texts, of which these questions use nearly all', () => {
    expect(asked.size).toBeGreaterThan(80)
    expect(asked.size).toBeLessThan(180)
  })

  test('is planned before the server says that it is ready, in its usual forms', () => {
    expect(unplanned.map(shortly)).toEqual([])
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
      /^MATCH \(l:Listing\) .*WHERE l\.listKey.*ORDER BY l\.listKey LIMIT/s.test(text),
    )
    expect(pages.length).toBeGreaterThan(0)
    for (const [text, operators] of pages)
      expect(operators, shortly(text)).not.toEqual(expect.arrayContaining(['Sort']))
    for (const [text, operators] of pages) expect(operators, shortly(text)).not.toEqual(expect.arrayContaining(['Top']))
  })

  test('says itself that entities are sought by their ids: a plan made on an empty database would walk them all', () => {
    expect(written.size).toBeGreaterThan(20)
    for (const text of [...asked.keys(), ...written]) {
      const starts = [...text.matchAll(/MATCH \((\w*):Entity \{id:[^}]*\}\)/g)].map(([, name]) => name)
      for (const name of starts) expect(text, shortly(text)).toContain(`USING INDEX SEEK ${name}:Entity(id)`)
      expect(text, shortly(text)).not.toMatch(/(HAS_VERSION|LISTED_AS|IN_CONTEXT)\]->\((?!v:Version\) SET|d:)\w*:/)
    }
  })

  test('looks for what else a row links to from the row on: from the other end, it would go through all its links for each', () => {
    const conditions = [...asked.keys()].flatMap((text) => text.match(/EXISTS \{[^}]*\$linked[^}]*\}/g) ?? [])
    expect(conditions.length).toBeGreaterThan(1)
    for (const one of conditions) expect(one).not.toMatch(/:Entity|\{id:/)
    // No second time for the link that it starts from.
    const twice = [...asked.keys()].filter((text) => text.split('$linked0').length > 2)
    expect(twice.map(shortly)).toEqual([])
  })

  test.each<readonly [string, (view: View) => Promise<unknown>]>([
    [
      'what is held together in a place',
      (view) => view.arrangements(activeIn('place/vn/quang-ninh'), { first: 100, after: null }),
    ],
    ['the chart of a place', (view) => view.chart('place/vn/quang-ninh', 2, activeIn(null), [])],
    ['the chart of a body', (view) => view.chart('org/vn/quang-ninh/dong-trieu/huyen-uy', 2, activeIn(null), [])],
    ['the history of an entry', (view) => view.versions(['place/vn/quang-ninh'])],
  ])('asks once for %s, when contents and places are known', async (_, ask) => {
    const view = store.view({ validAt: '2022-08-31', revision: (await store.head()).number })
    const first = await ask(view)
    calls = 0
    expect(await ask(view)).toEqual(first)
    expect(calls).toBe(1)
  })
})
