import { spawn } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { NotFound } from '../../src/model/errors.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { logOf, record } from '../helpers/stores.ts'
import { DAY, elsewhere, namesIn, newPlace, place, recordedElsewhere, replicasIn, served } from './replica-bench.ts'
import { asksEverything } from './world.cases.ts'

const FOLLOWING = fileURLToPath(new URL('./following-process.ts', import.meta.url))

describe('a replica', () => {
  test('answers once it is level, and the server is asked for its head alone', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a', 'b')
    const { store, asked } = await served(where)
    await store.warm()
    expect(await namesIn(store)).toEqual(['a', 'b'])
    expect(asked()).toBe(0)
  })

  test.each([1, 207])('answers every question as looking at every entry would, in random world %d', async (seed) => {
    const { store, warned, asked } = await served(newPlace())
    await asksEverything(store, seed, 15)
    expect([warned, asked()]).toEqual([[], 0])
  })

  test('has each revision as the server has it', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a', 'b', 'c')
    const { store } = await served(where)
    await store.warm()
    const copy = await openSqliteStore(replicasIn(where)[0] ?? '')
    expect(await logOf(copy)).toEqual(await logOf(store))
    await copy.close()
  })

  test('is the user’s alone', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a')
    await (await served(where)).store.warm()
    const modes = [where.folder, ...replicasIn(where)].map((path) => statSync(path).mode & 0o777)
    expect(modes).toEqual([0o700, 0o600])
  })

  test('has what itself and others recorded by the time that it is asked for', async () => {
    const where = newPlace()
    const { store, asked } = await served(where)
    await store.warm()
    await record(store, [place('a')])
    expect(await namesIn(store)).toEqual(['a'])
    await recordedElsewhere(where, 'b', 'c')
    expect(await namesIn(store)).toEqual(['a', 'b', 'c'])
    expect(asked()).toBe(0)
  })

  test('says of no revision that it is there before it is', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a')
    const { store } = await served(where)
    await store.warm()
    await expect(store.view({ validAt: DAY, revision: 2 }).entries([])).rejects.toThrow(NotFound)
    await expect(store.revision({ number: 2 })).rejects.toThrow(NotFound)
  })

  test('goes on where it was when it is begun again', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a', 'b')
    const first = await served(where)
    await first.store.warm()
    await first.store.close()
    await recordedElsewhere(where, 'c')
    const { store, told } = await served(where)
    await store.warm()
    expect(told.map((one) => ('head' in one ? [one.is, one.head.number] : one.is))).toEqual([
      ['opened', 2],
      ['copied', 3],
      'done',
    ])
    expect(replicasIn(where)).toHaveLength(1)
    expect(await namesIn(store)).toEqual(['a', 'b', 'c'])
  })

  test('is made anew by a program that keeps it in another form, and left to those of the older', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a', 'b')
    const older = await served(where, { form: 1 })
    await older.store.warm()
    const before = replicasIn(where)
    const { store, told } = await served(where, { form: 2 })
    await store.warm()
    expect(told[0]).toMatchObject({ is: 'opened', head: { number: 0 } })
    expect([await namesIn(store), await namesIn(older.store)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
    expect(replicasIn(where)).toEqual(expect.arrayContaining([...before]))
    expect(replicasIn(where)).toHaveLength(2)
  })

  test('begins with a world that was prepared, where that is how the server’s begins', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a', 'b')
    const prepared = newPlace()
    const copy = await openSqliteStore(prepared.at)
    await record(copy, [place('a')], 'a')
    await copy.close()
    const begin = async (file: string) => {
      writeFileSync(file, readFileSync(prepared.at), { mode: 0o600 })
      return true
    }
    const { store, told } = await served(where, { begin })
    await store.warm()
    expect(told[0]).toMatchObject({ is: 'opened', head: { number: 1 } })
    expect(await namesIn(store)).toEqual(['a', 'b'])
  })

  test('does not, where the server’s begins otherwise', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'b', 'c')
    const prepared = newPlace()
    await recordedElsewhere(prepared, 'a')
    const begin = async (file: string) => {
      writeFileSync(file, readFileSync(prepared.at), { mode: 0o600 })
      return true
    }
    const { store, told, warned } = await served(where, { begin })
    await store.warm()
    expect(told[0]).toMatchObject({ is: 'opened', head: { number: 0 } })
    expect(await namesIn(store)).toEqual(['b', 'c'])
    expect(replicasIn(where)).toHaveLength(1)
    expect(warned).toEqual([])
  })
})

describe('two processes with a folder', () => {
  test('share one replica and are both told of all', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a')
    const one = await served(where)
    await one.store.warm()
    const other = await served(where)
    await other.store.warm()
    expect(replicasIn(where)).toHaveLength(1)
    for (const name of ['b', 'c', 'd']) {
      await recordedElsewhere(where, name)
      const [first, second] = await Promise.all([namesIn(one.store), namesIn(other.store)])
      expect(first).toContain(name)
      expect(second).toEqual(first)
    }
    expect([...one.warned, ...other.warned]).toEqual([])
  })
})

describe('a process that is killed while it copies', () => {
  test('leaves whole revisions behind, from which the next one goes on', async () => {
    const where = newPlace()
    await elsewhere(where, async (store) => {
      for (let n = 0; n < 80; n += 1)
        await record(
          store,
          Array.from({ length: 20 }, (_, at) => place(`${n}-${at}`)),
        )
    })
    const child = spawn(process.execPath, [FOLLOWING, where.at, where.folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    for await (const text of child.stdout) {
      said += text
      if (said.split('\n').length > 20) child.kill('SIGKILL')
    }
    const acknowledged = Number(said.split('\n').slice(0, -1).at(-1))
    expect(acknowledged).toBeLessThan(80)
    const { store, told, warned } = await served(where)
    await store.warm()
    const [opened] = told
    expect(opened?.is === 'opened' && opened.head.number).toBeGreaterThanOrEqual(acknowledged)
    // Waits for what is to come.
    await namesIn(store)
    const copy = await openSqliteStore(replicasIn(where)[0] ?? '')
    expect(await logOf(copy)).toEqual(await logOf(store))
    expect(warned).toEqual([])
    await copy.close()
  })
})
