import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Conflict, Damaged, DualhatError, Unavailable } from '../../src/model/errors.ts'
import type { Entry } from '../../src/model/record.ts'
import { openSqliteStore, storeOn } from '../../src/store/sqlite/index.ts'
import { migrationsIn } from '../../src/store/sqlite/migrations.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { district, lasting, PROVINCE, SOURCE } from '../helpers/facts.ts'

const folder = await temporaryFolder()
const sound = join(folder, 'sound.db')
const opened: Store[] = []
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

async function opening(file: string, waitMs = 2000): Promise<Store> {
  const store = await openSqliteStore(file, { waitMs })
  opened.push(store)
  return store
}

const places = (count: number, of = 'place'): readonly Entry[] =>
  Array.from({ length: count }, (_, at) => district(`place/${of}/${at}`, lasting(null)))

beforeAll(async () => {
  const store = await openSqliteStore(sound)
  await record(store, [SOURCE, PROVINCE, ...places(500)])
  await store.close()
})

/** A copy of the sound store that may be broken. */
function copy(name: string): string {
  const file = join(folder, `${name}.db`)
  copyFileSync(sound, file)
  return file
}

async function refusal(work: Promise<unknown>): Promise<DualhatError> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (error instanceof DualhatError) return error
  throw new Error(`It was not refused by an error of ours: ${String(error)}`)
}

/** Changes a store behind its back. */
function meddle(file: string, sql: string): void {
  const db = new DatabaseSync(file)
  db.exec(sql)
  db.close()
}

describe('a file that is no store of ours is refused, and left as it was', () => {
  test.each([
    [
      'a text',
      (file: string) => writeFileSync(file, 'Dear reader, this is a letter and no database. '.repeat(40)),
      /is not a database/,
    ],
    [
      'a database of another program',
      (file: string) => meddle(file, 'CREATE TABLE recipe (name TEXT)'),
      /database of another program/,
    ],
    [
      'one that says so in its mark',
      (file: string) => meddle(file, 'PRAGMA application_id = 7'),
      /database of another program/,
    ],
  ])('%s', async (what, make, expected) => {
    const file = join(folder, `${what.replaceAll(' ', '-')}.db`)
    make(file)
    const before = readFileSync(file)
    const error = await refusal(openSqliteStore(file))
    expect(error).toBeInstanceOf(Damaged)
    expect(error.message).toMatch(expected)
    expect(error.message).toContain(file)
    expect(readFileSync(file)).toEqual(before)
  })

  test('a folder, and a file in a folder that is not there', async () => {
    mkdirSync(join(folder, 'a-folder'))
    for (const file of [join(folder, 'a-folder'), join(folder, 'nowhere', 'world.db')]) {
      const error = await refusal(openSqliteStore(file))
      expect(error).toBeInstanceOf(Unavailable)
      expect(error.message).toContain(file)
    }
  })
})

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
      "INSERT INTO migration VALUES (2, 'V002__later.sql', 'x', '2026')",
      /V002__later\.sql.*does not have/,
    ],
  ])('%s', async (name, sql, expected) => {
    const file = copy(`past-${name.replaceAll(' ', '-')}`)
    meddle(file, sql)
    const error = await refusal(openSqliteStore(file))
    expect(error).toBeInstanceOf(Damaged)
    expect(error.message).toMatch(expected)
  })
})

const STORE = new URL('../../src/store/sqlite/index.ts', import.meta.url).href
const RECORDING = `import(process.argv[1]).then(({ openSqliteStore }) => openSqliteStore(process.argv[2])).then(
  (store) => store.append({ put: [], retract: ['place/place/1'], note: '', instant: '2026-01-01T00:00:00.000Z', expected: null }),
).then(() => console.log('recorded'), (error) => console.log(error.code + ' ' + error.message))`

/** What a user without rights on the file is told; root has them all, so that another user tries. */
async function toldWithoutRights(file: string): Promise<string> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', RECORDING, STORE, file], {
    encoding: 'utf8',
    ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
  })
  return status === 0 ? stdout : stderr
}

test('a store that this user may not write says whose permission is missing', async (context) => {
  const file = copy('read-only')
  chmodSync(folder, 0o755)
  chmodSync(file, 0o444)
  const told = await toldWithoutRights(file)
  if (/EACCES|Cannot find module/.test(told)) return context.skip('Another user cannot read this checkout.')
  expect(told).toMatch(/^UNAVAILABLE .*read-only\.db" cannot be (written|opened).*(permission|may write)/)
})

test('an installation that lacks a migration says so', () => {
  const migrations = join(folder, 'migrations')
  mkdirSync(migrations)
  expect(() => migrationsIn(migrations)).toThrow(/incomplete.*no migrations.*Install the program again/s)
  writeFileSync(join(migrations, 'V002__later.sql'), 'SELECT 1')
  expect(() => migrationsIn(migrations)).toThrow(/before "V002__later\.sql" a migration is missing/)
})

describe('a damaged file', () => {
  test('that was cut off is refused at open', async () => {
    const file = copy('cut')
    truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096)
    expect(await refusal(openSqliteStore(file))).toBeInstanceOf(Damaged)
  })

  test('with a page that was overwritten is refused at open', async () => {
    const file = copy('overwritten')
    // A page that opening by itself does not look at.
    const last = statSync(file).size / 4096 - 2
    const handle = await open(file, 'r+')
    await handle.write(Buffer.alloc(4096, 0xa5), 0, 4096, last * 4096)
    await handle.close()
    const error = await refusal(openSqliteStore(file))
    expect(error).toBeInstanceOf(Damaged)
    expect(error.message).toMatch(/corrupt.*backup/s)
  })

  test('whose entries no longer parse, or refer to nothing, is found by a check', async () => {
    const file = copy('unparsed')
    meddle(file, `UPDATE version SET body = replace(body, '"level":"DISTRICT"', '"level":"HUYEN"') WHERE key = 100`)
    const store = await opening(file)
    expect((await store.check()).join('\n')).toMatch(/place\/place\/\d+/)
    const dangling = await opening(copy('dangling'))
    await record(
      dangling,
      [district('place/stray', lasting(null))].map((place) => ({ ...place, parent: 'place/none' as const })),
    )
    expect((await dangling.check()).join('\n')).toMatch(/place\/stray.*place\/none/)
  })
})

describe('while another process holds the lock', () => {
  const HOLDER = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]);
    db.exec('BEGIN IMMEDIATE'); console.log('held'); setTimeout(() => { db.exec('COMMIT') }, Number(process.argv[2]))`

  async function held(file: string, milliseconds: number): Promise<() => void> {
    const child = spawn(process.execPath, ['-e', HOLDER, file, String(milliseconds)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((done) => child.stdout.once('data', done))
    return () => child.kill('SIGKILL')
  }

  test('an append waits for it, and goes through once it is free', async () => {
    const file = copy('waits')
    const store = await opening(file)
    const release = await held(file, 400)
    expect(await record(store, places(3, 'later'))).toMatchObject({ number: 2 })
    release()
  })

  test('an append gives up after a while with what to do; reads go on, and nothing is lost', async () => {
    const file = copy('locked')
    const store = await opening(file, 300)
    const release = await held(file, 60_000)
    const error = await refusal(record(store, places(3, 'later')))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toMatch(/locked by another process.*Try again/s)
    expect((await store.view({ validAt: '2022-01-01', revision: 1 }).entries(['place/place/1'])).size).toBe(1)
    release()
    expect(await record(store, places(3, 'later'))).toMatchObject({ number: 2 })
  })
})

describe('a disk without room', () => {
  test('fails an append with a clear error, keeps what was there, and goes on once there is room', async () => {
    const file = await openFile(copy('full'), 1000)
    const store = storeOn(file)
    opened.push(store)
    // The engine's own limit gives the very error that a disk without room gives.
    const { page_count } = file.writer.get<{ readonly page_count: number }>('PRAGMA page_count') ?? { page_count: 0 }
    file.writer.exec(`PRAGMA max_page_count = ${page_count + 10}`)
    const error = await refusal(record(store, places(5_000, 'many')))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toMatch(/no room left.*nothing was half written/s)
    file.writer.exec('PRAGMA max_page_count = 1000000')
    expect((await store.head()).number).toBe(1)
    expect(await record(store, places(3, 'few'))).toMatchObject({ number: 2 })
    expect(await store.check()).toEqual([])
  })
})

describe('a backup', () => {
  test('never replaces a file', async () => {
    const store = await opening(copy('backed-up'))
    const target = join(folder, 'precious.db')
    writeFileSync(target, 'precious')
    expect(await refusal(store.backup(target))).toBeInstanceOf(Conflict)
    expect(readFileSync(target, 'utf8')).toBe('precious')
  })

  test('into a folder that is not there fails clearly and leaves nothing', async () => {
    const store = await opening(copy('backed-up-nowhere'))
    const error = await refusal(store.backup(join(folder, 'nowhere', 'copy.db')))
    expect(error).toBeInstanceOf(Unavailable)
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  test('made while others append is sound, and of one revision', async () => {
    const store = await opening(copy('busy'))
    const target = join(folder, 'busy-copy.db')
    const backup = store.backup(target)
    for (let n = 0; n < 5; n++) await record(store, places(50, `during-${n}`))
    await backup
    const made = await opening(target)
    expect(await made.check()).toEqual([])
    const { number } = await made.head()
    expect(number).toBeGreaterThanOrEqual(1)
    for await (const { put, revision } of made.log(1)) expect(put, revision.note).toHaveLength(50)
  })
})

test('a store that was closed says so', async () => {
  const store = await openSqliteStore(copy('closed'))
  await store.close()
  await store.close()
  expect((await refusal(store.head())).message).toMatch(/was closed/)
})
