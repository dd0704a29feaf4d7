import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { AsOf } from '../../src/model/as-of.ts'
import { Conflict, Unavailable } from '../../src/model/errors.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { record } from '../helpers/api.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { places, refusal, soundFiles } from './sqlite-files.ts'

const { folder, copy, opening } = await soundFiles()
const VIEW: AsOf = { validAt: '2022-01-01', revision: 1 }

const HOLDER = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]);
  db.exec('BEGIN IMMEDIATE'); console.log('held'); setTimeout(() => { db.exec('COMMIT') }, Number(process.argv[2]))`

/** Another process that holds the lock for so long. */
async function held(file: string, milliseconds: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', HOLDER, file, String(milliseconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

async function released(holder: ChildProcess): Promise<void> {
  holder.kill('SIGKILL')
  await once(holder, 'close')
}

describe('while another process holds the lock', () => {
  test('an append waits for it, and goes through once it is free', async () => {
    const file = copy('waits')
    const store = await opening(file)
    await held(file, 400)
    expect(await record(store, places(3, 'later'))).toMatchObject({ number: 2 })
  })

  test('an append gives up after a while with what to do; reads go on, and nothing is lost', async () => {
    const file = copy('locked')
    const store = await opening(file, 300)
    const holder = await held(file, 60_000)
    const error = await refusal(record(store, places(3, 'later')))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toMatch(/locked\.db" is locked by another process.*Try again/s)
    expect((await store.view(VIEW).entries(['place/place/1'])).size).toBe(1)
    expect(await store.head()).toMatchObject({ number: 1 })
    await released(holder)
    expect(await record(store, places(3, 'later'))).toMatchObject({ number: 2 })
    expect(await store.check()).toEqual([])
  })

  test('a store is opened, checked, copied and closed all the same', async () => {
    const file = copy('held')
    await held(file, 60_000)
    const store = await openSqliteStore(file, { waitMs: 300 })
    expect(await store.check()).toEqual([])
    await store.backup(`${file}.copy`)
    await record(await opening(`${file}.copy`), places(1, 'later'))
    await store.close()
    expect((await refusal(store.head())).message).toMatch(/was closed/)
  })

  test('one that has still to be made cannot be opened, and can afterwards', async () => {
    const file = `${folder}/to-be-made.db`
    const holder = await held(file, 60_000)
    const error = await refusal(openSqliteStore(file, { waitMs: 300 }))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toMatch(/to-be-made\.db" is locked by another process/)
    await released(holder)
    expect(await record(await opening(file), [SOURCE])).toMatchObject({ number: 1 })
  })
})

describe('two that append to one file', () => {
  test('are told apart by the revision they expect: the later one is refused, and then goes through', async () => {
    const file = copy('shared')
    const [here, there] = [await opening(file), await opening(file)]
    const from = (of: string, expected: number) => ({
      put: places(2, of),
      retract: [],
      by: null,
      source: null,
      note: of,
      instant: '2026-01-03T00:00:00.000Z',
      expected,
    })
    expect(await here.append(from('here', 1))).toMatchObject({ number: 2 })
    const error = await refusal(there.append(from('there', 1)))
    expect(error).toBeInstanceOf(Conflict)
    expect(error.message).toMatch(/prepared on revision 1, and the latest is 2/)
    expect(await there.append(from('there', 2))).toMatchObject({ number: 3 })
    const seen = await here.view({ ...VIEW, revision: 3 }).entries(['place/here/1', 'place/there/1'])
    expect([...seen.keys()]).toEqual(['place/here/1', 'place/there/1'])
    expect(await here.check()).toEqual([])
  })

  const APPENDING = `import(process.argv[1]).then(async ({ openSqliteStore }) => {
    const store = await openSqliteStore(process.argv[2])
    for (let n = 0; n < 10; n++)
      await store.append({ ...JSON.parse(process.argv[3]), by: null, source: null, note: String(n), instant: '2026-01-03T00:00:00.000Z', expected: null,
        put: JSON.parse(process.argv[3]).put.map((entry) => ({ ...entry, id: entry.id + process.argv[4] + n })) })
    await store.close()
  })`
  const STORE = new URL('../../src/store/sqlite/index.ts', import.meta.url).href

  async function appending(file: string, who: string): Promise<number | null> {
    const batch = JSON.stringify({ put: places(3, 'of'), retract: [] })
    const child = spawn(process.execPath, ['-e', APPENDING, STORE, file, batch, who], { stdio: 'inherit' })
    const [code] = await once(child, 'close')
    return code
  }

  test('and make it at the same moment, from four processes, lose none of forty batches', async () => {
    const file = `${folder}/four.db`
    const ended = await Promise.all(['a', 'b', 'c', 'd'].map((who) => appending(file, who)))
    expect(ended).toEqual([0, 0, 0, 0])
    const store = await opening(file)
    await record(store, [SOURCE, PROVINCE])
    expect(await store.head()).toMatchObject({ number: 41 })
    for await (const { put, revision } of store.log(0))
      if (revision.number < 41) expect([...put], revision.note).toHaveLength(3)
    expect(await store.check()).toEqual([])
  })
})
