import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { appWith, openApp } from '../../src/app.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { ANY_WORLD, QUESTIONS } from '../../src/graphql/questions.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { inProcessWith, recordSmall } from '../helpers/command-line.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { runProgram } from '../helpers/process.ts'
import { copyShippedFile } from '../helpers/shipped-world.ts'

const root = await temporaryFolder()
const DUALHAT_STORE = join(root, 'world.db')
const dualhat = (...args: readonly string[]) => runProgram(args, { DUALHAT_STORE })

/** The same without starting Node, for what is asked many times. */
const inProcess = (...args: readonly string[]) => inProcessWith(openApp, DUALHAT_STORE, args)

const SUSPENDED = '{ concurrentHoldings(filter: {standing: SUSPENDED}, at: {validAt: "2022-08-31"}) { totalCount } }'

const small = join(root, 'small.db')
beforeAll(async () => {
  await copyShippedFile(DUALHAT_STORE)
  await recordSmall(small)
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
    [['ask', SUSPENDED, '--variables', '{"at": 1, "at": 2}'], /--variables has the field "at" twice\./],
    [['ask', SUSPENDED, '--variables', '[1]'], /--variables is "\[1\]".*JSON object/],
    [['ask', 'suspended-pairs', '--file', 'x'], /two questions/],
    [['backup'], /No file is named\. Name the file to write/],
    [['import', 'a', 'b'], /"b" is too much\. Name only the file to import/],
    [['copy'], /store to write is not named.*--to/],
    [['ask', '--store', 'a', '--store', 'b', 'x'], /^--store is given 2 times\. Give it once/],
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
    expect(await started(...asked)).toMatchObject({ code, out, steps: [] })
    expect(await started('seed')).toMatchObject({ code: 0, out: expect.stringContaining('at revision 1') })
  })
})
