import { existsSync } from 'node:fs'
import { chmod, lstat, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { inProcessWith, recordSmall } from '../helpers/command-line.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { runProgram } from '../helpers/process.ts'

const root = await temporaryFolder()
const small = join(root, 'small.db')
const dualhat = (...args: readonly string[]) => runProgram(args, { DUALHAT_STORE: small })
const inProcess = (...args: readonly string[]) => inProcessWith(openApp, small, args)
const CITED = { type: 'CITATION', document: 'doc/s7', words: null, note: null }
const SUSPENDED = '{ concurrentHoldings(filter: {standing: SUSPENDED}, at: {validAt: "2022-08-31"}) { totalCount } }'
beforeAll(() => recordSmall(small))

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
    expect(whole).toMatchObject({ code: 0, out: expect.stringMatching(/no fault: 1 entry to record, 0 .*, 1 known/) })
    const counted = await inProcess(
      'ask',
      '{ places { totalCount } revisions { totalCount } }',
      '--json',
      '--store',
      store,
    )
    expect(counted.out).toBe('{"data":{"places":{"totalCount":0},"revisions":{"totalCount":1}}}\n')
  })

  test('names faults of every kind at once, in the order of the lines, and none that only comes of another', async () => {
    const [first, ...terms] = (await readFile('docs/example-university.jsonl', 'utf8')).trim().split('\n')
    const spoilt: Readonly<Record<string, (line: string) => string>> = {
      'term/level/FACULTY': (line) => line.replace('"position"', '"postion"'),
      'place/u/science/physics': (line) => line.replace('"DEPARTMENT", "d', '"DEPARTMINT", "d'),
      'org/u/senate': (line) => `${line}\n${line}`,
      'post/u/dean': (line) => line.slice(0, 150),
      'person/u/max': (line) => line.replace('"origin"', '"orign"'),
      'occupancy/u/max-head-of-physics': (line) => line.replace('person/u/max', 'person/u/maxx'),
      'occupancy/u/ada-dean': (line) => line.replace('person/u/ada', 'person/u/nobody'),
    }
    const lines = terms.map((line) => (spoilt[/"id": "([^"]*)"/.exec(line)?.[1] ?? ''] ?? String)(line))
    const file = await fileOf([first, ...lines].join('\n'))
    const { out } = await inProcess('import', file, '--check', '--store', join(root, 'five.db'))
    expect(out.split('\n')).toEqual([
      'line 3: There is no field "postion" here. Did you mean "position"?',
      expect.stringMatching(/^line 17, level: .*Did you mean DEPARTMENT\? .*"term\/level\/DEPARTMINT"\.$/),
      expect.stringMatching(/^line 19: "org\/u\/senate" comes twice.* It stands on line 18 already\.$/),
      expect.stringMatching(/^line 24: is not JSON: it breaks off at column 151/),
      expect.stringMatching(/^line 29, holder: .*"person\/u\/nobody", which is neither recorded nor given with it\.$/),
      expect.stringMatching(/^line 31, origin: It is missing\. Write it as \{"basis"/),
      'line 31: There is no field "orign" here. Did you mean "origin"?',
      expect.stringMatching(/^line 32, holder: .*"person\/u\/maxx".*Did you mean "person\/u\/max"\?$/),
      expect.stringMatching(/^line 36, level: .* is at level DEPARTMENT, but its place/),
      '',
    ])
  })

  test('that orders nothing is recorded with a note', async () => {
    const directive = { kind: 'Directive', id: 'directive/h', names: PROVINCE.names, instrument: 'NOTICE' }
    const reports = [{ document: 'doc/s6', basis: 'STATED' }]
    const suspend = { kind: 'Effect', directive: 'directive/h', action: 'SUSPEND', modality: 'ORDERED', subject: 'it' }
    const lines = [
      { ...directive, reports, origin: PROVINCE.origin },
      { ...suspend, id: 'effect/h/suspend', effectiveFrom: '2022', origin: PROVINCE.origin },
    ]
    const [store, file] = [await sound(), await fileOf(...lines)]
    const note = 'effect/h/suspend suspends nothing: it has no target.'
    for (const args of [['--check'], []]) {
      const { code, out } = await inProcess('import', file, ...args, '--store', store)
      expect([code, out.split('\n').slice(1)]).toEqual([0, [`Note: ${note}`, '']])
    }
    const { out } = await inProcess('import', file, '--check', '--json', '--store', store)
    expect(JSON.parse(out)).toEqual({ faults: [], notes: [note] })
  })

  test('is counted in words that fit one', async () => {
    const [store, copy] = [await sound(), join(await mkdtemp(join(root, 'copied-')), 'copied.db')]
    const copied = async () => (await inProcess('copy', '--from', store, '--to', copy)).out
    expect(await copied()).toMatch(/^1 revision copied; /)
    expect(await copied()).toMatch(/^0 revisions copied; /)
  })

  test('names the nearest id that is recorded', async () => {
    const file = await fileOf({ ...PROVINCE, origin: { ...PROVINCE.origin, evidence: [CITED] } })
    const { out } = await inProcess('import', file, '--check', '--store', await sound())
    expect(out).toMatch(/refers to "doc\/s7", which is neither recorded nor given with it\. Did you mean "doc\/s6"\?/)
  })

  test('without a named store says which one it was checked against, or recorded in', async () => {
    const [there, none, file] = [await sound(), join(root, 'of-nobody.db'), await fileOf(SOURCE)]
    const said = async (store: string, ...args: readonly string[]) =>
      (await inProcessWith(openApp, store, ['import', file, ...args])).said
    const ADVICE = 'for a store of its own add --store FILE.'
    expect(await said(there, '--check')).toEqual([`Checking against the store at "${there}"; ${ADVICE}`])
    expect(await said(none, '--check')).toEqual([`Checking against a new store at "${none}"; ${ADVICE}`])
    expect(await said(there)).toEqual([`Recording in the store at "${there}"; ${ADVICE}`])
    expect(await said(there, '--check', '--store', none)).toEqual([])
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
