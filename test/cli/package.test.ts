import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../helpers/api.ts'
import { until } from '../helpers/process.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const root = await temporaryFolder()
const ON_THIS_NODE = `${dirname(process.execPath)}:${process.env['PATH']}`

/** A program of the machine, and what it printed once it and what it started are gone. */
function started(program: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(program, [...args], { cwd, env: { ...process.env, PATH: ON_THIS_NODE, ...env }, detached: true })
  const texts = { out: '', said: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.said += text
  })
  return { child, texts, ended: once(child, 'close').then(([code]) => ({ code, ...texts })) }
}

const OF_A_SERVER = { PORT: '0', DUALHAT_STORE: join(root, 'empty.db'), DUALHAT_SEED: 'off' }

async function expectEndWithNpm(npm: ReturnType<typeof started>): Promise<void> {
  const [address = ''] = await until(
    () => /http:\S+(?= \(GraphQL)/.exec(npm.texts.said),
    () => npm.texts.said,
  )
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  npm.child.kill('SIGTERM')
  // It lets go of what it was to write to when it ends.
  const left = await Promise.race([npm.ended.then(() => null), after(20_000, 'a server that nobody minds')])
  if (left) process.kill(-(npm.child.pid ?? 0), 'SIGKILL')
  expect(left).toBeNull()
  await expect(fetch(`${address}/readyz`)).rejects.toThrow()
}

describe('the package', () => {
  let folder: string
  beforeAll(async () => {
    const packed = await started('npm', ['pack', '--silent', '--pack-destination', root], ROOT).ended
    expect(packed).toMatchObject({ code: 0, out: expect.stringMatching(/^dualhat-[\d.]+\.tgz\n$/m) })
    folder = await mkdtemp(join(root, 'desk-'))
    await writeFile(join(folder, 'package.json'), '{}')
    // The Node that comes along is large, and this one does.
    const tarball = join(root, packed.out.trim().split('\n').at(-1) ?? '')
    const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--omit=optional']
    expect(await started('npm', ['install', ...quick, tarball], folder).ended).toMatchObject({ code: 0 })
  })

  test('answers where it is installed, on a copy of the world that was prepared', async () => {
    const env = { DUALHAT_STORE: join(folder, 'world.db') }
    const asked = await started('npx', ['dualhat', 'ask', 'suspended-pairs', '--json'], folder, env).ended
    expect(asked).toMatchObject({ code: 0, said: expect.stringContaining('Copying the shipped world …\n') })
    expect(JSON.parse(asked.out).data.postPairs.nodes).toHaveLength(5)
    expect(asked.said).not.toMatch(/Recording|Experimental/)
  })

  test('checks a store, for which it starts a thread', async () => {
    const env = { DUALHAT_STORE: join(folder, 'small.db') }
    const entries = join(folder, 'node_modules/dualhat/docs/example.jsonl')
    expect(await started('npx', ['dualhat', 'import', entries], folder, env).ended).toMatchObject({ code: 0 })
    const checked = await started('npx', ['dualhat', 'check'], folder, env).ended
    expect(checked).toMatchObject({ code: 0, out: 'The store is sound.\n' })
  })

  test('draws a chart as points, for which nothing of the machine is needed', async () => {
    const [env, file] = [{ DUALHAT_STORE: join(folder, 'world.db') }, join(folder, 'model.png')]
    const drawn = await started('npx', ['dualhat', 'chart', '--only', 'linked', '--out', file], folder, env).ended
    expect(drawn).toMatchObject({ code: 0 })
    expect((await readFile(file)).toString('latin1', 1, 4)).toBe('PNG')
  })

  test.each([['npx'], ['npm', 'exec']])('serves by %s until that is told to end', (program, ...args) =>
    expectEndWithNpm(started(program, [...args, 'dualhat', 'serve'], folder, OF_A_SERVER)),
  )

  test('has the guides that the first one links to, and no source', async () => {
    const names = await readdir(join(folder, 'node_modules', 'dualhat'))
    expect(names).toEqual(expect.arrayContaining(['README.md', 'docs', 'dist', 'prepared', 'schema.graphql', 'seed']))
    expect(names).not.toContain('src')
  })

  test('finds the Node that came along where npm put it', async () => {
    const name = `node-${process.platform}-${process.arch}`
    const node = join(folder, 'node_modules', name, 'bin', 'node')
    await mkdir(dirname(node), { recursive: true })
    await writeFile(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, version: '24.0.0' }))
    await writeFile(node, '#!/bin/sh\necho "another Node: $*"\n')
    await chmod(node, 0o755)
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.0.0'}})`
    const program = join(folder, 'node_modules', 'dualhat', 'bin', 'dualhat.js')
    const { out } = await started(process.execPath, ['--import', old, program, 'version'], folder).ended
    expect(out).toMatch(/^another Node: .*bin\/dualhat\.js version\n$/)
  })
})

test('a server that npm started ends when npm is told to end', async () => {
  await expectEndWithNpm(started('npm', ['start'], ROOT, OF_A_SERVER))
})
