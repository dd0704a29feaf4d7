import type { OpenApp } from '../../src/cli/app.ts'
import type { Terminal } from '../../src/cli/command.ts'
import { run } from '../../src/cli/run.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { randomHistory } from '../store/random-history.ts'

/** What a command does, without starting Node: for what is asked many times. */
export async function inProcessWith(open: OpenApp, store: string, args: readonly string[]) {
  const [texts, steps, said]: [string[], string[], string[]] = [[], [], []]
  const terminal: Terminal = {
    out: async (text) => void texts.push(text),
    say: (text) => void said.push(text),
    progress: ({ step }) => void steps.push(step),
    read: async () => null,
    stopped: () => Promise.resolve(),
  }
  const code = await run(args, { env: { DUALHAT_STORE: store }, terminal, open })
  return { code, out: texts.join(''), steps, said }
}

/** Makes a small world with a long history, for what is the same of any: it is written, read and checked in no time. @returns how many revisions it has */
export async function recordSmall(file: string): Promise<number> {
  const store = await openSqliteStore(file)
  await randomHistory(store, 1)
  const { number } = await store.head()
  await store.close()
  return number
}
