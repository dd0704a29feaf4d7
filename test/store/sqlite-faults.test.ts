import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { Damaged, Unavailable } from '../../src/model/errors.ts'
import { openSqliteStore, storeOn } from '../../src/store/sqlite/index.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import { record } from '../helpers/api.ts'
import { district, lasting, SOURCE } from '../helpers/facts.ts'
import { meddle, places, refusal, soundFiles } from './sqlite-files.ts'

const { folder, copy, opening, keep } = await soundFiles()
const PAGE = 4096

describe('a store whose file went away while it was in use', () => {
  test.each([
    ['removed', (file: string) => rmSync(file)],
    [
      'replaced',
      (file: string) => {
        copyFileSync(file, `${file}.other`)
        renameSync(`${file}.other`, file)
      },
    ],
  ])('says so instead of answering from what is gone: %s', async (what, take) => {
    const file = copy(`${what}-in-use`)
    const store = await opening(file)
    expect((await store.head()).number).toBe(1)
    take(file)
    for (const work of [() => store.head(), () => record(store, [SOURCE])]) {
      const error = await refusal(work())
      expect(error).toBeInstanceOf(Unavailable)
      expect(error.message).toMatch(/in-use\.db" was removed or replaced/)
    }
  })
})

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

  test('one that another program left with a log beside it', async () => {
    const [theirs, file] = [join(folder, 'theirs.db'), join(folder, 'left.db')]
    const program = new DatabaseSync(theirs)
    program.exec('PRAGMA journal_mode = WAL; CREATE TABLE recipe (name TEXT)')
    for (const end of ['', '-wal']) copyFileSync(`${theirs}${end}`, `${file}${end}`)
    program.close()
    const before = [readFileSync(file), readFileSync(`${file}-wal`)]
    expect((await refusal(openSqliteStore(file))).message).toMatch(/database of another program/)
    expect([readFileSync(file), readFileSync(`${file}-wal`)]).toEqual(before)
  })
})

describe('a path that leads to no file is refused with what is wrong with it', () => {
  mkdirSync(join(folder, 'a-folder'))
  writeFileSync(join(folder, 'a-file'), 'x')
  test.each([
    ['a folder', 'a-folder', /a-folder" is a folder\. Name a file/],
    ['a file in a folder that is not there', 'nowhere/world.db', /lies in ".*nowhere", which is not there\. Make that/],
    ['a file in a file', 'a-file/world.db', /lies in ".*a-file", which is no folder/],
  ])('%s', async (_what, path, expected) => {
    const error = await refusal(openSqliteStore(join(folder, path)))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toMatch(expected)
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  test('a name that means something else to the engine is a name like any other', async () => {
    const before = process.cwd()
    process.chdir(folder)
    try {
      const store = await opening(':memory:')
      await record(store, [SOURCE])
      expect((await store.head()).number).toBe(1)
    } finally {
      process.chdir(before)
    }
    expect(existsSync(join(folder, ':memory:'))).toBe(true)
  })
})

describe('a damaged file', () => {
  test.each([0.02, 0.1, 0.5, 0.9, 0.999])('that was cut off at %s of its length is refused at open', async (at) => {
    const file = copy(`cut-${at}`)
    truncateSync(file, Math.floor(statSync(file).size * at))
    const error = await refusal(openSqliteStore(file))
    expect(error).toBeInstanceOf(Damaged)
    expect(error.message).toContain(file)
  })

  async function overwrite(file: string, page: number): Promise<void> {
    const handle = await open(file, 'r+')
    await handle.write(Buffer.alloc(PAGE, 0xa5), 0, PAGE, page * PAGE)
    await handle.close()
  }

  /** A page that opening by itself does not look at. */
  const lastPage = (file: string) => statSync(file).size / PAGE - 2

  test('with a page that was overwritten is refused at open', async () => {
    const file = copy('overwritten')
    await overwrite(file, lastPage(file))
    const error = await refusal(openSqliteStore(file))
    expect(error).toBeInstanceOf(Damaged)
    expect(error.message).toMatch(/corrupt.*backup/s)
  })

  test('too large to be checked at open is refused in every call once the check behind has found it', async () => {
    const opened = await openFile(copy('large'), 1000)
    await overwrite(opened.file, lastPage(opened.file))
    const store = keep(storeOn({ ...opened, unchecked: true }))
    const head = () =>
      store.head().then(
        () => 'answers',
        () => 'refuses',
      )
    await expect.poll(head, { timeout: 20_000 }).toBe('refuses')
    const view = store.view({ validAt: '2022-01-01', revision: 1 })
    for (const call of [
      () => store.head(),
      () => view.entries(['place/place/1']),
      () => store.log(0)[Symbol.asyncIterator]().next(),
      () => record(store, places(1, 'later')),
      () => store.backup(join(folder, 'of-large.db')),
    ])
      expect(await refusal(call())).toBeInstanceOf(Damaged)
    expect(existsSync(join(folder, 'of-large.db'))).toBe(false)
  })

  test.each([5, 9, 30, 60, -2])('while it is open, in page %d, is found by a check and not copied', async (page) => {
    const file = copy(`damaged-${page}`)
    const store = await opening(file)
    await overwrite(file, page < 0 ? statSync(file).size / PAGE + page : page)
    expect((await store.check()).join('\n')).toMatch(/corrupt|The engine finds/)
    const target = `${file}.copy`
    const error = await refusal(store.backup(target))
    expect(error).toBeInstanceOf(Damaged)
    expect(error.message).toMatch(/damaged-.*its copy is not sound, and was not kept.*check command/)
    expect(existsSync(target)).toBe(false)
  })

  test('whose entries no longer parse is found by a check', async () => {
    const file = copy('unparsed')
    meddle(file, `UPDATE version SET body = replace(body, '"level":"DISTRICT"', '"level":"HUYEN"') WHERE key = 100`)
    const faults = await (await opening(file)).check()
    expect(faults.join('\n')).toMatch(/place\/place\/\d+/)
  })

  test('in which an entry says something else, well formed, is found by a check', async () => {
    const file = copy('reworded')
    meddle(file, `UPDATE version SET body = replace(body, '"level":"DISTRICT"', '"level":"COMMUNE"') WHERE key = 100`)
    expect(await (await opening(file)).check()).toContain('Revision 1 does not hold what was recorded in it.')
  })

  test('with an entry that refers to nothing is found by a check', async () => {
    const store = await opening(copy('dangling'))
    await record(store, [{ ...district('place/stray', lasting(null)), parent: 'place/none' }])
    expect(await store.check()).toEqual(['"place/stray" refers to "place/none" (WITHIN), which is not recorded.'])
  })

  test('with an entry that no list knows is found by a check', async () => {
    const file = copy('unlisted')
    meddle(file, `DELETE FROM listing WHERE version = 100`)
    expect((await (await opening(file)).check()).join('\n')).toMatch(
      /The table "listing" is not what the entries come to: 1 rows differ, the first of "place\/place\/\d+"/,
    )
  })
})
