import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { appendFile, copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { pack } from '../../src/store/packed.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { type Installation, installation } from '../helpers/installation.ts'
import { until } from '../helpers/process.ts'
import { smallDisk } from '../store/small-disk.ts'

const root = await temporaryFolder()
const disk = smallDisk(join(root, 'small-disk'), 4)
const PLACES = ['ask', '{ places { totalCount } }', '--json'] as const
const ONE_PLACE = '{"data":{"places":{"totalCount":1}}}\n'
const COPYING = 'Copying the shipped world …\n'
const RECORDING = 'Recording 2 entries: One province'

let program: Installation
let packed: string
let preparedAt: readonly [from: number, to: number]

const packedIn = ({ prepared }: Installation) => readdirSync(prepared).map((name) => join(prepared, name))

beforeAll(async () => {
  program = await installation(root)
  const from = Date.now()
  expect((await program.prepare()).code).toBe(0)
  preparedAt = [from, Date.now()]
  const [file = '', ...others] = packedIn(program)
  expect(others).toEqual([])
  packed = file
})

/** A store that is not there yet, in a folder of its own. */
async function newFile() {
  const folder = await mkdtemp(join(root, 'store-'))
  const DUALHAT_STORE = join(folder, 'world.db')
  const { start } = program
  return {
    DUALHAT_STORE,
    left: () => readdirSync(folder),
    run: (...args: readonly string[]) => start(args, { DUALHAT_STORE }).ended,
  }
}

/** The log of a store as it is exported, without when each revision was recorded, and the digest of it all. */
const undated = (exported: string) => exported.replaceAll(/"(?:instant|sha256)":"[^"]+"/g, '')

/** With another file in the place of what was prepared. */
async function withPacked<T>(change: (file: string) => Promise<unknown>, act: () => Promise<T>): Promise<T> {
  const kept = join(root, 'kept')
  await copyFile(packed, kept)
  try {
    await change(packed)
    return await act()
  } finally {
    await copyFile(kept, packed)
  }
}

describe('a first start', () => {
  test('takes a copy of the prepared world: the same world, sound, for this user alone, recorded when it was prepared', async () => {
    const [copy, own] = [await newFile(), await newFile()]
    expect(await copy.run(...PLACES)).toEqual({ code: 0, out: ONE_PLACE, said: COPYING })
    expect(await copy.run(...PLACES)).toEqual({ code: 0, out: ONE_PLACE, said: '' })
    expect(copy.left()).toEqual(['world.db'])
    expect(statSync(copy.DUALHAT_STORE).mode & 0o777).toBe(0o600)
    expect(await copy.run('check')).toMatchObject({ code: 0, out: 'The store is sound.\n' })
    const recorded = JSON.parse((await copy.run('seed', '--json')).out).revision
    expect(Date.parse(recorded.instant)).toBeGreaterThanOrEqual(preparedAt[0])
    expect(Date.parse(recorded.instant)).toBeLessThanOrEqual(preparedAt[1])
    expect((await withPacked(rm, () => own.run('seed'))).said).toContain(RECORDING)
    const [copied, seeded] = [await copy.run('export'), await own.run('export')]
    expect(copied.out).not.toBe(seeded.out)
    expect(undated(copied.out)).toBe(undated(seeded.out))
  })

  test('takes it for seed and serve too', async () => {
    const [seeded, served] = [await newFile(), await newFile()]
    expect(await seeded.run('seed')).toEqual({
      code: 0,
      out: 'The shipped world is recorded; the store is at revision 1.\n',
      said: COPYING,
    })
    const server = program.start(['serve', '--port', '0'], { DUALHAT_STORE: served.DUALHAT_STORE })
    await until(
      () => server.texts.said.includes('Dualhat answers at'),
      () => server.texts.said,
    )
    server.child.kill('SIGTERM')
    const { code, said } = await server.ended
    expect(code).toBe(0)
    expect(said).toMatch(/^Copying the shipped world …\nDualhat answers at \S+ .*\n$/)
    expect(served.left()).toEqual(['world.db'])
  })

  test('leaves no store behind where it may not listen', async () => {
    const { run, left } = await newFile()
    const other = createServer()
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => done(Object(other.address()).port))
    })
    const { code, said } = await run('serve', '--port', String(port))
    await new Promise((done) => other.close(done))
    expect([code, said]).toEqual([1, expect.stringContaining(String(port))])
    expect(said).not.toContain(COPYING)
    expect(left()).toEqual([])
  })

  test('of several at once ends with one store, whoever is first', async () => {
    const { run, left } = await newFile()
    const ended = await Promise.all([run(...PLACES), run('seed'), run(...PLACES), run('seed')])
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(ended[0]?.out).toBe(ONE_PLACE)
    expect(ended.map(({ said }) => said).join('')).not.toContain('Recording')
    expect(left()).toEqual(['world.db'])
    expect(await run('check')).toMatchObject({ code: 0 })
    expect(JSON.parse((await run('seed', '--json')).out).revision.number).toBe(1)
  })

  test('takes none where no world is wanted, nor where a store is there already', async () => {
    const [none, mine] = [await newFile(), await newFile()]
    const { DUALHAT_STORE } = none
    const asked = await program.start(PLACES, { DUALHAT_STORE, DUALHAT_SEED: 'off' }).ended
    expect(asked).toEqual({ code: 0, out: '{"data":{"places":{"totalCount":0}}}\n', said: '' })
    expect(none.left()).toEqual([])
    const file = join(root, 'mine.jsonl')
    const elsewhere = { ...PROVINCE, id: 'place/vn/elsewhere' }
    await writeFile(file, [SOURCE, elsewhere].map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    expect(await mine.run('import', file)).toMatchObject({ code: 0 })
    expect(await mine.run(...PLACES)).toEqual({ code: 0, out: ONE_PLACE, said: '' })
    const { said } = await mine.run('seed')
    expect(said).toContain('Recording an entry: One province') // the document is there
    expect(said).not.toContain(COPYING)
    expect((await mine.run(...PLACES)).out).toBe('{"data":{"places":{"totalCount":2}}}\n')
    expect((await mine.run('seed')).said).not.toContain('Recording')
  })

  test.each([
    ['the files of the world', 'seed/one/entries.json', ' '],
    ['the code that makes entries of them', 'src/rules/template.ts', '\n'],
    ['the form of a store', 'src/store/sqlite/migrations/V001__world.sql', '\n'],
    ['the release', 'package.json', '\n'],
  ])('records the world where %s changed since', async (_what, name, more) => {
    const [{ run }, file] = [await newFile(), join(program.folder, name)]
    const before = await readFile(file)
    await appendFile(file, more)
    const { code, out, said } = await run(...PLACES)
    await writeFile(file, before)
    expect([code, out]).toEqual([0, ONE_PLACE])
    expect(said).toContain(RECORDING)
    expect(said).not.toContain(COPYING)
  })

  test.each<readonly [string, (file: string) => Promise<unknown>]>([
    ['cut off', async (file) => truncate(file, statSync(file).size - 5)],
    ['empty', async (file) => truncate(file, 0)],
    ['no packed store', async (file) => writeFile(file, 'Dear reader, this is no store at all.')],
    [
      'other than it was in one bit',
      async (file) => {
        const bytes = await readFile(file)
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
        await writeFile(file, bytes)
      },
    ],
  ])('says so where what was prepared is %s, and records the world', async (_what, damage) => {
    const { run, left } = await newFile()
    const { code, out, said } = await withPacked(damage, () => run(...PLACES))
    expect([code, out]).toEqual([0, ONE_PLACE])
    expect(said).toMatch(/the prepared world could not be copied.*npm run prepare/)
    expect(said).toContain(RECORDING)
    expect(left()).toEqual(['world.db'])
  })

  test.runIf(disk)('ends at once where the disk has no room for a copy, says so, and leaves nothing', async () => {
    const large = join(root, 'large')
    await writeFile(large, randomBytes(8_000_000))
    const DUALHAT_STORE = join(disk?.folder ?? '', 'world.db')
    for (const words of [PLACES, ['seed'], ['serve', '--port', '0']]) {
      const start = () => program.start(words, { DUALHAT_STORE }).ended
      const { code, out, said } = await withPacked((file) => pack(large, file), start)
      expect([words[0], code, out]).toEqual([words[0], 1, ''])
      expect(said).toContain(`The store "${DUALHAT_STORE}" has no room left. Free some disk space and try again`)
      expect(said).not.toMatch(/Recording|\n\s+at /)
      expect(disk?.list()).toEqual([])
    }
  })
})

describe('preparing', () => {
  test('says in a line how it goes, how much came of it and how long it took, and is done once', async () => {
    const fresh = await installation(root)
    const { code, out, said } = await fresh.prepare()
    expect([code, out]).toEqual([0, ''])
    expect(said).toMatch(
      /^Preparing the shipped world, .*…\nThe shipped world is prepared, in \d+ MB; it took [\d.]+ s\.\n$/,
    )
    const before = packedIn(fresh)
    expect(await fresh.prepare()).toEqual({ code: 0, out: '', said: 'The shipped world is prepared already.\n' })
    expect(packedIn(fresh)).toEqual(before)
    expect(statSync(before[0] ?? '').mode & 0o444, 'whoever may start the program reads it').toBe(0o444)
  })

  test('makes anew what is damaged or of another world, and leaves nothing else', async () => {
    const fresh = await installation(root)
    await fresh.prepare()
    const [first = ''] = packedIn(fresh)
    await truncate(first, 10)
    expect((await fresh.prepare()).said).toMatch(/is prepared, in/)
    expect(packedIn(fresh)).toEqual([first])
    expect(statSync(first).size).toBeGreaterThan(1_000)
    await appendFile(join(fresh.folder, 'seed', 'revisions.json'), '\n')
    expect((await fresh.prepare()).said).toMatch(/is prepared, in/)
    expect(packedIn(fresh)).toHaveLength(1)
    expect(packedIn(fresh)).not.toEqual([first])
  })

  test('that fails says why in a line, leaves nothing, and does not stop whoever installs', async () => {
    const fresh = await installation(root)
    await writeFile(fresh.prepared, 'no folder')
    const { code, said } = await fresh.prepare()
    expect(code).toBe(1)
    expect(said).toMatch(/The shipped world was not prepared.*records it itself.*\n$/)
    expect(said).not.toMatch(/\n\s+at /)
    const { status } = spawnSync('npm', ['run', 'prepare'], { cwd: fresh.folder })
    expect(status).toBe(0)
    await rm(fresh.prepared)
    await writeFile(join(fresh.folder, 'seed', 'one', 'entries.json'), '[{}]')
    const faulty = await fresh.prepare()
    expect([faulty.code, faulty.said]).toEqual([1, expect.stringContaining('entries.json, element 1')])
    expect(existsSync(fresh.prepared) ? packedIn(fresh) : []).toEqual([])
  })
})
