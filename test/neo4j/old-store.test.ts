import { describe, expect, inject, test } from 'vitest'
import { derivedFaults } from '../../src/store/neo4j/check-derived.ts'
import { connect } from '../../src/store/neo4j/driver.ts'
import { type Access, openNeo4jStore } from '../../src/store/neo4j/index.ts'
import { cypher, emptyNeo4jStore } from '../helpers/neo4j.ts'
import { movingWorld } from '../helpers/random-world/moving.ts'
import { type History, randomHistory } from '../store/random-history.ts'
import { asksOf, QUESTION_NAMES } from '../store/world.cases.ts'

const access = inject('neo4j')
const ROUNDS = 5

/** Makes of a database what the first builds, which knew two migrations, would have made of the same entries. */
const AS_FIRST_MADE = [
  'MATCH (m:Migration) WHERE m.number > 2 DELETE m',
  'DROP INDEX concurrently_holds_turn IF EXISTS',
  'DROP INDEX concurrently_holds_model IF EXISTS',
  'DROP INDEX within_from IF EXISTS',
  'DROP INDEX within_to IF EXISTS',
  "MATCH (m:Meta) WHERE m.key <> 'head' DELETE m",
  'MATCH (r:Revision) REMOVE r.by, r.source',
  'MATCH ()-[k:EVIDENCED_BY|DERIVED_FROM|SEARCHED|TYPE_FOUND_IN]->() DELETE k',
  // The last day was worked out otherwise, and the first not at all.
  'MATCH (a:Context) REMOVE a.startEarliest, a.startLatest SET a.endEarliest = a.ownEarliest, a.endLatest = a.ownLatest',
  // The day of a bound was none on which anything was there, and how surely things are there was not known.
  "MATCH (l:Listing) REMOVE l.heldFrom, l.heldTo, l.sureFrom SET l.toEarliest = '0001-01-01', l.existsTo = '0001-01-01'",
  // What changed its name was listed once, names were folded less, and a symbol was looked up as it is written.
  "MATCH (l:Listing) WHERE l.shownTo <> '9999-12-31' DETACH DELETE l",
  'MATCH (l:Listing) REMOVE l.shownFrom, l.shownTo SET l.sortKey = l.id, l.listKey = l.kind + l.id',
  "MATCH (v:Version) REMOVE v.searchKey SET v.sortKey = v.key, v.folded = '', v.exact = '', v.words = ''",
  "MATCH (c:Code {scheme: 'SYMBOL'}) SET c.value = toUpper(c.value) + '/'",
  "MATCH (a:Context) SET a.ownEarliest = '0001-01-01'",
  // Nothing ever moved.
  'MATCH (a:Context) REMOVE a.shownFrom, a.shownTo',
  "MATCH ()-[h:CONCURRENTLY_HOLDS]->() REMOVE h.turnsOn SET h.suspendedNow = true, h.suspendedNowAsOf = '2022-08-29'",
  // The kind of what was retracted stayed on it.
  'MATCH (e:Entity) WHERE NOT EXISTS { MATCH (e)-[:HAS_VERSION]->(v) WHERE v.recordedTo = 2147483647 } SET e:Place',
] as const

/** Makes of a database in which things moved one that is wrong about all of it. */
const AS_IF_NOTHING_MOVED = [
  'MATCH (m:Migration) WHERE m.number > 10 DELETE m',
  "MATCH (l:Listing) WHERE l.shownFrom <> '0001-01-01' DETACH DELETE l",
  "MATCH (a:Context) WHERE a.shownFrom <> '0001-01-01' DETACH DELETE a",
  'MATCH (a:Context) REMOVE a.shownFrom, a.shownTo',
  // What a place is called did not change either.
  "MATCH (l:Listing {kind: 'Place'}) SET l.class = ['RURAL_DISTRICT', 'TOWN']",
  "MATCH ()-[k:WITHIN|AT_PLACE|PART_OF|POST_IN]->() WHERE k.validFrom > '0001-01-01' DELETE k",
  'MATCH ()-[k:WITHIN|AT_PLACE|PART_OF|POST_IN]->() REMOVE k.validTo',
] as const

/** All nodes and lines of the graph, each as one text. */
const GRAPH = [
  'MATCH (n) WHERE NOT n:Migration AND NOT n:Meta AND NOT n:Revision AND NOT n:Lock RETURN labels(n) AS labels, properties(n) AS shown',
  'MATCH (a:Entity)-[k]->(b:Entity) RETURN a.id AS from, type(k) AS type, properties(k) AS shown, b.id AS to',
] as const

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted()
      .map(([key, one]) => [key, ordered(one)]),
  )
}

async function graphIn(on: Access): Promise<readonly string[]> {
  const rows = await Promise.all(GRAPH.map((text) => cypher(on, text)))
  return rows
    .flat()
    .map((row) => JSON.stringify(ordered(row)))
    .toSorted()
}

/** The history as it is known where nobody wrote down what a revision came from. */
function withoutSources({ random, world, journal }: History): History {
  const unsaid = <R extends { readonly source: string | null } | null>(of: R): R => of && { ...of, source: null }
  journal.records = journal.records.map(({ entry, from, to }) => ({ entry, from: unsaid(from), to: unsaid(to) }))
  journal.head = unsaid(journal.head)
  return { random, world, journal }
}

describe.skipIf(access === null)('a database of the first builds', () => {
  test('is made anew from its contents where things moved', async () => {
    if (!access) return
    const made = await emptyNeo4jStore(access)
    await randomHistory(made, 43, movingWorld)
    await made.close()
    const wanted = await graphIn(access)
    const graph = await connect(access)
    expect(await derivedFaults(graph.read)).toEqual([])
    for (const text of AS_IF_NOTHING_MOVED) await cypher(access, text)
    expect((await derivedFaults(graph.read)).length).toBeGreaterThan(100)
    await graph.close()
    const store = await openNeo4jStore(access)
    expect(await graphIn(access)).toEqual(wanted)
    await store.close()
  })

  // The last: it asks, and what the server planned for it serves other tests, until the schema changes.
  test('holds and answers what one of today does, once it is opened', async () => {
    if (!access) return
    const made = await emptyNeo4jStore(access)
    const history = await randomHistory(made, 41)
    await made.close()
    const wanted = await graphIn(access)
    for (const text of AS_FIRST_MADE) await cypher(access, text)
    expect(await graphIn(access)).not.toEqual(wanted)
    const store = await openNeo4jStore(access)
    expect(await graphIn(access)).toEqual(wanted)
    const told = await asksOf(store, withoutSources(history), 'old world', ROUNDS)
    // A comparison of nothing with nothing tests nothing.
    expect(told.size).toBeGreaterThan(QUESTION_NAMES.length / 2)
    await store.close()
  })
})
