import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import { storeOn } from '../../src/store/sqlite/index.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import { record } from '../helpers/api.ts'
import { places, soundFiles } from './sqlite-files.ts'

const { folder, copy, opening, keep } = await soundFiles()
/** Root may do anything, so that it is somebody else who tries. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const STORE = new URL('../../src/store/sqlite/index.ts', import.meta.url).href

const DO = {
  append: `store.append({ put: [], retract: ['place/place/1'], by: null, source: null, note: '', instant: '2026-01-01T00:00:00.000Z', expected: null })`,
  backup: 'store.backup(process.argv[3])',
  read: `Promise.all([store.head(), store.check(), store.view({ validAt: '2022-01-01', revision: 1 }).entries(['place/place/1'])])
    .then(([head, faults, entries]) => { if (head.number !== Number(process.argv[3]) || faults.length > 0 || entries.size !== 1) throw new Error(JSON.stringify([head, faults, entries.size])) })`,
} as const

/** What a user is told who tries to do so without the rights. */
function told(context: TestContext, what: keyof typeof DO, ...args: readonly string[]): string {
  const script = `import(process.argv[1]).then(({ openSqliteStore }) => openSqliteStore(process.argv[2]))
    .then((store) => ${DO[what]}).then(() => console.log('done'), (error) => console.log(error.code + ' ' + error.message))`
  const { stdout, stderr, error } = spawnSync(process.execPath, ['-e', script, STORE, ...args], {
    encoding: 'utf8',
    ...NOBODY,
  })
  if (error || /EACCES|Cannot find module/.test(stderr)) context.skip('Another user cannot read this checkout.')
  return stdout
}

/** A folder in which nothing can be made or changed, with a store in it or without. */
function closedFolder(name: string, store: string | null): string {
  const around = join(folder, name)
  mkdirSync(around)
  if (store) {
    copyFileSync(store, join(around, 'world.db'))
    chmodSync(join(around, 'world.db'), 0o666)
  }
  chmodSync(around, 0o555)
  return around
}

beforeAll(() => chmodSync(folder, 0o755))
afterAll(() => {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755)
})

describe('who may only read a store reads it, and leaves nothing beside it', () => {
  test.for([
    ['read-by-all', 0o444],
    ['in-a-closed-folder', 0o666],
  ] as const)('%s', ([name, mode], context) => {
    const around = closedFolder(name, copy(name))
    chmodSync(join(around, 'world.db'), mode)
    expect(told(context, 'read', join(around, 'world.db'), '1')).toBe('done\n')
    expect(readdirSync(around)).toEqual(['world.db'])
  })

  test('in a folder with other names than an address has', (context) => {
    const around = closedFolder('nhà #1 100%?', copy('odd-name'))
    expect(told(context, 'read', join(around, 'world.db'), '1')).toBe('done\n')
  })

  test('to a backup of their own', (context) => {
    const around = closedFolder('to-back-up', copy('to-back-up'))
    const target = join(folder, 'open-target')
    mkdirSync(target)
    chmodSync(target, 0o777)
    expect(told(context, 'backup', join(around, 'world.db'), join(target, 'copy.db'))).toBe('done\n')
  })

  test('while its owner has it open: with what is not in the file itself yet', async (context) => {
    const around = closedFolder('in-use', copy('in-use'))
    const store = await opening(join(around, 'world.db'))
    await record(store, places(1, 'later'))
    expect(told(context, 'read', join(around, 'world.db'), '2')).toBe('done\n')
  })

  test('and one whose owner was killed tells what is missing', async (context) => {
    const around = closedFolder('left', copy('left'))
    const store = await opening(join(around, 'world.db'))
    await record(store, places(1, 'later'))
    for (const end of ['', '-wal']) copyFileSync(join(around, `world.db${end}`), join(folder, `left-open.db${end}`))
    const left = closedFolder('left-alone', null)
    chmodSync(left, 0o755)
    for (const end of ['', '-wal']) copyFileSync(join(folder, `left-open.db${end}`), join(left, `world.db${end}`))
    for (const end of ['', '-wal']) chmodSync(join(left, `world.db${end}`), 0o644)
    chmodSync(left, 0o555)
    expect(told(context, 'read', join(left, 'world.db'), '2')).toMatch(
      /^UNAVAILABLE .*was left open.*copy it together with/,
    )
  })

  test('but not on, once the file is another than it was', async () => {
    const file = copy('changed')
    const store = keep(storeOn({ ...(await openFile(file, 1000)), writable: false }))
    expect(await store.head()).toMatchObject({ number: 1 })
    utimesSync(file, 1, 1)
    await expect(store.head()).rejects.toThrow(/changed\.db" was changed, removed or replaced/)
  })
})

describe('who lacks the rights is told which, and nothing is done', () => {
  test('on the file', (context) => {
    const file = copy('read-only')
    const before = readFileSync(file)
    chmodSync(file, 0o444)
    expect(told(context, 'append', file)).toMatch(
      /^UNAVAILABLE .*read-only\.db" cannot be (written|opened).*permission.*folder/,
    )
    expect(readFileSync(file)).toEqual(before)
  })

  test('on the file, to read it', (context) => {
    const file = copy('hidden')
    chmodSync(file, 0o000)
    expect(told(context, 'append', file)).toMatch(/^UNAVAILABLE .*hidden\.db" cannot be opened.*permission to read/)
  })

  test('on the folder of a store', (context) => {
    const around = closedFolder('kept', copy('kept'))
    expect(told(context, 'append', join(around, 'world.db'))).toMatch(
      /^UNAVAILABLE .*world\.db" cannot be (written|opened).*permission.*folder/,
    )
    expect(readdirSync(around)).toEqual(['world.db'])
  })

  test('on the folder of a store that has still to be made', (context) => {
    const around = closedFolder('empty', null)
    expect(told(context, 'append', join(around, 'new.db'))).toMatch(
      /^UNAVAILABLE .*new\.db" cannot be opened.*permission/,
    )
    expect(readdirSync(around)).toEqual([])
  })

  test('on the folder of a backup', (context) => {
    const open = join(folder, 'open')
    mkdirSync(open)
    copyFileSync(copy('open-to-all'), join(open, 'world.db'))
    for (const path of [open, join(open, 'world.db')]) chmodSync(path, 0o777)
    const around = closedFolder('target', null)
    expect(told(context, 'backup', join(open, 'world.db'), join(around, 'copy.db'))).toMatch(
      /^UNAVAILABLE .*copy\.db" cannot be written.*permission/,
    )
    expect(readdirSync(around)).toEqual([])
  })

  test('and who has them does it', (context) => {
    const around = join(folder, 'own')
    mkdirSync(around)
    copyFileSync(copy('own-world'), join(around, 'world.db'))
    for (const path of [around, join(around, 'world.db')]) chmodSync(path, 0o777)
    expect(told(context, 'append', join(around, 'world.db'))).toBe('done\n')
  })
})
