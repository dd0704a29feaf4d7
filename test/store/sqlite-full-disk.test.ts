import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { Unavailable } from '../../src/model/errors.ts'
import { newStore } from '../../src/store/new-store.ts'
import { openSqliteStore, storeOn } from '../../src/store/sqlite/index.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import { record } from '../helpers/api.ts'
import { SOURCE } from '../helpers/facts.ts'
import { smallDisk } from './small-disk.ts'
import { places, refusal, soundFiles } from './sqlite-files.ts'

const { folder, copy, opening, keep } = await soundFiles()

test('at the limit of the engine, an append fails clearly, keeps what was there, and goes on once there is room', async () => {
  const file = await openFile(copy('full'), 1000)
  const store = keep(storeOn(file))
  const { page_count } = file.writer.get<{ readonly page_count: number }>('PRAGMA page_count') ?? { page_count: 0 }
  file.writer.exec(`PRAGMA max_page_count = ${page_count + 10}`)
  const error = await refusal(record(store, places(5_000, 'many')))
  expect(error).toBeInstanceOf(Unavailable)
  expect(error.message).toMatch(/full\.db" has no room left.*nothing was half written/s)
  file.writer.exec('PRAGMA max_page_count = 1000000')
  expect((await store.head()).number).toBe(1)
  expect(await record(store, places(3, 'few'))).toMatchObject({ number: 2 })
  expect(await store.check()).toEqual([])
})

const disk = smallDisk(join(folder, 'disk'), 16)

test('a real disk with little room is there to try', (context) => {
  if (disk === null) context.skip('This user may not mount one; the tests on it are left out.')
})

if (disk !== null)
  describe('on a disk without room', () => {
    afterEach(() => disk.free())

    test('an append fails, reads and checks go on, and it goes through once there is room', async () => {
      const file = join(disk.folder, 'append.db')
      copyFileSync(copy('append'), file)
      const store = await opening(file)
      disk.fill()
      const error = await refusal(record(store, places(4_000, 'many')))
      expect(error).toBeInstanceOf(Unavailable)
      expect(error.message).toMatch(/append\.db" has no room left/)
      expect(await store.head()).toMatchObject({ number: 1 })
      expect((await store.view({ validAt: '2022-01-01', revision: 1 }).entries(['place/place/1'])).size).toBe(1)
      expect(await store.check()).toEqual([])
      disk.free()
      expect(await record(store, places(20, 'few'))).toMatchObject({ number: 2 })
      expect(await store.check()).toEqual([])
    })

    test('a store is closed without a word, and all of it is there afterwards', async () => {
      const file = join(disk.folder, 'close.db')
      copyFileSync(copy('close'), file)
      const store = await openSqliteStore(file)
      await record(store, places(20, 'few'))
      disk.fill()
      await store.close()
      disk.free()
      const again = await opening(file)
      expect(await again.head()).toMatchObject({ number: 2 })
      expect(await again.check()).toEqual([])
    })

    test('a store that cannot even be read there says that there is no room', async () => {
      const file = join(disk.folder, 'read.db')
      copyFileSync(copy('read'), file)
      disk.fill()
      const error = await refusal(openSqliteStore(file))
      expect(error).toBeInstanceOf(Unavailable)
      expect(error.message).toMatch(/read\.db" has no room left/)
      disk.free()
      expect(await (await opening(file)).head()).toMatchObject({ number: 1 })
    })

    test('a new store cannot be made, and can once there is room', async () => {
      const file = join(disk.folder, 'new.db')
      disk.fill()
      const error = await refusal(openSqliteStore(file))
      expect(error).toBeInstanceOf(Unavailable)
      expect(error.message).toMatch(/new\.db" has no room left/)
      disk.free()
      expect(await record(await opening(file), [SOURCE])).toMatchObject({ number: 1 })
    })

    /** What was recorded last, read from the file anew. */
    const lastIn = async (file: string, count: number) => {
      const id = `place/many/${count - 1}` as const
      return (await (await opening(file)).view({ validAt: '2022-01-01', revision: 1 }).entries([id])).get(id)
    }

    test('a first revision that has room in its log alone is not recorded, and nothing is left of it', async () => {
      const file = join(disk.folder, 'first.db')
      const before = disk.list()
      let refused = 0
      for (const count of [3_000, 6_000]) {
        const store = await newStore(file, (path) => openSqliteStore(path))
        const error = await record(store, places(count, 'many')).then(
          () => null,
          (error: unknown) => error,
        )
        await store.close()
        if (error === null) expect(await lastIn(file, count)).toBeDefined()
        else {
          expect(Object(error).message).toMatch(/first\.db.*has no room left/)
          expect(disk.list()).toEqual(before)
          refused += 1
        }
        for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
      }
      expect(refused).toBeGreaterThan(0)
    })

    test('a backup onto it fails and leaves nothing; the store goes on', async () => {
      const store = await opening(copy('backed-up'))
      disk.fill()
      const before = disk.list()
      const error = await refusal(store.backup(join(disk.folder, 'copy.db')))
      expect(error).toBeInstanceOf(Unavailable)
      expect(error.message).toMatch(/copy\.db" has no room left/)
      expect(disk.list()).toEqual(before)
      expect(await record(store, places(1, 'later'))).toMatchObject({ number: 2 })
    })
  })

const closed = smallDisk(join(folder, 'closed'), 16)

if (closed !== null)
  test('on a disk that only lets itself be read, a store is read, and what would be written says why it is not', async () => {
    const [file, none] = [join(closed.folder, 'world.db'), join(closed.folder, 'new.db')]
    copyFileSync(copy('closed-world'), file)
    closed.close()
    const store = await opening(file)
    expect(await store.head()).toMatchObject({ number: 1 })
    expect(await store.check()).toEqual([])
    for (const work of [() => record(store, places(1, 'later')), () => openSqliteStore(none)]) {
      const error = await refusal(work())
      expect(error).toBeInstanceOf(Unavailable)
      expect(error.message).toMatch(/lies on a disk that only lets itself be read.*Copy the file/s)
    }
  })
