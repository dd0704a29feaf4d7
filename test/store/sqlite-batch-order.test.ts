import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { district, lasting, named, SOURCE } from '../helpers/facts.ts'
import { type Random, randomOf } from '../helpers/random.ts'
import { SMALL_WORLD } from '../helpers/random-world/ids.ts'
import { randomWorld } from '../helpers/random-world.ts'
import { TERMS } from '../helpers/terms.ts'

// What a batch lists is worked out as it is walked, in whatever order it comes: of what is behind in it nothing is known yet.

interface Batch {
  readonly put: readonly Entry[]
  readonly retract: readonly Entry['id'][]
}

const shuffled = (entries: readonly Entry[], random: Random): readonly Entry[] =>
  entries
    .map((entry) => ({ entry, at: random.int(1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ entry }) => entry)

const ID = (column: string) => `(SELECT id FROM entity WHERE key = ${column})`
const VALUES = (dimension: string, mask: string) =>
  `(SELECT group_concat(value, ' ' ORDER BY value) FROM facet WHERE dimension = ${dimension} AND (${mask} >> bit) & 1)`
const KIND = '(SELECT text FROM word WHERE key = l.kind)'
const SPAN = 'l.recorded_from, l.recorded_to, l.shown_from, l.shown_to'
const DAYS = 'l.from_earliest, l.from_latest, l.derived'

/** Everything that is derived, without the numbers that entries, words and facets have in one store. */
const DERIVED = [
  `SELECT ${ID('l.entity')} AS id, ${KIND} AS kind, l.sort_key, ${SPAN}, ${ID('l.container')} AS container, ${ID('l.place')} AS place,
    ${VALUES("'level'", 'l.level')} AS level, ${VALUES("'branch'", 'l.branch')} AS branch, ${VALUES(`'class ' || ${KIND}`, 'l.class')} AS class,
    ${DAYS}, l.to_earliest, l.to_latest, l.exists_from, l.exists_to, l.held_from, l.held_to, l.sure_from, l.search_key
    FROM listing l ORDER BY id, l.recorded_from, l.shown_from, l.sort_key`,
  `SELECT ${ID('l.entity')} AS id, l.sort_key, ${SPAN}, ${ID('l.model')} AS model, ${ID('l.place')} AS place,
    ${VALUES("'level'", 'l.level')} AS level, ${VALUES("'branch'", 'l.branch')} AS branch, ${DAYS}, l.own_earliest, l.own_latest,
    l.start_earliest, l.start_latest, l.end_earliest, l.end_latest,
    (SELECT group_concat(${ID('v.entity')} || '@' || v.recorded_from, ' ' ORDER BY t.fullkey)
      FROM json_tree(l.context) t JOIN version v ON v.key = t.atom) AS context
    FROM arrangement l ORDER BY id, l.recorded_from, l.shown_from`,
  `SELECT ${ID('v.entity')} AS id, s.recorded_from, s.recorded_to, s.search_key, s.folded, s.exact
    FROM spelling s JOIN version v ON v.key = s.version ORDER BY id, s.recorded_from`,
]

const folder = await temporaryFolder()

async function derivedFrom(name: string, batches: readonly Batch[], isChecked = true) {
  const file = join(folder, name)
  const store = await openSqliteStore(file)
  const said = { by: null, source: null, note: name, instant: '2026-01-02T03:04:05.000Z', expected: null }
  for (const batch of batches) await store.append({ ...batch, ...said })
  // What is withdrawn in the second batch, others refer to still.
  const faults = isChecked ? await store.check() : []
  expect(faults.filter((fault) => !fault.endsWith('which is not recorded.'))).toEqual([])
  await store.close()
  const db = new DatabaseSync(file)
  const rows = DERIVED.map((sql) => Array.from(db.prepare(sql).iterate(), (row) => JSON.stringify(row)))
  db.close()
  return rows
}

const LARGE = { ...SMALL_WORLD, organizations: 400, posts: 2500, persons: 4000, holdings: 500, occupancies: 3500 }

test.each([
  ['a small world', 3, SMALL_WORLD],
  ['another', 4, SMALL_WORLD],
  ['one that is too large to be kept', 5, LARGE],
] as const)('the order in which a batch is put changes nothing that is derived from %s', async (_, seed, size) => {
  const random = randomOf(seed)
  const world = randomWorld(random, size)
  const first = [...TERMS, ...world.entries]
  const corrected = random.some(world.entries, world.entries.length / 2).map(world.again)
  const ids = new Set(corrected.map(({ id }) => id))
  const retract = random.some(world.entries, world.entries.length / 10).map(({ id }) => id)
  const late = { put: corrected, retract: retract.filter((id) => !ids.has(id)) }
  const isChecked = size === SMALL_WORLD
  const inOrder = await derivedFrom(`${seed}-in-order`, [{ put: first, retract: [] }, late], isChecked)
  const batches = [
    { put: shuffled(first, random), retract: [] },
    { ...late, put: shuffled(corrected, random) },
  ]
  expect(inOrder.map((rows) => rows.length > 100)).toEqual([true, true, true])
  expect(await derivedFrom(`${seed}-shuffled`, batches, isChecked)).toEqual(inOrder)
})

test('a batch of any size is told in its log as it was put', async () => {
  const store = await openSqliteStore(join(folder, 'log'))
  const put = randomWorld(randomOf(6), { ...SMALL_WORLD, persons: 3000 }).entries
  const said = { by: null, source: null, note: 'log', instant: '2026-01-02T03:04:05.000Z', expected: null }
  await store.append({ put: [...TERMS, ...put], retract: [], ...said })
  const [logged] = await Array.fromAsync(store.log(0))
  expect([...(logged?.put ?? [])]).toEqual([...TERMS, ...put])
  expect([...(logged?.put ?? [])].length).toBeGreaterThan(3000)
  await store.close()
})

/** Characters of names of one batch that are held until it is written; what comes behind them is kept in a table for the time. */
const HELD = 1_000_000

test('in a batch of very long names the first and the last are found', async () => {
  const store = await openSqliteStore(join(folder, 'long'))
  const length = 20_000
  const count = Math.ceil(HELD / (2 * length)) + 5
  const put = Array.from({ length: count }, (_, n) => {
    const names = named(`${n}th ${'dài '.repeat(length / 4)}`.trim())
    return { ...district(`place/${n}`, lasting(null)), names }
  })
  await record(store, put)
  const view = store.view({ validAt: '2022-08-31', revision: 1 })
  for (const n of [0, count - 1]) {
    const sought = { text: `${n}th`, kinds: [], level: null, branch: null, within: null }
    const { items } = await view.search(sought, { first: 2, after: null })
    expect(items.map(({ item }) => item.entry.id)).toEqual([`place/${n}`])
  }
  await store.close()
})

test('what was recorded last is corrected as anything else, and said again changes nothing', async () => {
  const store = await openSqliteStore(join(folder, 'newest'))
  const said = { by: null, source: null, note: 'newest', instant: '2026-01-02T03:04:05.000Z', expected: null }
  // It refers to nothing, which would get a later number.
  const last: Entry = SOURCE
  await store.append({ put: [last], retract: [], ...said })
  expect(await store.append({ put: [last], retract: [], ...said })).toMatchObject({ number: 1 })
  const corrected: Entry = { ...SOURCE, names: named('Another') }
  expect(await store.append({ put: [corrected], retract: [], ...said })).toMatchObject({ number: 2 })
  const versions = await store.view({ validAt: '2022-08-29', revision: 2 }).versions([last.id])
  expect(versions.get(last.id)?.map(({ entry }) => entry)).toEqual([last, corrected])
  await store.close()
})
