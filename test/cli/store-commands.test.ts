import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, lstat, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { inProcessWith, recordSmall } from '../helpers/command-line.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { runProgram, start } from '../helpers/process.ts'
import { copyShippedFile } from '../helpers/shipped-world.ts'

const root = await temporaryFolder()
const small = join(root, 'small.db')
const DUALHAT_STORE = join(root, 'world.db')
const dualhat = (...args: readonly string[]) => runProgram(args, { DUALHAT_STORE })
const inProcess = (...args: readonly string[]) => inProcessWith(openApp, DUALHAT_STORE, args)

let revisions: number
beforeAll(async () => {
  await copyShippedFile(DUALHAT_STORE)
  revisions = await recordSmall(small)
})

describe('a store', () => {
  test('that a slip in the name of a setting leaves aside is told', async () => {
    const { said } = await runProgram(['ask', '{ revision { number } }', '--store', small], { DUALHAT_STOER: 'x.db' })
    expect(said).toContain('There is no setting "DUALHAT_STOER", so it does nothing. Did you mean DUALHAT_STORE?')
  })

  // Of the whole shipped world: `import.test.ts`.
  test('is exported and imported into another with every revision, byte for byte', async () => {
    const folder = await mkdtemp(join(root, 'copy-'))
    const [one, two] = [join(folder, 'one.jsonl'), join(folder, 'two.jsonl')]
    const copy = join(folder, 'copy.db')
    expect(await dualhat('export', '--out', one, '--store', small)).toMatchObject({ code: 0, out: '' })
    const imported = await dualhat('import', one, '--store', copy, '--json')
    expect([imported.code, JSON.parse(imported.out)]).toMatchObject([0, { revision: { number: revisions } }])
    await dualhat('export', '--out', two, '--store', copy)
    expect(await readFile(two, 'utf8')).toBe(await readFile(one, 'utf8'))
    const counted = ['ask', '{ places { totalCount } concurrentHoldings { totalCount } }', '--json'] as const
    const [given, wanted] = [
      await inProcess(...counted, '--store', copy),
      await inProcess(...counted, '--store', small),
    ]
    expect(given).toEqual(wanted)
    expect(given.out).not.toMatch(/:0\b/)
  })

  test('is exported to standard output and read from standard input', async () => {
    const folder = await mkdtemp(join(root, 'pipe-'))
    const [one, two] = [join(folder, 'one.db'), join(folder, 'two.db')]
    const entries = [SOURCE, PROVINCE].map((entry) => `${JSON.stringify(entry)}\n`).join('')
    const recorded = await runProgram(
      ['import', '-', '--store', one, '--by', 'Lan', '--note', 'By hand', '--json'],
      {},
      entries,
    )
    const sha256 = createHash('sha256').update(entries).digest('hex')
    const revision = { number: 1, by: 'Lan', source: `import:${sha256}`, note: 'By hand' }
    expect(JSON.parse(recorded.out)).toMatchObject({ revision, recorded: 2, withdrawn: 0 })
    const { out } = await dualhat('export', '--store', one)
    expect(await runProgram(['import', '-', '--store', two], {}, out)).toMatchObject({ code: 0 })
    expect((await dualhat('export', '--store', two)).out).toBe(out)
    const half = await runProgram(['import', '-', '--store', two], {}, out.slice(0, out.length / 2))
    expect(half.code).toBe(1)
    expect(half.said).not.toMatch(/\n\s+at /)
  })

  test('is backed up and checked', async () => {
    const folder = await mkdtemp(join(root, 'backup-'))
    const [sound, file] = [join(folder, 'sound.db'), join(folder, 'backup.db')]
    const entries = [SOURCE, PROVINCE].map((entry) => `${JSON.stringify(entry)}\n`).join('')
    expect(await runProgram(['import', '-', '--store', sound], {}, entries)).toMatchObject({ code: 0 })
    expect(await dualhat('backup', file, '--store', sound)).toMatchObject({ code: 0 })
    expect(await dualhat('check', '--store', file)).toMatchObject({ code: 0, out: 'The store is sound.\n' })
    expect((await dualhat('export', '--store', file)).out).toBe((await dualhat('export', '--store', sound)).out)
    const again = await dualhat('backup', file, '--store', sound)
    expect([again.code, again.said]).toEqual([1, expect.stringContaining(file)])
  })

  test('that is another program’s file is refused and left as it was', async () => {
    const file = join(root, 'letter.txt')
    await writeFile(file, 'Dear reader, this is no database at all.')
    const { code, said } = await dualhat('check', '--store', file)
    expect(code).toBe(1)
    expect(said).toContain(file)
    expect(await readFile(file, 'utf8')).toBe('Dear reader, this is no database at all.')
  })

  test('at an address that is none of ours is refused', async () => {
    const { code, said } = await dualhat('check', '--store', 'https://localhost')
    expect([code, said]).toEqual([1, expect.stringMatching(/https:\/\/localhost.*Name a file, or a Neo4j/s)])
  })
})

describe('an export', () => {
  test('leaves a file that is there as it was, unless it may replace it', async () => {
    const file = join(await mkdtemp(join(root, 'there-')), 'file.jsonl')
    await writeFile(file, 'a year of work')
    const refused = dualhat('export', '--out', file, '--store', small)
    expect(await refused).toMatchObject({ code: 1, said: expect.stringMatching(/is there already.*--force/) })
    expect(await readFile(file, 'utf8')).toBe('a year of work')
    expect(await dualhat('export', '--out', file, '--force', '--store', small)).toMatchObject({ code: 0 })
    expect(await readFile(file, 'utf8')).toMatch(/^\{"dualhat":"log"/)
  })

  test('replaces a file whole, behind a link too, and leaves nothing beside it', async () => {
    const folder = await mkdtemp(join(root, 'out-'))
    const [file, link] = [join(folder, 'file.jsonl'), join(folder, 'link.jsonl')]
    await writeFile(file, 'what was there before')
    await symlink(file, link)
    expect(await dualhat('export', '--out', link, '--force', '--store', small)).toMatchObject({ code: 0 })
    expect(await readFile(file, 'utf8')).toMatch(/^\{"dualhat":"log"/)
    expect((await readdir(folder)).sort()).toEqual(['file.jsonl', 'link.jsonl'])
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
  })

  test('does not replace a store, were it the one it is made of', async () => {
    const link = join(root, 'link-to-the-store')
    await symlink(small, link)
    const before = await readFile(small)
    for (const file of [small, link]) {
      const { code, said } = await dualhat('export', '--out', file, '--force', '--store', small)
      expect([code, said]).toEqual([1, expect.stringMatching(/is a database, and was left as it was/)])
    }
    expect((await readFile(small)).equals(before)).toBe(true)
  })

  test('follows no link that was laid beside its place, and is for this user alone', async () => {
    const folder = await mkdtemp(join(root, 'link-'))
    const [file, precious] = [join(folder, 'file.jsonl'), join(folder, 'precious')]
    await writeFile(precious, 'precious')
    const { child, ended } = start(['export', '--out', file], { DUALHAT_STORE: small })
    await symlink(precious, `${file}.${child.pid}.part`)
    expect(await ended).toMatchObject({ code: 0 })
    expect(await readFile(precious, 'utf8')).toBe('precious')
    expect((await lstat(file)).mode & 0o777).toBe(0o600)
  })

  test('leaves a file as open to others as it was', async () => {
    const file = join(root, 'shared.jsonl')
    await writeFile(file, 'before')
    await chmod(file, 0o640)
    expect(await dualhat('export', '--out', file, '--force', '--store', small)).toMatchObject({ code: 0 })
    expect((await lstat(file)).mode & 0o777).toBe(0o640)
  })

  test('to a reader that leaves early is no fault', async () => {
    const { child, ended } = start(['export'], { DUALHAT_STORE })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    expect(await ended).toMatchObject({ code: 0, said: expect.not.stringContaining('went wrong') })
  })

  test('is ended by one signal', async () => {
    const { child, ended } = start(['export'], { DUALHAT_STORE })
    await once(child.stdout, 'data')
    child.stdout.pause()
    child.kill('SIGINT')
    child.stdout.resume()
    await ended
    expect(child.signalCode).toBe('SIGINT')
  })
})
