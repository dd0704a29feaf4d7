import { text } from 'node:stream/consumers'
import type { OpenApp } from './cli/app.ts'
import type { Terminal } from './cli/command.ts'
import { run } from './cli/run.ts'
import { terminalProgress } from './cli/terminal-progress.ts'
import { WrongUse } from './cli/wrong-use.ts'
import { DualhatError, Incorrect } from './model/errors.ts'

const { stdin, stdout, stderr } = process

// A reader that left, as `head` does, fails the write below; unheard, the same error would end the process on the spot.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined)

/** Waits for a slow reader. */
const out = (text: string): Promise<void> =>
  new Promise((done, fail) => {
    stdout.write(text, (error) => (error ? fail(error) : done()))
  })

/** The first signal, or a terminal that is closed, asks to stop, the second stops, whichever they are. Until this is called, one signal ends the process. */
const stopped = (): Promise<void> =>
  new Promise((done) => {
    let hasAsked = false
    const onSignal = () => {
      if (hasAsked) process.exit(1)
      hasAsked = true
      done()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  })

const said = terminalProgress(stderr)
const read = async () => (stdin.isTTY ? null : text(stdin))
const terminal: Terminal = { out, read, ...said, stopped }

/** Read when a world is first needed: help should not wait for a server. */
const open: OpenApp = async (config, wanted) => (await import('./app.ts')).openApp(config, wanted)

const SHOWN = 20

/** Where in the input the faults are; a single one is told by the error itself. */
function issuesOf(error: DualhatError): readonly string[] {
  if (!(error instanceof Incorrect) || error.issues.length < 2) return []
  const more = error.issues.length - SHOWN
  const lines = error.issues.slice(0, SHOWN).map(({ path, message }) => `  ${path}: ${message}`)
  return more > 0 ? [...lines, `  and ${more} more`] : lines
}

/** What is wrong and what to do; only a fault of ours shows where in the code it was. */
function tell(error: unknown): number {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0
  if (!(error instanceof DualhatError)) {
    said.say(`Something went wrong that should not: ${error instanceof Error ? error.stack : String(error)}`)
    return 1
  }
  said.say([error.message, ...issuesOf(error)].join('\n'))
  return error instanceof WrongUse ? 2 : 1
}

/** Milliseconds for what is still under way at the end, such as a connection that nobody ever answered. */
const LAST_WAIT = 1_000

process.exitCode = await run(process.argv.slice(2), { env: process.env, terminal, open }).catch(tell)
setTimeout(() => process.exit(), LAST_WAIT).unref()
