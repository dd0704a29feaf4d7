import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { knownMigrations } from '../../src/store/sqlite/migrations.ts'
import { APPLICATION_ID } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { recordOldPairs, saidBy, TODAY } from './old-pairs.ts'
import { type History, randomHistory } from './random-history.ts'
import { BEFORE_ORDER, BEFORE_RELATIONS, meddle, soundFiles } from './sqlite-files.ts'
import { asksOf, QUESTION_NAMES } from './world.cases.ts'

const { folder, opening } = await soundFiles()

const TABLES = ['revision', 'word', 'facet', 'entity', 'version', 'link', 'code', 'listing', 'arrangement'] as const
const SPELLINGS = ['spelling', 'other_spelling'] as const
/** What the first builds did not have. */
const LATE_TABLES = ['earlier_key'] as const
const MADE = [...TABLES, ...SPELLINGS]

/** What the first builds said of a revision: what it put and what it retracted. */
function contentDigest(db: DatabaseSync, number: number): string {
  const hash = createHash('sha256')
  const said = (sql: string) => db.prepare(sql).all({ number })
  const lines = [
    ...said('SELECT body AS line FROM made.version WHERE recorded_from = $number ORDER BY key'),
    ...said(`SELECT e.id AS line FROM made.version v JOIN made.entity e ON e.key = v.entity
      WHERE v.recorded_to = $number AND NOT EXISTS (
        SELECT 1 FROM made.version n WHERE n.entity = v.entity AND n.recorded_from = $number) ORDER BY e.id`),
  ]
  for (const { line } of lines) hash.update(`${line}\n`)
  return hash.digest('hex')
}

/** Those that were not made then. */
const LATE_LINKS = `DELETE FROM link WHERE kind IN
  (SELECT key FROM word WHERE text IN ('EVIDENCED_BY', 'DERIVED_FROM', 'SEARCHED', 'TYPE_FOUND_IN'))`

const columnsOf = (db: DatabaseSync, table: string): readonly string[] =>
  db
    .prepare('SELECT name FROM pragma_table_info($table)')
    .all({ table })
    .map(({ name }) => `"${name}"`)

/** Columns that bore another name then. */
const MADE_OF: Readonly<Record<string, string>> = {
  'spelling "sort_key"': '"search_key"',
  // What an entry lives in stood in its version: it had no time.
  'version "container"': '(SELECT max(l.container) FROM made.listing l WHERE l.version = version.key)',
}

/** A store as the first builds made it, of what a store of today holds. */
function asFirstMade(made: string, file: string): void {
  const [first] = knownMigrations()
  if (!first) throw new Error('There is no first migration.')
  const db = new DatabaseSync(file)
  db.exec(first.text)
  db.exec(`CREATE TABLE migration (
    number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`)
  db.prepare("INSERT INTO migration VALUES (1, ?, ?, '2022-08-29T00:00:00Z')").run(first.name, first.checksum)
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1; ATTACH '${made}' AS made`)
  for (const table of MADE) {
    const columns = columnsOf(db, table)
    const made = columns.map((column) => MADE_OF[`${table} ${column}`] ?? column)
    // What changed its name was listed once.
    db.exec(`INSERT OR IGNORE INTO main.${table} (${columns}) SELECT ${made} FROM made.${table}`)
  }
  db.exec('INSERT INTO term (rowid, kind, folded) SELECT version, kind, folded FROM spelling')
  const digest = db.prepare('UPDATE revision SET digest = $digest WHERE number = $number')
  for (const { number } of db.prepare('SELECT number FROM revision').all())
    digest.run({ number: Number(number), digest: contentDigest(db, Number(number)) })
  // The last day of an arrangement was worked out otherwise, and its first not at all.
  db.exec(`${LATE_LINKS}; UPDATE arrangement SET end_earliest = own_earliest, end_latest = own_latest`)
  db.close()
}

/** All rows but what old stores do not know. */
function rowsIn(file: string) {
  const db = new DatabaseSync(file)
  const rows = [...MADE, ...LATE_TABLES].map((table) => {
    const columns = columnsOf(db, table).filter((name) => name !== '"digest"' && name !== '"source"')
    return [table, columns.length === 0 ? [] : db.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${columns}`).all()]
  })
  db.close()
  return rows
}

/** The history as it is known where nobody wrote down what a revision came from. */
function withoutSources({ random, world, journal }: History): History {
  const unsaid = <R extends { readonly source: string | null } | null>(of: R): R => of && { ...of, source: null }
  journal.records = journal.records.map(({ entry, from, to }) => ({ entry, from: unsaid(from), to: unsaid(to) }))
  journal.head = unsaid(journal.head)
  return { random, world, journal }
}

/** A random history leaves references to what it retracts. */
const damageIn = async (store: Store): Promise<readonly string[]> =>
  (await store.check()).filter((fault) => !fault.endsWith('which is not recorded.'))

async function storeOfToday(name: string, seed: number) {
  const file = join(folder, `${name}.db`)
  const store = await opening(file)
  const history = await randomHistory(store, seed)
  await store.close()
  return { file, history }
}

test.each([31, 35])('a store of the first schema holds and answers what one of today does: world %d', async (seed) => {
  const { file: made, history } = await storeOfToday(`today-${seed}`, seed)
  const file = join(folder, `first-${seed}.db`)
  asFirstMade(made, file)
  expect(rowsIn(file)).not.toEqual(rowsIn(made))
  const store = await opening(file)
  expect(await damageIn(store)).toEqual([])
  expect(rowsIn(file)).toEqual(rowsIn(made))
  const told = await asksOf(store, withoutSources(history), `old world ${seed}`)
  for (const name of QUESTION_NAMES) expect(told.get(name) ?? 0, name).toBeGreaterThan(0)
  expect(existsSync(`${file}.v1`)).toBe(true)
})

/** V001 as it was for some days, with the columns that V004 brings. */
const EDITED = '2e8ba78d01ed6d400c8066f121736afe3de891f3af13ce3849258a0c74060b16'

test('a store of the days when the first schema had all columns is opened, and sound', async () => {
  const { file, history } = await storeOfToday('edited', 33)
  meddle(
    file,
    `${BEFORE_ORDER}; DELETE FROM migration WHERE number > 3; PRAGMA user_version = 3;
      UPDATE migration SET checksum = '${EDITED}' WHERE number = 1; UPDATE arrangement SET start_earliest = 0`,
  )
  const store = await opening(file)
  expect(await damageIn(store)).toEqual([])
  await asksOf(store, history, 'edited world')
})

test('what was changed in an old store behind its back is found in it still', async () => {
  const { file: made } = await storeOfToday('meddled-today', 34)
  const file = join(folder, 'meddled.db')
  asFirstMade(made, file)
  meddle(file, `UPDATE version SET body = replace(body, '"kind"', ' "kind"') WHERE recorded_from = 1 AND key = 1`)
  expect(await (await opening(file)).check()).toContain('Revision 1 does not hold what was recorded in it.')
})

/** As a store was before pairs became entries. */
const BEFORE_PAIRS = `${BEFORE_ORDER}; DELETE FROM migration WHERE number > 4; PRAGMA user_version = 4`

test('pairs that stood in their model are entries of their own, in the revisions in which they were recorded', async () => {
  const file = join(folder, 'pairs.db')
  const old = await opening(file)
  await recordOldPairs(old)
  await old.close()
  meddle(file, BEFORE_PAIRS)
  const store = await opening(file)
  expect(await saidBy(store)).toEqual(TODAY)
  expect(await store.check()).toEqual([])
  const { number: revision } = await store.head()
  const joined = await store.view({ validAt: '2022-08-31', revision }).linked(['type/c'], 'CONCURRENT_POST_TYPE', 'in')
  expect(joined.get('type/c')?.map(({ id }) => id)).toEqual(['pair/vn/p-1'])
})

test('what was changed behind its back is not vouched for because it says pairs in the old way', async () => {
  const file = join(folder, 'pairs-meddled.db')
  const old = await opening(file)
  await recordOldPairs(old)
  await old.close()
  meddle(file, `${BEFORE_PAIRS}; UPDATE version SET body = replace(body, '"P-2"', '"P-9"') WHERE recorded_from = 2`)
  expect(await (await opening(file)).check()).toContain('Revision 2 does not hold what was recorded in it.')
})

test('arrangements that ended with what became part of them in an old store do so no more', async () => {
  const { file } = await storeOfToday('mergers', 35)
  const wanted = rowsIn(file)
  meddle(
    file,
    `${BEFORE_ORDER}; DELETE FROM migration WHERE number > 5; PRAGMA user_version = 5;
      UPDATE arrangement SET end_earliest = 0, end_latest = 0`,
  )
  expect(rowsIn(file)).not.toEqual(wanted)
  await (await opening(file)).close()
  expect(rowsIn(file)).toEqual(wanted)
})

test('an old store that listed everything under its latest name, and folded less, is in the order of today', async () => {
  const { file } = await storeOfToday('order', 36)
  const wanted = rowsIn(file)
  meddle(
    file,
    `${BEFORE_ORDER}; DELETE FROM migration WHERE number > 7; PRAGMA user_version = 7;
      UPDATE version SET sort_key = 'x' || key; UPDATE spelling SET folded = ''; UPDATE code SET value = upper(value)`,
  )
  expect(rowsIn(file)).not.toEqual(wanted)
  const store = await opening(file)
  expect(rowsIn(file)).toEqual(wanted)
  expect(await damageIn(store)).toEqual([])
})

test('an old store in which nothing ever moved is one in which things may', async () => {
  const { file } = await storeOfToday('relations', 37)
  const wanted = rowsIn(file)
  meddle(
    file,
    `${BEFORE_RELATIONS}; DELETE FROM migration WHERE number > 8; PRAGMA user_version = 8;
      UPDATE link SET lasts_to = lasts_from; UPDATE listing SET search_key = NULL, shown_to = shown_from`,
  )
  expect(rowsIn(file)).not.toEqual(wanted)
  const store = await opening(file)
  expect(rowsIn(file)).toEqual(wanted)
  expect(await damageIn(store)).toEqual([])
})

test('an old store that listed places by all that they were ever called lists them by what they are called on the day', async () => {
  const { file } = await storeOfToday('called', 38)
  const wanted = rowsIn(file)
  meddle(
    file,
    `DROP INDEX link_open; DELETE FROM migration WHERE number > 11; PRAGMA user_version = 11;
      UPDATE listing SET class = 7, shown_to = 99991231 WHERE kind = (SELECT key FROM word WHERE text = 'Place')`,
  )
  expect(rowsIn(file)).not.toEqual(wanted)
  await (await opening(file)).close()
  expect(rowsIn(file)).toEqual(wanted)
})

test('an old store gets the index of what is open, and nothing else in it changes', async () => {
  const { file } = await storeOfToday('open', 5)
  const wanted = rowsIn(file)
  meddle(file, 'DROP INDEX link_open; DELETE FROM migration WHERE number > 13; PRAGMA user_version = 13')
  const store = await opening(file)
  expect(rowsIn(file)).toEqual(wanted)
  const db = new DatabaseSync(file, { readOnly: true })
  expect(db.prepare("SELECT count(*) AS count FROM sqlite_schema WHERE name = 'link_open'").get()).toEqual({ count: 1 })
  db.close()
  expect(await damageIn(store)).toEqual([])
})

test('an old store in which hits came in another order finds them in that of today', async () => {
  const { file, history } = await storeOfToday('fewest', 40)
  const wanted = rowsIn(file)
  meddle(
    file,
    "DELETE FROM migration WHERE number > 14; PRAGMA user_version = 14; UPDATE spelling SET search_key = 'x' || version",
  )
  expect(rowsIn(file)).not.toEqual(wanted)
  const store = await opening(file)
  expect(rowsIn(file)).toEqual(wanted)
  await asksOf(store, history, 'fewest words first')
})

test('an old store in which mergers surely ended by a rule leaves open whether they did', async () => {
  const { file } = await storeOfToday('made', 39)
  const wanted = rowsIn(file)
  meddle(
    file,
    'DELETE FROM migration WHERE number > 15; PRAGMA user_version = 15; UPDATE arrangement SET end_latest = end_earliest',
  )
  expect(rowsIn(file)).not.toEqual(wanted)
  await (await opening(file)).close()
  expect(rowsIn(file)).toEqual(wanted)
})
