import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type ClientRequest, request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../helpers/api.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { installation } from '../helpers/installation.ts'
import { freePort, PROGRAM, start, startProgram, until } from '../helpers/process.ts'
import { copySeedWithoutCommunes, copyShippedFile } from '../helpers/shipped-world.ts'

const root = await temporaryFolder()
const env = { DUALHAT_STORE: join(root, 'world.db') }
const NODE_24 = join(PROGRAM, '../node24.js')
beforeAll(() => copyShippedFile(env.DUALHAT_STORE))

type Program = ReturnType<typeof start>
const programs: Program[] = []
afterEach(() => {
  for (const { child } of programs.splice(0)) child.kill('SIGKILL')
})

async function serving(more: Readonly<Record<string, string>> = {}): Promise<{ program: Program; address: string }> {
  const program = start(['serve', '--port', '0'], { ...env, ...more })
  programs.push(program)
  const address = await until(
    () => /answers at (\S+)/.exec(program.texts.said)?.[1],
    () => program.texts.said,
  )
  return { program, address }
}

const ask = (address: string, query: string) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }).then((response) => response.json())

/** A question that the server has begun to read, and waits for the rest of. */
async function begun(address: string): Promise<ClientRequest> {
  const headers = { 'content-type': 'application/json', expect: '100-continue' }
  const half = request(`${address}/graphql`, { method: 'POST', headers }).on('error', () => undefined)
  half.flushHeaders()
  await once(half, 'continue')
  return half
}

/** Waits until the server takes no more requests, as it does from the first signal on. */
const noMore = (address: string) =>
  expect
    .poll(() =>
      fetch(`${address}/healthz`).then(
        () => 'answered',
        () => 'refused',
      ),
    )
    .toBe('refused')

describe('the server, as a user starts it', () => {
  test('records the shipped world at first, says meanwhile that it lives, answers, and keeps it for the next time', async () => {
    const unprepared = await installation(root, copySeedWithoutCommunes)
    const [port, store] = [String(await freePort()), { DUALHAT_STORE: join(root, 'new.db') }]
    const first = unprepared.start(['serve', '--port', port], store)
    programs.push(first)
    const { texts } = first
    const said = () => texts.said
    await until(() => /Recording \d{5} /.test(texts.said), said)
    const address = `http://127.0.0.1:${port}`
    let answers = 0
    while (!/Recording 1\d\d |Something/.test(texts.said)) {
      expect((await fetch(`${address}/healthz`)).status).toBe(200)
      if (!texts.said.includes('Recording 1')) answers += 1
      await setTimeout(20)
    }
    expect(answers).toBeGreaterThan(10)
    expect((await fetch(`${address}/readyz`)).status).toBe(503)
    await until(() => texts.said.includes(`answers at ${address} `), said)
    const query = '{ concurrentHoldings(filter: {standing: SUSPENDED}, at: {validAt: "2022-08-31"}) { totalCount } }'
    expect(await ask(address, query)).toEqual({ data: { concurrentHoldings: { totalCount: 13 } } })
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    first.child.kill('SIGTERM')
    expect((await first.ended).code).toBe(0)
    expect(existsSync(`${store.DUALHAT_STORE}-wal`), 'the store was not closed').toBe(false)
    const second = unprepared.start(['serve', '--port', port], store)
    programs.push(second)
    await until(
      () => second.texts.said.includes('answers at'),
      () => second.texts.said,
    )
    expect(second.texts.said).not.toContain('Recording')
    expect(await ask(address, query)).toEqual({ data: { concurrentHoldings: { totalCount: 13 } } })
  })

  test('goes on when a promise fails that nobody waits for, and says so', async () => {
    const forgetting = join(root, 'forgetting.mjs')
    writeFileSync(forgetting, "process.on('SIGUSR2', () => void Promise.reject(new Error('forgotten')))")
    const { program, address } = await serving({ NODE_OPTIONS: `--import=${forgetting}` })
    program.child.kill('SIGUSR2')
    await until(
      () => program.texts.said.includes('forgotten'),
      () => program.texts.said,
    )
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
  })

  test('gives the answer under way before it stops, and takes no more', async () => {
    const { program, address } = await serving()
    expect(program.texts.said).not.toContain('Others can reach it')
    const body = JSON.stringify({ query: '{ places(filter: {level: PROVINCE}) { totalCount } }' })
    const half = await begun(address)
    half.write(body.slice(0, 20))
    program.child.kill('SIGTERM')
    await noMore(address)
    half.end(body.slice(20))
    const [response] = await once(half, 'response')
    expect(await new Response(response).json()).toEqual({ data: { places: { totalCount: 34 } } })
    const answered = Date.now()
    expect((await program.ended).code).toBe(0)
    // It is cut off after ten seconds, if it is not let go.
    expect(Date.now() - answered, 'a connection that was kept held the server').toBeLessThan(9_000)
  })

  test('cuts off what would not end', async () => {
    const { program, address } = await serving()
    await begun(address)
    program.child.kill('SIGTERM')
    expect((await program.ended).code).toBe(0)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends by %s to the Node that started it, all that a process manager knows',
    async (signal) => {
      const program = startProgram(NODE_24, [PROGRAM, 'serve', '--port', '0'], env)
      programs.push(program)
      await until(
        () => program.texts.said.includes('answers at'),
        () => program.texts.said,
      )
      program.child.kill(signal)
      expect((await program.ended).code).toBe(0)
    },
  )

  test.each([
    ['SIGTERM', 'SIGTERM'],
    ['SIGINT', 'SIGTERM'],
    ['SIGHUP', 'SIGTERM'],
  ] as const)('is stopped by %s and ended at once by a second signal, %s', async (first, second) => {
    const { program, address } = await serving()
    await begun(address)
    program.child.kill(first)
    await noMore(address)
    program.child.kill(second)
    // What waits for the end of the request ends with 0.
    expect((await program.ended).code).toBe(1)
  })

  test('says which port is taken and how to take another, and records nothing', async () => {
    const other = createServer()
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => done(Object(other.address()).port))
    })
    const program = start(['serve'], { DUALHAT_STORE: join(root, 'other.db'), PORT: String(port) })
    programs.push(program)
    const { code, said } = await program.ended
    other.close()
    expect(
      readdirSync(root).filter((name) => name.startsWith('other')),
      'a store was begun for nothing',
    ).toEqual([])
    expect([code, said]).toEqual([
      1,
      `Port ${port} is taken by another program. Choose another with --port ${port + 1} or PORT=${port + 1}; 0 takes a free one.\n`,
    ])
  })

  test.each([
    [
      'HOST',
      'nowhere.invalid',
      /cannot listen on "nowhere\.invalid": (?:no machine has that name|its name cannot be looked up now)\. Set HOST/,
    ],
    ['HOST', '192.0.2.1', /cannot listen on "192\.0\.2\.1": it is not an address of this machine\. Set HOST/],
    ['PORT', 'eighty', /PORT is "eighty"/],
    ['DUALHAT_STORE', '/proc/none/world.db', /"\/proc\/none" cannot be made: there is no such file or folder\./],
    ['DUALHAT_LOG', 'loud', /DUALHAT_LOG is "loud"/],
  ])('refuses %s=%s with what to do', async (name, value, expected) => {
    const { code, said } = await start(['serve', ...(name === 'PORT' ? [] : ['--port', '0'])], {
      ...env,
      [name]: value,
    }).ended
    expect(code).toBe(1)
    expect(said).toMatch(expected)
    expect(said).not.toMatch(/\n\s+at /)
  })

  test('keeps its store when an import into the same new file fails, and sees what is imported later', async () => {
    const store = { DUALHAT_STORE: join(root, 'shared.db'), DUALHAT_SEED: 'off' }
    const failing = start(['import', '-'], store, null)
    programs.push(failing)
    await until(
      () => failing.texts.said.includes('Reading'),
      () => failing.texts.said,
    )
    const { address } = await serving(store)
    const count = () => ask(address, '{ places { totalCount } }')
    expect(await count()).toEqual({ data: { places: { totalCount: 0 } } })
    failing.child.stdin.end('this is no line of JSON\n')
    expect((await failing.ended).code).toBe(1)
    const entries = [SOURCE, PROVINCE].map((entry) => `${JSON.stringify(entry)}\n`).join('')
    expect((await start(['import', '-'], store, entries).ended).code).toBe(0)
    expect(await count()).toEqual({ data: { places: { totalCount: 1 } } })
    expect((await start(['check'], store).ended).code).toBe(0)
  })

  test.runIf(existsSync('/dev/full'))('answers on, and stops, although its log is on a full disk', async () => {
    const store = { DUALHAT_STORE: join(root, 'logged.db'), DUALHAT_SEED: 'off' }
    const entries = [SOURCE, PROVINCE].map((entry) => `${JSON.stringify(entry)}\n`).join('')
    expect((await start(['import', '-'], store, entries).ended).code).toBe(0)
    const [port, full] = [String(await freePort()), openSync('/dev/full', 'w')]
    const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', port], {
      env: store,
      stdio: ['ignore', 'ignore', full],
    })
    const ended = once(child, 'close')
    try {
      const address = `http://127.0.0.1:${port}`
      while (
        !(await fetch(`${address}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        )) &&
        child.exitCode === null
      )
        await setTimeout(20)
      rmSync(store.DUALHAT_STORE)
      for (let n = 0; n < 3; n++)
        expect(await ask(address, '{ places { totalCount } }')).toMatchObject({
          errors: [{ message: 'The store cannot be read now. Ask again in a moment.' }],
        })
      expect((await fetch(`${address}/readyz`)).status).toBe(503)
      child.kill('SIGTERM')
      expect((await ended)[0]).toBe(0)
    } finally {
      child.kill('SIGKILL')
      closeSync(full)
    }
  })

  test('serves an empty world where none is wanted', async () => {
    const { program, address } = await serving({
      DUALHAT_STORE: join(root, 'empty.db'),
      DUALHAT_SEED: 'off',
      HOST: '0.0.0.0',
    })
    expect(program.texts.said).toContain('Others can reach it there')
    expect(await ask(address, '{ places { totalCount } }')).toEqual({ data: { places: { totalCount: 0 } } })
  })
})
