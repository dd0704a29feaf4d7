import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Conflict } from '../../src/model/errors.ts'
import { newStore } from '../../src/store/new-store.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { district, lasting, PROVINCE, SOURCE } from '../helpers/facts.ts'

const root = await temporaryFolder()
const place = (name: string) => district(`place/${name}`, lasting(null))

/** A file of a folder of its own, to see what is left there. */
async function somewhere(): Promise<{ readonly file: string; readonly left: () => readonly string[] }> {
  const folder = await mkdtemp(join(root, 'new-'))
  return { file: join(folder, 'x.db'), left: () => readdirSync(folder).sort() }
}
const opened = (file: string): Promise<Store> => newStore(file, openSqliteStore)

describe('a store that is not there yet', () => {
  test('has nothing recorded, and leaves nothing behind', async () => {
    const { file, left } = await somewhere()
    const store = await opened(file)
    expect((await store.head()).number).toBe(0)
    expect(await Array.fromAsync(store.log(0))).toEqual([])
    expect(await store.check()).toEqual([])
    expect(existsSync(file)).toBe(false)
    await store.close()
    expect(left()).toEqual([])
  })

  test('is there with its first revision, for this user alone, and goes on', async () => {
    const { file, left } = await somewhere()
    const store = await opened(file)
    expect(await record(store, [SOURCE, PROVINCE, place('one')])).toMatchObject({ number: 1 })
    expect(existsSync(file)).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(await record(store, [place('two')])).toMatchObject({ number: 2 })
    await store.close()
    await store.close()
    expect(left()).toEqual(['x.db'])
    const again = await openSqliteStore(file)
    expect(await again.head()).toMatchObject({ number: 2 })
    expect(await again.check()).toEqual([])
    await again.close()
  })

  test('is not made by a batch that is refused, nor by one that changes nothing', async () => {
    const { file, left } = await somewhere()
    const store = await opened(file)
    const batch = { put: [], retract: [], by: null, source: null, note: 'x', instant: '2026-01-01T00:00:00Z' }
    await expect(store.append({ ...batch, put: [place('one')], expected: 5 })).rejects.toThrow(Conflict)
    expect(await store.append({ ...batch, expected: 0 })).toMatchObject({ number: 0 })
    await store.close()
    expect(left()).toEqual([])
  })

  test('is the one that another made meanwhile, which stays when this one is closed', async () => {
    const { file, left } = await somewhere()
    const [one, other] = [await opened(file), await opened(file)]
    await record(one, [place('one')])
    expect(await other.head()).toMatchObject({ number: 1 })
    expect(left().filter((name) => name.includes('.part'))).toEqual([])
    expect(await record(other, [place('two')])).toMatchObject({ number: 2 })
    expect(await one.head()).toMatchObject({ number: 2 })
    await other.close()
    await one.close()
    expect(left()).toEqual(['x.db'])
  })

  test('is not made twice: what was prepared on nothing is refused once there is something', async () => {
    const { file, left } = await somewhere()
    const others: Store[] = []
    // Between its first append and its name, another gives the name.
    const store = await newStore(file, async (path) => {
      const made = await openSqliteStore(path)
      return path === file
        ? made
        : {
            ...made,
            async close() {
              await made.close()
              if (others.length > 0) return
              const other = await opened(file)
              others.push(other)
              await record(other, [place('other')])
            },
          }
    })
    const batch = {
      put: [place('one')],
      retract: [],
      by: null,
      source: null,
      note: 'x',
      instant: '2026-01-01T00:00:00Z',
    }
    await expect(store.append({ ...batch, expected: 0 })).rejects.toThrow(Conflict)
    expect(await store.head()).toMatchObject({ number: 1, note: 'recorded by a test' })
    await store.close()
    for (const other of others) await other.close()
    expect(left()).toEqual(['x.db'])
  })

  test('that cannot be opened leaves nothing behind either', async () => {
    const { file, left } = await somewhere()
    await expect(newStore(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(left()).toEqual([])
  })
})
