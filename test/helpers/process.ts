import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

export const PROGRAM = fileURLToPath(new URL('../../bin/dualhat.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

const running = new Set<ChildProcess>()
/** Whatever a test that failed left running. */
export function endRunning(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** Where the machine's programs are, and what Node compiled for other processes of the tests. */
const OF_THE_TESTS = {
  PATH: process.env['PATH'] ?? '',
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
}

type Env = Readonly<Record<string, string>>

/**
 * A program of ours as a user starts it, with nothing from the environment but what is given.
 * @param input null: its standard input stays open
 */
export function startProgram(program: string, args: readonly string[], env: Env = {}, input: string | null = '') {
  const child = spawn(process.execPath, [program, ...args], { env: { ...OF_THE_TESTS, ...env } })
  running.add(child)
  const texts = { out: '', said: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.said += text
  })
  child.stdin.on('error', () => undefined)
  if (input !== null) child.stdin.end(input)
  const ended = once(child, 'close').then(([code]): Ended => {
    running.delete(child)
    return { code, ...texts }
  })
  return { child, texts, ended }
}

export const start = (args: readonly string[], env?: Env, input?: string | null) =>
  startProgram(PROGRAM, args, env, input)

/** Runs the program to its end. */
export const runProgram = (args: readonly string[], env?: Env, input?: string) => start(args, env, input).ended

/** Waits until something holds, or fails after four minutes with what was said. */
export async function until<T>(find: () => T | null | undefined | false, said: () => string): Promise<T> {
  for (let tries = 0; tries < 9_600; tries++) {
    const found = find()
    if (found) return found
    await new Promise((done) => setTimeout(done, 25))
  }
  throw new Error(`It did not come about. The program said: ${said()}`)
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => done(Object(server.address()).port))
  })
  await new Promise((done) => server.close(done))
  return port
}
