import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Conflict, Unavailable } from '../../src/model/errors.ts'
import { record } from '../helpers/api.ts'
import { places, refusal, soundFiles } from './sqlite-files.ts'

const { folder, copy, opening } = await soundFiles()

/** A folder of its own, to see what is left in it. */
function target(name: string): { readonly file: string; readonly left: () => readonly string[] } {
  const around = join(folder, name)
  mkdirSync(around)
  return { file: join(around, 'copy.db'), left: () => readdirSync(around) }
}

describe('a backup', () => {
  test('is the store as it was, in one file', async () => {
    const store = await opening(copy('plain'))
    await record(store, places(1000, 'more'))
    const { file, left } = target('plain')
    const steps: number[] = []
    await store.backup(file, (done) => steps.push(done))
    expect(left()).toEqual(['copy.db'])
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.every((done) => 0 <= done && done <= 1)).toBe(true)
    const made = await opening(file)
    expect(await made.head()).toEqual(await store.head())
    expect(await made.check()).toEqual([])
  })

  test('tells the latest revision in it, whatever is recorded while it is made, and is for this user alone', async () => {
    const store = await opening(copy('growing'))
    await record(store, places(1000, 'more'))
    const { file } = target('growing')
    let more = 0
    const revision = await store.backup(file, () => void record(store, places(1, `while-${++more}`)))
    expect(more).toBeGreaterThan(0)
    expect((await store.head()).number).toBeGreaterThan(revision.number)
    expect(await (await opening(file)).head()).toEqual(revision)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('never replaces a file, nor the store itself', async () => {
    const source = copy('self')
    const store = await opening(source)
    const { file } = target('precious')
    writeFileSync(file, 'precious')
    for (const taken of [file, source, folder]) {
      const error = await refusal(store.backup(taken))
      expect(error).toBeInstanceOf(Conflict)
      expect(error.message).toContain(`"${taken}" exists`)
    }
    expect(readFileSync(file, 'utf8')).toBe('precious')
    expect(await store.check()).toEqual([])
  })

  test('leaves alone what lies beside its target, whatever it is called', async () => {
    const store = await opening(copy('beside'))
    const { file, left } = target('beside')
    writeFileSync(`${file}.part`, 'a letter')
    await store.backup(file)
    expect(readFileSync(`${file}.part`, 'utf8')).toBe('a letter')
    expect(left()).toEqual(['copy.db', 'copy.db.part'])
  })

  test('asked for twice at once is made once', async () => {
    const store = await opening(copy('twice'))
    const { file, left } = target('twice')
    const both = await Promise.allSettled([store.backup(file), store.backup(file)])
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toEqual([expect.any(Conflict)])
    expect(left()).toEqual(['copy.db'])
    expect(await (await opening(file)).check()).toEqual([])
  })

  test.each([
    ['a folder that is not there', 'nowhere/copy.db', /which is not there/],
    ['a file as if it were a folder', 'self.db/copy.db', /which is no folder/],
  ])('into %s fails clearly and leaves nothing', async (_what, path, expected) => {
    const store = await opening(copy('self'))
    const error = await refusal(store.backup(join(folder, path)))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toMatch(expected)
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  test('made while others append is sound, and as the store was when it was begun', async () => {
    const source = copy('busy')
    const [store, other] = [await opening(source), await opening(source)]
    // Enough for several steps, between which others append.
    await record(store, places(3000, 'more'))
    const { file } = target('busy')
    let isDone = false
    const backup = store.backup(file).finally(() => {
      isDone = true
    })
    let appended = 2
    while (!isDone && appended < 200) {
      appended = (await record(appended % 2 ? store : other, places(20, `during-${appended}`))).number
      await new Promise((done) => setImmediate(done))
    }
    await backup
    expect(appended).toBeGreaterThan(4)
    const made = await opening(file)
    expect(await made.head()).toMatchObject({ number: 2 })
    expect(await made.check()).toEqual([])
    expect(await store.check()).toEqual([])
  })
})
