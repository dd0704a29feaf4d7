import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { Damaged } from '../../src/model/errors.ts'
import type { Migration } from '../../src/store/migrations.ts'
import { openSqliteStore, storeOn } from '../../src/store/sqlite/index.ts'
import { knownMigrations } from '../../src/store/sqlite/migrations.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import { record } from '../helpers/api.ts'
import { randomHistory } from './random-history.ts'
import { BEFORE_ORDER, meddle, places, refusal, soundFiles } from './sqlite-files.ts'

const { folder, copy, opening, keep } = await soundFiles()

const next = (sql: string): readonly Migration[] => {
  const known = knownMigrations()
  const number = known.length + 1
  const checksum = createHash('sha256').update(sql).digest('hex')
  return [...known, { number, name: `V${String(number).padStart(3, '0')}__next.sql`, text: sql, checksum }]
}
const KNOWN = knownMigrations().length
const ADDING = 'CREATE TABLE added (name TEXT NOT NULL) STRICT; INSERT INTO added VALUES (1)'

describe('a store with another past is refused', () => {
  test.each([
    ['newer', 'PRAGMA user_version = 99', /schema version 99.*newer program/],
    [
      'made with a migration that was changed since',
      "UPDATE migration SET checksum = 'other'",
      /V001__world\.sql.*another content/,
    ],
    [
      'made with a migration that is not here',
      "INSERT INTO migration VALUES (99, 'V099__later.sql', 'x', '2026')",
      /V099__later\.sql.*does not have/,
    ],
  ])('%s', async (name, sql, expected) => {
    const file = copy(`past-${name.replaceAll(' ', '-')}`)
    meddle(file, sql)
    const error = await refusal(openSqliteStore(file))
    expect(error).toBeInstanceOf(Damaged)
    expect(error.message).toMatch(expected)
    expect(error.message).toContain(file)
  })
})

describe('an installation that lacks migrations says so', () => {
  const migrations = join(folder, 'migrations')
  test('where there is no folder of them', () => {
    expect(() => knownMigrations(migrations)).toThrow(/incomplete.*no migrations.*Install the program again/s)
  })
  test('where there is none', () => {
    mkdirSync(migrations)
    expect(() => knownMigrations(migrations)).toThrow(/incomplete.*no migrations.*Install the program again/s)
  })
  test('where one is missing', () => {
    writeFileSync(join(migrations, 'V002__later.sql'), 'SELECT 1')
    expect(() => knownMigrations(migrations)).toThrow(/before "V002__later\.sql" a migration is missing/)
  })
})

/** Makes a store what it was before revisions said who recorded them. */
const asBefore = (note: string, digest: string) => `
  UPDATE revision SET note = '${note}', digest = '${digest}';
  ALTER TABLE revision DROP COLUMN recorded_by;
  ALTER TABLE revision DROP COLUMN source;
  DROP TABLE memo;
  ${BEFORE_ORDER};
  DELETE FROM migration WHERE number > 1;
  PRAGMA user_version = 1`

describe('a store made before revisions said who recorded them', () => {
  const contentOf = (file: string) => {
    const db = new DatabaseSync(file)
    const hash = createHash('sha256')
    for (const row of db.prepare('SELECT body FROM version ORDER BY key').all()) hash.update(`${row['body']}\n`)
    db.close()
    return hash.digest('hex')
  }
  test.each([
    [
      'the first part of the world',
      'The places, the general model, and what the seed document says',
      'seed:1-places-model-and-notice',
    ],
    ['what somebody else recorded', 'By hand', null],
  ])('says what is known of it, and is sound: %s', async (what, note, source) => {
    const file = copy(`before-${what.replaceAll(' ', '-')}`)
    meddle(file, asBefore(note, contentOf(file)))
    const store = await opening(file)
    expect(await store.head()).toMatchObject({ number: 1, by: null, source, note })
    expect(await store.check()).toEqual([])
    expect(await record(store, places(1, 'later'))).toMatchObject({ number: 2 })
    expect(existsSync(`${file}.v1`)).toBe(true)
  })
})

test('a store made when only what stood at the top of an entry was a link has every link once it is opened', async () => {
  const file = join(folder, 'deep-links.db')
  const first = await opening(file)
  await randomHistory(first, 3)
  await first.close()
  const linksIn = (): readonly unknown[] => {
    const db = new DatabaseSync(file)
    const rows = db
      .prepare(`SELECT s.id AS src, w.text AS kind, d.id AS dst, l.recorded_from, l.recorded_to FROM link l
        JOIN entity s ON s.key = l.src JOIN entity d ON d.key = l.dst JOIN word w ON w.key = l.kind ORDER BY 1, 2, 3, 4`)
      .all()
    db.close()
    return rows
  }
  const before = linksIn()
  const late = `'EVIDENCED_BY', 'DERIVED_FROM', 'SEARCHED', 'TYPE_FOUND_IN'`
  expect(before.filter((link) => JSON.stringify(link).includes('TYPE_FOUND_IN'))).not.toEqual([])
  meddle(
    file,
    `DELETE FROM link WHERE kind IN (SELECT key FROM word WHERE text IN (${late}));
      ${BEFORE_ORDER}; DELETE FROM migration WHERE number > 2; PRAGMA user_version = 2`,
  )
  await (await opening(file)).close()
  expect(linksIn()).toEqual(before)
})

test.each(['note', 'instant', 'recorded_by', 'source'])('a change of the %s of a revision is found', async (column) => {
  const file = copy(`changed-${column}`)
  meddle(file, `UPDATE revision SET ${column} = '2026-01-02T03:04:05.001Z'`)
  expect(await (await opening(file)).check()).toContain('Revision 1 does not hold what was recorded in it.')
})

describe('a new migration', () => {
  test('is applied once, after a copy of what was there was kept', async () => {
    const file = copy('updated')
    for (let times = 0; times < 2; times++) {
      const store = storeOn(await openFile(file, 1000, next(ADDING)))
      expect(await store.head()).toMatchObject({ number: 1 })
      expect(await store.check()).toEqual([])
      await store.close()
    }
    const before = await opening(`${file}.v${KNOWN}`)
    expect(await before.check()).toEqual([])
    expect((await before.head()).number).toBe(1)
    expect((await refusal(openSqliteStore(file))).message).toMatch(/schema version \d+.*newer program/)
  })

  test('that fails half-way leaves the store as it was', async () => {
    const file = copy('failing')
    await expect(openFile(file, 1000, next(`${ADDING}; INSERT INTO nowhere VALUES (1)`))).rejects.toThrow(/nowhere/)
    const store = await opening(file)
    expect(await store.check()).toEqual([])
    expect(await record(store, places(1, 'later'))).toMatchObject({ number: 2 })
    await store.close()
    // What the failed one made would be in the way of the mended one.
    const mended = keep(storeOn(await openFile(file, 1000, next(ADDING))))
    expect((await mended.head()).number).toBe(2)
  })

  test('is not begun where no copy can be kept', async () => {
    const file = copy('uncopied')
    mkdirSync(`${file}.v${KNOWN}`)
    await refusal(openFile(file, 1000, next(ADDING)))
    expect(readdirSync(folder).filter((name) => name.includes('uncopied') && name.endsWith('.part'))).toEqual([])
    expect((await (await opening(file)).head()).number).toBe(1)
  })

  test('keeps no copy of a store that is new', async () => {
    const file = join(folder, 'new.db')
    const store = keep(storeOn(await openFile(file, 1000, next(ADDING))))
    expect((await store.head()).number).toBe(0)
    expect(existsSync(`${file}.v${KNOWN}`)).toBe(false)
  })
})
