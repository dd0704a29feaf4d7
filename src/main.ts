import type { Progress } from './actions/progress.ts'
import { openProduct } from './app.ts'
import type { Terminal } from './cli/command.ts'
import { run } from './cli/run.ts'
import { WrongUse } from './cli/wrong-use.ts'
import { DualhatError, Incorrect } from './model/errors.ts'

const { stdout, stderr } = process

/** Waits for a slow reader; a reader that left, as `head` does, is no fault. */
const out = (text: string): Promise<void> =>
  new Promise((done, fail) => {
    stdout.write(text, (error) => (error ? fail(error) : done()))
  })

/** On a terminal one line that changes, else a line per step. */
function progressTo(shown: { step: string }) {
  return ({ step, done, of }: Progress): void => {
    if (!stderr.isTTY && step === shown.step) return
    shown.step = step
    const text = of === null ? `${step} (${done})` : `${step} (${done} of ${of})`
    stderr.write(stderr.isTTY ? `\r\u001b[2K${text}${done === of ? '\n' : ''}` : `${text}\n`)
  }
}

/** The first signal asks to stop, the second stops. */
const stopped = new Promise<void>((done) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1))
      done()
    })
  }
})

const terminal: Terminal = {
  out,
  say: (text) => void stderr.write(`${text}\n`),
  progress: progressTo({ step: '' }),
  stopped,
}

const issuesOf = (error: unknown) =>
  error instanceof Incorrect ? error.issues.slice(0, 20).map(({ path, message }) => `  ${path}: ${message}\n`) : []

/** What is wrong and what to do; only a fault of ours shows where in the code it was. */
function tell(error: unknown): number {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0
  if (!(error instanceof DualhatError)) {
    stderr.write(`Something went wrong that should not: ${error instanceof Error ? error.stack : String(error)}\n`)
    return 1
  }
  stderr.write(`${error.message}\n${issuesOf(error).join('')}`)
  return error instanceof WrongUse ? 2 : 1
}

process.exitCode = await run(process.argv.slice(2), { env: process.env, terminal, open: openProduct }).catch(tell)
