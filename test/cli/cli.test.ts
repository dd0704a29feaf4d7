import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { appWith, openApp } from '../../src/app.ts'
import type { OpenApp } from '../../src/cli/app.ts'
import type { Terminal } from '../../src/cli/command.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { run } from '../../src/cli/run.ts'
import { ANY_WORLD, QUESTIONS } from '../../src/graphql/questions.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { runProgram, start } from '../helpers/process.ts'
import { copyShippedFile } from '../helpers/shipped-world.ts'
import { randomHistory } from '../store/random-history.ts'

const root = await temporaryFolder()
const DUALHAT_STORE = join(root, 'world.db')
const dualhat = (...args: readonly string[]) => runProgram(args, { DUALHAT_STORE })

/** The same without starting Node, for what is asked many times. */
const inProcess = (...args: readonly string[]) => inProcessWith(openApp, DUALHAT_STORE, args)

async function inProcessWith(open: OpenApp, store: string, args: readonly string[]) {
  const [texts, steps]: [string[], string[]] = [[], []]
  const terminal: Terminal = {
    out: async (text) => void texts.push(text),
    say: () => undefined,
    progress: ({ step }) => void steps.push(step),
    read: async () => null,
    stopped: () => Promise.resolve(),
  }
  const code = await run(args, { env: { DUALHAT_STORE: store }, terminal, open })
  return { code, out: texts.join(''), steps }
}
const SUSPENDED = '{ concurrentHoldings(filter: {standing: SUSPENDED}, at: {validAt: "2022-08-31"}) { totalCount } }'

/** A small world with a long history, for what is the same of any: it is written, read and checked in no time. */
const small = join(root, 'small.db')
let revisions: number

beforeAll(async () => {
  await copyShippedFile(DUALHAT_STORE)
  const store = await openSqliteStore(small)
  await randomHistory(store, 1)
  revisions = (await store.head()).number
  await store.close()
})

describe('help', () => {
  test('is what no command, help and --help give, and lists every command', async () => {
    const [bare, asked, dashed] = await Promise.all([dualhat(), dualhat('help'), dualhat('--help')])
    expect([bare.out, dashed.out]).toEqual([asked.out, asked.out])
    for (const { name, summary } of COMMANDS)
      expect(asked.out).toMatch(new RegExp(`^ {2}${name}.*${summary.slice(0, 20)}`, 'm'))
    expect(Math.max(...asked.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    for (const args of [['-h'], ['help', 'help'], ['help', '--help']])
      expect((await dualhat(...args)).out).toBe(asked.out)
  })

  test.each(COMMANDS.map(({ name }) => name))('on %s tells its options', async (name) => {
    const [asked, dashed] = [await inProcess('help', name), await inProcess(name, '--help')]
    expect(asked).toEqual(dashed)
    for (const option of Object.keys(COMMANDS.find((one) => one.name === name)?.options ?? {}))
      expect(asked.out).toContain(`--${option}`)
    expect(Math.max(...asked.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})

describe('a wrong command line ends with 2 and says what to do', () => {
  test.each([
    [['serv'], /no command "serv"\. Did you mean "serve"\? Known: serve/],
    [['help', 'imprt'], /Did you mean "import"/],
    [['ask', '--jsn', 'x'], /--jsn.*Did you mean "--json"/],
    [['ask', 'suspended-model'], /Did you mean "suspended-models"/],
    [['ask', '--at', '2022'], /--at.*dualhat help ask/s],
    [['ask'], /Give GraphQL in quotes/],
    [['ask', '-'], /There is no question\. Give GraphQL/],
    [['help', 'ask', 'serve'], /"serve" has no meaning here.*one command/],
    [['ask', 'suspended-models', '--variables', '{"x": 1}'], /no variable "\$x"\./],
    [['ask', 'query ($xy: Int) { __typename }', '--variables', '{"x": 1}'], /no variable "\$x"\./],
    [['ask', 'nonsense'], /no question named "nonsense".*--list/],
    [['ask', '{', 'places', '}'], /"places }" has no meaning here.*quotes/],
    [['ask', SUSPENDED, '--variables', '[1]'], /--variables is "\[1\]".*JSON object/],
    [['ask', 'suspended-pairs', '--file', 'x'], /two questions/],
    [['backup'], /No file is named\. Name the file to write/],
    [['import', 'a', 'b'], /"b" is too much\. Name only the file to import/],
    [['copy'], /store to write is not named.*--to/],
    [['ask', '--store=', 'x'], /DUALHAT_STORE is empty/],
    [['serve', '--port'], /^--port needs a value behind it\. "dualhat help serve"/],
    [['serve', '--port', '-1'], /^"-1" behind --port begins as an option does; write "--port=-1"/],
    [['ask', '--list=x'], /^--list takes no value\. "dualhat help ask"/],
    [['--store', 'x', 'serve'], /^"--store" stands where a command is due\. Write options behind it/],
    [['serve', '--port', 'eighty'], /PORT is "eighty"/],
    [['serve', '4001'], /"4001" has no meaning here.*--port/],
    [['export', 'world.jsonl'], /"world\.jsonl" has no meaning here.*--out/],
    [['check', 'world.db'], /"world\.db" has no meaning here.*--store/],
  ])('%j', async (args, expected) => {
    const { code, out, said } = await dualhat(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(said).toMatch(expected)
    expect(said).not.toMatch(/\n\s+at /)
  })
})

describe('ask', () => {
  test('answers GraphQL without a server', async () => {
    const { code, out } = await dualhat('ask', SUSPENDED)
    expect([code, JSON.parse(out)]).toEqual([0, { data: { concurrentHoldings: { totalCount: 13 } } }])
  })

  test('lists the ready questions, and answers each by its name', async () => {
    const { out } = await dualhat('ask', '--list')
    for (const { name, title } of QUESTIONS) expect(out).toMatch(new RegExp(`^${name} .*${title.slice(0, 30)}`, 'm'))
    for (const { name } of QUESTIONS) {
      const { code, out } = await inProcess('ask', name, '--json')
      expect([name, code, out.startsWith('{"data":'), out.indexOf('\n')]).toEqual([name, 0, true, out.length - 1])
    }
  })

  test('lists of another world what can be asked of any, and answers each by its name', async () => {
    const { out } = await inProcess('ask', '--list', '--store', small)
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([...ANY_WORLD.map(({ name }) => name), ''])
    for (const { name } of ANY_WORLD) {
      const { code, out: answer } = await inProcess('ask', name, '--json', '--store', small)
      expect([name, code, answer.startsWith('{"data":')]).toEqual([name, 0, true])
    }
  })

  test('lists the twelve where no store is yet, and makes none', async () => {
    const none = join(root, 'none.db')
    const { out } = await inProcess('ask', '--list', '--store', none)
    expect(out.trim().split('\n')).toHaveLength(QUESTIONS.length)
    expect(existsSync(none)).toBe(false)
  })

  test('takes a file and variables', async () => {
    const file = join(root, 'question.graphql')
    await writeFile(
      file,
      'query ($day: Date!) { places(filter: {level: PROVINCE}, at: {validAt: $day}) { totalCount } }',
    )
    const { out } = await dualhat('ask', '--file', file, '--variables', '{"day": "2025-07-01"}')
    expect(JSON.parse(out)).toEqual({ data: { places: { totalCount: 34 } } })
  })

  test.each([[[]], [['-']], [['--file', '-']]])('reads its question from standard input: %j', async (words) => {
    const { code, out } = await runProgram(['ask', ...words, '--json'], { DUALHAT_STORE }, SUSPENDED)
    expect([code, JSON.parse(out)]).toEqual([0, { data: { concurrentHoldings: { totalCount: 13 } } }])
  })

  test('lists the ready questions for programs, with their texts', async () => {
    const { out } = await inProcess('ask', '--list', '--json')
    expect(JSON.parse(out)).toEqual(QUESTIONS.map(({ name, title, text }) => ({ name, title, text })))
  })

  test('ends with 1 when the answer has errors, and prints them', async () => {
    const { code, out } = await dualhat('ask', '{ nothing }')
    expect(code).toBe(1)
    expect(JSON.parse(out).errors[0].message).toContain('nothing')
  })

  // By a process of its own: the first start in `serve.test.ts`.
  test('gives an empty store the shipped world first', async () => {
    const folder = await mkdtemp(join(root, 'fresh-'))
    const [seed, store] = [join(folder, 'seed'), join(folder, 'deep', 'world.db')]
    await mkdir(join(seed, 'one'), { recursive: true })
    await writeFile(join(seed, 'revisions.json'), '[{"folder": "one", "note": "One province", "retract": []}]')
    await writeFile(join(seed, 'one', 'entries.json'), JSON.stringify([SOURCE, PROVINCE]))
    const started = (...args: readonly string[]) =>
      inProcessWith(appWith({ folder: seed, prepared: null }), store, args)
    const asked = ['ask', '{ places { totalCount } }', '--json'] as const
    const { code, out, steps } = await started(...asked)
    expect([code, out]).toEqual([0, '{"data":{"places":{"totalCount":1}}}\n'])
    expect(steps).toContain('Recording 2 entries: One province')
    expect(await started(...asked)).toEqual({ code, out, steps: [] })
    expect(await started('seed')).toMatchObject({ code: 0, out: expect.stringContaining('at revision 1') })
  })
})

describe('a store', () => {
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

describe('a file of one’s own', () => {
  const fileOf = async (...lines: readonly unknown[]) => {
    const file = join(await mkdtemp(join(root, 'own-')), 'facts.jsonl')
    await writeFile(file, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''))
    return file
  }
  const sound = async () => {
    const store = join(await mkdtemp(join(root, 'own-store-')), 'own.db')
    expect(await inProcess('import', await fileOf(SOURCE), '--store', store)).toMatchObject({ code: 0 })
    return store
  }
  const faulty = () => fileOf('{', { ...PROVINCE, level: 'province' }, { ...PROVINCE, colour: 'red' })

  test('is looked through with --check: every fault with its line, and nothing is recorded', async () => {
    const store = await sound()
    const { code, out } = await inProcess('import', await faulty(), '--check', '--store', store)
    expect([code, out.split('\n').map((line) => line.split(':')[0])]).toEqual([
      1,
      ['line 1', 'line 2, level', 'line 3', ''],
    ])
    const unknown = await inProcess(
      'import',
      await fileOf({ ...PROVINCE, parent: 'place/gone' }),
      '--check',
      '--json',
      '--store',
      store,
    )
    expect([unknown.code, JSON.parse(unknown.out).faults]).toEqual([
      1,
      [{ path: 'line 1, parent', message: expect.stringContaining('place/gone') }],
    ])
    const whole = await inProcess('import', await fileOf(SOURCE, PROVINCE), '--check', '--store', store)
    expect(whole).toMatchObject({ code: 0, out: expect.stringMatching(/no fault: 1 entries to record, 0 .*, 1 known/) })
    const counted = await inProcess(
      'ask',
      '{ places { totalCount } revisions { totalCount } }',
      '--json',
      '--store',
      store,
    )
    expect(counted.out).toBe('{"data":{"places":{"totalCount":0},"revisions":{"totalCount":1}}}\n')
  })

  test('an export is looked through as well', async () => {
    const [store, file] = [await sound(), join(root, 'looked-through.jsonl')]
    await inProcess('export', '--out', file, '--store', small)
    expect(await inProcess('import', file, '--check', '--store', store)).toMatchObject({ code: 1 })
    const empty = join(root, 'not-begun.db')
    expect(await inProcess('import', file, '--check', '--store', empty)).toMatchObject({ code: 0 })
    expect(existsSync(empty)).toBe(false)
  })

  test('may leave out what is not stated: it is the same as null, or nothing in a list', async () => {
    const { parent: _parent, codes: _codes, valid: _valid, ...least } = { ...PROVINCE, valid: null }
    const stated = { ...PROVINCE, parent: null, codes: [], valid: { from: null, to: null } }
    const [one, two] = [await sound(), await sound()]
    await inProcess('import', await fileOf(least), '--store', one)
    await inProcess('import', await fileOf(stated), '--store', two)
    const entry = async (store: string) =>
      (await inProcess('export', '--store', store)).out.split('\n').find((line) => line.includes('"Place"'))
    expect(await entry(one)).toContain('"parent":null')
    expect(await entry(one)).toBe(await entry(two))
  })

  test('has a schema, that editors read', async () => {
    const { out } = await inProcess('import', '--schema')
    const { $schema, anyOf } = JSON.parse(out)
    expect($schema).toMatch(/json-schema\.org/)
    expect(JSON.stringify(anyOf)).toContain('"const":"ConcurrentHolding"')
    expect(out).not.toContain('readOnly')
  })

  test('begins a store of its own, without the shipped world', async () => {
    const store = join(await mkdtemp(join(root, 'empty-')), 'mine.db')
    const env = { DUALHAT_STORE: store }
    const { code, out } = await runProgram(['ask', '--empty', '{ places { totalCount } }', '--json'], env)
    expect([code, out]).toEqual([0, '{"data":{"places":{"totalCount":0}}}\n'])
  })
})

describe('an empty file', () => {
  const empty = async (name: string) => {
    const file = join(root, name)
    await writeFile(file, '')
    await chmod(file, 0o644)
    return file
  }

  test.each([[['ask', SUSPENDED]], [['check']], [['export']], [['backup', join(root, 'of-nothing')]]])(
    'is no store to read, and stays empty: %j',
    async (args) => {
      const file = await empty(`read-${args[0]}.db`)
      await expect(inProcess(...args, '--store', file)).rejects.toThrow(/no store at .*: the file is empty\. Begin one/)
      expect((await lstat(file)).size).toBe(0)
      expect(existsSync(join(root, 'of-nothing'))).toBe(false)
    },
  )

  test('becomes a store by a command that writes, for this user alone', async () => {
    const [file, entries] = [await empty('written.db'), join(root, 'entries.jsonl')]
    await writeFile(entries, `${JSON.stringify(SOURCE)}\n`)
    expect(await inProcess('import', entries, '--store', file)).toMatchObject({ code: 0 })
    expect((await lstat(file)).mode & 0o777).toBe(0o600)
    expect(await inProcess('check', '--store', file)).toMatchObject({ code: 0 })
  })
})

describe('a file that cannot be used is named, with what to do', () => {
  const gone = join(root, 'nowhere', 'file')
  test.each([
    [['ask', '--file', gone], /read: there is no such file/],
    [['ask', '--file', root], /read: it is a folder/],
    [['import', gone], /read: there is no such file/],
    [['import', root], /read: it is a folder/],
    [['export', '--out', gone], /written: there is no such file or folder/],
    [['export', '--out', root], /written: it is a folder/],
    [['backup', gone], /nowhere/],
    [['check', '--store', gone], /no store at .*Begin one/],
    [['export', '--store', gone], /no store at .*Begin one/],
    [['backup', join(root, 'copy'), '--store', gone], /no store at .*Begin one/],
  ])('%j', async (args, expected) => {
    const { code, out, said } = await dualhat(...args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(said).toMatch(expected)
    expect(said).not.toMatch(/\n\s+at /)
    expect(existsSync(dirname(gone))).toBe(false)
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
