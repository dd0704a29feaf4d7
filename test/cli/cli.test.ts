import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { QUESTIONS } from '../../src/graphql/questions.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { runProgram } from '../helpers/process.ts'

const root = await temporaryFolder()
const DUALHAT_STORE = join(root, 'world.db')
const dualhat = (...args: readonly string[]) => runProgram(args, { DUALHAT_STORE })
const SUSPENDED = '{ concurrentHoldings(filter: {standing: SUSPENDED}, at: {validAt: "2022-08-31"}) { totalCount } }'

beforeAll(async () => {
  expect(await dualhat('seed')).toMatchObject({ code: 0 })
})

describe('help', () => {
  test('is what no command, help and --help give, and lists every command', async () => {
    const [bare, asked, dashed] = await Promise.all([dualhat(), dualhat('help'), dualhat('--help')])
    expect([bare.out, dashed.out]).toEqual([asked.out, asked.out])
    for (const { name, summary } of COMMANDS)
      expect(asked.out).toMatch(new RegExp(`^ {2}${name}.*${summary.slice(0, 20)}`, 'm'))
    expect(Math.max(...asked.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  test.each(COMMANDS.map(({ name }) => name))('on %s tells its options', async (name) => {
    const [asked, dashed] = await Promise.all([dualhat('help', name), dualhat(name, '--help')])
    expect(asked).toEqual(dashed)
    for (const option of Object.keys(COMMANDS.find((one) => one.name === name)?.options ?? {}))
      expect(asked.out).toContain(`--${option}`)
  })
})

describe('a wrong command line ends with 2 and says what to do', () => {
  test.each([
    [['serv'], /no command "serv".*Known: serve/],
    [['ask', '--at', '2022'], /--at.*dualhat help ask/s],
    [['ask'], /Give GraphQL in quotes/],
    [['ask', 'nonsense'], /no question named "nonsense".*--list/],
    [['ask', '{', 'places', '}'], /more after the question.*quotes/],
    [['ask', SUSPENDED, '--variables', '[1]'], /--variables is "\[1\]".*JSON object/],
    [['backup'], /Give the file to write/],
    [['serve', '--port'], /--port/],
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
    expect([code, JSON.parse(out)]).toEqual([0, { data: { concurrentHoldings: { totalCount: 3 } } }])
  })

  test('lists the ready questions, and answers each by its name', async () => {
    const { out } = await dualhat('ask', '--list')
    for (const { name, title } of QUESTIONS) expect(out).toMatch(new RegExp(`^${name} .*${title.slice(0, 30)}`, 'm'))
    const answers = await Promise.all(QUESTIONS.map(({ name }) => dualhat('ask', name, '--json')))
    expect(answers.map(({ code }) => code)).toEqual(QUESTIONS.map(() => 0))
    expect(
      answers.every(
        (answer) => answer.out.startsWith('{"data":') && answer.out.indexOf('\n') === answer.out.length - 1,
      ),
    ).toBe(true)
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

  test('ends with 1 when the answer has errors, and prints them', async () => {
    const { code, out } = await dualhat('ask', '{ nothing }')
    expect(code).toBe(1)
    expect(JSON.parse(out).errors[0].message).toContain('nothing')
  })

  test('gives an empty store the shipped world first', async () => {
    const folder = await mkdtemp(join(root, 'fresh-'))
    const env = { DUALHAT_STORE: join(folder, 'deep', 'world.db') }
    const { code, out, said } = await runProgram(['ask', SUSPENDED, '--json'], env)
    expect([code, out]).toEqual([0, '{"data":{"concurrentHoldings":{"totalCount":3}}}\n'])
    expect(said).toContain('Recording')
  })
})

describe('a store', () => {
  test('is exported and imported into another with every revision, byte for byte', async () => {
    const folder = await mkdtemp(join(root, 'copy-'))
    const [one, two] = [join(folder, 'one.jsonl'), join(folder, 'two.jsonl')]
    const copy = join(folder, 'copy.db')
    expect(await dualhat('export', '--out', one)).toMatchObject({ code: 0, out: '' })
    const imported = await dualhat('import', one, '--store', copy, '--json')
    expect([imported.code, JSON.parse(imported.out)]).toMatchObject([0, { revision: { number: 3 } }])
    await dualhat('export', '--out', two, '--store', copy)
    expect(await readFile(two, 'utf8')).toBe(await readFile(one, 'utf8'))
    expect((await dualhat('ask', SUSPENDED, '--store', copy)).out).toContain('"totalCount": 3')
  })

  test('is exported to standard output and read from standard input', async () => {
    const { out } = await dualhat('export')
    const copy = join(await mkdtemp(join(root, 'pipe-')), 'copy.db')
    const { code } = await runProgram(['import', '-', '--store', copy], {}, out)
    expect(code).toBe(0)
    expect((await dualhat('export', '--store', copy)).out).toBe(out)
  })

  test('is backed up and checked', async () => {
    const file = join(await mkdtemp(join(root, 'backup-')), 'backup.db')
    expect(await dualhat('backup', file)).toMatchObject({ code: 0 })
    expect(await dualhat('check', '--store', file)).toMatchObject({ code: 0, out: 'The store is sound.\n' })
    const again = await dualhat('backup', file)
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

  test('at an address is not something this version has', async () => {
    const { code, said } = await dualhat('check', '--store', 'neo4j://localhost')
    expect([code, said]).toEqual([1, expect.stringMatching(/neo4j:\/\/localhost.*Set DUALHAT_STORE to a file/s)])
  })

  test('import refuses a file that is not there, and one that is half there', async () => {
    const gone = await dualhat('import', join(root, 'gone.jsonl'))
    expect([gone.code, gone.said]).toEqual([1, expect.stringContaining('gone.jsonl')])
    const half = join(root, 'half.jsonl')
    await writeFile(half, (await dualhat('export')).out.slice(0, 50_000))
    const refused = await dualhat('import', half, '--store', join(root, 'half.db'))
    expect(refused.code).toBe(1)
    expect((await dualhat('ask', '{ revisions { totalCount } }', '--store', join(root, 'half.db'))).code).toBe(0)
  })
})

test('a reader that leaves early is no fault', async () => {
  const { code, said } = await dualhat('version')
  expect([code, said]).toEqual([0, ''])
})
